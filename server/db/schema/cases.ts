// Anonymous cases (casussen) with their codebook fields, versions, and the signals they rest on.
import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import * as codes from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import * as personCodes from '#core/personCodes.ts'
import { instant, oneOf } from './columns.ts'
import { people } from './organisations.ts'
import { signals } from './signals.ts'

export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    /** The permanent, citable address: year of the event and a number the database draws, as in 2025-0412. */
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').$type<codes.CaseKind>().notNull(),
    status: text('status').$type<codes.CaseStatus>().notNull().default('coding'),
    title: text('title').$type<SealedText>().notNull(),
    summary: text('summary').$type<SealedText>().notNull(),
    narrative: text('narrative').$type<SealedText>().notNull(),
    /** What could have helped, or did. */
    wouldHaveHelped: text('would_have_helped').$type<SealedText>(),
    /** `2024-07`, `2024-Q3` or, made coarser, `2024`. */
    period: text('period').notNull(),
    province: text('province').$type<personCodes.Province>(),
    municipalitySize: text('municipality_size').$type<personCodes.MunicipalitySize>(),
    household: text('household').$type<personCodes.Household>(),
    ageBand: text('age_band').$type<personCodes.AgeBand>(),
    benefit: text('benefit').$type<personCodes.Benefit>(),
    /** What few people have in common (opvallende omstandigheid); null when there is nothing of the kind. */
    circumstance: text('circumstance').$type<personCodes.Circumstance>(),
    /** 0 no measurable effect, 1 nuisance, 2 noticeable, 3 heavy, 4 disruptive. */
    severity: integer('severity'),
    duration: text('duration').$type<codes.Duration>(),
    amountBand: text('amount_band').$type<codes.AmountBand>(),
    grave: text('grave').$type<codes.TraitAnswer>(),
    disproportionate: text('disproportionate').$type<codes.TraitAnswer>(),
    unintended: text('unintended').$type<codes.TraitAnswer>(),
    attributable: text('attributable').$type<codes.TraitAnswer>(),
    tailoring: text('tailoring').$type<codes.Tailoring>(),
    remedyKind: text('remedy_kind').$type<codes.RemedyKind>(),
    outcome: text('outcome').$type<codes.Outcome>().notNull().default('onbekend'),
    legalGround: text('legal_ground').$type<codes.LegalGround>(),
    culpability: text('culpability').$type<codes.Culpability>(),
    enforcementPhase: text('enforcement_phase').$type<codes.EnforcementPhase>(),
    preventive: integer('preventive', { mode: 'boolean' }),
    disclosure: text('disclosure').$type<codes.Disclosure>().notNull().default('beperkt'),
    /** Whether the text gives away how rules are abused (werkwijze); such text never enters a public letter. */
    revealsMethod: integer('reveals_method', { mode: 'boolean' }).notNull().default(false),
    contentHash: text('content_hash').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    publishedAt: instant('published_at'),
    withdrawnAt: instant('withdrawn_at'),
    /** Since when it is in its present state, from where the term of the step runs; null as long as it never left the first. */
    stateSince: instant('state_since'),
    /** The case it was merged into (samengevoegd): its address leads there. */
    mergedInto: text('merged_into').references((): AnySQLiteColumn => cases.id),
    /** The case it was split from (gesplitst). */
    splitFrom: text('split_from').references((): AnySQLiteColumn => cases.id),
    /** When its circumstances were last made coarser (vergroven). */
    coarsenedAt: instant('coarsened_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('cases_number').on(t.year, t.number),
    index('cases_status').on(t.status, t.createdAt),
    index('cases_published').on(t.publishedAt),
    index('cases_merged').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    index('cases_split').on(t.splitFrom).where(sql`${t.splitFrom} is not null`),
    // Holds all that is asked to count who shares a combination, so that the cases themselves are not read.
    index('cases_combination').on(
      t.year,
      t.status,
      t.period,
      t.province,
      t.municipalitySize,
      t.household,
      t.ageBand,
      t.benefit,
      t.circumstance,
    ),
    oneOf('cases_kind', t.kind, codes.CASE_KINDS),
    oneOf('cases_status_code', t.status, codes.CASE_STATUSES),
    oneOf('cases_province', t.province, personCodes.PROVINCES),
    oneOf('cases_size', t.municipalitySize, personCodes.MUNICIPALITY_SIZES),
    oneOf('cases_household', t.household, personCodes.HOUSEHOLDS),
    oneOf('cases_age', t.ageBand, personCodes.AGE_BANDS),
    oneOf('cases_benefit', t.benefit, personCodes.BENEFITS),
    oneOf('cases_circumstance', t.circumstance, personCodes.CIRCUMSTANCES),
    oneOf('cases_duration', t.duration, codes.DURATIONS),
    oneOf('cases_amount', t.amountBand, codes.AMOUNT_BANDS),
    oneOf('cases_grave', t.grave, codes.TRAIT_ANSWERS),
    oneOf('cases_disproportionate', t.disproportionate, codes.TRAIT_ANSWERS),
    oneOf('cases_unintended', t.unintended, codes.TRAIT_ANSWERS),
    oneOf('cases_attributable', t.attributable, codes.TRAIT_ANSWERS),
    oneOf('cases_tailoring', t.tailoring, codes.TAILORINGS),
    oneOf('cases_remedy', t.remedyKind, codes.REMEDY_KINDS),
    oneOf('cases_outcome', t.outcome, codes.OUTCOMES),
    oneOf('cases_ground', t.legalGround, codes.LEGAL_GROUNDS),
    oneOf('cases_culpability', t.culpability, codes.CULPABILITIES),
    oneOf('cases_phase', t.enforcementPhase, codes.ENFORCEMENT_PHASES),
    oneOf('cases_disclosure', t.disclosure, codes.DISCLOSURES),
    check('cases_severity', sql`${t.severity} between 0 and 4`),
    check(
      'cases_year',
      sql`${t.year} between 1996 and 2100 and substr(${t.period}, 1, 4) = cast(${t.year} as text)`,
    ),
    check('cases_published_at', sql`(${t.status} = 'published') <= (${t.publishedAt} is not null)`),
    check('cases_withdrawn_at', sql`(${t.status} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check(
      'cases_published_public',
      sql`${t.status} <> 'published' or (${t.disclosure} = 'openbaar' and ${t.revealsMethod} = 0)`,
    ),
    check(
      'cases_complete',
      sql`${t.status} <> 'published' or (${t.severity} is not null and ${t.grave} is not null and ${t.disproportionate} is not null and ${t.unintended} is not null and ${t.attributable} is not null)`,
    ),
  ],
)

/** One signal may belong to many cases, and one case may rest on many signals. */
export const caseSignals = sqliteTable(
  'case_signals',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    linkedBy: text('linked_by')
      .notNull()
      .references(() => people.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.signalId] }),
    index('case_signals_signal').on(t.signalId, t.caseId),
  ],
)

/** Broad classes of what happened in someone's life; close to health data, so only the team sees them. */
export const caseLifeEvents = sqliteTable(
  'case_life_events',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    lifeEvent: text('life_event').$type<personCodes.LifeEvent>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.lifeEvent] }),
    oneOf('case_life_events_code', t.lifeEvent, personCodes.LIFE_EVENTS),
  ],
)

/** What a case said before each change, who changed it and why; never overwritten. */
export const caseVersions = sqliteTable(
  'case_versions',
  {
    caseId: text('case_id')
      .notNull()
      .references((): AnySQLiteColumn => cases.id),
    version: integer('version').notNull(),
    /** The row as it was from this version on, as JSON. */
    snapshot: text('snapshot').notNull(),
    reason: text('reason').notNull(),
    changedBy: text('changed_by')
      .notNull()
      .references(() => people.id),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.version] })],
)

/** What the sender says of published cases that look like the signal (lijkt op); told to who triages it. */
export const signalLikenesses = sqliteTable(
  'signal_likenesses',
  {
    signalId: text('signal_id')
      .notNull()
      .references(() => signals.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    likeness: text('likeness').$type<codes.Likeness>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.signalId, t.caseId] }),
    oneOf('signal_likenesses_code', t.likeness, codes.LIKENESSES),
  ],
)
