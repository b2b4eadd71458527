-- A document of the index keeps what it says as a vector, so that ranking need not add it up from its words: 64 whole
-- numbers of 16 bits. A document of before has none until the index is filled again.
ALTER TABLE search_documents ADD COLUMN meaning BLOB;
--> statement-breakpoint
-- The words are looked up in memory only, so an index by word costs more than it gives.
CREATE TABLE search_words_unsorted (number INTEGER PRIMARY KEY, word TEXT NOT NULL, terms TEXT) STRICT;
--> statement-breakpoint
INSERT INTO search_words_unsorted (number, word, terms) SELECT number, word, terms FROM search_words;
--> statement-breakpoint
DROP TABLE search_words;
--> statement-breakpoint
ALTER TABLE search_words_unsorted RENAME TO search_words;
