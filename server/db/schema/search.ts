// What search has yet to hear of, and the searches people keep.
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { FINDABLE_KINDS, type FindableKind } from '#core/search/document.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'
import { people } from './organisations.ts'

/** A set of changed things, not a log: a hundred edits of one case are one line with a higher revision. */
export const searchOutbox = sqliteTable(
  'search_outbox',
  {
    kind: text('kind').$type<FindableKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    revision: integer('revision').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** How often bringing it to the search engine failed, and when to try again. */
    attempts: integer('attempts').notNull().default(0),
    retryAt: instant('retry_at'),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subjectId] }),
    oneOf('search_outbox_kind', t.kind, FINDABLE_KINDS),
  ],
)

export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    words: text('words').notNull(),
    /** A `CaseFilter` as JSON, the same that lists, export and letter take. */
    filter: text('filter').notNull(),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [index('saved_searches_person').on(t.personId)],
)

/** A case that was published after a search was kept and answers it; each is there once. */
export const savedSearchHits = sqliteTable(
  'saved_search_hits',
  {
    searchId: text('search_id')
      .notNull()
      .references(() => savedSearches.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** The words of the case that were asked for, as a JSON list. */
    words: text('words', { mode: 'json' }).$type<readonly string[]>().notNull(),
    foundAt: instant('found_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.searchId, t.caseId] }), index('saved_search_hits_case').on(t.caseId)],
)
