-- What two blind readings of a case have in common, and what only one of them gave. The view is the definition; the table
-- keeps its rows, so that counting how far coders agree need not lay every pair of readings side by side again. A migration
-- that rebuilds `codings` or `coding_tags` drops the view and makes it and its triggers again.
CREATE VIEW compared AS
SELECT u.case_id, u.one_id, u.other_id, u.completed_at, coalesce((
  SELECT group_concat(w.mark || w.word, ' ') FROM (
    SELECT r.word, CASE count(*) WHEN 2 THEN '=' ELSE iif(max(r.coding_id) = u.first_id, '<', '>') END AS mark
    FROM (
      SELECT t.coding_id, t.kind || ':' || coalesce(t.thread_id, t.provision_id, t.code) || iif(t.main, '*', '') AS word
      FROM coding_tags t WHERE t.coding_id IN (u.first_id, u.second_id)
      UNION ALL
      SELECT c.id, 'severity:' || c.severity FROM codings c WHERE c.id IN (u.first_id, u.second_id) AND c.severity IS NOT NULL
      UNION ALL
      SELECT c.id, 'tailoring:' || c.tailoring FROM codings c WHERE c.id IN (u.first_id, u.second_id) AND c.tailoring IS NOT NULL
    ) r GROUP BY r.word ORDER BY r.word) w), '') AS words
FROM (
  SELECT case_id, min(id) AS first_id, max(id) AS second_id, min(organisation_id) AS one_id, max(organisation_id) AS other_id,
    max(completed_at) AS completed_at
  FROM codings WHERE status = 'done' AND blind = 1 GROUP BY case_id HAVING count(*) = 2) u;
--> statement-breakpoint
INSERT INTO comparisons (case_id, one_id, other_id, completed_at, words)
SELECT case_id, one_id, other_id, completed_at, words FROM compared;
--> statement-breakpoint
CREATE TRIGGER codings_compared_insert AFTER INSERT ON codings WHEN new.status = 'done'
BEGIN
  DELETE FROM comparisons WHERE case_id = new.case_id;
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared WHERE case_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER codings_compared_update AFTER UPDATE OF case_id, organisation_id, status, blind, severity, tailoring, completed_at ON codings
WHEN new.status = 'done' OR old.status = 'done'
BEGIN
  DELETE FROM comparisons WHERE case_id IN (old.case_id, new.case_id);
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared WHERE case_id = old.case_id;
  INSERT OR REPLACE INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared WHERE case_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER codings_compared_delete AFTER DELETE ON codings WHEN old.status = 'done'
BEGIN
  DELETE FROM comparisons WHERE case_id = old.case_id;
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared WHERE case_id = old.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER coding_tags_compared_insert AFTER INSERT ON coding_tags
WHEN EXISTS (SELECT 1 FROM codings WHERE id = new.coding_id AND status = 'done')
BEGIN
  DELETE FROM comparisons WHERE case_id = (SELECT case_id FROM codings WHERE id = new.coding_id);
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared
  WHERE case_id = (SELECT case_id FROM codings WHERE id = new.coding_id);
END;
--> statement-breakpoint
CREATE TRIGGER coding_tags_compared_update AFTER UPDATE OF coding_id, kind, thread_id, provision_id, code, main ON coding_tags
WHEN EXISTS (SELECT 1 FROM codings WHERE id IN (old.coding_id, new.coding_id) AND status = 'done')
BEGIN
  DELETE FROM comparisons WHERE case_id IN (SELECT case_id FROM codings WHERE id IN (old.coding_id, new.coding_id));
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared
  WHERE case_id IN (SELECT case_id FROM codings WHERE id IN (old.coding_id, new.coding_id));
END;
--> statement-breakpoint
CREATE TRIGGER coding_tags_compared_delete AFTER DELETE ON coding_tags
WHEN EXISTS (SELECT 1 FROM codings WHERE id = old.coding_id AND status = 'done')
BEGIN
  DELETE FROM comparisons WHERE case_id = (SELECT case_id FROM codings WHERE id = old.coding_id);
  INSERT INTO comparisons SELECT case_id, one_id, other_id, completed_at, words FROM compared
  WHERE case_id = (SELECT case_id FROM codings WHERE id = old.coding_id);
END;
