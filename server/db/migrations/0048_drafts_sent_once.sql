ALTER TABLE `signals` ADD `draft_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `signals_draft` ON `signals` (`organisation_id`,`submitted_by`,`draft_id`);