-- What a letter counts of a published case stands on one line: the numbers of the words that hold of it. The view is the
-- definition; the table keeps its rows, so that a letter reads a line for each case and nothing else of it. Putting a case in
-- the view counts it anew. A migration that rebuilds one of the tables the views read drops the views and makes them and
-- all triggers named `counted_` again. The places of decision 34 are not needed any more.
CREATE TABLE `counted_cases` (
	`published` integer NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`case_id` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`published`, `year`, `number`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `counted_cases_case_id_unique` ON `counted_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `counted_words` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `counted_words_word_unique` ON `counted_words` (`word`);--> statement-breakpoint
DROP TRIGGER cases_placed;--> statement-breakpoint
DROP TRIGGER cases_place_stays;--> statement-breakpoint
DROP TRIGGER case_tags_placed;--> statement-breakpoint
DROP TRIGGER case_signals_placed;--> statement-breakpoint
DROP INDEX `cases_place`;--> statement-breakpoint
DROP INDEX `cases_counted`;--> statement-breakpoint
ALTER TABLE `cases` DROP COLUMN `place`;--> statement-breakpoint
DROP INDEX `case_signals_signal`;--> statement-breakpoint
ALTER TABLE `case_signals` DROP COLUMN `place`;--> statement-breakpoint
CREATE INDEX `case_signals_signal` ON `case_signals` (`signal_id`,`case_id`);--> statement-breakpoint
DROP INDEX `case_tags_counted`;--> statement-breakpoint
ALTER TABLE `case_tags` DROP COLUMN `place`;--> statement-breakpoint
CREATE INDEX `case_tags_counted` ON `case_tags` (`thread_id`,`provision_id`,`code`,`kind`,`main`,`case_id`);--> statement-breakpoint
CREATE INDEX `signals_counted` ON `signals` (`submitted_at`,`code`,`status`,`reporter_type`,`organisation_id`,`id`);--> statement-breakpoint
-- The line in words. What two coders gave who did not see each other's work stands on it as well, behind the mark that says
-- who did; `=` alone says that the case was read twice.
CREATE VIEW case_words AS
SELECT cast(substr(c.published_at, 1, 4) AS integer) AS published, c.year, c.number, c.id AS case_id,
  'kind:' || c.kind || coalesce(' severity:' || c.severity, '') || ' tailoring:' || coalesce(c.tailoring, 'onbekend')
  || ' amount:' || coalesce(c.amount_band, 'onbekend') || coalesce(' province:' || c.province, '')
  || coalesce((SELECT group_concat(' ' || t.kind || ':' || coalesce(t.thread_id, t.provision_id, t.code) || iif(t.main, '*', ''), '')
    FROM case_tags t WHERE t.case_id = c.id), '')
  || coalesce((SELECT group_concat(' bottleneck:' || b.bottleneck_id, '') FROM bottleneck_cases b WHERE b.case_id = c.id), '')
  || coalesce((SELECT group_concat(' sender:' || o.id, '') FROM (
    SELECT DISTINCT s.organisation_id AS id FROM case_signals l JOIN signals s ON s.id = l.signal_id WHERE l.case_id = c.id) o), '')
  || coalesce((SELECT rtrim(' = ' || k.words) FROM comparisons k WHERE k.case_id = c.id), '') AS words
FROM cases c WHERE c.status = 'published';
--> statement-breakpoint
CREATE VIEW countable AS
SELECT published, year, number, case_id, (
  SELECT group_concat(w.id, ' ') FROM (
    SELECT n.id FROM json_each('["' || replace(words, ' ', '","') || '"]') j JOIN counted_words n ON n.word = j.value
    ORDER BY n.id) w) AS words
FROM case_words;
--> statement-breakpoint
CREATE TRIGGER counted_anew INSTEAD OF INSERT ON countable
BEGIN
  DELETE FROM counted_cases WHERE case_id = new.case_id;
  INSERT INTO counted_words (word)
  SELECT DISTINCT j.value FROM case_words c, json_each('["' || replace(c.words, ' ', '","') || '"]') j
  WHERE c.case_id = new.case_id AND NOT EXISTS (SELECT 1 FROM counted_words n WHERE n.word = j.value);
  INSERT INTO counted_cases SELECT published, year, number, case_id, words FROM countable WHERE case_id = new.case_id;
END;
--> statement-breakpoint
INSERT INTO counted_words (word)
SELECT DISTINCT j.value FROM case_words c, json_each('["' || replace(c.words, ' ', '","') || '"]') j ORDER BY 1;
--> statement-breakpoint
INSERT INTO counted_cases SELECT published, year, number, case_id, words FROM countable;
--> statement-breakpoint
CREATE TRIGGER counted_case_insert AFTER INSERT ON cases
WHEN new.status = 'published'
BEGIN
  INSERT INTO countable (case_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_case_update AFTER UPDATE OF status, published_at, year, number, kind, severity, tailoring, amount_band, province ON cases
WHEN new.status = 'published' OR old.status = 'published'
BEGIN
  INSERT INTO countable (case_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_case_delete BEFORE DELETE ON cases WHEN old.status = 'published'
BEGIN
  DELETE FROM counted_cases WHERE case_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER counted_tag_insert AFTER INSERT ON case_tags
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = new.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_tag_update AFTER UPDATE ON case_tags
BEGIN
  INSERT INTO countable (case_id) SELECT case_id FROM counted_cases WHERE case_id IN (old.case_id, new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_tag_delete AFTER DELETE ON case_tags
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = old.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (old.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_bottleneck_insert AFTER INSERT ON bottleneck_cases
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = new.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_bottleneck_update AFTER UPDATE ON bottleneck_cases
BEGIN
  INSERT INTO countable (case_id) SELECT case_id FROM counted_cases WHERE case_id IN (old.case_id, new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_bottleneck_delete AFTER DELETE ON bottleneck_cases
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = old.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (old.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_signal_insert AFTER INSERT ON case_signals
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = new.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_signal_update AFTER UPDATE ON case_signals
BEGIN
  INSERT INTO countable (case_id) SELECT case_id FROM counted_cases WHERE case_id IN (old.case_id, new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_signal_delete AFTER DELETE ON case_signals
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = old.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (old.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_comparison_insert AFTER INSERT ON comparisons
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = new.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_comparison_update AFTER UPDATE ON comparisons
BEGIN
  INSERT INTO countable (case_id) SELECT case_id FROM counted_cases WHERE case_id IN (old.case_id, new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_comparison_delete AFTER DELETE ON comparisons
WHEN EXISTS (SELECT 1 FROM counted_cases WHERE case_id = old.case_id)
BEGIN
  INSERT INTO countable (case_id) VALUES (old.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER counted_sender_update AFTER UPDATE OF organisation_id ON signals
BEGIN
  INSERT INTO countable (case_id) SELECT c.case_id FROM counted_cases c JOIN case_signals l ON l.case_id = c.case_id WHERE l.signal_id = new.id;
END;
