CREATE TABLE `retags` (
	`change_id` text NOT NULL,
	`case_id` text NOT NULL,
	`from_thread_id` text NOT NULL,
	`to_thread_id` text,
	`had_target` integer DEFAULT false NOT NULL,
	`done_by` text,
	`done_at` text,
	PRIMARY KEY(`change_id`, `case_id`),
	FOREIGN KEY (`change_id`) REFERENCES `thread_changes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retags_done" CHECK(("retags"."to_thread_id" is null) = ("retags"."done_by" is null) and ("retags"."done_by" is null) = ("retags"."done_at" is null))
);
--> statement-breakpoint
CREATE INDEX `retags_case` ON `retags` (`case_id`);--> statement-breakpoint
CREATE INDEX `retags_from` ON `retags` (`from_thread_id`);--> statement-breakpoint
CREATE INDEX `retags_to` ON `retags` (`to_thread_id`);--> statement-breakpoint
CREATE TABLE `thread_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`thread_id` text,
	`into_thread_id` text,
	`wordings` text NOT NULL,
	`part_ids` text NOT NULL,
	`reason` text NOT NULL,
	`case_id` text,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`decision_reason` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "thread_changes_kind" CHECK("thread_changes"."kind" in ('add', 'reword', 'merge', 'split', 'retire')),
	CONSTRAINT "thread_changes_state_code" CHECK("thread_changes"."state" in ('proposed', 'accepted', 'rejected')),
	CONSTRAINT "thread_changes_subject" CHECK(("thread_changes"."kind" = 'add') = ("thread_changes"."thread_id" is null)),
	CONSTRAINT "thread_changes_into" CHECK(("thread_changes"."kind" = 'merge') = ("thread_changes"."into_thread_id" is not null)),
	CONSTRAINT "thread_changes_decided" CHECK(("thread_changes"."state" = 'proposed') = ("thread_changes"."decided_by" is null) and ("thread_changes"."decided_by" is null) = ("thread_changes"."decided_at" is null) and ("thread_changes"."decided_by" is null) = ("thread_changes"."decision_reason" is null))
);
--> statement-breakpoint
CREATE INDEX `thread_changes_state` ON `thread_changes` (`state`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `thread_changes_thread` ON `thread_changes` (`thread_id`);--> statement-breakpoint
CREATE INDEX `thread_changes_into` ON `thread_changes` (`into_thread_id`);--> statement-breakpoint
CREATE TABLE `thread_mappings` (
	`change_id` text NOT NULL,
	`from_thread_id` text NOT NULL,
	`to_thread_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`change_id`, `from_thread_id`, `to_thread_id`),
	FOREIGN KEY (`change_id`) REFERENCES `thread_changes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_mappings_from` ON `thread_mappings` (`from_thread_id`);--> statement-breakpoint
CREATE INDEX `thread_mappings_to` ON `thread_mappings` (`to_thread_id`);--> statement-breakpoint
ALTER TABLE `codings` ADD `culpability` text CONSTRAINT "codings_culpability" CHECK("culpability" in ('geen', 'verminderd', 'normaal', 'grove_schuld', 'opzet', 'onbekend'));--> statement-breakpoint
ALTER TABLE `codings` ADD `enforcement_phase` text CONSTRAINT "codings_phase" CHECK("enforcement_phase" in ('informeren_op_maat', 'dienstverlening', 'controle_op_maat', 'sanctioneren'));--> statement-breakpoint
ALTER TABLE `codings` ADD `preventive` integer;--> statement-breakpoint
ALTER TABLE `codings` ADD `life_events` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `codings` ADD `doubt` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_versions` ADD `inclusion` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_versions` ADD `exclusion` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_versions` ADD `example` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_versions` ADD `counter_example` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `inclusion` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `exclusion` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `example` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `counter_example` text DEFAULT '' NOT NULL;