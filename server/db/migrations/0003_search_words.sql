-- The words of a document as search ranks by them, so that ranking need not read its text again. What is in the index
-- already has none, so all of it is put back on the list of what has to be indexed.
ALTER TABLE search_documents ADD COLUMN words TEXT NOT NULL DEFAULT '';
--> statement-breakpoint
INSERT INTO search_outbox (kind, subject_id, revision, changed_at)
SELECT kind, id, 1, '1970-01-01T00:00:00.000Z' FROM search_documents WHERE true
ON CONFLICT DO UPDATE SET revision = revision + 1, attempts = 0, retry_at = NULL;
