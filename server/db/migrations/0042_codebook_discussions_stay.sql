-- What was discussed stays as it was written down.
CREATE TRIGGER codebook_discussions_no_update BEFORE UPDATE ON codebook_discussions BEGIN SELECT raise(abort, 'discussions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER codebook_discussions_no_delete BEFORE DELETE ON codebook_discussions BEGIN SELECT raise(abort, 'discussions are append-only'); END;
