// Open data over the cases published in a year, settled with a letter.
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { instant } from './columns.ts'
import { letters } from './letters.ts'

/** An edition stays as it was settled, so that two of them never differ by a case (triggers guard that). */
export const openEditions = sqliteTable(
  'open_editions',
  {
    year: integer('year').primaryKey(),
    content: text('content', { mode: 'json' }).$type<OpenEdition>().notNull(),
    /** The letter it was settled with. */
    letterId: text('letter_id')
      .notNull()
      .references(() => letters.id),
    settledAt: instant('settled_at').notNull(),
  },
  (t) => [check('open_editions_year', sql`${t.year} between 2015 and 2100`)],
)
