// How often two codes come together, and how often that was to be expected; within strata if there are any.
import { groupBy } from '../groupBy.ts'
import type { TwoByTwo } from './disproportionality.ts'

/** Two codes of one case, and the stratum (such as the year) within which it is compared. */
export interface CodedPair {
  readonly first: string
  readonly second: string
  readonly stratum: string
}

/** A pair with its table of two by two, and the count that was to be expected, added up over the strata. */
export interface PairCount {
  readonly first: string
  readonly second: string
  readonly table: TwoByTwo
  readonly expected: number
}

/** Counts all pairs that occur at least once. */
export function countPairs(rows: readonly CodedPair[]): readonly PairCount[] {
  const strata = groupBy(rows, ({ stratum }) => stratum)
  const pairs = groupBy(rows, ({ first, second }) => JSON.stringify([first, second]))
  const tallies = [...strata.values()].map((stratum) => ({
    size: stratum.length,
    first: tally(stratum.map(({ first }) => first)),
    second: tally(stratum.map(({ second }) => second)),
  }))
  const firsts = tally(rows.map(({ first }) => first))
  const seconds = tally(rows.map(({ second }) => second))
  return [...pairs.values()].flatMap((same) => {
    const [pair] = same
    if (pair === undefined) return []
    const { first, second } = pair
    const firstOnly = (firsts.get(first) ?? 0) - same.length
    const secondOnly = (seconds.get(second) ?? 0) - same.length
    return {
      first,
      second,
      table: {
        both: same.length,
        firstOnly,
        secondOnly,
        neither: rows.length - same.length - firstOnly - secondOnly,
      },
      expected: tallies.reduce(
        (sum, stratum) =>
          sum + ((stratum.first.get(first) ?? 0) * (stratum.second.get(second) ?? 0)) / stratum.size,
        0,
      ),
    }
  })
}

function tally(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
