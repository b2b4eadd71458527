CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_token_hash_unique` ON `feeds` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_live` ON `feeds` (`person_id`,`organisation_id`) WHERE "feeds"."revoked_at" is null;--> statement-breakpoint
CREATE TABLE `notifications` (
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
	CONSTRAINT "notifications_kind" CHECK("notifications"."kind" in ('question_asked', 'question_answered', 'question_closed', 'signal_returned', 'signal_declined', 'signal_linked', 'case_published', 'case_withdrawn', 'case_merged', 'case_split', 'case_in_letter', 'decided_otherwise', 'work_handed_over', 'search_hits')),
	CONSTRAINT "notifications_subject" CHECK("notifications"."subject_kind" in ('signal', 'case', 'search'))
);
--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`organisation_id`,`at`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`person_id`,`organisation_id`) WHERE "notifications"."read_at" is null;