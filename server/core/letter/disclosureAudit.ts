// What a reader of this letter and of everything published before it could work out about what is hidden.
import { ANYTHING, both, type Knowledge, type Range, type Reasoning, readerOf } from '../disclosure/reader.ts'
import { ROUNDING_BASE } from '../disclosure/rounding.ts'
import type { DisclosureRules } from '../disclosure/threshold.ts'
import { type Doubtful, doubtfulIn, type Kept } from '../disclosure/worlds.ts'
import type { Relations } from './relations.ts'

/**
 * A reader may not come closer to a count that has to be kept than a range of this width: half of what counts as small, or
 * where counts are rounded what rounding leaves.
 */
export function leastWidth({ threshold, method }: Pick<DisclosureRules, 'threshold' | 'method'>): number {
  return method === 'round' ? ROUNDING_BASE - 1 : Math.max(1, Math.floor(threshold / 2))
}

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
  /** Whether a count is kept back for what it is, and whether nobody may come to know it because it was not told before. */
  isWithheld(place: number): boolean
  isSecret(place: number): boolean
  countOf(place: number): number
  isKeptTogether(places: readonly number[]): boolean
}

/** What a reader is given of each count, by its place. */
export interface Given {
  /** What stands in print: the count itself, or for a hidden or rounded one the least and most it can be. */
  printOf(place: number): Range
  /** What was left of it before: by what was published earlier, whatever stands in print now. */
  beforeOf(place: number): Range
}

/** A reader of everything published, and which counts to be kept such a reader could work out. */
export interface Audit {
  /** What is told of a count by print and by the open data beside it. */
  toldOf(place: number): Range
  read(): Reasoning
  exposedTo(knowledge: Knowledge): readonly number[]
  /** Wholes of which what is left without the parts that are known is kept back itself, with their parts. */
  leftOpen(knowledge: Knowledge): readonly (readonly number[])[]
  /** The same for who solves all sums at once. */
  solvedBy(reasoning: Reasoning): readonly Exposed[]
  /** The counts kept back that this reader knew too closely before, whatever is told now, and what was left of them. */
  toldBefore(): readonly Foreknown[]
}

/** A count with what readers knew of it before a letter was written. */
export interface Foreknown {
  readonly place: number
  readonly left: Range
}

/**
 * Sets a reader to work. No count to be kept may become known more closely than `width`, also not by what print and an
 * earlier letter say of that same count; what was published before has to become no clearer than it was.
 */
export function auditOf(
  weighed: Weighed,
  { printOf, beforeOf }: Given,
  width: number,
  besideOf: (place: number) => Range,
): Audit {
  const { system, isWithheld, isSecret, countOf } = weighed
  const places = system.questions.map((_, place) => place)
  const read = readerOf(system.relations)
  const toldOf = (place: number): Range => {
    const print = printOf(place)
    return print.low === print.high ? print : both(print, besideOf(place))
  }
  const heard = places.map(beforeOf)
  const before = read(heard).ranges
  const widthToKeep = (place: number) => Math.min(width, widthOf(before[place]))
  const solve = solverOf(weighed)
  return {
    toldOf,
    read: () => read(places.map(toldOf)),
    exposedTo: ({ ranges }) =>
      places.filter((place) => widthOf(ranges[place]) < widthToKeep(place) && isSecret(place)),
    leftOpen: ({ ranges }) => {
      const isKnown = (place: number) => widthOf(ranges[place]) === 0
      return system.laidOut.filter(([whole, ...parts]) => {
        const left = parts.filter((place) => !isKnown(place))
        if (left.length < 2 || !isKnown(whole) || !weighed.isKeptTogether(left)) return false
        // What could be subtracted before, this letter cannot take back.
        return [whole, ...parts].some((place) => !left.includes(place) && widthOf(before[place]) > 0)
      })
    },
    solvedBy(reasoning) {
      const kept = places.filter(isSecret).map((place) => ({ place, width: widthToKeep(place) }))
      const now = solve(reasoning.ranges, places.map(toldOf), kept)
      return learned(now, solve(before, heard, now), countOf).map((each) => whyOf(each, reasoning))
    },
    toldBefore() {
      const kept = places.filter(isWithheld).map((place) => ({ place, width }))
      return solve(before, heard, kept).flatMap(({ place, left }) =>
        left && holds(left, countOf(place)) ? [{ place, left }] : [],
      )
    },
  }
}

/** Solves all sums at once. Where what is told contradicts itself, the ranges that reasoning narrowed say nothing. */
const solverOf =
  ({ system: { relations }, countOf }: Weighed) =>
  (ranges: readonly Range[], told: readonly Range[], kept: readonly Kept[]): readonly Doubtful[] => {
    const isSound = ranges.every(({ low, high }) => low <= high)
    return doubtfulIn({ ranges: isSound ? ranges : told, relations, countOf }, kept)
  }

/** What is known more closely now than it was before. Who is led to a wrong answer learned nothing. */
function learned(
  now: readonly Doubtful[],
  before: readonly Doubtful[],
  countOf: (place: number) => number,
): readonly Doubtful[] {
  const was = new Map(before.map(({ place, left }) => [place, widthOf(left)]))
  return now.filter(
    ({ place, left }) =>
      left === undefined ||
      (holds(left, countOf(place)) && widthOf(left) < (was.get(place) ?? ANYTHING.high)),
  )
}

const holds = ({ low, high }: Range, count: number): boolean => low <= count && count <= high

/** What gave it away: the counts of the sums that left no room, and what made the ranges as they are. */
function whyOf({ place, sums, ranges }: Doubtful, reasoning: Reasoning): Exposed {
  const settled = sums.filter((each) => widthOf(reasoning.ranges[each]) === 0)
  const reasons = [...ranges, ...settled].map((each) => reasoning.whyOf(each))
  return {
    place,
    nearby: [...new Set([place, ...sums, ...reasons.flatMap(({ nearby }) => [...nearby])])],
    by: [...new Set([place, ...sums, ...reasons.flatMap(({ all }) => [...all])])],
  }
}

const widthOf = ({ low, high }: Range = ANYTHING): number => high - low

/** What any of these readers could work out, and what gave it away. */
export const exposedTo = (audits: readonly Audit[]): readonly Exposed[] =>
  audits.flatMap((audit) => {
    const reasoning = audit.read()
    return [
      ...audit.exposedTo(reasoning).map((place) => {
        const { nearby, all } = reasoning.whyOf(place)
        return { place, nearby: nearby.size > 0 ? [...nearby] : [place], by: [...all] }
      }),
      ...audit.leftOpen(reasoning).flatMap((places) => {
        const [whole] = places
        return whole === undefined ? [] : [{ place: whole, nearby: places, by: places }]
      }),
    ]
  })

/** The same for readers who solve all sums at once. */
export const solvedFrom = (audits: readonly Audit[]): readonly Exposed[] =>
  audits.flatMap((audit) => audit.solvedBy(audit.read()))
