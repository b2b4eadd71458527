-- Open data that were settled stay as they are: a change would show as a difference between two copies.
CREATE TRIGGER open_editions_no_update BEFORE UPDATE ON open_editions BEGIN SELECT raise(abort, 'open data are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER open_editions_no_delete BEFORE DELETE ON open_editions BEGIN SELECT raise(abort, 'open data are append-only'); END;
