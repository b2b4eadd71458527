// What a reader of this letter and of everything published before it could work out about what is hidden.
import { narrowAll, type Range } from '../disclosure/reader.ts'
import type { CountQuery } from './countQuery.ts'
import type { Relations } from './relations.ts'

/** A reader may not come closer to a hidden count than a range of this width: half of what counts as small. */
export const leastWidth = (threshold: number): number => Math.max(1, Math.floor(threshold / 2))

/** What the letter lets on about one count. */
export type Known = (query: CountQuery) => Range

/** A hidden count that a reader could work out, or nearly so, and the counts by which that can be done. */
export interface Exposed {
  readonly query: CountQuery
  readonly by: readonly CountQuery[]
}

/**
 * The hidden counts that a reader could work out. `knownOf` gives what stands in print: the count itself, or for a hidden
 * one the least and most it can be.
 */
export function exposed(
  { questions, relations }: Relations,
  knownOf: Known,
  threshold: number,
): readonly Exposed[] {
  const ranges = questions.map((query) => ({ ...knownOf(query) }))
  const secret = ranges.map(({ low, high }) => low < high)
  const whyOf = narrowAll(ranges, relations)
  return questions.flatMap((query, place) => {
    const { low, high } = ranges[place] ?? { low: 0, high: 0 }
    if (!secret[place] || high - low >= leastWidth(threshold)) return []
    return [{ query, by: whyOf(place).flatMap((other) => questions[other] ?? []) }]
  })
}
