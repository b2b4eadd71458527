-- A number for each case that no copy of the file changes, and the same on its tags and on its ties to signals: a letter then
-- gathers the cases of a code without looking up each of them. Triggers fill it in, whoever adds a row.
ALTER TABLE `cases` ADD `place` integer;--> statement-breakpoint
UPDATE `cases` SET `place` = rowid;--> statement-breakpoint
CREATE UNIQUE INDEX `cases_place` ON `cases` (`place`);--> statement-breakpoint
DROP INDEX `cases_counted`;--> statement-breakpoint
CREATE INDEX `cases_counted` ON `cases` (`published_at`,`year`,`number`,`kind`,`severity`,`tailoring`,`province`,`id`,`place`) WHERE "cases"."status" = 'published';--> statement-breakpoint
DROP INDEX `case_tags_counted`;--> statement-breakpoint
ALTER TABLE `case_tags` ADD `place` integer;--> statement-breakpoint
UPDATE `case_tags` SET `place` = (SELECT c.rowid FROM cases c WHERE c.id = case_tags.case_id);--> statement-breakpoint
CREATE INDEX `case_tags_counted` ON `case_tags` (`thread_id`,`provision_id`,`code`,`kind`,`main`,`case_id`,`place`);--> statement-breakpoint
DROP INDEX `case_signals_signal`;--> statement-breakpoint
ALTER TABLE `case_signals` ADD `place` integer;--> statement-breakpoint
UPDATE `case_signals` SET `place` = (SELECT c.rowid FROM cases c WHERE c.id = case_signals.case_id);--> statement-breakpoint
CREATE INDEX `case_signals_signal` ON `case_signals` (`signal_id`,`case_id`,`place`);--> statement-breakpoint
CREATE TRIGGER cases_placed AFTER INSERT ON cases
BEGIN
  UPDATE cases SET place = (SELECT coalesce(max(place), 0) + 1 FROM cases) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER cases_place_stays BEFORE UPDATE OF place ON cases WHEN old.place IS NOT NULL
BEGIN
  SELECT raise(abort, 'the place of a case stays as it is');
END;
--> statement-breakpoint
CREATE TRIGGER case_tags_placed AFTER INSERT ON case_tags
BEGIN
  UPDATE case_tags SET place = (SELECT c.place FROM cases c WHERE c.id = new.case_id) WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER case_signals_placed AFTER INSERT ON case_signals
BEGIN
  UPDATE case_signals SET place = (SELECT c.place FROM cases c WHERE c.id = new.case_id)
  WHERE case_id = new.case_id AND signal_id = new.signal_id;
END;
