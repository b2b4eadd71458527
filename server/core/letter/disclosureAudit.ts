// What a reader of this letter and of everything published before it could work out about what is hidden.
import { ANYTHING, both, narrowAll, type Range } from '../disclosure/reader.ts'
import { ROUNDING_BASE } from '../disclosure/rounding.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
import type { Relations } from './relations.ts'

/**
 * A reader may not come closer to a count that has to be kept than a range of this width: half of what counts as small, or
 * where counts are rounded what rounding leaves.
 */
export function leastWidth({ threshold, method }: Pick<DisclosureRules, 'threshold' | 'method'>): number {
  return method === 'round' ? ROUNDING_BASE - 1 : Math.max(1, Math.floor(threshold / 2))
}

/**
 * Reasoning sum by sum finds ranges a little wider than solving all sums at once would, so this much more is asked than has
 * to remain.
 */
const SLACK = 1

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
 * The counts to be kept that a reader could work out. `printOf` gives what stands in print: the count itself, or for a hidden
 * or rounded one the least and most it can be; `besideOf` what open data leave possible. What print itself tells more
 * closely than `width` is no secret any more.
 */
export function exposed(
  { system: { questions, relations }, isSecret }: Weighed,
  printOf: (place: number) => Range,
  width: number,
  besideOf: (place: number) => Range = () => ANYTHING,
): readonly Exposed[] {
  const print = questions.map((_, place) => printOf(place))
  const guarded = print.map(({ low, high }, place) => isSecret(place) && high - low >= width)
  const ranges = print.map((range, place) =>
    range.low === range.high ? { ...range } : both(range, besideOf(place)),
  )
  const whyOf = narrowAll(ranges, relations)
  return questions.flatMap((_, place) => {
    const { low, high } = ranges[place] ?? ANYTHING
    const { low: least, high: most } = print[place] ?? ANYTHING
    if (!guarded[place] || high - low >= Math.min(width + SLACK, most - least)) return []
    const { nearby, all } = whyOf(place)
    const also = nearby.size > 0 ? [] : [place]
    return [{ place, nearby: [...nearby, ...also], by: [...all] }]
  })
}
