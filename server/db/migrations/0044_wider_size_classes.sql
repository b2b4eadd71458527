-- Where a province and a size class leave one or two municipalities they name the client's: wider classes are kept, or none.
UPDATE signals SET municipality_size = CASE
	WHEN province = 'Zeeland' THEN NULL
	WHEN municipality_size IN ('lt_20k', '20k_50k') THEN 'lt_50k'
	ELSE 'gt_50k' END
WHERE province = 'Zeeland'
	OR (province IN ('Groningen', 'Fryslân', 'Drenthe', 'Flevoland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Limburg')
		AND municipality_size IN ('50k_100k', '100k_250k', 'gt_250k'))
	OR (province IN ('Groningen', 'Overijssel', 'Zuid-Holland') AND municipality_size IN ('lt_20k', '20k_50k'))
	OR (province IN ('Drenthe', 'Flevoland') AND municipality_size = 'lt_20k')
	OR (province <> 'West-Nederland' AND municipality_size = 'gt_250k');
--> statement-breakpoint
UPDATE cases SET municipality_size = CASE
	WHEN province = 'Zeeland' THEN NULL
	WHEN municipality_size IN ('lt_20k', '20k_50k') THEN 'lt_50k'
	ELSE 'gt_50k' END
WHERE province = 'Zeeland'
	OR (province IN ('Groningen', 'Fryslân', 'Drenthe', 'Flevoland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Limburg')
		AND municipality_size IN ('50k_100k', '100k_250k', 'gt_250k'))
	OR (province IN ('Groningen', 'Overijssel', 'Zuid-Holland') AND municipality_size IN ('lt_20k', '20k_50k'))
	OR (province IN ('Drenthe', 'Flevoland') AND municipality_size = 'lt_20k')
	OR (province <> 'West-Nederland' AND municipality_size = 'gt_250k');
--> statement-breakpoint
DROP TRIGGER case_versions_no_update;
--> statement-breakpoint
UPDATE case_versions SET snapshot = json_set(snapshot, '$.municipalitySize', CASE
	WHEN snapshot ->> 'province' = 'Zeeland' THEN NULL
	WHEN snapshot ->> 'municipalitySize' IN ('lt_20k', '20k_50k') THEN 'lt_50k'
	ELSE 'gt_50k' END)
WHERE snapshot ->> 'province' = 'Zeeland'
	OR (snapshot ->> 'province' IN ('Groningen', 'Fryslân', 'Drenthe', 'Flevoland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Limburg')
		AND snapshot ->> 'municipalitySize' IN ('50k_100k', '100k_250k', 'gt_250k'))
	OR (snapshot ->> 'province' IN ('Groningen', 'Overijssel', 'Zuid-Holland') AND snapshot ->> 'municipalitySize' IN ('lt_20k', '20k_50k'))
	OR (snapshot ->> 'province' IN ('Drenthe', 'Flevoland') AND snapshot ->> 'municipalitySize' = 'lt_20k')
	OR (snapshot ->> 'province' <> 'West-Nederland' AND snapshot ->> 'municipalitySize' = 'gt_250k');
--> statement-breakpoint
CREATE TRIGGER case_versions_no_update BEFORE UPDATE ON case_versions BEGIN SELECT raise(abort, 'case versions are append-only'); END;
