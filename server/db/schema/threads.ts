// The recurring threads (rode draden): a thesaurus of two levels, with versions.
import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { CERTAINTIES, type Certainty } from '#core/codes.ts'
import { instant, oneOf } from './columns.ts'
import { provisions } from './law.ts'
import { people } from './organisations.ts'

export const threads = sqliteTable(
  'threads',
  {
    id: text('id').primaryKey(),
    /** Null for a main theme (hoofdthema). */
    parentId: text('parent_id').references((): AnySQLiteColumn => threads.id),
    label: text('label').notNull().unique(),
    definition: text('definition').notNull(),
    scopeNote: text('scope_note').notNull(),
    /** When to choose it and when not, with an invented case for each; empty while nobody wrote it down. */
    inclusion: text('inclusion').notNull().default(''),
    exclusion: text('exclusion').notNull().default(''),
    example: text('example').notNull().default(''),
    counterExample: text('counter_example').notNull().default(''),
    synonyms: text('synonyms', { mode: 'json' }).$type<readonly string[]>().notNull(),
    keywords: text('keywords', { mode: 'json' }).$type<readonly string[]>().notNull(),
    certainty: text('certainty').$type<Certainty>().notNull(),
    source: text('source').notNull(),
    validFrom: text('valid_from').notNull(),
    /** Set when the thread is no longer used for new codings. */
    validTo: text('valid_to'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('threads_parent').on(t.parentId),
    oneOf('threads_certainty', t.certainty, CERTAINTIES),
    check('threads_not_own_parent', sql`${t.parentId} is null or ${t.parentId} <> ${t.id}`),
    check('threads_version', sql`${t.version} >= 1`),
  ],
)

/** Every wording a thread has had, so that a coding can be read by the codebook of its day. */
export const threadVersions = sqliteTable(
  'thread_versions',
  {
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    version: integer('version').notNull(),
    label: text('label').notNull(),
    definition: text('definition').notNull(),
    scopeNote: text('scope_note').notNull(),
    inclusion: text('inclusion').notNull().default(''),
    exclusion: text('exclusion').notNull().default(''),
    example: text('example').notNull().default(''),
    counterExample: text('counter_example').notNull().default(''),
    synonyms: text('synonyms', { mode: 'json' }).$type<readonly string[]>().notNull(),
    reason: text('reason').notNull(),
    changedBy: text('changed_by').references(() => people.id),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.version] })],
)

/** The provisions a thread usually goes with. */
export const threadProvisions = sqliteTable(
  'thread_provisions',
  {
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
  },
  (t) => [
    primaryKey({ columns: [t.threadId, t.provisionId] }),
    index('thread_provisions_provision').on(t.provisionId),
  ],
)
