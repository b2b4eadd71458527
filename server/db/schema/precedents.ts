// What was decided before: rulings, ombudsman reports and policy rules, linked to provisions, threads and cases.
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CERTAINTIES, type Certainty, PRECEDENT_KINDS, type PrecedentKind } from '#core/codes.ts'
import { cases } from './cases.ts'
import { oneOf } from './columns.ts'
import { provisions } from './law.ts'
import { threads } from './threads.ts'

export const precedents = sqliteTable(
  'precedents',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<PrecedentKind>().notNull(),
    /** An ECLI, report number or publication. */
    identifier: text('identifier').notNull().unique(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    outcome: text('outcome'),
    date: text('date'),
    certainty: text('certainty').$type<Certainty>().notNull(),
  },
  (t) => [
    oneOf('precedents_kind', t.kind, PRECEDENT_KINDS),
    oneOf('precedents_certainty', t.certainty, CERTAINTIES),
  ],
)

export const precedentProvisions = sqliteTable(
  'precedent_provisions',
  {
    precedentId: text('precedent_id')
      .notNull()
      .references(() => precedents.id),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
  },
  (t) => [
    primaryKey({ columns: [t.precedentId, t.provisionId] }),
    index('precedent_provisions_provision').on(t.provisionId),
  ],
)

export const precedentThreads = sqliteTable(
  'precedent_threads',
  {
    precedentId: text('precedent_id')
      .notNull()
      .references(() => precedents.id),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
  },
  (t) => [
    primaryKey({ columns: [t.precedentId, t.threadId] }),
    index('precedent_threads_thread').on(t.threadId),
  ],
)

export const precedentCases = sqliteTable(
  'precedent_cases',
  {
    precedentId: text('precedent_id')
      .notNull()
      .references(() => precedents.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
  },
  (t) => [primaryKey({ columns: [t.precedentId, t.caseId] }), index('precedent_cases_case').on(t.caseId)],
)
