CREATE TABLE `letter_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`bottleneck_ids` text NOT NULL,
	`own_place` text NOT NULL,
	`settled_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
