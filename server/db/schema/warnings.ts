// Early warnings (vroegsignalen) as they were found each month, what people said of them, and what else drove the counts.
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { SealedText } from '#core/deidentify/gate.ts'
import { EVENT_KINDS, type EventKind, VERDICTS, type Verdict } from '#core/warning/judging.ts'
import type { WarningMethod } from '#core/warning/monitor.ts'
import {
  SERIES_KINDS,
  type SeriesKind,
  WARNING_STRENGTHS,
  type WarningStrength,
} from '#core/warning/warnings.ts'
import { instant, oneOf } from './columns.ts'
import { provisions } from './law.ts'
import { people } from './organisations.ts'
import { threads } from './threads.ts'

/** A month that was gone through, also when nothing stood out. */
export const warningMonths = sqliteTable('warning_months', {
  /** YYYY-MM. */
  month: text('month').primaryKey(),
  foundAt: instant('found_at').notNull(),
})

/** A series that stood out, by what was known when the month was over. */
export const warnings = sqliteTable(
  'warnings',
  {
    id: text('id').primaryKey(),
    month: text('month')
      .notNull()
      .references(() => warningMonths.month),
    /** The series as one word, by which a mute is found. */
    series: text('series').notNull(),
    kind: text('kind').$type<SeriesKind>().notNull(),
    threadId: text('thread_id').references(() => threads.id),
    provisionId: text('provision_id').references(() => provisions.id),
    /** The month in which the signals that stand out were handed in. */
    countMonth: text('count_month').notNull(),
    observed: integer('observed').notNull(),
    expected: real('expected').notNull(),
    bound: integer('bound').notNull(),
    methods: text('methods', { mode: 'json' }).$type<readonly WarningMethod[]>().notNull(),
    pvalue: real('pvalue').notNull(),
    adjusted: real('adjusted').notNull(),
    strength: text('strength').$type<WarningStrength>().notNull(),
    /** The place in the list of its month, from 1. */
    place: integer('place').notNull(),
    /** All counts up to and including `countMonth`, as they were known. */
    counts: text('counts', { mode: 'json' }).$type<readonly number[]>().notNull(),
  },
  (t) => [
    uniqueIndex('warnings_series').on(t.month, t.series),
    oneOf('warnings_kind', t.kind, SERIES_KINDS),
    oneOf('warnings_strength', t.strength, WARNING_STRENGTHS),
  ],
)

/** What someone of the team says of a warning; the last word stands. */
export const warningJudgements = sqliteTable(
  'warning_judgements',
  {
    warningId: text('warning_id')
      .primaryKey()
      .references(() => warnings.id),
    verdict: text('verdict').$type<Verdict>().notNull(),
    reason: text('reason').$type<SealedText>(),
    judgedBy: text('judged_by')
      .notNull()
      .references(() => people.id),
    judgedAt: instant('judged_at').notNull(),
  },
  (t) => [oneOf('warning_judgements_verdict', t.verdict, VERDICTS)],
)

/** A series that is kept out of the list for a while, with the reason; one at a time. */
export const warningMutes = sqliteTable('warning_mutes', {
  series: text('series').primaryKey(),
  reason: text('reason').$type<SealedText>().notNull(),
  /** YYYY-MM-DD, the last day on which it is kept out. */
  until: text('until').notNull(),
  mutedBy: text('muted_by')
    .notNull()
    .references(() => people.id),
  mutedAt: instant('muted_at').notNull(),
})

/** A campaign or a week in the media, during which more is reported without more going wrong. */
export const reportingEvents = sqliteTable(
  'reporting_events',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<EventKind>().notNull(),
    what: text('what').$type<SealedText>().notNull(),
    /** Where it can be read back: a newspaper, a site, a meeting. */
    source: text('source').$type<SealedText>(),
    /** YYYY-MM-DD. */
    firstDay: text('first_day').notNull(),
    lastDay: text('last_day').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('reporting_events_days').on(t.firstDay), oneOf('reporting_events_kind', t.kind, EVENT_KINDS)],
)

/** The threads a campaign or media week was about; without any it was about everything. */
export const reportingEventThreads = sqliteTable(
  'reporting_event_threads',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => reportingEvents.id, { onDelete: 'cascade' }),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.threadId] })],
)
