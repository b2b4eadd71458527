CREATE TABLE `step_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`subject_id` text NOT NULL,
	`version` integer NOT NULL,
	`points` text NOT NULL,
	`checked_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "step_checks_step" CHECK("step_checks"."step" in ('triage', 'code', 'publish'))
);
--> statement-breakpoint
CREATE INDEX `step_checks_subject` ON `step_checks` (`subject_id`,`at`);