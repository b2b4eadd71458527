CREATE TABLE `codebook_discussions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`decided_at` text NOT NULL,
	`date` text NOT NULL,
	`note` text NOT NULL,
	`change_id` text,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `thread_changes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `codebook_discussions_case` ON `codebook_discussions` (`case_id`,`recorded_at`);--> statement-breakpoint
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
	CONSTRAINT "notifications_kind" CHECK("__new_notifications"."kind" in ('question_asked', 'question_answered', 'question_closed', 'signal_returned', 'signal_declined', 'signal_linked', 'case_published', 'case_withdrawn', 'case_merged', 'case_split', 'case_in_letter', 'decided_otherwise', 'codebook_discussed', 'work_handed_over', 'search_hits', 'warnings_found', 'feedback_ready')),
	CONSTRAINT "notifications_subject" CHECK("__new_notifications"."subject_kind" in ('signal', 'case', 'search', 'warnings', 'report'))
);
--> statement-breakpoint
INSERT INTO `__new_notifications`("id", "person_id", "organisation_id", "kind", "subject_kind", "subject_id", "number", "at", "read_at") SELECT "id", "person_id", "organisation_id", "kind", "subject_kind", "subject_id", "number", "at", "read_at" FROM `notifications`;--> statement-breakpoint
DROP TABLE `notifications`;--> statement-breakpoint
ALTER TABLE `__new_notifications` RENAME TO `notifications`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`organisation_id`,`at`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`person_id`,`organisation_id`) WHERE "notifications"."read_at" is null;