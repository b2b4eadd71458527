-- The letters that are there already get the steps that brought them where they are.
INSERT INTO letter_steps (letter_id, position, stage, version, day, recorded_by, at)
SELECT letter_id, 1, 'composed', 1, substr(created_at, 1, 10), created_by, created_at FROM letter_versions WHERE version = 1;
--> statement-breakpoint
INSERT INTO letter_steps (letter_id, position, stage, version, day, recorded_by, at)
SELECT letter_id, 2, 'editing', 2, substr(created_at, 1, 10), created_by, created_at FROM letter_versions WHERE version = 2;
--> statement-breakpoint
INSERT INTO letter_steps (letter_id, position, stage, version, day, recorded_by, at)
SELECT id, 3, 'frozen', current_version, substr(frozen_at, 1, 10), frozen_by, frozen_at FROM letters WHERE status = 'frozen';
--> statement-breakpoint
-- Steps and signatures are added, never changed; a frozen letter takes no more remarks or signatures.
CREATE TRIGGER letter_steps_no_update BEFORE UPDATE ON letter_steps BEGIN SELECT raise(abort, 'letter steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_steps_no_delete BEFORE DELETE ON letter_steps BEGIN SELECT raise(abort, 'letter steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_steps_as_frozen BEFORE INSERT ON letter_steps
WHEN (new.stage in ('frozen', 'sent', 'answered')) <> ((SELECT status FROM letters WHERE id = new.letter_id) = 'frozen')
BEGIN SELECT raise(abort, 'this step does not fit the state of the letter'); END;
--> statement-breakpoint
CREATE TRIGGER letter_sign_offs_no_update BEFORE UPDATE ON letter_sign_offs BEGIN SELECT raise(abort, 'signatures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_sign_offs_no_delete BEFORE DELETE ON letter_sign_offs BEGIN SELECT raise(abort, 'signatures are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_sign_offs_not_after_freeze BEFORE INSERT ON letter_sign_offs
WHEN (SELECT status FROM letters WHERE id = new.letter_id) = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter takes no signature'); END;
--> statement-breakpoint
CREATE TRIGGER letter_comments_no_delete BEFORE DELETE ON letter_comments BEGIN SELECT raise(abort, 'remarks stay'); END;
--> statement-breakpoint
CREATE TRIGGER letter_comments_words_stay BEFORE UPDATE OF id, letter_id, paragraph_id, reply_to, body, written_by, at ON letter_comments
BEGIN SELECT raise(abort, 'the words of a remark stay'); END;
--> statement-breakpoint
CREATE TRIGGER letter_comments_not_after_freeze BEFORE INSERT ON letter_comments
WHEN (SELECT status FROM letters WHERE id = new.letter_id) = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter takes no remark'); END;
