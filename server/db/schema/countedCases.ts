// What a letter counts of each published case, kept as one line so that a letter over all cases reads as many lines as there
// are cases. The database keeps it equal to its view `countable` by triggers.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cases } from './cases.ts'

/** Every word that was ever on a line, as `kind:target` with a star behind a main one, and its number there. */
export const countedWords = sqliteTable('counted_words', {
  id: integer('id').primaryKey(),
  word: text('word').notNull().unique(),
})

/** A published case; without rowid in the database, so that the cases stand in the order in which a letter counts them. */
export const countedCases = sqliteTable(
  'counted_cases',
  {
    /** The year in which it was published, and its permanent address. */
    published: integer('published').notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    caseId: text('case_id')
      .notNull()
      .unique()
      .references(() => cases.id),
    /** The numbers of its words, with spaces between. */
    words: text('words').notNull(),
  },
  (t) => [primaryKey({ columns: [t.published, t.year, t.number] })],
)
