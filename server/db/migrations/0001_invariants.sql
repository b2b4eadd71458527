-- What drizzle-kit cannot express: a tag stands once on a coding or case, and what happened stays as it happened.
CREATE UNIQUE INDEX coding_tags_once ON coding_tags (coding_id, kind, coalesce(thread_id, provision_id, code));
--> statement-breakpoint
CREATE UNIQUE INDEX case_tags_once ON case_tags (case_id, kind, coalesce(thread_id, provision_id, code));
--> statement-breakpoint
-- What happened stays as it happened: the audit trail, versions and life-cycle steps only grow,
-- and a frozen letter never changes again.
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events BEGIN SELECT raise(abort, 'audit events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN SELECT raise(abort, 'audit events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_versions_no_update BEFORE UPDATE ON letter_versions BEGIN SELECT raise(abort, 'letter versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_versions_no_delete BEFORE DELETE ON letter_versions BEGIN SELECT raise(abort, 'letter versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_versions_not_after_freeze BEFORE INSERT ON letter_versions
WHEN (SELECT status FROM letters WHERE id = new.letter_id) = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter takes no new version'); END;
--> statement-breakpoint
CREATE TRIGGER letters_frozen_no_update BEFORE UPDATE ON letters WHEN old.status = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter does not change'); END;
--> statement-breakpoint
CREATE TRIGGER letters_frozen_no_delete BEFORE DELETE ON letters WHEN old.status = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter does not change'); END;
--> statement-breakpoint
CREATE TRIGGER case_versions_no_update BEFORE UPDATE ON case_versions BEGIN SELECT raise(abort, 'case versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER case_versions_no_delete BEFORE DELETE ON case_versions BEGIN SELECT raise(abort, 'case versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER thread_versions_no_update BEFORE UPDATE ON thread_versions BEGIN SELECT raise(abort, 'thread versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER thread_versions_no_delete BEFORE DELETE ON thread_versions BEGIN SELECT raise(abort, 'thread versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bottleneck_steps_no_update BEFORE UPDATE ON bottleneck_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bottleneck_steps_no_delete BEFORE DELETE ON bottleneck_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
--> statement-breakpoint
-- The four eyes: who handed a signal in, or belongs to the same organisation, does not check it.
CREATE TRIGGER signal_checks_other_organisation BEFORE INSERT ON signal_checks
WHEN (SELECT organisation_id FROM signals WHERE id = new.signal_id) = new.organisation_id
BEGIN SELECT raise(abort, 'a signal is checked by another organisation'); END;
