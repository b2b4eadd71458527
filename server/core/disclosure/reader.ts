// Reasons as a reader with time on their hands would: from all sums that must hold, what can a hidden count be?

import { rememberedLast } from '../remembered.ts'

/** What can be known of a count: no less than `low`, no more than `high`. */
export interface Range {
  low: number
  high: number
}

/** Nothing is known of a count. */
export const ANYTHING: Readonly<Range> = { low: 0, high: Number.POSITIVE_INFINITY }

/** The range at a place; one that is not there adds nothing to a sum. */
export const rangeAt = (ranges: readonly Range[], place: number): Readonly<Range> =>
  ranges[place] ?? NOTHING_THERE
const NOTHING_THERE: Readonly<Range> = { low: 0, high: 0 }

/** Whether a count is not wholly known yet. */
export const isOpen = ({ low, high }: Readonly<Range>): boolean => low < high

/** What is left when both are known. */
export const both = (a: Range, b: Range): Range => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
})

/** A sum that must hold: the counts at these places, each times its factor, make `least` to `most` together. */
export interface Relation {
  readonly places: readonly number[]
  readonly factors: readonly number[]
  readonly least: number
  readonly most: number
}

/** Knowledge travels from sum to sum; after this many rounds nothing of use moves any more. */
const ROUNDS_MAX = 200
const NOTHING = 1e-9

/**
 * The places whose counts had a part in narrowing the count at a place: those in the sums that did it, and, further back,
 * those in the sums by which these became better known.
 */
export interface Why {
  readonly nearby: ReadonlySet<number>
  readonly all: ReadonlySet<number>
}

/** What a reader knows of every count. */
export interface Knowledge {
  readonly ranges: readonly Range[]
  /** What is known once one count is better known as well: the reasoning goes on from here. */
  learn(place: number, range: Range): Knowledge
}

/** The same with what led to it. */
export interface Reasoning extends Knowledge {
  whyOf(place: number): Why
}

/**
 * A reader who narrows what is told by every relation, and by those that follow from them: equations are eliminated first,
 * so that what follows from several tables together is found as well as what follows from one. Counts are whole numbers.
 */
export function readerOf(relations: readonly Relation[]): (told: readonly Range[]) => Reasoning {
  const given = relations.map((relation): Reasoned => ({ ...relation, from: [relation] }))
  const among = relationsByPlace(given, 0)
  const sumsFor = rememberedLast((told: readonly Range[]) => sumsAmong(told, given, among), knownIn)
  const knowledgeOf = (told: readonly Range[], ranges: readonly Range[]): Knowledge => ({
    ranges,
    learn(place, range) {
      const more = told.map((each, at) => (at === place ? both(each, range) : each))
      // A count that is wholly known leaves other sums to be eliminated.
      if (isOpen(rangeAt(told, place)) !== isOpen(rangeAt(more, place))) return read(more)
      const closer = ranges.map((each, at) => (at === place ? both(each, range) : { ...each }))
      const sums = sumsFor(told)
      narrow(closer, sums, sums.with(place))
      return knowledgeOf(more, closer)
    },
  })
  const read = (told: readonly Range[]): Reasoning => {
    const ranges = told.map((range) => ({ ...range }))
    const sums = sumsFor(told)
    const reasons = narrow(ranges, sums)
    return {
      ...knowledgeOf(told, ranges),
      whyOf: (place) => ({ nearby: placesOf(reasons.get(place)), all: trace(place, reasons) }),
    }
  }
  return read
}

/** The counts that are wholly known: by these the others can be eliminated. */
const knownIn = (told: readonly Range[]): string =>
  told.map((range) => (isOpen(range) ? '' : range.low)).join()

/** All that can be reasoned by: the sums that were given, and behind them those that follow. */
interface Sums {
  readonly all: readonly Reasoned[]
  /** By index, whether anything in it is not known yet. */
  readonly unsettled: Readonly<Uint8Array>
  /** In which of them a count has a part, by their index. */
  with(place: number): readonly number[]
}

function sumsAmong(told: readonly Range[], given: readonly Reasoned[], among: Among): Sums {
  const isOpenIn = ({ places }: Relation) => places.some((place) => isOpen(rangeAt(told, place)))
  const open = given.map(isOpenIn)
  const following = eliminate(
    told,
    given.filter((_, index) => open[index]),
  )
  const amongFollowing = relationsByPlace(following, given.length)
  return {
    all: [...given, ...following],
    unsettled: Uint8Array.from([...open, ...following.map(() => true)], Number),
    with: (place) => [...(among.get(place) ?? []), ...(amongFollowing.get(place) ?? [])],
  }
}

/** Narrows the ranges in place, beginning with some of the sums; by which sums each was narrowed. */
function narrow(
  ranges: readonly Range[],
  sums: Sums,
  first?: readonly number[],
): ReadonlyMap<number, ReadonlySet<Reasoned>> {
  const reasons = new Map<number, Set<Reasoned>>()
  // A sum is only worth asking again when one of its counts has become better known.
  const { all, unsettled } = sums
  const waiting = first ? new Uint8Array(all.length) : unsettled.slice()
  for (const index of first ?? []) waiting[index] = unsettled[index] ?? 0
  for (let round = 0, moved = true; moved && round < ROUNDS_MAX; round++) {
    moved = false
    for (let index = waiting.indexOf(1); index >= 0; index = waiting.indexOf(1, index + 1)) {
      waiting[index] = 0
      const relation = all[index]
      const place = relation && narrowBy(ranges, relation)
      if (relation === undefined || place === undefined) continue
      moved = true
      for (const other of sums.with(place)) waiting[other] = unsettled[other] ?? 0
      reasons.set(place, (reasons.get(place) ?? new Set()).add(relation))
    }
  }
  return reasons
}

/** In which relations each count has a part, by their index. */
type Among = ReadonlyMap<number, readonly number[]>

function relationsByPlace(relations: readonly Relation[], firstIndex: number): Among {
  const among = new Map<number, number[]>()
  for (const [index, { places }] of relations.entries())
    for (const place of places) {
      const known = among.get(place)
      if (known) known.push(firstIndex + index)
      else among.set(place, [firstIndex + index])
    }
  return among
}

/** A relation with the relations it follows from. */
interface Reasoned extends Relation {
  readonly from: readonly Relation[]
}

function placesOf(reasons: Iterable<Reasoned> = []): Set<number> {
  const met = new Set<number>()
  for (const { from } of reasons) for (const { places } of from) for (const place of places) met.add(place)
  return met
}

/** Follows the reasons back: what narrowed this count, what narrowed those, and so on. */
function trace(place: number, reasons: ReadonlyMap<number, Iterable<Reasoned>>): ReadonlySet<number> {
  const met = new Set([place])
  for (const at of met) for (const other of placesOf(reasons.get(at))) met.add(other)
  return met
}

/** Narrows a term by the least and most that the others can make together; the place of what became better known. */
function narrowBy(ranges: readonly Range[], { places, factors, least, most }: Relation): number | undefined {
  let low = 0
  let high = 0
  let openLow = 0
  let openHigh = 0
  for (let at = 0; at < places.length; at++) {
    const factor = factors[at] ?? 1
    const range = rangeAt(ranges, places[at] ?? 0)
    const min = leastOf(range, factor)
    const max = mostOf(range, factor)
    if (min > Number.NEGATIVE_INFINITY) low += min
    else openLow += 1
    if (max < Number.POSITIVE_INFINITY) high += max
    else openHigh += 1
  }
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const factor = factors[at] ?? 1
    const range = ranges[place]
    if (range === undefined || range.low === range.high) continue
    const min = leastOf(range, factor)
    const max = mostOf(range, factor)
    const isOpenLow = min === Number.NEGATIVE_INFINITY
    const isOpenHigh = max === Number.POSITIVE_INFINITY
    const othersLow = openLow > Number(isOpenLow) ? Number.NEGATIVE_INFINITY : low - (isOpenLow ? 0 : min)
    const othersHigh =
      openHigh > Number(isOpenHigh) ? Number.POSITIVE_INFINITY : high - (isOpenHigh ? 0 : max)
    const one = (least - othersHigh) / factor
    const other = (most - othersLow) / factor
    const newLow = Math.max(range.low, Math.ceil(Math.min(one, other) - NOTHING))
    const newHigh = Math.min(range.high, Math.floor(Math.max(one, other) + NOTHING))
    if (newLow <= range.low && newHigh >= range.high) continue
    range.low = newLow
    range.high = newHigh
    return place
  }
  return undefined
}

const leastOf = ({ low, high }: Range, factor: number): number => (factor > 0 ? low : high) * factor
const mostOf = ({ low, high }: Range, factor: number): number => (factor > 0 ? high : low) * factor

interface Row {
  readonly open: Map<number, number>
  readonly from: Set<Relation>
  sum: number
}

/** The equations brought to reduced echelon form over the counts that are not known yet (Gauss-Jordan). */
function eliminate(ranges: readonly Range[], relations: readonly Relation[]): readonly Reasoned[] {
  const done: (Row & { readonly pivot: number })[] = []
  const rankOf = new Map<number, number>()
  for (const relation of relations) {
    if (relation.least !== relation.most) continue
    const row = rowOf(ranges, relation)
    const ranks = [...row.open.keys()].flatMap((place) => rankOf.get(place) ?? [])
    for (const rank of ranks.sort((a, b) => a - b)) {
      const earlier = done[rank]
      if (earlier) subtract(row, earlier, row.open.get(earlier.pivot) ?? 0)
    }
    const [first] = row.open
    if (first === undefined) continue
    const [pivot, factor] = first
    for (const [place, value] of row.open) row.open.set(place, value / factor)
    row.sum /= factor
    for (const earlier of done) subtract(earlier, row, earlier.open.get(pivot) ?? 0)
    rankOf.set(pivot, done.length)
    done.push({ ...row, pivot })
  }
  return done.map(({ open, sum, from }) => ({
    places: [...open.keys()],
    factors: [...open.values()],
    least: sum,
    most: sum,
    from: [...from],
  }))
}

function rowOf(ranges: readonly Range[], relation: Relation): Row {
  const open = new Map<number, number>()
  let sum = relation.least
  for (const [at, place] of relation.places.entries()) {
    const { low, high } = rangeAt(ranges, place)
    const factor = relation.factors[at] ?? 1
    if (low === high) sum -= factor * low
    else open.set(place, factor)
  }
  return { open, sum, from: new Set([relation]) }
}

function subtract(from: Row, row: Row, times: number): void {
  if (times === 0) return
  for (const [place, factor] of row.open) {
    const left = (from.open.get(place) ?? 0) - times * factor
    if (Math.abs(left) < NOTHING) from.open.delete(place)
    else from.open.set(place, left)
  }
  from.sum -= times * row.sum
  for (const relation of row.from) from.from.add(relation)
}
