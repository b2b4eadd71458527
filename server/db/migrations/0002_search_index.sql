-- The embedded search index: what it found by (search_text), what it shows and filters on (search_documents), and the
-- words it knows (search_words). All of it is derived from the collection and can be rebuilt at any time.
CREATE TABLE search_documents (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('case', 'precedent')),
  id TEXT NOT NULL,
  -- A document as JSON: see SearchDocument.
  texts TEXT NOT NULL,
  traits TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_text USING fts5(heading, body, surface, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
--> statement-breakpoint
CREATE TABLE search_words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- How often the index was written, so that another process sees that its memory of it is old.
CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL) STRICT;
--> statement-breakpoint
INSERT INTO search_state (id, revision) VALUES (1, 0);
