CREATE TABLE `open_editions` (
	`year` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`letter_id` text NOT NULL,
	`settled_at` text NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "open_editions_year" CHECK("open_editions"."year" between 2015 and 2100)
);
