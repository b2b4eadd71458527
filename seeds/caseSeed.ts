// The shape in which the invented cases are written down; `seed.ts` turns them into steps through the use cases.
import type * as codes from '#core/codes.ts'
import type * as personCodes from '#core/personCodes.ts'
import type { OrganisationKey } from './organisations.ts'

/**
 * What carries a tag: a literal passage of the first signal's narrative, or, when it starts with `~`, a note that says
 * why no single passage does (impliciet).
 */
export type Support = string

/** A signal as one organisation hands it in. */
export interface SignalSeed {
  readonly from: OrganisationKey
  readonly by: codes.ReporterType
  readonly title: string
  /** The narrative; line breaks are folded into spaces. */
  readonly text: string
  /** The harsh effect, or with good practice what was avoided. */
  readonly effect: string
  readonly helped?: string
  readonly hint?: codes.CauseHint
  /** What the submitter points at; coders may find other provisions. */
  readonly provisions?: readonly string[]
  readonly urgent?: true
}

/** Household, age band and benefit of the client. */
export type Who = readonly [
  personCodes.Household | null,
  personCodes.AgeBand | null,
  personCodes.Benefit | null,
]
/** Province and size class of the client's municipality. */
export type Where = readonly [personCodes.Province | null, personCodes.MunicipalitySize | null]

/** A coding: in `threads` and `causes` the first entry is the main one. */
export interface CodingSeed {
  readonly threads: Readonly<Record<string, Support>>
  readonly provisions: Readonly<Record<string, Support>>
  readonly causes: Readonly<Partial<Record<codes.Cause, Support>>>
  readonly effects: Readonly<Partial<Record<codes.Effect, Support>>>
  readonly addressees: readonly codes.Addressee[]
  readonly severity: 0 | 1 | 2 | 3 | 4
  readonly duration?: codes.Duration
  readonly amount?: codes.AmountBand
  /** Grave, disproportionate, unintended, attributable. */
  readonly traits: readonly [codes.TraitAnswer, codes.TraitAnswer, codes.TraitAnswer, codes.TraitAnswer]
  readonly tailoring: codes.Tailoring
  readonly remedy: codes.RemedyKind
  readonly outcome: codes.Outcome
  readonly ground?: codes.LegalGround
  /** Whether the executing body kept harm from happening (true) or stepped in afterwards (false); absent when the story tells neither. */
  readonly preventive?: boolean
  readonly note?: string
}

/** Where one of the two coders read the case otherwise, and why the chair decided as `coding` says. */
export interface Dissent {
  readonly coder: 1 | 2
  readonly instead: Partial<CodingSeed>
  /** The threads this coder left out or chose besides, and why the chair decided as it did on those. */
  readonly threads?: {
    readonly leaves?: readonly string[]
    readonly adds?: Readonly<Record<string, Support>>
    readonly reason?: string
  }
  /** Absent as long as the chair has not decided. */
  readonly reason?: string
  /** The chair found that the codebook itself left room for both readings. */
  readonly unclear?: true
}

/**
 * How far a case has come: `uncoded` waits for both coders, `half_coded` for the second one, `disputed` for the chair,
 * `decided` for publication.
 */
export type CaseState = 'uncoded' | 'half_coded' | 'disputed' | 'decided' | 'published' | 'withdrawn'

/** A case and the signals it rests on. The first signal opens the case; the others are linked to it. */
export interface CaseSeed {
  readonly key: string
  /** `2024-Q3` or `2024-07`. */
  readonly period: string
  /** The regulation the submitters name; null when they do not know it. */
  readonly law: string | null
  readonly who: Who
  readonly where: Where
  readonly good?: true
  readonly signals: readonly [SignalSeed, ...SignalSeed[]]
  readonly coding: CodingSeed
  readonly dissent?: Dissent
  /** `published` when absent. */
  readonly state?: CaseState
  /** Why the chair withdrew it. */
  readonly withdrawnBecause?: string
  /** Least and most days from publication to withdrawal; 40 to 90 when absent. */
  readonly withdrawnAfter?: readonly [number, number]
}

/** A signal that never became a case, and how far it came. */
export interface LooseSignalSeed extends SignalSeed {
  readonly key: string
  readonly period: string
  readonly law: string | null
  readonly who: Who
  readonly where: Where
  readonly good?: true
  readonly outcome:
    | { readonly step: 'received' | 'checked' | 'withdrawn' }
    | { readonly step: 'returned'; readonly note: string }
    | { readonly step: 'questioned'; readonly question: string; readonly answer?: string }
    | { readonly step: 'declined'; readonly reason: string; readonly referral: codes.Referral }
}
