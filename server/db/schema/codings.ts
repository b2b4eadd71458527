// What each coder found, apart from each other, and what was decided in the end.
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import * as codes from '#core/codes.ts'
import type { CodingItem } from '#core/codingDifferences.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { LifeEvent } from '#core/personCodes.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'
import { provisions } from './law.ts'
import { organisations, people } from './organisations.ts'
import { threads } from './threads.ts'

/** One coder's independent reading of a case (duiding). */
export const codings = sqliteTable(
  'codings',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    coderId: text('coder_id')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    status: text('status').$type<'draft' | 'done'>().notNull().default('draft'),
    /** Whether no suggestions were shown while it was made; only such codings count for agreement. */
    blind: integer('blind', { mode: 'boolean' }).notNull().default(true),
    /** The version of the codebook the coder worked by. */
    codebookVersion: text('codebook_version').notNull(),
    severity: integer('severity'),
    duration: text('duration').$type<codes.Duration>(),
    amountBand: text('amount_band').$type<codes.AmountBand>(),
    grave: text('grave').$type<codes.TraitAnswer>(),
    disproportionate: text('disproportionate').$type<codes.TraitAnswer>(),
    unintended: text('unintended').$type<codes.TraitAnswer>(),
    attributable: text('attributable').$type<codes.TraitAnswer>(),
    tailoring: text('tailoring').$type<codes.Tailoring>(),
    remedyKind: text('remedy_kind').$type<codes.RemedyKind>(),
    outcome: text('outcome').$type<codes.Outcome>(),
    legalGround: text('legal_ground').$type<codes.LegalGround>(),
    culpability: text('culpability').$type<codes.Culpability>(),
    enforcementPhase: text('enforcement_phase').$type<codes.EnforcementPhase>(),
    preventive: integer('preventive', { mode: 'boolean' }),
    /** Broad classes of life events; the database of cases keeps the decided ones. */
    lifeEvents: text('life_events', { mode: 'json' }).$type<readonly LifeEvent[]>().notNull().default([]),
    /** The coder is not sure of this reading (twijfel) and wants someone to look again. */
    doubt: integer('doubt', { mode: 'boolean' }).notNull().default(false),
    note: text('note').$type<SealedText>(),
    startedAt: instant('started_at').notNull(),
    completedAt: instant('completed_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('codings_coder').on(t.caseId, t.coderId),
    // Two coders of the same organisation would not be independent of each other.
    uniqueIndex('codings_organisation').on(t.caseId, t.organisationId),
    index('codings_coder_status').on(t.coderId, t.status),
    oneOf('codings_status', t.status, ['draft', 'done']),
    oneOf('codings_duration', t.duration, codes.DURATIONS),
    oneOf('codings_amount', t.amountBand, codes.AMOUNT_BANDS),
    oneOf('codings_grave', t.grave, codes.TRAIT_ANSWERS),
    oneOf('codings_disproportionate', t.disproportionate, codes.TRAIT_ANSWERS),
    oneOf('codings_unintended', t.unintended, codes.TRAIT_ANSWERS),
    oneOf('codings_attributable', t.attributable, codes.TRAIT_ANSWERS),
    oneOf('codings_tailoring', t.tailoring, codes.TAILORINGS),
    oneOf('codings_remedy', t.remedyKind, codes.REMEDY_KINDS),
    oneOf('codings_outcome', t.outcome, codes.OUTCOMES),
    oneOf('codings_ground', t.legalGround, codes.LEGAL_GROUNDS),
    oneOf('codings_culpability', t.culpability, codes.CULPABILITIES),
    oneOf('codings_phase', t.enforcementPhase, codes.ENFORCEMENT_PHASES),
    check('codings_severity', sql`${t.severity} between 0 and 4`),
    check('codings_completed', sql`(${t.status} = 'done') = (${t.completedAt} is not null)`),
  ],
)

// The shape of a tag, the same on a coding and on the decided case: exactly one target, and the passage behind it.
const tagColumns = {
  kind: text('kind').$type<codes.TagKind>().notNull(),
  threadId: text('thread_id').references(() => threads.id),
  provisionId: text('provision_id').references(() => provisions.id),
  /** A cause, effect or addressee. */
  code: text('code'),
  main: integer('main', { mode: 'boolean' }).notNull().default(false),
  /** UTF-16 offsets in the narrative, end exclusive; both null for a tag that is implicit in the whole. */
  passageStart: integer('passage_start'),
  passageEnd: integer('passage_end'),
  note: text('note').$type<SealedText>(),
}

export const codingTags = sqliteTable(
  'coding_tags',
  {
    id: integer('id').primaryKey(),
    codingId: text('coding_id')
      .notNull()
      .references(() => codings.id),
    ...tagColumns,
  },
  (t) => [
    // A second index, `coding_tags_once`, stands in the migration of invariants: drizzle-kit cannot write it.
    uniqueIndex('coding_tags_main').on(t.codingId, t.kind).where(sql`${t.main} = 1`),
    oneOf('coding_tags_kind', t.kind, codes.TAG_KINDS),
    check(
      'coding_tags_target',
      sql`(${t.kind} = 'thread') = (${t.threadId} is not null) and (${t.kind} = 'provision') = (${t.provisionId} is not null) and (${t.kind} in ('cause', 'effect', 'addressee')) = (${t.code} is not null)`,
    ),
    check(
      'coding_tags_passage',
      sql`(${t.passageStart} is null and ${t.passageEnd} is null) or (${t.passageStart} >= 0 and ${t.passageEnd} > ${t.passageStart})`,
    ),
  ],
)

/** The decided tags of a case, by agreement of the coders or by the chair. */
export const caseTags = sqliteTable(
  'case_tags',
  {
    id: integer('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    ...tagColumns,
  },
  (t) => [
    // `case_tags_once`, as above.
    uniqueIndex('case_tags_main').on(t.caseId, t.kind).where(sql`${t.main} = 1`),
    // Holds all that is counted of tags, in an order in which the cases of one code stand together.
    index('case_tags_counted').on(t.threadId, t.provisionId, t.code, t.kind, t.main, t.caseId),
    index('case_tags_provision').on(t.provisionId),
    index('case_tags_code').on(t.kind, t.code),
    oneOf('case_tags_kind', t.kind, codes.TAG_KINDS),
    check(
      'case_tags_target',
      sql`(${t.kind} = 'thread') = (${t.threadId} is not null) and (${t.kind} = 'provision') = (${t.provisionId} is not null) and (${t.kind} in ('cause', 'effect', 'addressee')) = (${t.code} is not null)`,
    ),
    check(
      'case_tags_passage',
      sql`(${t.passageStart} is null and ${t.passageEnd} is null) or (${t.passageStart} >= 0 and ${t.passageEnd} > ${t.passageStart})`,
    ),
  ],
)

/**
 * What the two coders of a case gave who did not see each other's work, laid side by side: a row for each case of which
 * two finished blind. The database keeps it equal to its view `compared` by triggers.
 */
export const comparisons = sqliteTable('comparisons', {
  caseId: text('case_id')
    .primaryKey()
    .references(() => cases.id),
  /** The organisations of the two, in a fixed order. */
  oneId: text('one_id')
    .notNull()
    .references(() => organisations.id),
  otherId: text('other_id')
    .notNull()
    .references(() => organisations.id),
  /** When the second of them was done. */
  completedAt: instant('completed_at').notNull(),
  /**
   * Every code that was given, as `kind:target` with a star behind a main one; before it `=` when both gave it, `<` or `>`
   * when only the first or the second did.
   */
  words: text('words').notNull(),
})

/** How the tags of a case were decided; the codings they rest on stay as they were. */
export const decisions = sqliteTable(
  'decisions',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id),
    by: text('by').$type<codes.DecidedBy>().notNull(),
    chairId: text('chair_id').references(() => people.id),
    reason: text('reason').$type<SealedText>(),
    codebookUnclear: integer('codebook_unclear', { mode: 'boolean' }).notNull().default(false),
    at: instant('at').notNull(),
  },
  (t) => [
    oneOf('decisions_by', t.by, codes.DECIDED_BY),
    check(
      'decisions_chair',
      sql`(${t.by} = 'chair') = (${t.chairId} is not null and ${t.reason} is not null)`,
    ),
  ],
)

/** Why the chair decided as they did on one item on which the coders differed (a field or a kind of tag). */
export const decisionReasons = sqliteTable(
  'decision_reasons',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => decisions.caseId),
    item: text('item').$type<CodingItem>().notNull(),
    reason: text('reason').$type<SealedText>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.item] })],
)

/** What became of each suggestion, to measure its precision by: kept once all coders of a case are done. */
export const suggestionOutcomes = sqliteTable(
  'suggestion_outcomes',
  {
    codingId: text('coding_id')
      .notNull()
      .references(() => codings.id),
    kind: text('kind').$type<codes.TagKind>().notNull(),
    target: text('target').notNull(),
    score: real('score').notNull(),
    accepted: integer('accepted', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.codingId, t.kind, t.target] }),
    oneOf('suggestion_outcomes_kind', t.kind, codes.TAG_KINDS),
    check('suggestion_outcomes_score', sql`${t.score} between 0 and 1`),
  ],
)
