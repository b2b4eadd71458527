-- The next migration makes the tables of the index anew, so all that is in it is put back on the list of what has to
-- be indexed.
INSERT INTO search_outbox (kind, subject_id, revision, changed_at)
SELECT kind, id, 1, '1970-01-01T00:00:00.000Z' FROM search_documents WHERE true
ON CONFLICT DO UPDATE SET revision = revision + 1, attempts = 0, retry_at = NULL;
