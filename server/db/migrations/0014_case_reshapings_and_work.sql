CREATE TABLE `case_relations` (
	`case_id` text NOT NULL,
	`other_id` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`case_id`, `other_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_relations_kind" CHECK("case_relations"."kind" in ('variant', 'related')),
	CONSTRAINT "case_relations_two" CHECK("case_relations"."case_id" <> "case_relations"."other_id")
);
--> statement-breakpoint
CREATE INDEX `case_relations_other` ON `case_relations` (`other_id`);--> statement-breakpoint
CREATE TABLE `case_reshapings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`case_id` text NOT NULL,
	`other_id` text NOT NULL,
	`signal_ids` text NOT NULL,
	`shared_signal_ids` text DEFAULT '[]' NOT NULL,
	`bottleneck_ids` text DEFAULT '[]' NOT NULL,
	`precedent_ids` text DEFAULT '[]' NOT NULL,
	`status_before` text,
	`other_created_at` text,
	`relabelled` integer DEFAULT false NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_reshapings_kind" CHECK("case_reshapings"."kind" in ('merge', 'unmerge', 'split')),
	CONSTRAINT "case_reshapings_two" CHECK("case_reshapings"."case_id" <> "case_reshapings"."other_id")
);
--> statement-breakpoint
CREATE INDEX `case_reshapings_case` ON `case_reshapings` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `case_reshapings_other` ON `case_reshapings` (`other_id`,`at`);--> statement-breakpoint
CREATE TABLE `absences` (
	`person_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`until` text NOT NULL,
	`deputy_id` text,
	`set_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deputy_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `work_skips` (
	`id` text PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`to_person_id` text,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "work_skips_step" CHECK("work_skips"."step" in ('answer', 'check', 'triage', 'code', 'decide', 'publish'))
);
--> statement-breakpoint
CREATE INDEX `work_skips_subject` ON `work_skips` (`subject_id`,`step`,`at`);--> statement-breakpoint
ALTER TABLE `cases` ADD `state_since` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `merged_into` text REFERENCES cases(id);--> statement-breakpoint
ALTER TABLE `cases` ADD `split_from` text REFERENCES cases(id);--> statement-breakpoint
CREATE INDEX `cases_merged` ON `cases` (`merged_into`) WHERE "cases"."merged_into" is not null;--> statement-breakpoint
CREATE INDEX `cases_split` ON `cases` (`split_from`) WHERE "cases"."split_from" is not null;--> statement-breakpoint
ALTER TABLE `signals` ADD `state_since` text;