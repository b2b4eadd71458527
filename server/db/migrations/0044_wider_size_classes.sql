-- A province and a size class that leave one or two municipalities name the client's: a wider class, or none, is kept.
UPDATE signals SET municipality_size = CASE
	WHEN province = 'Zeeland' AND municipality_size <> 'lt_20k' THEN NULL
	WHEN municipality_size = 'lt_20k' THEN 'lt_50k'
	ELSE 'gt_50k' END
WHERE (province <> 'West-Nederland' AND municipality_size = 'gt_250k') OR (province, municipality_size) IN (VALUES
	('Groningen', 'lt_20k'), ('Groningen', '50k_100k'), ('Groningen', '100k_250k'), ('Fryslân', '100k_250k'),
	('Drenthe', 'lt_20k'), ('Drenthe', '50k_100k'), ('Drenthe', '100k_250k'), ('Overijssel', 'lt_20k'),
	('Flevoland', 'lt_20k'), ('Flevoland', '50k_100k'), ('Flevoland', '100k_250k'), ('Utrecht', '100k_250k'),
	('Zuid-Holland', 'lt_20k'), ('Zeeland', 'lt_20k'), ('Zeeland', '50k_100k'), ('Zeeland', '100k_250k'),
	('Zeeland', 'gt_50k'), ('Limburg', '100k_250k'));
--> statement-breakpoint
UPDATE cases SET municipality_size = CASE
	WHEN province = 'Zeeland' AND municipality_size <> 'lt_20k' THEN NULL
	WHEN municipality_size = 'lt_20k' THEN 'lt_50k'
	ELSE 'gt_50k' END
WHERE (province <> 'West-Nederland' AND municipality_size = 'gt_250k') OR (province, municipality_size) IN (VALUES
	('Groningen', 'lt_20k'), ('Groningen', '50k_100k'), ('Groningen', '100k_250k'), ('Fryslân', '100k_250k'),
	('Drenthe', 'lt_20k'), ('Drenthe', '50k_100k'), ('Drenthe', '100k_250k'), ('Overijssel', 'lt_20k'),
	('Flevoland', 'lt_20k'), ('Flevoland', '50k_100k'), ('Flevoland', '100k_250k'), ('Utrecht', '100k_250k'),
	('Zuid-Holland', 'lt_20k'), ('Zeeland', 'lt_20k'), ('Zeeland', '50k_100k'), ('Zeeland', '100k_250k'),
	('Zeeland', 'gt_50k'), ('Limburg', '100k_250k'));
--> statement-breakpoint
DROP TRIGGER case_versions_no_update;
--> statement-breakpoint
UPDATE case_versions SET snapshot = json_set(snapshot, '$.municipalitySize', CASE
	WHEN snapshot ->> 'province' = 'Zeeland' AND snapshot ->> 'municipalitySize' <> 'lt_20k' THEN NULL
	WHEN snapshot ->> 'municipalitySize' = 'lt_20k' THEN 'lt_50k'
	ELSE 'gt_50k' END)
WHERE (snapshot ->> 'province' <> 'West-Nederland' AND snapshot ->> 'municipalitySize' = 'gt_250k')
	OR (snapshot ->> 'province', snapshot ->> 'municipalitySize') IN (VALUES
	('Groningen', 'lt_20k'), ('Groningen', '50k_100k'), ('Groningen', '100k_250k'), ('Fryslân', '100k_250k'),
	('Drenthe', 'lt_20k'), ('Drenthe', '50k_100k'), ('Drenthe', '100k_250k'), ('Overijssel', 'lt_20k'),
	('Flevoland', 'lt_20k'), ('Flevoland', '50k_100k'), ('Flevoland', '100k_250k'), ('Utrecht', '100k_250k'),
	('Zuid-Holland', 'lt_20k'), ('Zeeland', 'lt_20k'), ('Zeeland', '50k_100k'), ('Zeeland', '100k_250k'),
	('Zeeland', 'gt_50k'), ('Limburg', '100k_250k'));
--> statement-breakpoint
CREATE TRIGGER case_versions_no_update BEFORE UPDATE ON case_versions BEGIN SELECT raise(abort, 'case versions are append-only'); END;
