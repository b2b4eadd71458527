-- Words get a number, and a document keeps its words as numbers: ranking then reads no text.
DROP TABLE search_documents;
--> statement-breakpoint
DROP TABLE search_words;
--> statement-breakpoint
DELETE FROM search_text;
--> statement-breakpoint
CREATE TABLE search_documents (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('case', 'precedent')),
  id TEXT NOT NULL,
  -- A document as JSON: see SearchDocument.
  texts TEXT NOT NULL,
  traits TEXT NOT NULL,
  -- The numbers of its content words in order, 32 bits each, a 0 after each field.
  words BLOB NOT NULL,
  UNIQUE (kind, id)
) STRICT;
--> statement-breakpoint
CREATE TABLE search_words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
--> statement-breakpoint
UPDATE search_state SET revision = revision + 1;
