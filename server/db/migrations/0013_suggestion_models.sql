CREATE TABLE `suggestion_models` (
	`version` integer PRIMARY KEY NOT NULL,
	`basis` text NOT NULL,
	`case_ids` text NOT NULL,
	`trained_at` text NOT NULL,
	`model` text NOT NULL
);
