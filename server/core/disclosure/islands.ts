// Cuts what a reader has to solve down to what is not known yet, and that into parts.
import { isOpen, type Range, type Relation, rangeAt } from './reader.ts'

/** A sum without the counts that are known, and as it was with them. */
export interface LeftOver {
  readonly left: Relation
  readonly whole: Relation
}

/** Counts that hang together by sums, with what the sums leave for them. */
export interface Island {
  readonly places: readonly number[]
  readonly sums: readonly LeftOver[]
}

/** What is left to solve, as parts that have nothing to do with each other. */
export function islandsIn(ranges: readonly Range[], relations: readonly Relation[]): readonly Island[] {
  const rootOf = ranges.map((_, place) => place)
  const root = (place: number): number => {
    let at = place
    // Each on the way is hung a step higher, so that the way stays short.
    for (let above = rootOf[at] ?? at; above !== at; above = rootOf[at] ?? at)
      at = rootOf[at] = rootOf[above] ?? above
    return at
  }
  const sums = tellingSums(ranges, relations)
  for (const { left } of sums) {
    const [first = 0, ...others] = left.places
    for (const other of others) rootOf[root(other)] = root(first)
  }
  const islands = new Map<number, { places: number[]; sums: LeftOver[] }>()
  for (const [place, range] of ranges.entries()) {
    if (!isOpen(range)) continue
    const island = islands.get(root(place))
    if (island) island.places.push(place)
    else islands.set(root(place), { places: [place], sums: [] })
  }
  for (const sum of sums) islands.get(root(sum.left.places[0] ?? 0))?.sums.push(sum)
  return [...islands.values()]
}

/** The sums over what is not known, each once, without those that hold whatever the counts are within their ranges. */
function tellingSums(ranges: readonly Range[], relations: readonly Relation[]): readonly LeftOver[] {
  const telling = new Map<string, LeftOver>()
  for (const whole of relations) {
    const places: number[] = []
    const factors: number[] = []
    let [known, low, high] = [0, 0, 0]
    for (const [at, place] of whole.places.entries()) {
      const range = rangeAt(ranges, place)
      const factor = whole.factors[at] ?? 1
      if (!isOpen(range)) {
        known += factor * range.low
        continue
      }
      places.push(place)
      factors.push(factor)
      low += factor * (factor > 0 ? range.low : range.high)
      high += factor * (factor > 0 ? range.high : range.low)
    }
    const [least, most] = [whole.least - known, whole.most - known]
    if (places.length === 0 || (low >= least && high <= most)) continue
    const name = [...places, ...factors, least, most].join()
    if (!telling.has(name)) telling.set(name, { left: { places, factors, least, most }, whole })
  }
  return [...telling.values()]
}
