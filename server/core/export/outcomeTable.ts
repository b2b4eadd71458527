// How cases ended, year by year, as a table in which no count is small enough to point at someone.
import { OUTCOMES, type Outcome } from '../codes.ts'
import { suppress } from '../disclosure/suppress.ts'
import { labelOf } from '../labels.nl.ts'

/** A table of counts with its headings; null is a count that is not shown. */
export interface OutcomeTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly counts: readonly (number | null)[] }[]
  /** Counts from 1 up to but not including this are not shown, nor others that would give them away. */
  readonly threshold: number
}

const TOTAL = 'Totaal'

/** Counts cases by year and outcome, with totals; counts below the threshold stay out. */
export function outcomeTable(
  cases: Iterable<{ readonly year: number; readonly outcome: Outcome }>,
  threshold: number,
): OutcomeTable {
  const byYear = new Map<number, Map<Outcome, number>>()
  for (const { year, outcome } of cases) {
    const counts = byYear.get(year) ?? new Map<Outcome, number>()
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    byYear.set(year, counts)
  }
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const columns = OUTCOMES.map((outcome) => labelOf('outcome', outcome))
  const names = years.map(String)
  const { cells } = suppress({
    rows: names,
    columns,
    counts: years.map((year) => OUTCOMES.map((outcome) => byYear.get(year)?.get(outcome) ?? 0)),
    threshold,
  })
  return {
    columns: [...columns, TOTAL],
    rows: [...names, TOTAL].map((name, at) => ({ name, counts: cells[at] ?? [] })),
    threshold,
  }
}
