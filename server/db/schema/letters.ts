// The yearly letter (knelpuntenbrief): its versions, and the snapshot it was frozen as.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { LETTER_STATUSES, type LetterStatus } from '#core/codes.ts'
import type { LetterDraft } from '#core/letter.ts'
import { instant, oneOf } from './columns.ts'
import { people } from './organisations.ts'

export const letters = sqliteTable(
  'letters',
  {
    id: text('id').primaryKey(),
    year: integer('year').notNull().unique(),
    status: text('status').$type<LetterStatus>().notNull().default('draft'),
    currentVersion: integer('current_version').notNull(),
    createdAt: instant('created_at').notNull(),
    frozenAt: instant('frozen_at'),
    frozenBy: text('frozen_by').references(() => people.id),
    /** SHA-256 over the canonical JSON of the frozen version; `verify` recomputes it. */
    contentHash: text('content_hash'),
  },
  (t) => [
    oneOf('letters_status', t.status, LETTER_STATUSES),
    check('letters_year', sql`${t.year} between 2015 and 2100`),
    check(
      'letters_frozen',
      sql`(${t.status} = 'frozen') = (${t.frozenAt} is not null and ${t.frozenBy} is not null and ${t.contentHash} is not null)`,
    ),
  ],
)

/** Every version of a letter; an edit adds one, none is overwritten (triggers guard that). */
export const letterVersions = sqliteTable(
  'letter_versions',
  {
    letterId: text('letter_id')
      .notNull()
      .references(() => letters.id),
    version: integer('version').notNull(),
    /** The letter as data; each number in it holds the question it answers and the cases behind it. */
    draft: text('draft', { mode: 'json' }).$type<LetterDraft>().notNull(),
    reason: text('reason').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.version] }), index('letter_versions_created').on(t.createdAt)],
)
