CREATE TABLE `reporting_event_threads` (
	`event_id` text NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `thread_id`),
	FOREIGN KEY (`event_id`) REFERENCES `reporting_events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
