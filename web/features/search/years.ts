// The years of a search: every year between the first and the last, and choosing a span of them.
import type { FacetValue } from './facetTree.ts'

/** A year with how many cases it has. */
export interface YearCount {
  readonly year: string
  readonly count: number
}

/** Every year from the first to the last in order, those without cases included. */
export function everyYear(values: readonly Pick<FacetValue, 'value' | 'count'>[]): readonly YearCount[] {
  const years = values.map(({ value }) => Number(value))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => {
    const year = String(first + at)
    return { year, count: values.find(({ value }) => value === year)?.count ?? 0 }
  })
}

/** The first and the last of the chosen years; empty when none is chosen. */
export const spanOf = (chosen: readonly string[]): { readonly from: string; readonly until: string } => {
  const sorted = [...chosen].sort()
  return { from: sorted[0] ?? '', until: sorted.at(-1) ?? '' }
}

/** The years of a span; an end that is open, or on the wrong side of the other, gives way. */
export const yearsBetween = (years: readonly YearCount[], from: string, until: string): readonly string[] => {
  const [first, last] = from !== '' && until !== '' && from > until ? [until, from] : [from, until]
  return years
    .map(({ year }) => year)
    .filter((year) => (first === '' || year >= first) && (last === '' || year <= last))
}

/** A row of years as it is said: "2021 tot en met 2024" when none between is missing, or null. */
export function inOneBreath(chosen: readonly string[]): string | null {
  const { from, until } = spanOf(chosen)
  const unbroken = Number(until) - Number(from) + 1 === new Set(chosen).size
  return unbroken && chosen.length > 2 ? `${from} tot en met ${until}` : null
}
