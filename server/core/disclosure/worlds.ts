// Whether a hidden count stays hidden from who solves all sums at once. It does when two worlds of whole counts fit all that is
// published and differ enough at that count. Such worlds are looked for by pushing the count up and down; whether they fit is
// then checked in whole numbers, so that what is found to be kept is kept however exact the pushing was.
import { type Island, islandsIn, type LeftOver } from './islands.ts'
import { both, isOpen, type Range, type Relation, rangeAt } from './reader.ts'
import { type Programme, type Pushed, pushable, type Stop } from './simplex.ts'

/** What a reader holds: ranges of all counts, by place, the sums between them, and the counts as they are. */
export interface Held {
  readonly ranges: readonly Range[]
  readonly relations: readonly Relation[]
  countOf(place: number): number
}

/** A count to be kept, and how far worlds have to differ there. */
export interface Kept {
  readonly place: number
  readonly width: number
}

/** A count of which no worlds were found that differ enough. */
export interface Doubtful extends Kept {
  /** What all sums at once leave of it; undefined when that took too long to find. */
  readonly left: Range | undefined
  /** The counts in the sums that stood in the way, and the counts whose own ranges did. */
  readonly sums: readonly number[]
  readonly ranges: readonly number[]
}

/** Which of the counts to be kept are in doubt. A reader whom all that was published contradicts learns nothing. */
export function doubtfulIn(held: Held, kept: readonly Kept[]): readonly Doubtful[] {
  if (kept.length === 0) return []
  const { ranges, relations } = held
  const known = kept.filter(({ place, width }) => width > 0 && !isOpen(rangeAt(ranges, place)))
  return [
    ...known.map((each) => ({
      ...each,
      left: rangeAt(ranges, each.place),
      sums: [],
      ranges: [each.place],
    })),
    ...islandsIn(ranges, relations).flatMap((island) => {
      const here = new Set(island.places)
      const wanted = kept.filter(({ place }) => here.has(place))
      return wanted.length === 0 ? [] : doubtfulOn(island, held, wanted)
    }),
  ]
}

function doubtfulOn(island: Island, held: Held, wanted: readonly Kept[]): readonly Doubtful[] {
  const here = new Map(island.places.map((place, at) => [place, at]))
  const programme = programmeOf(island, held, here)
  const pushed = fitted(programme)
  if (pushed === undefined) return []
  const found = worldsFor(programme)
  found.look(pushed.values)
  return wanted.flatMap(({ place, width }) => {
    const stuck = stuckAt(programme, pushed, { place: here.get(place) ?? 0, width }, found)
    if (stuck === undefined) return []
    const { left, stops } = stuck
    const met = stops.flatMap(({ sums }) => sums.flatMap((each) => island.sums[each]?.whole.places ?? []))
    const reached = stops.flatMap(({ ranges }) => ranges.flatMap((each) => island.places[each] ?? []))
    return [{ place, width, left, sums: [...new Set(met)], ranges: [...new Set(reached)] }]
  })
}

/** The island by places of its own, from the counts as they are, or what comes closest within their ranges. */
function programmeOf(island: Island, held: Held, here: ReadonlyMap<number, number>): Programme {
  const { places, sums } = island
  const far = farIn(island, held)
  const start = places.map((place) => within(rangeAt(held.ranges, place), held.countOf(place)))
  const ownSum = ({ left }: LeftOver): Relation => ({
    ...left,
    places: left.places.map((place) => here.get(place) ?? 0),
  })
  return {
    ranges: places.map((place, at) => {
      const { low, high } = rangeAt(held.ranges, place)
      return { low, high: Math.min(high, (start[at] ?? 0) + far) }
    }),
    sums: sums.map(ownSum),
    start,
  }
}

/** A count that nothing keeps is pushed so much further than all that is told of the island together. */
const FURTHER = 1000

/** How far a count has to be pushed where nothing keeps it: further than the others can need it to be. */
function farIn({ places, sums }: Island, { ranges }: Held): number {
  const told = [
    ...places.flatMap((place) => Object.values(rangeAt(ranges, place))),
    ...sums.flatMap(({ left }) => [left.least, left.most]),
  ]
  return told.reduce((far, each) => (Number.isFinite(each) ? far + Math.abs(each) : far), FURTHER)
}

/** Where a count stopped, up and down, and what stopped it; undefined when worlds were found that differ enough. */
function stuckAt(
  programme: Programme,
  pushed: Pushed,
  kept: Kept,
  found: Worlds,
): (Pick<Doubtful, 'left'> & { readonly stops: readonly Stop[] }) | undefined {
  const ends: Float64Array[] = []
  const stops: Stop[] = []
  for (const way of WAYS) {
    if (findsWorlds(pushed, kept, way, found)) return undefined
    ends.push(Float64Array.from(pushed.values))
    stops.push(pushed.stopOf(kept.place))
  }
  const [high = 0, low = 0] = ends.map((values) => values[kept.place] ?? 0)
  const left = { low: Math.ceil(low - NEARLY), high: Math.floor(high + NEARLY) }
  const isRoom = left.high - left.low >= kept.width
  const isFound = (stopped: Readonly<Float64Array>, at: number) =>
    search({ programme, stopped, kept, way: WAYS[at] ?? 1, found, splits: { left: SPLITS_MAX } })
  if (isRoom && ends.some(isFound)) return undefined
  return { left: pushed.gaveUp() ? undefined : left, stops }
}

/** Up, then down. */
const WAYS = [1, -1] as const

const NEARLY = 1e-6

const within = ({ low, high }: Range, count: number): number => Math.min(Math.max(count, low), high)

/** The worlds found so far: how far they differ at each count. */
interface Worlds {
  /** Takes these values as a world when they are whole and fit. */
  look(values: Readonly<Float64Array>): void
  /** How far they differ there; and how far they would, were this value in one of them. */
  widthAt(place: number, value?: number): number
}

function worldsFor({ ranges, sums }: Programme): Worlds {
  const least = new Float64Array(ranges.length).fill(Number.POSITIVE_INFINITY)
  const most = new Float64Array(ranges.length).fill(Number.NEGATIVE_INFINITY)
  const whole = new Float64Array(ranges.length)
  return {
    look(values) {
      for (let place = 0; place < whole.length; place++) {
        const value = values[place] ?? 0
        whole[place] = Math.round(value)
        if (Math.abs((whole[place] ?? 0) - value) > NEARLY) return
      }
      if (!fits(whole, { ranges, sums })) return
      for (let place = 0; place < whole.length; place++) {
        least[place] = Math.min(whole[place] ?? 0, least[place] ?? 0)
        most[place] = Math.max(whole[place] ?? 0, most[place] ?? 0)
      }
    },
    widthAt: (place, value) => {
      const low = least[place] ?? 0
      const high = most[place] ?? 0
      if (value === undefined) return high - low
      return Math.max(high, value) - Math.min(low, value)
    },
  }
}

/** Pushes a count until worlds are found that differ enough there, or as far as it goes; whether they were found. */
function findsWorlds(pushed: Pushed, { place, width }: Kept, way: 1 | -1, found: Worlds): boolean {
  const isEnough = () => found.widthAt(place) >= width
  pushed.push(place, way, () => {
    if (isEnough()) return true
    if (found.widthAt(place, pushed.values[place]) < width - NEARLY) return false
    found.look(pushed.values)
    return isEnough()
  })
  if (!isEnough()) found.look(pushed.values)
  return isEnough()
}

function fits(values: Readonly<Float64Array>, { ranges, sums }: Omit<Programme, 'start'>): boolean {
  const isWithin = ({ low, high }: Range, value: number) => low <= value && value <= high
  return (
    ranges.every((range, place) => isWithin(range, values[place] ?? 0)) &&
    sums.every((sum) => isWithin({ low: sum.least, high: sum.most }, madeBy(values, sum)))
  )
}

function madeBy(values: ArrayLike<number>, { places, factors }: Relation): number {
  let made = 0
  for (let at = 0; at < places.length; at++) made += (factors[at] ?? 0) * (values[places[at] ?? 0] ?? 0)
  return made
}

/**
 * Values that fit, to push counts from. Where the counts as they are do not fit, as for who holds an old number true, every
 * sum gets what it lacks from one count more, which is then pushed down to nothing; undefined when it does not go. Where that
 * takes too long the values do not fit yet, and all that is found from there is in doubt.
 */
function fitted(programme: Programme): Pushed | undefined {
  const { ranges, sums, start } = programme
  const lacking = sums.map((sum) => {
    const made = madeBy(start, sum)
    return within({ low: sum.least, high: sum.most }, made) - made
  })
  if (lacking.every((lack) => lack === 0)) return pushable(programme)
  const more = ranges.length
  const pushed = pushable({
    ranges: [...ranges, { low: 0, high: 1 }],
    sums: sums.map((sum, at) => ({
      ...sum,
      places: [...sum.places, more],
      factors: [...sum.factors, lacking[at] ?? 0],
    })),
    start: [...start, 1],
  })
  pushed.push(more, -1, () => false)
  if ((pushed.values[more] ?? 1) > NEARLY) return pushed.gaveUp() ? pushed : undefined
  pushed.fix(more)
  return pushed
}

/** So many times what is not whole is tried a little lower and a little higher. */
const SPLITS_MAX = 40

/** A count that stopped in fractions, and what is looked for from there. */
interface Search {
  readonly programme: Programme
  readonly stopped: Readonly<Float64Array>
  readonly kept: Kept
  readonly way: 1 | -1
  readonly found: Worlds
  /** How many more may be split, in all that comes of this one together. */
  readonly splits: { left: number }
}

/**
 * Looks for a world of whole counts where pushing stopped at values that are not: one of those is held at or below its value,
 * or above it, and pushing begins anew (Land and Doig 1960). Whether the worlds found now differ enough.
 */
function search(from: Search): boolean {
  const { programme, stopped, kept, way, found, splits } = from
  const { ranges } = programme
  const split = ranges.findIndex(
    (_, at) => Math.abs(Math.round(stopped[at] ?? 0) - (stopped[at] ?? 0)) > NEARLY,
  )
  if (split < 0) return false
  const below = Math.floor(stopped[split] ?? 0)
  for (const half of [
    { low: Number.NEGATIVE_INFINITY, high: below },
    { low: below + 1, high: Number.POSITIVE_INFINITY },
  ]) {
    if (splits.left === 0) return false
    splits.left -= 1
    const narrower = ranges.map((range, at) => (at === split ? both(range, half) : range))
    const part: Programme = {
      ...programme,
      ranges: narrower,
      start: programme.start.map((count, at) => within(rangeAt(narrower, at), count)),
    }
    const pushed = fitted(part)
    if (pushed === undefined) continue
    if (findsWorlds(pushed, kept, way, found)) return true
    if (search({ ...from, programme: part, stopped: pushed.values })) return true
  }
  return false
}
