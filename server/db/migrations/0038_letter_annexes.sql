CREATE TABLE `letter_annexes` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`content` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- An annex that was settled stays as it is.
CREATE TRIGGER letter_annexes_no_update BEFORE UPDATE ON letter_annexes BEGIN SELECT raise(abort, 'annexes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_annexes_no_delete BEFORE DELETE ON letter_annexes BEGIN SELECT raise(abort, 'annexes are append-only'); END;
