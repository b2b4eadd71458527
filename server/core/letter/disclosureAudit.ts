// What a reader of this letter and of everything published before it could work out about what is hidden.
import { narrowAll, type Range } from '../disclosure/reader.ts'
import type { Relations } from './relations.ts'

/** A reader may not come closer to a hidden count than a range of this width: half of what counts as small. */
export const leastWidth = (threshold: number): number => Math.max(1, Math.floor(threshold / 2))

/** A hidden count that a reader could work out, or nearly so, and the counts by which that can be done. */
export interface Exposed {
  readonly place: number
  /** The counts in the sums that gave it away. */
  readonly nearby: readonly number[]
  /** Those, and all others that the reasoning went through. */
  readonly by: readonly number[]
}

/** All questions with the sums among them, and which of their answers nobody may come to know. */
export interface Weighed {
  readonly system: Relations
  isSecret(place: number): boolean
}

/**
 * The hidden counts that a reader could work out. `knownOf` gives what stands in print: the count itself, or for a hidden
 * one the least and most it can be. What print itself tells so closely is no secret any more.
 */
export function exposed(
  { system: { questions, relations }, isSecret }: Weighed,
  knownOf: (place: number) => Range,
  threshold: number,
): readonly Exposed[] {
  const ranges = questions.map((_, place) => ({ ...knownOf(place) }))
  const width = leastWidth(threshold)
  const guarded = ranges.map(({ low, high }, place) => isSecret(place) && high - low >= width)
  const whyOf = narrowAll(ranges, relations)
  return questions.flatMap((_, place) => {
    const { low, high } = ranges[place] ?? { low: 0, high: 0 }
    if (!guarded[place] || high - low >= width) return []
    const { nearby, all } = whyOf(place)
    return [{ place, nearby: [...nearby], by: [...all] }]
  })
}
