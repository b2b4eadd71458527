CREATE TABLE `letter_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`reply_to` text,
	`body` text NOT NULL,
	`written_by` text NOT NULL,
	`at` text NOT NULL,
	`resolved_at` text,
	`resolved_by` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reply_to`) REFERENCES `letter_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_comments_resolved" CHECK(("letter_comments"."resolved_at" is null) = ("letter_comments"."resolved_by" is null) and ("letter_comments"."reply_to" is null or "letter_comments"."resolved_at" is null))
);
--> statement-breakpoint
CREATE INDEX `letter_comments_letter` ON `letter_comments` (`letter_id`,`at`);--> statement-breakpoint
CREATE TABLE `letter_sign_offs` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`chapter_id` text NOT NULL,
	`partner` text NOT NULL,
	`verdict` text NOT NULL,
	`content_hash` text NOT NULL,
	`dissent` text,
	`signed_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_sign_offs_partner" CHECK("letter_sign_offs"."partner" in ('lcr', 'vng', 'nla', 'szw')),
	CONSTRAINT "letter_sign_offs_verdict" CHECK("letter_sign_offs"."verdict" in ('agreed', 'dissent', 'withdrawn')),
	CONSTRAINT "letter_sign_offs_dissent" CHECK(("letter_sign_offs"."verdict" = 'dissent') = ("letter_sign_offs"."dissent" is not null))
);
--> statement-breakpoint
CREATE INDEX `letter_sign_offs_letter` ON `letter_sign_offs` (`letter_id`,`at`);--> statement-breakpoint
CREATE TABLE `letter_steps` (
	`letter_id` text NOT NULL,
	`position` integer NOT NULL,
	`stage` text NOT NULL,
	`version` integer NOT NULL,
	`day` text NOT NULL,
	`note` text,
	`recorded_by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`letter_id`, `position`),
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_steps_stage" CHECK("letter_steps"."stage" in ('composed', 'editing', 'review', 'frozen', 'sent', 'answered'))
);
