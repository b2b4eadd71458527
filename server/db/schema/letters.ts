// The yearly letter (knelpuntenbrief): its versions, the snapshot it was frozen as, its steps, remarks and signatures.
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
import type { SealedText } from '#core/deidentify/gate.ts'
import type { LetterDraft } from '#core/letter.ts'
import {
  LETTER_STAGES,
  LETTER_STATUSES,
  type LetterStage,
  type LetterStatus,
  SIGN_OFF_VERDICTS,
  SIGNATORIES,
  type Signatory,
  type SignOffVerdict,
} from '#core/letterCodes.ts'
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

/** Each step on the way of a letter, dated and with who; added, never changed. The last one tells where it stands. */
export const letterSteps = sqliteTable(
  'letter_steps',
  {
    letterId: text('letter_id')
      .notNull()
      .references(() => letters.id),
    position: integer('position').notNull(),
    stage: text('stage').$type<LetterStage>().notNull(),
    /** The version of the letter that took the step. */
    version: integer('version').notNull(),
    /** YYYY-MM-DD: when it happened, which can be before it was recorded. */
    day: text('day').notNull(),
    note: text('note').$type<SealedText>(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.letterId, t.position] }),
    oneOf('letter_steps_stage', t.stage, LETTER_STAGES),
  ],
)

/** A remark on a paragraph (opmerking), or an answer to one. */
export const letterComments = sqliteTable(
  'letter_comments',
  {
    id: text('id').primaryKey(),
    letterId: text('letter_id')
      .notNull()
      .references(() => letters.id),
    paragraphId: text('paragraph_id').notNull(),
    /** The remark it answers; empty for the remark itself. */
    replyTo: text('reply_to').references((): AnySQLiteColumn => letterComments.id),
    body: text('body').$type<SealedText>().notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
    /** Only a remark itself is dealt with, and its answers with it. */
    resolvedAt: instant('resolved_at'),
    resolvedBy: text('resolved_by').references(() => people.id),
  },
  (t) => [
    index('letter_comments_letter').on(t.letterId, t.at),
    check(
      'letter_comments_resolved',
      sql`(${t.resolvedAt} is null) = (${t.resolvedBy} is null) and (${t.replyTo} is null or ${t.resolvedAt} is null)`,
    ),
  ],
)

/** What a partner said of a chapter (akkoord), bound to its words; added, never changed. The last one counts. */
export const letterSignOffs = sqliteTable(
  'letter_sign_offs',
  {
    id: text('id').primaryKey(),
    letterId: text('letter_id')
      .notNull()
      .references(() => letters.id),
    chapterId: text('chapter_id').notNull(),
    partner: text('partner').$type<Signatory>().notNull(),
    verdict: text('verdict').$type<SignOffVerdict>().notNull(),
    /** SHA-256 over the words of the chapter as they were read. */
    contentHash: text('content_hash').notNull(),
    /** The partner's dissent (minderheidsstandpunt), which travels in the letter. */
    dissent: text('dissent').$type<SealedText>(),
    signedBy: text('signed_by')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('letter_sign_offs_letter').on(t.letterId, t.at),
    oneOf('letter_sign_offs_partner', t.partner, SIGNATORIES),
    oneOf('letter_sign_offs_verdict', t.verdict, SIGN_OFF_VERDICTS),
    check('letter_sign_offs_dissent', sql`(${t.verdict} = 'dissent') = (${t.dissent} is not null)`),
  ],
)

/** The order of bottlenecks in a letter as the chair settled it; the last one holds. */
export const letterOrders = sqliteTable('letter_orders', {
  id: text('id').primaryKey(),
  letterId: text('letter_id')
    .notNull()
    .references(() => letters.id),
  bottleneckIds: text('bottleneck_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
  /** Those of them that stand where the chair put them, whatever the formula says. */
  ownPlace: text('own_place', { mode: 'json' }).$type<readonly string[]>().notNull(),
  settledBy: text('settled_by')
    .notNull()
    .references(() => people.id),
  at: instant('at').notNull(),
})
