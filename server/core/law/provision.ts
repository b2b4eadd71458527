/** What the reference data says of an act and of a provision: the types behind `reference.ts`. */
import type { Certainty } from '#core/codes.ts'

/** The kinds of regulation (soort regeling). */
export const REGULATION_KINDS = [
  'act',
  'amending_act',
  'decree',
  'amending_decree',
  'ministerial_regulation',
  'scheme',
  'bill',
  'eu_regulation',
  'treaty',
] as const
/** One kind of regulation: `act` is a wet, `decree` an AMvB, `scheme` a part of another act. */
export type RegulationKind = (typeof REGULATION_KINDS)[number]

/** Whether a regulation applies today; `spent` is an amending act that has done its work (uitgewerkt). */
export const REGULATION_STATUSES = ['in_force', 'spent', 'repealed', 'proposed'] as const
/** One state of a regulation. */
export type RegulationStatus = (typeof REGULATION_STATUSES)[number]

/** Whether a provision can be applied; `nonexistent` numbers are kept because older texts use them. */
export const PROVISION_STATUSES = ['in_force', 'repealed', 'nonexistent', 'not_yet_in_force'] as const
/** One state of a provision. */
export type ProvisionStatus = (typeof PROVISION_STATUSES)[number]

/** A name an act bore in a period; `from` and `until` are ISO dates, null when open. */
export interface NamePeriod {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

/** An act, decree or treaty (regeling) around social assistance. */
export interface Regulation {
  readonly id: string
  readonly name: string
  readonly citationTitle: string
  /** How it is cited in short ("PW", "Awb"); null when no abbreviation is in use. */
  readonly abbreviation: string | null
  readonly aliases: readonly string[]
  /** The number in the national law database (BWB-id), null for EU law, most treaties and bills. */
  readonly bwbId: string | null
  readonly celex: string | null
  readonly kind: RegulationKind
  readonly executors: readonly string[]
  readonly department: string
  readonly status: RegulationStatus
  readonly statusNote: string
  readonly statusCertainty: Certainty
  readonly relevance: string
  readonly parliamentaryDossier: string | null
  readonly staatsblad: readonly string[]
  readonly names: readonly NamePeriod[]
  /** What else the abbreviation may stand for. */
  readonly ambiguity: string | null
  readonly note: string | null
  readonly certainty: Certainty
  readonly source: string
}

/** A provision (bepaling) that matters to the team: an article, or a paragraph (lid) or part (onderdeel) of it. */
export interface Provision {
  readonly id: string
  readonly regulationId: string
  readonly article: string
  /** The paragraph (lid); "8*" is the second paragraph 8 of article 18 Participatiewet. */
  readonly paragraph: string | null
  readonly part: string | null
  readonly section: string | null
  readonly subject: string
  readonly jciUri: string | null
  readonly status: ProvisionStatus
  /** The ISO date from which it applies, when it is later than the text we read; null otherwise. */
  readonly inForceFrom: string | null
  /** The ISO date from which it no longer applies (exclusive end); null while it does or when unknown. */
  readonly inForceUntil: string | null
  /** The date of the consolidated text that was read, or only its year; null when none was read. */
  readonly textDate: string | null
  readonly amendedBy: string | null
  readonly futureChange: string | null
  readonly harshEffect: string | null
  readonly harshEffectCertainty: Certainty | null
  readonly note: string | null
  readonly certainty: Certainty
  readonly source: string
  readonly threadIds: readonly string[]
}
