import type { Cell } from '../disclosure/freedom.ts'
import { suppress, withMargins } from '../disclosure/suppress.ts'
import { isSmall } from '../disclosure/threshold.ts'
import { type CountQuery, type Facet, keyOf, narrowed } from './countQuery.ts'
import type { Tally } from './tally.ts'

/**
 * Counts that add up, so that the one follows from the others: the parts in a row and their sum behind them.
 * A letter that tells some of them in a table and others in its text still tells one set of numbers.
 */
export interface Additive {
  readonly parts: readonly CountQuery[]
  readonly whole: CountQuery
}

/** Which numbers a letter keeps to itself, by the key of their question. */
export interface Hidden {
  has(query: CountQuery): boolean
  /** Whether the letter may say that a hidden number is small, because no sum stands beside it. */
  maySaySmall(query: CountQuery): boolean
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

/**
 * Decides for the letter as a whole which numbers stay hidden. A number hidden to protect another in one sum stays
 * hidden everywhere, and so needs protection in every other sum it is part of: repeated until nothing is added.
 */
export function planDisclosure(tally: Tally, additives: readonly Additive[], threshold: number): Hidden {
  const hidden = new Set<string>()
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size
    for (const additive of additives)
      for (const key of hiddenIn(tally, additive, threshold, hidden)) hidden.add(key)
  }
  const besideSum = new Set(
    additives
      .filter(({ whole }) => !isSmall(tally.count(whole), threshold))
      .flatMap(({ parts, whole }) => [...parts, whole].map(keyOf)),
  )
  const has = (query: CountQuery) => hidden.has(keyOf(query)) || isSmall(tally.count(query), threshold)
  return {
    has,
    maySaySmall: (query) => isSmall(tally.count(query), threshold) && !besideSum.has(keyOf(query)),
  }
}

function hiddenIn(
  tally: Tally,
  { parts, whole }: Additive,
  threshold: number,
  already: ReadonlySet<string>,
): readonly string[] {
  const counts = [parts.map((part) => tally.count(part))]
  const sum = counts.flat().reduce((total, count) => total + count, 0)
  if (sum !== tally.count(whole)) throw new Error(`${keyOf(whole)} is not the sum of its parts`)
  const keys = [...parts, whole].map(keyOf)
  const columns = parts.map((_, index) => String(index))
  const full = withMargins(counts, columns.length)
  const alsoHide: Cell[] = full.flatMap((_, row) =>
    keys.flatMap((key, column) => (already.has(key) ? [{ row, column }] : [])),
  )
  const { cells } = suppress({ rows: [''], columns, counts, threshold, alsoHide })
  return keys.filter((_, column) => cells.some((row) => row[column] === null))
}
