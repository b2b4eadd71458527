// Facts of letters as tests make them up, case by case, laid out for counting.
import type * as codes from '#core/codes.ts'
import { addRows, type CountedRows, layOut } from '#core/letter/countedRows.ts'
import type { Facet } from '#core/letter/countQuery.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import type { Stretch } from '#core/letter/rowSet.ts'
import { HEAVY_FROM, STAGES } from '#core/letter/tally.ts'
import type * as personCodes from '#core/personCodes.ts'

/** A published case with what it counts for. It counts in the year in which it was published. */
export interface CaseFact {
  readonly id: string
  readonly publishedYear: number
  readonly kind: codes.CaseKind
  readonly severity: number | null
  readonly tailoring: codes.Tailoring | null
  readonly amount: codes.AmountBand | null
  readonly province: personCodes.Province | null
  readonly mainCause: string | null
  readonly threads: readonly string[]
  readonly provisions: readonly string[]
  readonly causes: readonly string[]
  readonly effects: readonly string[]
  readonly addressees: readonly string[]
  /** The bottlenecks that rest on it, by name as K-7. */
  readonly bottlenecks: readonly string[]
  readonly organisationKinds: readonly string[]
  /** The organisations that handed in its signals, as numbers. */
  readonly sources: readonly number[]
}

/** A signal handed in in the year of the letter. */
export interface SignalFact {
  readonly id: string
  readonly year: number
  readonly status: codes.SignalStatus
  readonly referral: codes.Referral | null
  readonly organisationKind: codes.OrganisationKind
  readonly reporterType: codes.ReporterType
  readonly source: number
}

/** The facts of a letter with its cases and signals one by one. */
export interface FactRows extends Omit<LetterFacts, 'cases' | 'signals'> {
  readonly cases: readonly CaseFact[]
  readonly signals: readonly SignalFact[]
}

/** The facts as a letter is composed from. */
export const laidOut = <T extends Pick<FactRows, 'cases' | 'signals'>>({ cases, signals, ...facts }: T) => ({
  ...facts,
  cases: laidCases(cases),
  signals: laidSignals(signals),
})

const laidCases = (cases: readonly CaseFact[]): CountedRows =>
  lay(
    cases.map((fact) => ({ ...fact, year: fact.publishedYear })),
    (fact) => [
      ['kind', [fact.kind]],
      ['heavy', [(fact.severity ?? 0) >= HEAVY_FROM ? 'ja' : 'nee']],
      ['severity', fact.severity === null ? [] : [String(fact.severity)]],
      ['tailoring', [fact.tailoring ?? 'onbekend']],
      ['amount', [fact.amount ?? 'onbekend']],
      ['province', fact.province === null ? [] : [fact.province]],
      ['mainCause', [fact.mainCause ?? 'nog_te_duiden']],
      ['thread', fact.threads],
      ['provision', fact.provisions],
      ['cause', fact.causes],
      ['effect', fact.effects],
      ['addressee', fact.addressees],
      ['bottleneck', fact.bottlenecks],
      ['organisationKind', fact.organisationKinds],
    ],
  )

export const laidSignals = (signals: readonly SignalFact[]): CountedRows =>
  lay(
    signals.map((fact) => ({ ...fact, sources: [fact.source] })),
    ({ status, referral, organisationKind, reporterType }) => [
      ['stage', [STAGES[status]]],
      ['status', [status]],
      ['referral', referral === null ? [] : [referral]],
      ['organisationKind', [organisationKind]],
      ['reporterType', [reporterType]],
    ],
  )

function lay<T extends { readonly id: string; readonly year: number; readonly sources: readonly number[] }>(
  unsorted: readonly T[],
  codesOf: (fact: T) => readonly (readonly [Facet, readonly string[]])[],
): CountedRows {
  const facts = unsorted.toSorted((a, b) => a.year - b.year)
  const years = new Map<number, Stretch>()
  for (const [row, { year }] of facts.entries())
    years.set(year, { from: years.get(year)?.from ?? row, to: row + 1 })
  const layout = layOut({ ids: facts.map(({ id }) => id), years })
  for (const [row, fact] of facts.entries())
    for (const [facet, values] of codesOf(fact))
      for (const value of values) addRows(layout.rowsWith(facet, value), [row])
  for (const source of new Set(facts.flatMap(({ sources }) => sources)))
    layout.addSender(facts.flatMap(({ sources }, row) => (sources.includes(source) ? [row] : [])))
  return layout.done()
}
