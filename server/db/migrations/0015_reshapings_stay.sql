-- What was merged, taken apart and split stays as it happened, and so does why work was set aside.
CREATE TRIGGER case_reshapings_no_update BEFORE UPDATE ON case_reshapings BEGIN SELECT raise(abort, 'reshapings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER case_reshapings_no_delete BEFORE DELETE ON case_reshapings BEGIN SELECT raise(abort, 'reshapings are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER work_skips_no_update BEFORE UPDATE ON work_skips BEGIN SELECT raise(abort, 'skips are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER work_skips_no_delete BEFORE DELETE ON work_skips BEGIN SELECT raise(abort, 'skips are append-only'); END;
--> statement-breakpoint
-- Since when each thing is where it is, as the audit trail tells it.
UPDATE signals SET state_since = (
  SELECT max(at) FROM audit_events WHERE subject_id = signals.id AND outcome = 'done' AND type IN
    ('signal.checked', 'signal.returned', 'signal.revised', 'signal.triaged', 'signal.answered', 'signal.withdrawn'));
--> statement-breakpoint
UPDATE cases SET state_since = (
  SELECT max(at) FROM audit_events WHERE subject_id = cases.id AND outcome = 'done' AND type IN
    ('case.disputed', 'case.agreed', 'case.adjudicated', 'case.published', 'case.withdrawn'));
