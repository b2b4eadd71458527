CREATE TABLE `audit_events` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`type` text NOT NULL,
	`actor_id` text,
	`organisation_id` text,
	`subject_id` text,
	`outcome` text NOT NULL,
	`origin` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_events_outcome" CHECK("audit_events"."outcome" in ('done', 'refused')),
	CONSTRAINT "audit_events_origin" CHECK("audit_events"."origin" in ('web', 'api', 'cli', 'job'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_hash_unique` ON `audit_events` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `bottleneck_cases` (
	`bottleneck_id` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`bottleneck_id`, `case_id`),
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bottleneck_cases_case` ON `bottleneck_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `bottleneck_provisions` (
	`bottleneck_id` text NOT NULL,
	`provision_id` text NOT NULL,
	PRIMARY KEY(`bottleneck_id`, `provision_id`),
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bottleneck_provisions_provision` ON `bottleneck_provisions` (`provision_id`);--> statement-breakpoint
CREATE TABLE `bottleneck_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` text NOT NULL,
	`stage` text NOT NULL,
	`year` integer NOT NULL,
	`year_status` text NOT NULL,
	`evidence` text NOT NULL,
	`recorded_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bottleneck_steps_stage" CHECK("bottleneck_steps"."stage" in ('suspected', 'confirmed', 'in_letter', 'adopted', 'partly_adopted', 'rejected', 'changed', 'effect_measured')),
	CONSTRAINT "bottleneck_steps_status" CHECK("bottleneck_steps"."year_status" in ('nieuw', 'aanhoudend', 'in_behandeling', 'deels_opgelost', 'opgelost', 'teruggekeerd', 'niet_overgenomen', 'geen_middelen'))
);
--> statement-breakpoint
CREATE INDEX `bottleneck_steps_bottleneck` ON `bottleneck_steps` (`bottleneck_id`,`year`);--> statement-breakpoint
CREATE TABLE `bottleneck_threads` (
	`bottleneck_id` text NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`bottleneck_id`, `thread_id`),
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bottleneck_threads_thread` ON `bottleneck_threads` (`thread_id`);--> statement-breakpoint
CREATE TABLE `bottlenecks` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`who_it_hits` text NOT NULL,
	`cause` text NOT NULL,
	`remedy` text NOT NULL,
	`remedy_kind` text NOT NULL,
	`addressee` text NOT NULL,
	`feasibility` text,
	`priority` text NOT NULL,
	`priority_reason` text NOT NULL,
	`disclosure` text NOT NULL,
	`stage` text DEFAULT 'suspected' NOT NULL,
	`first_year` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bottlenecks_kind" CHECK("bottlenecks"."kind" in ('harsh_effect', 'execution', 'enforcement')),
	CONSTRAINT "bottlenecks_cause" CHECK("bottlenecks"."cause" in ('wet_te_hard', 'maatwerk_onmogelijk', 'lokale_regel_te_streng', 'ruimte_niet_herkend', 'ruimte_niet_bruikbaar', 'maatwerk_niet_geboden', 'beslisfout', 'signaal_genegeerd', 'systeem_of_proces', 'samenloop', 'communicatie_of_preventie', 'doenvermogen', 'gegevens_onjuist', 'keten', 'bejegening', 'handhaafbaarheid', 'nog_te_duiden')),
	CONSTRAINT "bottlenecks_remedy" CHECK("bottlenecks"."remedy_kind" in ('beleid', 'regelgeving', 'uitvoering')),
	CONSTRAINT "bottlenecks_addressee" CHECK("bottlenecks"."addressee" in ('szw', 'ocw', 'vws', 'bzk', 'jenv', 'fin', 'gemeente', 'vng', 'uwv', 'svb', 'dienst_toeslagen', 'duo', 'cjib', 'arbeidsinspectie', 'maatwerkloket', 'anders')),
	CONSTRAINT "bottlenecks_priority" CHECK("bottlenecks"."priority" in ('hoog', 'midden', 'laag')),
	CONSTRAINT "bottlenecks_disclosure" CHECK("bottlenecks"."disclosure" in ('openbaar', 'beperkt', 'vertrouwelijk')),
	CONSTRAINT "bottlenecks_stage" CHECK("bottlenecks"."stage" in ('suspected', 'confirmed', 'in_letter', 'adopted', 'partly_adopted', 'rejected', 'changed', 'effect_measured')),
	CONSTRAINT "bottlenecks_first_year" CHECK("bottlenecks"."first_year" between 2000 and 2100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bottlenecks_number_unique` ON `bottlenecks` (`number`);--> statement-breakpoint
CREATE TABLE `ministry_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` text NOT NULL,
	`letter_id` text,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`citation` text,
	`date` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ministry_responses_kind" CHECK("ministry_responses"."kind" in ('overgenomen', 'in_onderzoek', 'elders_belegd', 'niet_overgenomen', 'geen_reactie'))
);
--> statement-breakpoint
CREATE INDEX `ministry_responses_bottleneck` ON `ministry_responses` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `minority_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`body` text NOT NULL,
	`recorded_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minority_notes_once` ON `minority_notes` (`bottleneck_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `case_life_events` (
	`case_id` text NOT NULL,
	`life_event` text NOT NULL,
	PRIMARY KEY(`case_id`, `life_event`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_life_events_code" CHECK("case_life_events"."life_event" in ('baanverlies', 'scheiding', 'overlijden_naaste', 'ziekte', 'psychisch', 'beperking', 'schulden', 'geboorte_of_gezin', 'verhuizing', 'taal', 'laaggeletterd', 'digitaal', 'geen', 'onbekend'))
);
--> statement-breakpoint
CREATE TABLE `case_signals` (
	`case_id` text NOT NULL,
	`signal_id` text NOT NULL,
	`linked_by` text NOT NULL,
	`linked_at` text NOT NULL,
	PRIMARY KEY(`case_id`, `signal_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_signals_signal` ON `case_signals` (`signal_id`);--> statement-breakpoint
CREATE TABLE `case_versions` (
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`snapshot` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`case_id`, `version`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`status` text DEFAULT 'coding' NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`narrative` text NOT NULL,
	`would_have_helped` text,
	`period` text NOT NULL,
	`province` text,
	`municipality_size` text,
	`household` text,
	`age_band` text,
	`benefit` text,
	`severity` integer,
	`duration` text,
	`amount_band` text,
	`grave` text,
	`disproportionate` text,
	`unintended` text,
	`attributable` text,
	`tailoring` text,
	`remedy_kind` text,
	`outcome` text DEFAULT 'onbekend' NOT NULL,
	`legal_ground` text,
	`culpability` text,
	`enforcement_phase` text,
	`preventive` integer,
	`disclosure` text DEFAULT 'beperkt' NOT NULL,
	`reveals_method` integer DEFAULT false NOT NULL,
	`content_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`published_at` text,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_kind" CHECK("cases"."kind" in ('harsh_effect', 'good_practice', 'threat')),
	CONSTRAINT "cases_status_code" CHECK("cases"."status" in ('coding', 'disputed', 'decided', 'published', 'withdrawn')),
	CONSTRAINT "cases_province" CHECK("cases"."province" in ('Groningen', 'Fryslân', 'Drenthe', 'Overijssel', 'Flevoland', 'Gelderland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg')),
	CONSTRAINT "cases_size" CHECK("cases"."municipality_size" in ('lt_20k', '20k_50k', '50k_100k', '100k_250k', 'gt_250k')),
	CONSTRAINT "cases_household" CHECK("cases"."household" in ('single', 'single_parent', 'couple', 'couple_with_children', 'cost_sharing', 'other')),
	CONSTRAINT "cases_age" CHECK("cases"."age_band" in ('18_26', '27_44', '45_59', '60_aow', 'aow')),
	CONSTRAINT "cases_benefit" CHECK("cases"."benefit" in ('bijstand', 'ioaw', 'ioaz', 'bbz', 'ww', 'wia', 'wajong', 'zw', 'aio', 'toeslag', 'anders')),
	CONSTRAINT "cases_duration" CHECK("cases"."duration" in ('eenmalig', 'weken', 'maanden', 'jaren', 'blijvend')),
	CONSTRAINT "cases_amount" CHECK("cases"."amount_band" in ('tot_500', 'tot_2500', 'tot_10000', 'tot_25000', 'tot_100000', 'meer', 'onbekend')),
	CONSTRAINT "cases_grave" CHECK("cases"."grave" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "cases_disproportionate" CHECK("cases"."disproportionate" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "cases_unintended" CHECK("cases"."unintended" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "cases_attributable" CHECK("cases"."attributable" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "cases_tailoring" CHECK("cases"."tailoring" in ('niet_mogelijk', 'mogelijk_niet_gevraagd', 'geweigerd', 'geboden', 'onbekend')),
	CONSTRAINT "cases_remedy" CHECK("cases"."remedy_kind" in ('beleid', 'regelgeving', 'uitvoering')),
	CONSTRAINT "cases_outcome" CHECK("cases"."outcome" in ('opgelost_binnen_regels', 'deels_opgelost', 'niet_opgelost', 'loopt_nog', 'onbekend')),
	CONSTRAINT "cases_ground" CHECK("cases"."legal_ground" in ('afstemming', 'dringende_redenen', 'zeer_dringende_redenen', 'hardheidsclausule', 'afwijken_van_beleidsregel', 'evenredigheid', 'informele_oplossing')),
	CONSTRAINT "cases_culpability" CHECK("cases"."culpability" in ('geen', 'verminderd', 'normaal', 'grove_schuld', 'opzet', 'onbekend')),
	CONSTRAINT "cases_phase" CHECK("cases"."enforcement_phase" in ('informeren_op_maat', 'dienstverlening', 'controle_op_maat', 'sanctioneren')),
	CONSTRAINT "cases_disclosure" CHECK("cases"."disclosure" in ('openbaar', 'beperkt', 'vertrouwelijk')),
	CONSTRAINT "cases_severity" CHECK("cases"."severity" between 0 and 4),
	CONSTRAINT "cases_year" CHECK("cases"."year" between 1996 and 2100 and substr("cases"."period", 1, 4) = cast("cases"."year" as text)),
	CONSTRAINT "cases_published_at" CHECK(("cases"."status" = 'published') <= ("cases"."published_at" is not null)),
	CONSTRAINT "cases_withdrawn_at" CHECK(("cases"."status" = 'withdrawn') = ("cases"."withdrawn_at" is not null)),
	CONSTRAINT "cases_published_public" CHECK("cases"."status" <> 'published' or ("cases"."disclosure" = 'openbaar' and "cases"."reveals_method" = 0)),
	CONSTRAINT "cases_complete" CHECK("cases"."status" <> 'published' or ("cases"."severity" is not null and "cases"."grave" is not null and "cases"."disproportionate" is not null and "cases"."unintended" is not null and "cases"."attributable" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number` ON `cases` (`year`,`number`);--> statement-breakpoint
CREATE INDEX `cases_status` ON `cases` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `cases_published` ON `cases` (`published_at`);--> statement-breakpoint
CREATE TABLE `case_tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`thread_id` text,
	`provision_id` text,
	`code` text,
	`main` integer DEFAULT false NOT NULL,
	`passage_start` integer,
	`passage_end` integer,
	`note` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_tags_kind" CHECK("case_tags"."kind" in ('thread', 'provision', 'cause', 'effect', 'addressee')),
	CONSTRAINT "case_tags_target" CHECK(("case_tags"."kind" = 'thread') = ("case_tags"."thread_id" is not null) and ("case_tags"."kind" = 'provision') = ("case_tags"."provision_id" is not null) and ("case_tags"."kind" in ('cause', 'effect', 'addressee')) = ("case_tags"."code" is not null)),
	CONSTRAINT "case_tags_passage" CHECK(("case_tags"."passage_start" is null and "case_tags"."passage_end" is null) or ("case_tags"."passage_start" >= 0 and "case_tags"."passage_end" > "case_tags"."passage_start"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_tags_main` ON `case_tags` (`case_id`,`kind`) WHERE "case_tags"."main" = 1;--> statement-breakpoint
CREATE INDEX `case_tags_thread` ON `case_tags` (`thread_id`);--> statement-breakpoint
CREATE INDEX `case_tags_provision` ON `case_tags` (`provision_id`);--> statement-breakpoint
CREATE INDEX `case_tags_code` ON `case_tags` (`kind`,`code`);--> statement-breakpoint
CREATE TABLE `coding_tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`coding_id` text NOT NULL,
	`kind` text NOT NULL,
	`thread_id` text,
	`provision_id` text,
	`code` text,
	`main` integer DEFAULT false NOT NULL,
	`passage_start` integer,
	`passage_end` integer,
	`note` text,
	FOREIGN KEY (`coding_id`) REFERENCES `codings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coding_tags_kind" CHECK("coding_tags"."kind" in ('thread', 'provision', 'cause', 'effect', 'addressee')),
	CONSTRAINT "coding_tags_target" CHECK(("coding_tags"."kind" = 'thread') = ("coding_tags"."thread_id" is not null) and ("coding_tags"."kind" = 'provision') = ("coding_tags"."provision_id" is not null) and ("coding_tags"."kind" in ('cause', 'effect', 'addressee')) = ("coding_tags"."code" is not null)),
	CONSTRAINT "coding_tags_passage" CHECK(("coding_tags"."passage_start" is null and "coding_tags"."passage_end" is null) or ("coding_tags"."passage_start" >= 0 and "coding_tags"."passage_end" > "coding_tags"."passage_start"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coding_tags_main` ON `coding_tags` (`coding_id`,`kind`) WHERE "coding_tags"."main" = 1;--> statement-breakpoint
CREATE TABLE `codings` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`coder_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`codebook_version` text NOT NULL,
	`severity` integer,
	`duration` text,
	`amount_band` text,
	`grave` text,
	`disproportionate` text,
	`unintended` text,
	`attributable` text,
	`tailoring` text,
	`remedy_kind` text,
	`outcome` text,
	`legal_ground` text,
	`note` text,
	`started_at` text NOT NULL,
	`completed_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "codings_status" CHECK("codings"."status" in ('draft', 'done')),
	CONSTRAINT "codings_duration" CHECK("codings"."duration" in ('eenmalig', 'weken', 'maanden', 'jaren', 'blijvend')),
	CONSTRAINT "codings_amount" CHECK("codings"."amount_band" in ('tot_500', 'tot_2500', 'tot_10000', 'tot_25000', 'tot_100000', 'meer', 'onbekend')),
	CONSTRAINT "codings_grave" CHECK("codings"."grave" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "codings_disproportionate" CHECK("codings"."disproportionate" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "codings_unintended" CHECK("codings"."unintended" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "codings_attributable" CHECK("codings"."attributable" in ('ja', 'nee', 'onduidelijk')),
	CONSTRAINT "codings_tailoring" CHECK("codings"."tailoring" in ('niet_mogelijk', 'mogelijk_niet_gevraagd', 'geweigerd', 'geboden', 'onbekend')),
	CONSTRAINT "codings_remedy" CHECK("codings"."remedy_kind" in ('beleid', 'regelgeving', 'uitvoering')),
	CONSTRAINT "codings_outcome" CHECK("codings"."outcome" in ('opgelost_binnen_regels', 'deels_opgelost', 'niet_opgelost', 'loopt_nog', 'onbekend')),
	CONSTRAINT "codings_ground" CHECK("codings"."legal_ground" in ('afstemming', 'dringende_redenen', 'zeer_dringende_redenen', 'hardheidsclausule', 'afwijken_van_beleidsregel', 'evenredigheid', 'informele_oplossing')),
	CONSTRAINT "codings_severity" CHECK("codings"."severity" between 0 and 4),
	CONSTRAINT "codings_completed" CHECK(("codings"."status" = 'done') = ("codings"."completed_at" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `codings_coder` ON `codings` (`case_id`,`coder_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `codings_organisation` ON `codings` (`case_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `codings_coder_status` ON `codings` (`coder_id`,`status`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`case_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`chair_id` text,
	`reason` text,
	`codebook_unclear` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_by" CHECK("decisions"."by" in ('agreement', 'chair')),
	CONSTRAINT "decisions_chair" CHECK(("decisions"."by" = 'chair') = ("decisions"."chair_id" is not null and "decisions"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE `suggestion_outcomes` (
	`coding_id` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`score` real NOT NULL,
	`accepted` integer NOT NULL,
	PRIMARY KEY(`coding_id`, `kind`, `target`),
	FOREIGN KEY (`coding_id`) REFERENCES `codings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestion_outcomes_kind" CHECK("suggestion_outcomes"."kind" in ('thread', 'provision', 'cause', 'effect', 'addressee')),
	CONSTRAINT "suggestion_outcomes_score" CHECK("suggestion_outcomes"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE `provision_amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`provision_id` text NOT NULL,
	`in_force_from` text,
	`publication` text,
	`description` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provision_amendments_provision` ON `provision_amendments` (`provision_id`);--> statement-breakpoint
CREATE TABLE `provisions` (
	`id` text PRIMARY KEY NOT NULL,
	`regulation_id` text NOT NULL,
	`parent_id` text,
	`article` text NOT NULL,
	`paragraph` text,
	`part` text,
	`subject` text NOT NULL,
	`jci_uri` text,
	`status` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`text_date` text,
	`amended_by` text,
	`future_change` text,
	`harsh_effect` text,
	`harsh_effect_certainty` text,
	`note` text,
	`certainty` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`regulation_id`) REFERENCES `regulations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provisions_certainty" CHECK("provisions"."certainty" in ('zeker', 'aannemelijk')),
	CONSTRAINT "provisions_effect_certainty" CHECK("provisions"."harsh_effect_certainty" in ('zeker', 'aannemelijk')),
	CONSTRAINT "provisions_period" CHECK("provisions"."valid_to" is null or "provisions"."valid_from" is null or "provisions"."valid_to" >= "provisions"."valid_from"),
	CONSTRAINT "provisions_part" CHECK("provisions"."part" is null or "provisions"."article" is not null)
);
--> statement-breakpoint
CREATE INDEX `provisions_article` ON `provisions` (`regulation_id`,`article`);--> statement-breakpoint
CREATE INDEX `provisions_parent` ON `provisions` (`parent_id`);--> statement-breakpoint
CREATE TABLE `regulations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`citation_title` text NOT NULL,
	`abbreviation` text,
	`aliases` text NOT NULL,
	`bwb_id` text,
	`kind` text NOT NULL,
	`executors` text NOT NULL,
	`department` text,
	`status` text NOT NULL,
	`status_note` text NOT NULL,
	`status_certainty` text NOT NULL,
	`names` text NOT NULL,
	`relevance` text NOT NULL,
	`ambiguity` text,
	`note` text,
	`certainty` text NOT NULL,
	`source` text NOT NULL,
	CONSTRAINT "regulations_certainty" CHECK("regulations"."certainty" in ('zeker', 'aannemelijk')),
	CONSTRAINT "regulations_status_certainty" CHECK("regulations"."status_certainty" in ('zeker', 'aannemelijk')),
	CONSTRAINT "regulations_bwb_id" CHECK("regulations"."bwb_id" glob 'BWB[RVW][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `letter_versions` (
	`letter_id` text NOT NULL,
	`version` integer NOT NULL,
	`draft` text NOT NULL,
	`reason` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`letter_id`, `version`),
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_versions_created` ON `letter_versions` (`created_at`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`current_version` integer NOT NULL,
	`created_at` text NOT NULL,
	`frozen_at` text,
	`frozen_by` text,
	`content_hash` text,
	FOREIGN KEY (`frozen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letters_status" CHECK("letters"."status" in ('draft', 'frozen')),
	CONSTRAINT "letters_year" CHECK("letters"."year" between 2015 and 2100),
	CONSTRAINT "letters_frozen" CHECK(("letters"."status" = 'frozen') = ("letters"."frozen_at" is not null and "letters"."frozen_by" is not null and "letters"."content_hash" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_year_unique` ON `letters` (`year`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "api_tokens_order" CHECK("api_tokens"."expires_at" > "api_tokens"."created_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_person` ON `api_tokens` (`person_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `organisation_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" in ('submitter', 'coder', 'chair', 'drafter', 'researcher', 'admin'))
);
--> statement-breakpoint
CREATE INDEX `memberships_organisation` ON `memberships` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "organisations_kind" CHECK("organisations"."kind" in ('lcr', 'vng', 'nla', 'szw', 'client_council', 'municipality', 'executive_agency', 'advisory', 'research', 'operations'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_unique` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`active` integer DEFAULT true NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (lower("email"));--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `precedent_cases` (
	`precedent_id` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`precedent_id`, `case_id`),
	FOREIGN KEY (`precedent_id`) REFERENCES `precedents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `precedent_cases_case` ON `precedent_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `precedent_provisions` (
	`precedent_id` text NOT NULL,
	`provision_id` text NOT NULL,
	PRIMARY KEY(`precedent_id`, `provision_id`),
	FOREIGN KEY (`precedent_id`) REFERENCES `precedents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `precedent_provisions_provision` ON `precedent_provisions` (`provision_id`);--> statement-breakpoint
CREATE TABLE `precedent_threads` (
	`precedent_id` text NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`precedent_id`, `thread_id`),
	FOREIGN KEY (`precedent_id`) REFERENCES `precedents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `precedent_threads_thread` ON `precedent_threads` (`thread_id`);--> statement-breakpoint
CREATE TABLE `precedents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`identifier` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`outcome` text,
	`date` text,
	`certainty` text NOT NULL,
	CONSTRAINT "precedents_kind" CHECK("precedents"."kind" in ('ruling', 'ombudsman', 'policy_rule')),
	CONSTRAINT "precedents_certainty" CHECK("precedents"."certainty" in ('zeker', 'aannemelijk'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `precedents_identifier_unique` ON `precedents` (`identifier`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`filter` text NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_searches_person` ON `saved_searches` (`person_id`);--> statement-breakpoint
CREATE TABLE `search_outbox` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`retry_at` text,
	PRIMARY KEY(`kind`, `subject_id`),
	CONSTRAINT "search_outbox_kind" CHECK("search_outbox"."kind" in ('case', 'precedent'))
);
--> statement-breakpoint
CREATE TABLE `signal_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`signal_id` text NOT NULL,
	`checked_by` text NOT NULL,
	`organisation_id` text NOT NULL,
	`verdict` text NOT NULL,
	`checklist` text NOT NULL,
	`note` text,
	`content_hash` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signal_checks_verdict" CHECK("signal_checks"."verdict" in ('confirmed', 'returned'))
);
--> statement-breakpoint
CREATE INDEX `signal_checks_signal` ON `signal_checks` (`signal_id`);--> statement-breakpoint
CREATE TABLE `signal_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`signal_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`author_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signal_messages_kind" CHECK("signal_messages"."kind" in ('question', 'answer', 'decision'))
);
--> statement-breakpoint
CREATE INDEX `signal_messages_signal` ON `signal_messages` (`signal_id`,`at`);--> statement-breakpoint
CREATE TABLE `signal_provisions` (
	`signal_id` text NOT NULL,
	`provision_id` text NOT NULL,
	PRIMARY KEY(`signal_id`, `provision_id`),
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
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
	`regulation_id` text,
	`cause_hint` text,
	`reporter_type` text NOT NULL,
	`good_practice` integer DEFAULT false NOT NULL,
	`urgent` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'received' NOT NULL,
	`content_hash` text NOT NULL,
	`submitted_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regulation_id`) REFERENCES `regulations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signals_channel" CHECK("signals"."channel" in ('form', 'import', 'api')),
	CONSTRAINT "signals_status_code" CHECK("signals"."status" in ('received', 'returned', 'checked', 'questioned', 'linked', 'declined', 'withdrawn')),
	CONSTRAINT "signals_reporter" CHECK("signals"."reporter_type" in ('burger', 'naaste_of_belangenbehartiger', 'professional', 'gemeente', 'clientenraad_lokaal', 'lcr', 'vng', 'arbeidsinspectie', 'uwv', 'svb', 'ombudsman', 'rechtspraak', 'media_of_onderzoek')),
	CONSTRAINT "signals_province" CHECK("signals"."province" in ('Groningen', 'Fryslân', 'Drenthe', 'Overijssel', 'Flevoland', 'Gelderland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg')),
	CONSTRAINT "signals_size" CHECK("signals"."municipality_size" in ('lt_20k', '20k_50k', '50k_100k', '100k_250k', 'gt_250k')),
	CONSTRAINT "signals_household" CHECK("signals"."household" in ('single', 'single_parent', 'couple', 'couple_with_children', 'cost_sharing', 'other')),
	CONSTRAINT "signals_age" CHECK("signals"."age_band" in ('18_26', '27_44', '45_59', '60_aow', 'aow')),
	CONSTRAINT "signals_benefit" CHECK("signals"."benefit" in ('bijstand', 'ioaw', 'ioaz', 'bbz', 'ww', 'wia', 'wajong', 'zw', 'aio', 'toeslag', 'anders')),
	CONSTRAINT "signals_cause" CHECK("signals"."cause_hint" in ('wet', 'maatwerkruimte_ontbreekt', 'maatwerk_niet_benut', 'uitvoering', 'samenloop', 'communicatie')),
	CONSTRAINT "signals_period" CHECK("signals"."period" glob '[12][0-9][0-9][0-9]-[01][0-9]' or "signals"."period" glob '[12][0-9][0-9][0-9]-Q[1-4]'),
	CONSTRAINT "signals_text" CHECK(length("signals"."narrative") >= 40)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signals_number_unique` ON `signals` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `signals_reference` ON `signals` (`organisation_id`,`reference`);--> statement-breakpoint
CREATE INDEX `signals_status` ON `signals` (`status`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `signals_organisation` ON `signals` (`organisation_id`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `triages` (
	`id` text PRIMARY KEY NOT NULL,
	`signal_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`referral` text,
	`decided_by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "triages_outcome" CHECK("triages"."outcome" in ('new_case', 'existing_case', 'question', 'declined')),
	CONSTRAINT "triages_referral" CHECK("triages"."referral" in ('ministerie', 'maatwerkloket', 'gemeente', 'ombudsman', 'rechtshulp', 'anders')),
	CONSTRAINT "triages_reason" CHECK("triages"."outcome" not in ('question', 'declined') or "triages"."reason" is not null),
	CONSTRAINT "triages_where_to" CHECK("triages"."outcome" <> 'declined' or "triages"."referral" is not null)
);
--> statement-breakpoint
CREATE INDEX `triages_signal` ON `triages` (`signal_id`);--> statement-breakpoint
CREATE TABLE `thread_provisions` (
	`thread_id` text NOT NULL,
	`provision_id` text NOT NULL,
	PRIMARY KEY(`thread_id`, `provision_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision_id`) REFERENCES `provisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_provisions_provision` ON `thread_provisions` (`provision_id`);--> statement-breakpoint
CREATE TABLE `thread_versions` (
	`thread_id` text NOT NULL,
	`version` integer NOT NULL,
	`label` text NOT NULL,
	`definition` text NOT NULL,
	`scope_note` text NOT NULL,
	`synonyms` text NOT NULL,
	`reason` text NOT NULL,
	`changed_by` text,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`thread_id`, `version`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`label` text NOT NULL,
	`definition` text NOT NULL,
	`scope_note` text NOT NULL,
	`synonyms` text NOT NULL,
	`keywords` text NOT NULL,
	`certainty` text NOT NULL,
	`source` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "threads_certainty" CHECK("threads"."certainty" in ('zeker', 'aannemelijk')),
	CONSTRAINT "threads_not_own_parent" CHECK("threads"."parent_id" is null or "threads"."parent_id" <> "threads"."id"),
	CONSTRAINT "threads_version" CHECK("threads"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_label_unique` ON `threads` (`label`);--> statement-breakpoint
CREATE INDEX `threads_parent` ON `threads` (`parent_id`);