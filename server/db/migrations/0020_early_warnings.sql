CREATE TABLE `reporting_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`source` text,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reporting_events_kind" CHECK("reporting_events"."kind" in ('campagne', 'media'))
);
--> statement-breakpoint
CREATE INDEX `reporting_events_days` ON `reporting_events` (`first_day`);--> statement-breakpoint
CREATE TABLE `warning_judgements` (
	`warning_id` text PRIMARY KEY NOT NULL,
	`verdict` text NOT NULL,
	`reason` text,
	`judged_by` text NOT NULL,
	`judged_at` text NOT NULL,
	FOREIGN KEY (`warning_id`) REFERENCES `warnings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judged_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "warning_judgements_verdict" CHECK("warning_judgements"."verdict" in ('terecht', 'toeval', 'campagne'))
);
--> statement-breakpoint
CREATE TABLE `warning_months` (
	`month` text PRIMARY KEY NOT NULL,
	`found_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `warning_mutes` (
	`series` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	`muted_by` text NOT NULL,
	`muted_at` text NOT NULL,
	FOREIGN KEY (`muted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `warnings` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`series` text NOT NULL,
	`kind` text NOT NULL,
	`thread_id` text,
	`provision_id` text,
	`count_month` text NOT NULL,
	`observed` integer NOT NULL,
	`expected` real NOT NULL,
	`bound` integer NOT NULL,
	`methods` text NOT NULL,
	`pvalue` real NOT NULL,
	`adjusted` real NOT NULL,
	`strength` text NOT NULL,
	`place` integer NOT NULL,
	`counts` text NOT NULL,
	FOREIGN KEY (`month`) REFERENCES `warning_months`(`month`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "warnings_kind" CHECK("warnings"."kind" in ('thread', 'provision', 'pair')),
	CONSTRAINT "warnings_strength" CHECK("warnings"."strength" in ('strong', 'weak'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `warnings_series` ON `warnings` (`month`,`series`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`number` integer,
	`at` text NOT NULL,
	`read_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notifications_kind" CHECK("__new_notifications"."kind" in ('question_asked', 'question_answered', 'question_closed', 'signal_returned', 'signal_declined', 'signal_linked', 'case_published', 'case_withdrawn', 'case_merged', 'case_split', 'case_in_letter', 'decided_otherwise', 'work_handed_over', 'search_hits', 'warnings_found')),
	CONSTRAINT "notifications_subject" CHECK("__new_notifications"."subject_kind" in ('signal', 'case', 'search', 'warnings'))
);
--> statement-breakpoint
INSERT INTO `__new_notifications`("id", "person_id", "organisation_id", "kind", "subject_kind", "subject_id", "number", "at", "read_at") SELECT "id", "person_id", "organisation_id", "kind", "subject_kind", "subject_id", "number", "at", "read_at" FROM `notifications`;--> statement-breakpoint
DROP TABLE `notifications`;--> statement-breakpoint
ALTER TABLE `__new_notifications` RENAME TO `notifications`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`organisation_id`,`at`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`person_id`,`organisation_id`) WHERE "notifications"."read_at" is null;--> statement-breakpoint
ALTER TABLE `bottlenecks` ADD `warning_id` text REFERENCES warnings(id);