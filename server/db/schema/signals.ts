// Signals as handed in, what was said about them, and the check of their anonymisation.
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ChecklistAnswers } from '#core/checklist.ts'
import * as codes from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import * as personCodes from '#core/personCodes.ts'
import type { AnsweredPlace } from '#core/signalPlaces.ts'
import { instant, oneOf } from './columns.ts'
import { provisions, regulations } from './law.ts'
import { organisations, people } from './organisations.ts'

/** A report that the rules work out badly or well for someone (signaal). */
export const signals = sqliteTable(
  'signals',
  {
    id: text('id').primaryKey(),
    /** Drawn at random, as S-7KQ2X, so that it does not tell which signals came in together. */
    code: text('code').notNull().unique(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    submittedBy: text('submitted_by')
      .notNull()
      .references(() => people.id),
    /** The sender's own reference (kenmerk); null when the sender gave none. */
    reference: text('reference').$type<SealedText>(),
    /** Drawn by the page for what is being written, so that what is sent again after a lost answer comes in once. */
    draftId: text('draft_id'),
    channel: text('channel').$type<codes.Channel>().notNull(),
    title: text('title').$type<SealedText>().notNull(),
    narrative: text('narrative').$type<SealedText>().notNull(),
    harshEffect: text('harsh_effect').$type<SealedText>().notNull(),
    wouldHaveHelped: text('would_have_helped').$type<SealedText>(),
    /** `2024-07`, `2024-Q3` or, made coarser, `2024`: a day is never stored. */
    period: text('period').notNull(),
    province: text('province').$type<personCodes.Province>(),
    municipalitySize: text('municipality_size').$type<personCodes.MunicipalitySize>(),
    household: text('household').$type<personCodes.Household>(),
    ageBand: text('age_band').$type<personCodes.AgeBand>(),
    benefit: text('benefit').$type<personCodes.Benefit>(),
    /** What few people have in common (opvallende omstandigheid); null when there is nothing of the kind. */
    circumstance: text('circumstance').$type<personCodes.Circumstance>(),
    /** Null when the submitter does not know the law. */
    regulationId: text('regulation_id').references(() => regulations.id),
    causeHint: text('cause_hint').$type<codes.CauseHint>(),
    reporterType: text('reporter_type').$type<codes.ReporterType>().notNull(),
    goodPractice: integer('good_practice', { mode: 'boolean' }).notNull().default(false),
    urgent: integer('urgent', { mode: 'boolean' }).notNull().default(false),
    status: text('status').$type<codes.SignalStatus>().notNull().default('received'),
    /** SHA-256 over the sealed texts, so that a later change to them shows. */
    contentHash: text('content_hash').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    /** Since when it is in its present state, from where the term of the step runs; null as long as it never left the first. */
    stateSince: instant('state_since'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('signals_reference').on(t.organisationId, t.reference),
    uniqueIndex('signals_draft').on(t.organisationId, t.submittedBy, t.draftId),
    index('signals_status').on(t.status, t.submittedAt),
    index('signals_organisation').on(t.organisationId, t.submittedAt, t.id),
    // Holds all that a letter counts of a signal, so that the signals, with their texts, are not read.
    index('signals_counted').on(t.submittedAt, t.code, t.status, t.reporterType, t.organisationId, t.id),
    oneOf('signals_channel', t.channel, codes.CHANNELS),
    oneOf('signals_status_code', t.status, codes.SIGNAL_STATUSES),
    oneOf('signals_reporter', t.reporterType, codes.REPORTER_TYPES),
    oneOf('signals_province', t.province, personCodes.PROVINCES),
    oneOf('signals_size', t.municipalitySize, personCodes.MUNICIPALITY_SIZES),
    oneOf('signals_household', t.household, personCodes.HOUSEHOLDS),
    oneOf('signals_age', t.ageBand, personCodes.AGE_BANDS),
    oneOf('signals_benefit', t.benefit, personCodes.BENEFITS),
    oneOf('signals_circumstance', t.circumstance, personCodes.CIRCUMSTANCES),
    oneOf('signals_cause', t.causeHint, codes.CAUSE_HINTS),
    check(
      'signals_period',
      sql`${t.period} glob '[12][0-9][0-9][0-9]-[01][0-9]' or ${t.period} glob '[12][0-9][0-9][0-9]-Q[1-4]' or ${t.period} glob '[12][0-9][0-9][0-9]'`,
    ),
    check('signals_text', sql`length(${t.narrative}) >= 40`),
    check('signals_code', sql`${t.code} glob 'S-?????'`),
  ],
)

export const signalProvisions = sqliteTable(
  'signal_provisions',
  {
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
  },
  (t) => [primaryKey({ columns: [t.signalId, t.provisionId] })],
)

/** Questions to the submitter, the answers, and what was decided about the signal. */
export const signalMessages = sqliteTable(
  'signal_messages',
  {
    id: text('id').primaryKey(),
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    kind: text('kind').$type<'question' | 'answer' | 'decision'>().notNull(),
    body: text('body').$type<SealedText>().notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('signal_messages_signal').on(t.signalId, t.at),
    oneOf('signal_messages_kind', t.kind, ['question', 'answer', 'decision']),
  ],
)

/** The second pair of eyes on a signal's anonymisation (vier ogen). */
export const signalChecks = sqliteTable(
  'signal_checks',
  {
    id: text('id').primaryKey(),
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    verdict: text('verdict').$type<'confirmed' | 'returned'>().notNull(),
    /** Each point of the check list and whether it was in order. */
    checklist: text('checklist', { mode: 'json' }).$type<ChecklistAnswers>().notNull(),
    /** Which edition of the check list was gone through. */
    checklistVersion: integer('checklist_version').notNull().default(1),
    /** For each place that is marked in the texts, why it may stay. */
    places: text('places', { mode: 'json' }).$type<readonly AnsweredPlace[]>().notNull().default([]),
    note: text('note').$type<SealedText>(),
    contentHash: text('content_hash').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('signal_checks_signal').on(t.signalId),
    oneOf('signal_checks_verdict', t.verdict, ['confirmed', 'returned']),
  ],
)

/** How a signal was dealt with: its case, a question back, or another desk. */
export const triages = sqliteTable(
  'triages',
  {
    id: text('id').primaryKey(),
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    outcome: text('outcome').$type<codes.TriageOutcome>().notNull(),
    reason: text('reason').$type<SealedText>(),
    referral: text('referral').$type<codes.Referral>(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('triages_signal').on(t.signalId),
    oneOf('triages_outcome', t.outcome, codes.TRIAGE_OUTCOMES),
    oneOf('triages_referral', t.referral, codes.REFERRALS),
    check('triages_reason', sql`${t.outcome} not in ('question', 'declined') or ${t.reason} is not null`),
    check('triages_where_to', sql`${t.outcome} <> 'declined' or ${t.referral} is not null`),
  ],
)
