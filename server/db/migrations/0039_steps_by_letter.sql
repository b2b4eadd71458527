DROP INDEX `cases_counted`;--> statement-breakpoint
CREATE INDEX `cases_counted` ON `cases` (`published_at`,`year`,`number`,`kind`,`severity`,`tailoring`,`amount_band`,`province`,`id`,`place`) WHERE "cases"."status" = 'published';--> statement-breakpoint
ALTER TABLE `bottleneck_steps` ADD `letter_id` text REFERENCES letters(id);