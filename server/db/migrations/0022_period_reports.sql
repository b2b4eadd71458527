CREATE TABLE `period_reports` (
	`organisation_id` text NOT NULL,
	`period` text NOT NULL,
	`version` integer NOT NULL,
	`numbers` text NOT NULL,
	`savings` text,
	`note` text,
	`entered_by` text NOT NULL,
	`entered_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `period`, `version`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "period_reports_savings" CHECK("period_reports"."savings" in ('tot_500', 'tot_2500', 'tot_10000', 'tot_25000', 'tot_100000', 'meer', 'onbekend')),
	CONSTRAINT "period_reports_period" CHECK("period_reports"."period" glob '20[0-9][0-9]-T[1-3]' or "period_reports"."period" glob '20[0-9][0-9]-Q[1-4]')
);
