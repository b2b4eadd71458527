-- The history of the threads only grows: a decision, a mapping and a move of a case stay as they were made.
CREATE TRIGGER thread_changes_decided_no_update BEFORE UPDATE ON thread_changes WHEN old.state <> 'proposed'
BEGIN SELECT raise(abort, 'thread changes are append-only once decided'); END;
--> statement-breakpoint
CREATE TRIGGER thread_changes_proposal_no_update BEFORE UPDATE OF kind, thread_id, into_thread_id, wordings, part_ids, reason, case_id, proposed_by, proposed_at ON thread_changes
BEGIN SELECT raise(abort, 'a proposal is append-only: it is decided as it was made'); END;
--> statement-breakpoint
CREATE TRIGGER thread_changes_no_delete BEFORE DELETE ON thread_changes
BEGIN SELECT raise(abort, 'thread changes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER thread_mappings_no_update BEFORE UPDATE ON thread_mappings
BEGIN SELECT raise(abort, 'mappings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER thread_mappings_no_delete BEFORE DELETE ON thread_mappings
BEGIN SELECT raise(abort, 'mappings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER retags_done_no_update BEFORE UPDATE ON retags WHEN old.to_thread_id is not null
BEGIN SELECT raise(abort, 'moves of cases are append-only once made'); END;
--> statement-breakpoint
CREATE TRIGGER retags_no_delete BEFORE DELETE ON retags
BEGIN SELECT raise(abort, 'moves of cases are append-only'); END;
