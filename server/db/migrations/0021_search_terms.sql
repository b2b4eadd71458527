-- The index tells what a document is found by (search_terms, rows only) apart from its words as they stand (search_exact,
-- with their places), and remembers by which analysis it was filled, so that an old one is filled anew at the next start.
DROP TABLE search_text;
--> statement-breakpoint
DELETE FROM search_documents;
--> statement-breakpoint
DELETE FROM search_words;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_terms USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'");
--> statement-breakpoint
CREATE VIRTUAL TABLE search_exact USING fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
--> statement-breakpoint
ALTER TABLE search_state ADD COLUMN analysis INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
UPDATE search_state SET revision = revision + 1;
