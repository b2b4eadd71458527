CREATE TABLE `__new_signals` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`organisation_id` text NOT NULL,
	`submitted_by` text NOT NULL,
	`reference` text,
	`channel` text NOT NULL,
	`title` text NOT NULL,
	`narrative` text NOT NULL,
	`harsh_effect` text NOT NULL,
	`would_have_helped` text,
	`period` text NOT NULL,
	`province` text,
	`municipality_size` text,
	`household` text,
	`age_band` text,
	`benefit` text,
	`circumstance` text,
	`regulation_id` text,
	`cause_hint` text,
	`reporter_type` text NOT NULL,
	`good_practice` integer DEFAULT false NOT NULL,
	`urgent` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'received' NOT NULL,
	`content_hash` text NOT NULL,
	`submitted_at` text NOT NULL,
	`state_since` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regulation_id`) REFERENCES `regulations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signals_channel" CHECK("__new_signals"."channel" in ('form', 'import', 'api')),
	CONSTRAINT "signals_status_code" CHECK("__new_signals"."status" in ('received', 'returned', 'checked', 'questioned', 'linked', 'declined', 'withdrawn')),
	CONSTRAINT "signals_reporter" CHECK("__new_signals"."reporter_type" in ('burger', 'naaste_of_belangenbehartiger', 'professional', 'gemeente', 'clientenraad_lokaal', 'lcr', 'vng', 'arbeidsinspectie', 'uwv', 'svb', 'ombudsman', 'rechtspraak', 'media_of_onderzoek')),
	CONSTRAINT "signals_province" CHECK("__new_signals"."province" in ('Groningen', 'Fryslân', 'Drenthe', 'Overijssel', 'Flevoland', 'Gelderland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg', 'Noord-Nederland', 'Oost-Nederland', 'West-Nederland', 'Zuid-Nederland')),
	CONSTRAINT "signals_size" CHECK("__new_signals"."municipality_size" in ('lt_20k', '20k_50k', '50k_100k', '100k_250k', 'gt_250k', 'lt_50k', 'gt_50k')),
	CONSTRAINT "signals_household" CHECK("__new_signals"."household" in ('single', 'single_parent', 'couple', 'couple_with_children', 'cost_sharing', 'other', 'one_adult', 'more_adults')),
	CONSTRAINT "signals_age" CHECK("__new_signals"."age_band" in ('18_26', '27_44', '45_59', '60_aow', 'aow', 'lt_45', 'gte_45')),
	CONSTRAINT "signals_benefit" CHECK("__new_signals"."benefit" in ('bijstand', 'ioaw', 'ioaz', 'bbz', 'ww', 'wia', 'wajong', 'zw', 'aio', 'toeslag', 'anders', 'bijstand_breed', 'uwv')),
	CONSTRAINT "signals_circumstance" CHECK("__new_signals"."circumstance" in ('zeldzame_ziekte', 'zware_beperking', 'dak_of_thuisloos', 'opvang', 'woonwagen_of_schip', 'vluchteling', 'arbeidsmigrant', 'grensstreek', 'detentie', 'slachtoffer', 'meerling', 'groot_gezin', 'pleegzorg', 'zeldzaam_beroep', 'in_het_nieuws', 'gezondheid', 'wonen', 'herkomst', 'justitie', 'gezin', 'bekendheid')),
	CONSTRAINT "signals_cause" CHECK("__new_signals"."cause_hint" in ('wet', 'maatwerkruimte_ontbreekt', 'maatwerk_niet_benut', 'uitvoering', 'samenloop', 'communicatie')),
	CONSTRAINT "signals_period" CHECK("__new_signals"."period" glob '[12][0-9][0-9][0-9]-[01][0-9]' or "__new_signals"."period" glob '[12][0-9][0-9][0-9]-Q[1-4]' or "__new_signals"."period" glob '[12][0-9][0-9][0-9]'),
	CONSTRAINT "signals_text" CHECK(length("__new_signals"."narrative") >= 40),
	CONSTRAINT "signals_code" CHECK("__new_signals"."code" glob 'S-?????')
);
--> statement-breakpoint
-- Signals that had a running number get a name instead. They are dealt out in a random order, and each place in that
-- order gives another name (the factor has no divisor in common with 28^5), so that no name tells when its signal came in.
INSERT INTO `__new_signals`("id", "code", "organisation_id", "submitted_by", "reference", "channel", "title", "narrative", "harsh_effect", "would_have_helped", "period", "province", "municipality_size", "household", "age_band", "benefit", "circumstance", "regulation_id", "cause_hint", "reporter_type", "good_practice", "urgent", "status", "content_hash", "submitted_at", "state_since", "version") SELECT "id", 
  'S-' || substr(signs, 1 + drawn % 28, 1) || substr(signs, 1 + drawn / 28 % 28, 1) || substr(signs, 1 + drawn / 784 % 28, 1)
    || substr(signs, 1 + drawn / 21952 % 28, 1) || substr(signs, 1 + drawn / 614656 % 28, 1), "organisation_id", "submitted_by", "reference", "channel", "title", "narrative", "harsh_effect", "would_have_helped", "period", "province", "municipality_size", "household", "age_band", "benefit", "circumstance", "regulation_id", "cause_hint", "reporter_type", "good_practice", "urgent", "status", "content_hash", "submitted_at", "state_since", "version"
FROM (SELECT *, 'BCDFGHJKLMNPQRSTVWXZ23456789' AS signs,
  (row_number() OVER (ORDER BY random()) * 6364137 + 1442695) % 17210368 AS drawn FROM `signals`);--> statement-breakpoint
-- The trigger speaks of signals, so it has to be away while that table is put in its place.
DROP TRIGGER signal_checks_other_organisation;--> statement-breakpoint
DROP TABLE `signals`;--> statement-breakpoint
ALTER TABLE `__new_signals` RENAME TO `signals`;--> statement-breakpoint
CREATE TRIGGER signal_checks_other_organisation BEFORE INSERT ON signal_checks
WHEN (SELECT organisation_id FROM signals WHERE id = new.signal_id) = new.organisation_id
BEGIN SELECT raise(abort, 'a signal is checked by another organisation'); END;
--> statement-breakpoint
CREATE UNIQUE INDEX `signals_code_unique` ON `signals` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `signals_reference` ON `signals` (`organisation_id`,`reference`);--> statement-breakpoint
CREATE INDEX `signals_status` ON `signals` (`status`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `signals_organisation` ON `signals` (`organisation_id`,`submitted_at`);