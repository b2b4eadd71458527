CREATE TABLE `signal_likenesses` (
	`signal_id` text NOT NULL,
	`case_id` text NOT NULL,
	`likeness` text NOT NULL,
	PRIMARY KEY(`signal_id`, `case_id`),
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signal_likenesses_code" CHECK("signal_likenesses"."likeness" in ('same', 'alike', 'different'))
);
