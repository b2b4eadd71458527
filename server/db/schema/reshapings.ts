// How cases were merged, taken apart again and split, and which are close to each other; kept for good.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CaseStatus } from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import { CASE_RELATIONS, type CaseRelation, RESHAPING_KINDS, type ReshapingKind } from '#core/reshaping.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'
import { people } from './organisations.ts'

/** One merge, undone merge or split. Append-only; triggers refuse an update or a delete. */
export const caseReshapings = sqliteTable(
  'case_reshapings',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<ReshapingKind>().notNull(),
    /** The case that went into another, came back from it, or was made by a split. */
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** The case that it went into, or came from. */
    otherId: text('other_id')
      .notNull()
      .references(() => cases.id),
    /** What moved with it, as ids: signals, and the bottlenecks and precedents that the other case had not yet. */
    signalIds: text('signal_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** Signals that both cases rest on. */
    sharedSignalIds: text('shared_signal_ids', { mode: 'json' })
      .$type<readonly string[]>()
      .notNull()
      .default([]),
    bottleneckIds: text('bottleneck_ids', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    precedentIds: text('precedent_ids', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    /** Where the case stood before it was merged. */
    statusBefore: text('status_before').$type<CaseStatus>(),
    /** Since when the other case was known, before it inherited an older date. */
    otherCreatedAt: instant('other_created_at'),
    /** Whether the labels of the other case were put up for a new decision. */
    relabelled: integer('relabelled', { mode: 'boolean' }).notNull().default(false),
    reason: text('reason').$type<SealedText>().notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('case_reshapings_case').on(t.caseId, t.at),
    index('case_reshapings_other').on(t.otherId, t.at),
    oneOf('case_reshapings_kind', t.kind, RESHAPING_KINDS),
    check('case_reshapings_two', sql`${t.caseId} <> ${t.otherId}`),
  ],
)

/** A case close to another: a variant of it (variant), or akin to it (verwant). */
export const caseRelations = sqliteTable(
  'case_relations',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    otherId: text('other_id')
      .notNull()
      .references(() => cases.id),
    kind: text('kind').$type<CaseRelation>().notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.otherId] }),
    index('case_relations_other').on(t.otherId),
    oneOf('case_relations_kind', t.kind, CASE_RELATIONS),
    check('case_relations_two', sql`${t.caseId} <> ${t.otherId}`),
  ],
)
