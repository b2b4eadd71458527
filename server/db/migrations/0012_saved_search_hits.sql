CREATE TABLE `saved_search_hits` (
	`search_id` text NOT NULL,
	`case_id` text NOT NULL,
	`words` text NOT NULL,
	`found_at` text NOT NULL,
	PRIMARY KEY(`search_id`, `case_id`),
	FOREIGN KEY (`search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_search_hits_case` ON `saved_search_hits` (`case_id`);