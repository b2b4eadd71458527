// Everything a letter is made from, as read from the database on the day of counting.
import type * as codes from '../codes.ts'
import type { DisclosureMethod } from '../disclosure/threshold.ts'
import type { ResponseKind } from '../letterCodes.ts'
import type { OpenEdition } from '../opendata/openCases.ts'
import type { ThreadMapping } from '../threadMapping.ts'
import type { EventKind } from '../warning/judging.ts'
import type { CountedRows } from './countedRows.ts'
import type { PublishedNumber } from './countQuery.ts'

export interface RegulationFact {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
}

export interface ProvisionFact {
  readonly id: string
  readonly regulationId: string
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
  readonly subject: string
  readonly amendedBy: string | null
  /** The date of the text that was read, as far as it is known: YYYY-MM-DD, or only a year. */
  readonly textDate: string | null
}

export interface ThreadFact {
  readonly id: string
  readonly parentId: string | null
  readonly label: string
  readonly definition: string
}

export interface StepFact {
  readonly stage: codes.BottleneckStage
  readonly year: number
  readonly yearStatus: codes.YearStatus
  /** What happened, as a sentence; empty where only the source was recorded. */
  readonly evidence: string
  /** Where that can be found. */
  readonly source?: string | null
  /** Why it was confirmed while no published case stood behind it. */
  readonly withoutCases?: string | null
  /** YYYY-MM-DD: when it was recorded, and so what it can know of. */
  readonly recordedOn: string
}

export interface ResponseFact {
  readonly kind: ResponseKind
  readonly body: string
  readonly citation: string | null
  /** YYYY-MM-DD. */
  readonly date: string
}

/** A partner's dissent on a bottleneck, with the kind of organisation it comes from. */
export interface MinorityFact {
  readonly organisationKind: codes.OrganisationKind
  readonly body: string
}

export interface RulingFact {
  readonly ecli: string
  /** YYYY-MM-DD; null where it is not known. */
  readonly date: string | null
}

/** A bottleneck (knelpunt) with its life so far; steps and responses are in order of time. */
export interface BottleneckFact {
  readonly id: string
  readonly number: number
  /** Shown as K-7. */
  readonly name: string
  readonly kind: codes.BottleneckKind
  readonly title: string
  readonly description: string
  readonly whoItHits: string
  readonly cause: codes.Cause
  readonly remedy: string
  readonly remedyKind: codes.RemedyKind
  readonly addressee: codes.Addressee
  readonly feasibility: string | null
  /** Who estimated the feasibility; null when that was not told. */
  readonly feasibilityBy: string | null
  readonly priority: codes.Priority
  readonly priorityReason: string
  readonly disclosure: codes.Disclosure
  readonly stage: codes.BottleneckStage
  readonly firstYear: number
  readonly threads: readonly string[]
  readonly provisions: readonly string[]
  readonly steps: readonly StepFact[]
  readonly responses: readonly ResponseFact[]
  readonly minorityNotes: readonly MinorityFact[]
  /** Verified rulings that are about one of its threads and about one of its provisions, newest first. */
  readonly rulings: readonly RulingFact[]
}

/** The order of bottlenecks as it was settled, with those that the chair gave a place of its own. */
export interface SettledOrder {
  readonly bottleneckIds: readonly string[]
  readonly ownPlace: readonly string[]
}

/** A campaign or a week in the media, during which more is reported; without threads it was about everything. */
export interface ReportingEventFact {
  readonly kind: EventKind
  readonly what: string
  /** YYYY-MM-DD. */
  readonly firstDay: string
  readonly lastDay: string
  readonly threadIds: readonly string[]
}

/** The text of a case that may stand in a public letter. */
export interface ExampleFact {
  readonly caseId: string
  /** As 2025-0412. */
  readonly reference: string
  readonly title: string
  readonly narrative: string
  readonly summary: string
  readonly wouldHaveHelped: string | null
}

/** How coders used one code: on how many cases at least one of two chose it, and Krippendorff's alpha. */
export interface CodeFact {
  readonly facet: string
  readonly value: string
  readonly chosen: number
  /** Null when all answers were the same. */
  readonly alpha: number | null
}

/** How far two coders who did not see each other's work agreed on the main cause, and on each code. */
export interface AgreementFact {
  readonly doubleCoded: readonly string[]
  /** The share of pairs of codings that agree, 0 to 1; null when nothing was coded twice. */
  readonly percent: number | null
  /** Krippendorff's alpha, nominal; null where it is not defined. */
  readonly alpha: number | null
  readonly codes: readonly CodeFact[]
}

/** All facts of one letter. Lists are in a fixed order, so that the same database gives the same facts. */
export interface LetterFacts {
  readonly year: number
  /** YYYY-MM-DD, the day of counting (peildatum). */
  readonly countedOn: string
  readonly codebookVersion: string
  /** Whether small counts are hidden or every count is rounded. */
  readonly method: DisclosureMethod
  /** Counts below this are small. */
  readonly threshold: number
  /** Counts of which one source delivered more than this share, 0 to 1, are not shown. */
  readonly dominance: number
  /** All cases published up to and including the year; a case counts in the year in which it was published. */
  readonly cases: CountedRows
  /** The signals handed in in the year. */
  readonly signals: CountedRows
  readonly regulations: readonly RegulationFact[]
  readonly provisions: readonly ProvisionFact[]
  readonly threads: readonly ThreadFact[]
  /** Where the cases of merged and split threads went, in order of time. */
  readonly mappings: readonly ThreadMapping[]
  readonly bottlenecks: readonly BottleneckFact[]
  /** The order the chair settled for this letter, by id of the bottleneck; null as long as there is none. */
  readonly order: SettledOrder | null
  /** Campaigns and media weeks in order of time, up to and including the year. */
  readonly events: readonly ReportingEventFact[]
  readonly examples: readonly ExampleFact[]
  readonly agreement: AgreementFact
  /** The years of earlier letters that were frozen. */
  readonly earlierLetters: readonly number[]
  /** Every count that was published before this letter, shown or hidden. */
  readonly published: readonly PublishedNumber[]
  /** The open data over every year for which they were published. */
  readonly openData: readonly OpenEdition[]
}
