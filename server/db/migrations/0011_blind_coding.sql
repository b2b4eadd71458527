CREATE TABLE `case_repeats` (
	`case_id` text PRIMARY KEY NOT NULL,
	`original_id` text NOT NULL,
	`planned_at` text NOT NULL,
	`done_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`original_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_repeats_other" CHECK("case_repeats"."case_id" <> "case_repeats"."original_id")
);
--> statement-breakpoint
CREATE INDEX `case_repeats_original` ON `case_repeats` (`original_id`);--> statement-breakpoint
CREATE TABLE `coding_plans` (
	`case_id` text PRIMARY KEY NOT NULL,
	`coders_needed` integer NOT NULL,
	`ground` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coding_plans_ground" CHECK("coding_plans"."ground" in ('all', 'sample', 'new_code', 'single', 'repeat')),
	CONSTRAINT "coding_plans_needed" CHECK("coding_plans"."coders_needed" in (1, 2)),
	CONSTRAINT "coding_plans_single" CHECK(("coding_plans"."coders_needed" = 1) = ("coding_plans"."ground" in ('single', 'repeat')))
);
--> statement-breakpoint
CREATE TABLE `decision_reasons` (
	`case_id` text NOT NULL,
	`item` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`case_id`, `item`),
	FOREIGN KEY (`case_id`) REFERENCES `decisions`(`case_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`case_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`chair_id` text,
	`reason` text,
	`codebook_unclear` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_by" CHECK("__new_decisions"."by" in ('agreement', 'single', 'chair')),
	CONSTRAINT "decisions_chair" CHECK(("__new_decisions"."by" = 'chair') = ("__new_decisions"."chair_id" is not null and "__new_decisions"."reason" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("case_id", "by", "chair_id", "reason", "codebook_unclear", "at") SELECT "case_id", "by", "chair_id", "reason", "codebook_unclear", "at" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `codings` ADD `blind` integer DEFAULT true NOT NULL;