// The books of a letter that is being planned: which counts are hidden so far, and what readers may hold of each.
import { ANYTHING, both, type Range, readerOf } from '../disclosure/reader.ts'
import { rounded, roundedTo } from '../disclosure/rounding.ts'
import { isDominated, isSmall } from '../disclosure/threshold.ts'
import { rowRange } from '../opendata/rowRange.ts'
import { answeredOnce, type CountQuery, keyOf } from './countQuery.ts'
import type { Given } from './disclosureAudit.ts'
import { type Earlier, exactly, heardLast, type Recalled, recall } from './earlier.ts'
import type { LetterFacts } from './facts.ts'
import { isKeptTogether } from './leftOver.ts'
import { impliedBy, type Relations, relationsAmong } from './relations.ts'
import type { Tally } from './tally.ts'

/** Which numbers a letter keeps to itself, by the key of their question. */
export interface Hidden {
  has(query: CountQuery): boolean
  /** Whether the letter may say that a hidden number is small, because no sum stands beside it. */
  maySaySmall(query: CountQuery): boolean
}

/** Everything the decision rests on. */
export interface PlanInput {
  readonly facts: Pick<
    LetterFacts,
    'method' | 'threshold' | 'dominance' | 'published' | 'openData' | 'threads' | 'provisions'
  >
  readonly tally: Tally
  /** Every question the letter answers. */
  readonly asked: readonly CountQuery[]
}

/** What is hidden so far, and what a reader knows by it. Counts go by their place in the system. */
export interface Books extends Hidden {
  readonly system: Relations
  readonly views: readonly Given[]
  /** Of who takes all that was said of each count for true of today; that may contradict the sums. */
  readonly beliefs: readonly Given[]
  /** What earlier open data leave possible. */
  rowsOf(place: number): Range
  /** Whether it is small, or hidden for more than that it moved by a few since it was told. */
  isWithheld(place: number): boolean
  /** Whether nobody may come to know it: it is hidden or small, and was not told before. A large count that is not asked is no secret. */
  isSecret(place: number): boolean
  countOf(place: number): number
  /** Whether these counts together may not be told either. */
  isKeptTogether(places: readonly number[]): boolean
  canHide(place: number): boolean
  hide(place: number): void
  show(place: number): void
  /** Ends saying that it is small; false when that was not said. */
  hush(place: number): boolean
}

/** Lays out what is hidden to begin with, before any sum is tried. */
export function openBooks(facts: PlanInput['facts'], tally: Tally, asked: readonly CountQuery[]): Books {
  const { threshold } = facts
  const rounds = facts.method === 'round'
  const page = pageOf(facts, tally, asked)
  const { system, counts, recalled, unasked, hidden, small, isHiddenAnyway } = page
  const rowsOf = rowsBeside(page, facts.openData)
  const print = printOn(page, rounds, threshold)
  const told = toldAnyway(page, rowsOf)
  const isSmallNow = (place: number) => isSmall(counts[place] ?? 0, threshold)
  const hasMoved = (place: number) => recalled[place]?.isTold === true && !recalled[place].stands
  return {
    system,
    views: viewsOf(page, print, rowsOf),
    beliefs: beliefsOf(page, print),
    rowsOf,
    countOf: (place) => counts[place] ?? 0,
    isKeptTogether: keptTogetherOn(page, tally, facts),
    has(query) {
      const place = system.placeOf.get(keyOf(query))
      return place === undefined ? isHiddenAnyway(query) : hidden[place] === true
    },
    maySaySmall(query) {
      const place = system.placeOf.get(keyOf(query))
      return place === undefined ? !rounds && isSmall(tally.count(query), threshold) : small[place] === true
    },
    isWithheld: (place) => isSmallNow(place) || (hidden[place] === true && !hasMoved(place)),
    isSecret: (place) => (hidden[place] === true || isSmallNow(place)) && !told.has(place),
    canHide: (place) => counts[place] !== 0 && !hidden[place] && !unasked[place] && !told.has(place),
    hide(place) {
      hidden[place] = true
    },
    show(place) {
      hidden[place] = false
    },
    hush(place) {
      const was = small[place] === true
      small[place] = false
      return was
    },
  }
}

/** Which counts may not be told together; the same ones are asked after over and over. */
function keptTogetherOn({ system }: Page, tally: Tally, facts: PlanInput['facts']): Books['isKeptTogether'] {
  const known = new Map<string, boolean>()
  return (places) => {
    const name = places.join()
    const parts = () => places.flatMap((place) => system.questions[place] ?? [])
    const isKept = known.get(name) ?? isKeptTogether(parts(), tally, facts)
    known.set(name, isKept)
    return isKept
  }
}

/** All counts that are weighed together, by their place, and how each stands. */
interface Page {
  readonly system: Relations
  readonly counts: readonly number[]
  readonly recalled: readonly (Recalled | undefined)[]
  /** Whether this letter answers it, and not earlier ones alone. */
  readonly asked: readonly boolean[]
  /** Nobody asks it: it is what remains of others. */
  readonly unasked: readonly boolean[]
  readonly hidden: boolean[]
  /** Whether the letter says that it is small. */
  readonly small: boolean[]
  readonly isHiddenAnyway: (query: CountQuery) => boolean
}

function pageOf(
  { method, threshold, dominance, ...facts }: PlanInput['facts'],
  tally: Tally,
  asked: readonly CountQuery[],
): Page {
  const earlier = recall(facts.published, tally, threshold)
  const isHiddenAnyway = hiddenAnyway({ method, threshold, dominance }, tally, earlier)
  const answered = [...asked, ...[...earlier.values()].map(({ query }) => query)]
  const system = relationsAmong([...answered, ...impliedBy(answered, tally)], tally, facts)
  const isAnswered = new Set(answered.map(keyOf))
  const isAsked = new Set(asked.map(keyOf))
  const keys = [...system.placeOf.keys()]
  const unasked = keys.map((key) => !isAnswered.has(key))
  const counts = system.questions.map((query) => tally.count(query))
  const besideSum = placesBesideSum(system, (place) => !isSmall(counts[place] ?? 0, threshold))
  return {
    system,
    counts,
    recalled: keys.map((key) => earlier.get(key)),
    asked: keys.map((key) => isAsked.has(key)),
    unasked,
    hidden: system.questions.map(isHiddenAnyway),
    small: counts.map(
      (count, place) =>
        method !== 'round' && isSmall(count, threshold) && !besideSum.has(place) && !unasked[place],
    ),
    isHiddenAnyway,
  }
}

/** What stands in print of each count, as the page is now. */
const printOn =
  ({ counts, hidden, unasked, small }: Page, rounds: boolean, threshold: number) =>
  (place: number): Range => {
    const count = counts[place] ?? 0
    if (!hidden[place] && !unasked[place]) return rounds ? roundedTo(rounded(count)) : exactly(count)
    return { low: 1, high: small[place] ? threshold - 1 : Number.POSITIVE_INFINITY }
  }

/** A range with today's count in it: what was published before may be true no more. */
export const stretched = ({ low, high }: Range, now: number): Range => ({
  low: Math.min(low, now),
  high: Math.max(high, now),
})

/** What earlier open data leave possible of each count. */
function rowsBeside({ system, counts }: Page, openData: PlanInput['facts']['openData']) {
  const rows = new Map<number, Range>()
  return (place: number): Range => {
    const query = system.questions[place]
    const range =
      rows.get(place) ?? stretched(query ? rowRange(openData, query) : ANYTHING, counts[place] ?? 0)
    rows.set(place, range)
    return range
  }
}

/** Which counts are hidden by themselves: small ones, those of mostly one source, and what earlier letters hid. */
const hiddenAnyway = (
  { method, threshold, dominance }: Pick<PlanInput['facts'], 'method' | 'threshold' | 'dominance'>,
  tally: Tally,
  earlier: Earlier,
) =>
  answeredOnce((query) => {
    const count = tally.count(query)
    if (query.of === 'sources' || count === 0) return false
    const { stands = false, mustHide = false } = earlier.get(keyOf(query)) ?? {}
    if ((isSmall(count, threshold) && method !== 'round') || mustHide) return true
    return !stands && query.where.length > 0 && isDominated(tally.contributions(query), dominance)
  })

/** What a reader may hold true: of a count that moved a little since it was told or hidden, the old number or the new one. */
function viewsOf(
  { counts, recalled }: Page,
  print: (place: number) => Range,
  rowsOf: (place: number) => Range,
): readonly Given[] {
  const isMoved = (place: number) => {
    const each = recalled[place]
    return each !== undefined && !each.stands && (each.isTold || counts[place] === 0)
  }
  const holding =
    (isPast: boolean) =>
    (printed: (place: number) => Range) =>
    (place: number): Range => {
      const { said, holds, isTold } = recalled[place] ?? UNHEARD
      const now = counts[place] ?? 0
      if (!isPast || !isMoved(place)) return both(printed(place), holds)
      const past = isTold ? stretched(said, now) : said
      return now === 0 ? past : both(printed(place), both(past, holds))
    }
  const unprinted = (place: number) => (counts[place] === 0 ? exactly(0) : SOMETHING)
  const ways = counts.some((_, place) => isMoved(place)) ? [false, true] : [false]
  return ways.map(holding).map((held) => ({
    printOf: held(print),
    beforeOf: (place) => both(held(unprinted)(place), rowsOf(place)),
  }))
}

/** What a reader holds who takes all that was said of each count for true of today; none where it is. */
function beliefsOf({ counts, recalled, asked }: Page, print: (place: number) => Range): readonly Given[] {
  const isTrue = (place: number) => {
    const { low, high } = recalled[place]?.said ?? ANYTHING
    return low <= (counts[place] ?? 0) && (counts[place] ?? 0) <= high
  }
  if (counts.every((_, place) => isTrue(place))) return []
  const beforeOf = (place: number) => recalled[place]?.said ?? (counts[place] === 0 ? exactly(0) : SOMETHING)
  return [
    {
      // Of what has no cases any more a letter says nothing, nor of what only earlier ones were asked.
      printOf: (place) =>
        counts[place] === 0 || !asked[place] ? beforeOf(place) : heardLast(beforeOf(place), print(place)),
      beforeOf,
    },
  ]
}

const UNHEARD = { said: ANYTHING, holds: ANYTHING, isTold: false }

/** Whatever is not told is at least one: zeros are. */
const SOMETHING: Readonly<Range> = { low: 1, high: Number.POSITIVE_INFINITY }

/** What follows from what was told before and still holds alone: hiding it now protects nothing. */
function toldAnyway(
  { system: { questions, relations }, counts, recalled }: Page,
  rowsOf: (place: number) => Range,
): ReadonlySet<number> {
  const knownOf = (place: number): Range =>
    counts[place] === 0
      ? exactly(0)
      : both(both(SOMETHING, recalled[place]?.holds ?? ANYTHING), rowsOf(place))
  const { ranges } = readerOf(relations)(questions.map((_, place) => knownOf(place)))
  return new Set(ranges.flatMap(({ low, high }, place) => (low === high ? [place] : [])))
}

/** The counts that make up a sum all of whose terms are asked, or are such a sum; unless the sum itself is small. */
function placesBesideSum({ relations }: Relations, isLarge: (place: number) => boolean): ReadonlySet<number> {
  const beside = new Set<number>()
  for (const { places, least, most } of relations) {
    const [whole] = places
    if (least !== most || whole === undefined || !isLarge(whole)) continue
    for (const place of places) beside.add(place)
  }
  return beside
}
