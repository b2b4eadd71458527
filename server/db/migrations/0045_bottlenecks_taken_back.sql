CREATE TABLE `bottleneck_step_withdrawals` (
	`step_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`recorded_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`step_id`) REFERENCES `bottleneck_steps`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `bottleneck_steps` ADD `source` text;--> statement-breakpoint
ALTER TABLE `bottleneck_steps` ADD `without_cases` text;--> statement-breakpoint
ALTER TABLE `bottlenecks` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `bottlenecks` ADD `withdrawal_reason` text;