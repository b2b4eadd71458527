// How cases ended, year by year, as a table in which no count is small enough to point at someone.
import { OUTCOMES, type Outcome } from '../codes.ts'
import { ROUNDING_BASE, rounded } from '../disclosure/rounding.ts'
import { suppress } from '../disclosure/suppress.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
import { labelOf } from '../labels.nl.ts'

/** A table of counts with its headings; null is a count that is not shown. */
export interface OutcomeTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly counts: readonly (number | null)[] }[]
  /** Counts from 1 up to but not including this are not shown, nor others that would give them away; null where all are. */
  readonly threshold: number | null
  /** The counts that are shown are multiples of this. */
  readonly roundedTo: number
}

const TOTAL = 'Totaal'
const NOTHING_IS_SMALL = 0

/**
 * Counts cases by year and outcome, with totals; counts below the threshold stay out, unless the rule is to round. What is
 * shown is rounded in any case, each count by itself: a table of any search cannot be weighed with letters and with all
 * other searches, and so that two of them are not subtracted, none is exact.
 */
export function outcomeTable(
  cases: Iterable<{ readonly year: number; readonly outcome: Outcome }>,
  { method, threshold }: Pick<DisclosureRules, 'method' | 'threshold'>,
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
    threshold: method === 'hide' ? threshold : NOTHING_IS_SMALL,
  })
  return {
    columns: [...columns, TOTAL],
    rows: [...names, TOTAL].map((name, at) => ({
      name,
      counts: (cells[at] ?? []).map((count) => (count === null ? null : rounded(count))),
    })),
    threshold: method === 'hide' ? threshold : null,
    roundedTo: ROUNDING_BASE,
  }
}
