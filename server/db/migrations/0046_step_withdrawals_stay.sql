-- That a step was taken back stays as it was recorded, as the step itself does.
CREATE TRIGGER bottleneck_step_withdrawals_no_update BEFORE UPDATE ON bottleneck_step_withdrawals BEGIN SELECT raise(abort, 'withdrawals of steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER bottleneck_step_withdrawals_no_delete BEFORE DELETE ON bottleneck_step_withdrawals BEGIN SELECT raise(abort, 'withdrawals of steps are append-only'); END;
