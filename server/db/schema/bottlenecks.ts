// Bottlenecks (knelpunten): lasting records of what goes wrong, their evidence, life cycle and the ministry's answers.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import * as codes from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import { RESPONSE_KINDS, type ResponseKind } from '#core/letterCodes.ts'
import { cases } from './cases.ts'
import { instant, oneOf } from './columns.ts'
import { provisions } from './law.ts'
import { letters } from './letters.ts'
import { organisations, people } from './organisations.ts'
import { threads } from './threads.ts'
import { warnings } from './warnings.ts'

export const bottlenecks = sqliteTable(
  'bottlenecks',
  {
    id: text('id').primaryKey(),
    /** Drawn by the database; shown as K-7. */
    number: integer('number').notNull().unique(),
    kind: text('kind').$type<codes.BottleneckKind>().notNull(),
    title: text('title').$type<SealedText>().notNull(),
    description: text('description').$type<SealedText>().notNull(),
    whoItHits: text('who_it_hits').$type<SealedText>().notNull(),
    cause: text('cause').$type<codes.Cause>().notNull(),
    /** The direction of solution (oplossingsrichting). */
    remedy: text('remedy').$type<SealedText>().notNull(),
    remedyKind: text('remedy_kind').$type<codes.RemedyKind>().notNull(),
    addressee: text('addressee').$type<codes.Addressee>().notNull(),
    feasibility: text('feasibility').$type<SealedText>(),
    /** Who estimated it (geschat door). */
    feasibilityBy: text('feasibility_by').$type<SealedText>(),
    priority: text('priority').$type<codes.Priority>().notNull(),
    priorityReason: text('priority_reason').$type<SealedText>().notNull(),
    disclosure: text('disclosure').$type<codes.Disclosure>().notNull(),
    stage: text('stage').$type<codes.BottleneckStage>().notNull().default('suspected'),
    firstYear: integer('first_year').notNull(),
    /** The early warning it was made from. */
    warningId: text('warning_id').references(() => warnings.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    /** When it was withdrawn as made by mistake; it keeps its number. */
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason').$type<SealedText>(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    oneOf('bottlenecks_kind', t.kind, codes.BOTTLENECK_KINDS),
    oneOf('bottlenecks_cause', t.cause, codes.CAUSES),
    oneOf('bottlenecks_remedy', t.remedyKind, codes.REMEDY_KINDS),
    oneOf('bottlenecks_addressee', t.addressee, codes.ADDRESSEES),
    oneOf('bottlenecks_priority', t.priority, codes.PRIORITIES),
    oneOf('bottlenecks_disclosure', t.disclosure, codes.DISCLOSURES),
    oneOf('bottlenecks_stage', t.stage, codes.BOTTLENECK_STAGES),
    check('bottlenecks_first_year', sql`${t.firstYear} between 2000 and 2100`),
  ],
)

export const bottleneckThreads = sqliteTable(
  'bottleneck_threads',
  {
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
  },
  (t) => [
    primaryKey({ columns: [t.bottleneckId, t.threadId] }),
    index('bottleneck_threads_thread').on(t.threadId),
  ],
)

export const bottleneckProvisions = sqliteTable(
  'bottleneck_provisions',
  {
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
  },
  (t) => [
    primaryKey({ columns: [t.bottleneckId, t.provisionId] }),
    index('bottleneck_provisions_provision').on(t.provisionId),
  ],
)

/** The cases a bottleneck rests on (onderbouwing). */
export const bottleneckCases = sqliteTable(
  'bottleneck_cases',
  {
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
  },
  (t) => [primaryKey({ columns: [t.bottleneckId, t.caseId] }), index('bottleneck_cases_case').on(t.caseId)],
)

/** Each step of the life cycle with its date and evidence; a step is added, never changed, and taken back by a row of its own. */
export const bottleneckSteps = sqliteTable(
  'bottleneck_steps',
  {
    id: text('id').primaryKey(),
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    stage: text('stage').$type<codes.BottleneckStage>().notNull(),
    /** The state the letter over this year reports. */
    year: integer('year').notNull(),
    yearStatus: text('year_status').$type<codes.YearStatus>().notNull(),
    /** What happened, as a sentence for the letter; empty where only the source was recorded. */
    evidence: text('evidence').$type<SealedText>().notNull(),
    /** Where that can be found. */
    source: text('source').$type<SealedText>(),
    /** Why it was confirmed while no published case stood behind it. */
    withoutCases: text('without_cases').$type<SealedText>(),
    /** The letter that is the evidence, of a step that was taken as the letter was settled. */
    letterId: text('letter_id').references(() => letters.id),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('bottleneck_steps_bottleneck').on(t.bottleneckId, t.year),
    oneOf('bottleneck_steps_stage', t.stage, codes.BOTTLENECK_STAGES),
    oneOf('bottleneck_steps_status', t.yearStatus, codes.YEAR_STATUSES),
  ],
)

/** A step that was taken back, with the reason; the step itself stays. Triggers keep both as they were recorded. */
export const stepWithdrawals = sqliteTable('bottleneck_step_withdrawals', {
  stepId: text('step_id')
    .primaryKey()
    .references(() => bottleneckSteps.id),
  reason: text('reason').$type<SealedText>().notNull(),
  recordedBy: text('recorded_by')
    .notNull()
    .references(() => people.id),
  at: instant('at').notNull(),
})

/** What the ministry answered to a bottleneck in a letter (reactie). */
export const ministryResponses = sqliteTable(
  'ministry_responses',
  {
    id: text('id').primaryKey(),
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    letterId: text('letter_id').references(() => letters.id),
    kind: text('kind').$type<ResponseKind>().notNull(),
    body: text('body').$type<SealedText>().notNull(),
    /** Where it can be read: a parliamentary paper, bulletin or letter. */
    citation: text('citation'),
    /** YYYY-MM-DD. */
    date: text('date').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('ministry_responses_bottleneck').on(t.bottleneckId),
    oneOf('ministry_responses_kind', t.kind, RESPONSE_KINDS),
  ],
)

/** A partner's dissent (minderheidsstandpunt), which travels into the letter. */
export const minorityNotes = sqliteTable(
  'minority_notes',
  {
    id: text('id').primaryKey(),
    bottleneckId: text('bottleneck_id')
      .notNull()
      .references(() => bottlenecks.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    body: text('body').$type<SealedText>().notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex('minority_notes_once').on(t.bottleneckId, t.organisationId)],
)
