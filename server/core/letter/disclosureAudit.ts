// Works out, as a reader would, what the shown numbers of a letter give away about the hidden ones.
import type { Additive } from './additive.ts'
import { type CountQuery, isPartOf, keyOf } from './countQuery.ts'
import type { Tally } from './tally.ts'

/** What a reader can know of a count: no less than `low`, no more than `high`. */
interface Range {
  readonly query: CountQuery
  readonly hidden: boolean
  low: number
  high: number
}

/** Sums hang together through what they share, so knowledge travels; after this many rounds nothing moves any more. */
const ROUNDS_MAX = 40

/**
 * The hidden counts that a reader could work out from all sums of the letter together, each of which keeps its own
 * secrets. A hidden count is at least one; `mostOf` is what the letter lets on about how large it can be.
 */
export function pinnedCounts(
  tally: Tally,
  additives: readonly Additive[],
  isHidden: (query: CountQuery) => boolean,
  mostOf: (query: CountQuery) => number,
): readonly CountQuery[] {
  const ranges = new Map<string, Range>()
  const rangeOf = (query: CountQuery): Range => {
    const known = ranges.get(keyOf(query))
    if (known) return known
    const hidden = isHidden(query)
    const count = tally.count(query)
    const range = { query, hidden, low: hidden ? 1 : count, high: hidden ? mostOf(query) : count }
    ranges.set(keyOf(query), range)
    return range
  }
  const sums = additives.map(({ whole, parts }) => ({ whole: rangeOf(whole), parts: parts.map(rangeOf) }))
  const secrets = [...ranges.values()].filter(({ hidden }) => hidden)
  const nested = secrets.flatMap((part) =>
    secrets
      .filter((whole) => whole !== part && isPartOf(part.query, whole.query))
      .map((whole) => ({ part, whole })),
  )
  for (let round = 0, moved = true; moved && round < ROUNDS_MAX; round++) {
    moved = false
    for (const sum of sums) moved = narrow(sum.whole, sum.parts) || moved
    for (const { part, whole } of nested)
      moved = tighten(part, part.low, whole.high) || tighten(whole, part.low, whole.high) || moved
  }
  return secrets.filter(({ low, high }) => low >= high).map(({ query }) => query)
}

/** Narrows a whole by its parts and each part by the rest; whether anything became better known. */
function narrow(whole: Range, parts: readonly Range[]): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)
  let moved = tighten(whole, low, high)
  for (const part of parts) {
    if (!part.hidden) continue
    const othersHigh = parts.reduce((sum, other) => (other === part ? sum : sum + other.high), 0)
    moved = tighten(part, whole.low - othersHigh, whole.high - (low - part.low)) || moved
    if (moved) return true
  }
  return moved
}

function tighten(range: Range, low: number, high: number): boolean {
  if (!range.hidden || (low <= range.low && high >= range.high)) return false
  range.low = Math.max(range.low, low)
  range.high = Math.min(range.high, high)
  return true
}
