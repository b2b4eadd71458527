-- A word of the index keeps what it is found by, so that ranking need not work it out again after a start. A word of before
-- has none until the index is filled again, and is worked out when it is read.
ALTER TABLE search_words ADD COLUMN terms TEXT;
