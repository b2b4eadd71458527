// Counts of a letter that add up, for the plan that hides the small ones.
import { type CountQuery, type Facet, narrowed } from './countQuery.ts'

/**
 * Counts that add up, so that the one follows from the others: the parts in a row and their sum behind them.
 * A letter that tells some of them in a table and others in its text still tells one set of numbers.
 */
export interface Additive {
  readonly parts: readonly CountQuery[]
  readonly whole: CountQuery
}

/** A whole and its parts by a facet of which everything has exactly one value. */
export const partitionBy = (whole: CountQuery, facet: Facet, values: readonly string[]): Additive => ({
  whole,
  parts: values.map((value) => narrowed(whole, [facet, value])),
})

/** A whole and its parts by year. */
export const partitionByYear = (whole: CountQuery): Additive => {
  const [from, to] = whole.years
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return { whole, parts: years.map((year) => ({ ...whole, years: [year, year] })) }
}

/** A whole of several years, parted into its last year and all before that. */
export const partitionBeforeAnd = (whole: CountQuery): Additive => {
  const [from, to] = whole.years
  const last: CountQuery = { ...whole, years: [to, to] }
  return { whole, parts: from < to ? [{ ...whole, years: [from, to - 1] }, last] : [last] }
}
