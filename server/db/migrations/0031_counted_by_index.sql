CREATE TABLE `comparisons` (
	`case_id` text PRIMARY KEY NOT NULL,
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	`completed_at` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`one_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `case_tags_thread`;--> statement-breakpoint
CREATE INDEX `case_tags_counted` ON `case_tags` (`thread_id`,`provision_id`,`code`,`kind`,`main`,`case_id`);--> statement-breakpoint
DROP INDEX `case_signals_signal`;--> statement-breakpoint
CREATE INDEX `case_signals_signal` ON `case_signals` (`signal_id`,`case_id`);--> statement-breakpoint
DROP INDEX `signals_organisation`;--> statement-breakpoint
CREATE INDEX `signals_organisation` ON `signals` (`organisation_id`,`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `cases_counted` ON `cases` (`published_at`,`year`,`number`,`kind`,`severity`,`tailoring`,`province`,`id`) WHERE "cases"."status" = 'published';