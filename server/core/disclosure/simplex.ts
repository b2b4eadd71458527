// How far a count can be pushed while many sums keep holding: the simplex method, with bounds on both sides of every count
// and of every sum (Dantzig 1955, Upper bounds, secondary constraints and block triangularity).
import type { Range, Relation } from './reader.ts'

/** Counts within ranges, sums over them (by the place of each count), and values that fit all of it. */
export interface Programme {
  readonly ranges: readonly Range[]
  readonly sums: readonly Relation[]
  readonly start: readonly number[]
}

/** What kept a count from being pushed further: ranges that were reached, by place, and sums, by their index. */
export interface Stop {
  readonly ranges: readonly number[]
  readonly sums: readonly number[]
}

/** Values that fit, and that change as counts are pushed. */
export interface Pushed {
  readonly values: Readonly<Float64Array>
  /** Raises (1) or lowers (-1) a count as far as it goes, or until it is enough or takes too long; asked after every step. */
  push(place: number, way: 1 | -1, isEnough: () => boolean): void
  /** What keeps a count that was pushed from going further. */
  stopOf(place: number): Stop
  /** From now on the count stays what it is. */
  fix(place: number): void
  /** Whether a push took too long: counts may then go further than they were pushed. */
  gaveUp(): boolean
}

const EPSILON = 1e-9

/**
 * After so many steps in a row that move nothing, of the counts that may come or go the first is taken, so as never to go
 * around (Bland 1977).
 */
const STANDSTILLS_MAX = 20

/** Far more steps than any push was seen to take; a push that takes more is given up. */
const STEPS_MAX = 20_000

/** The counts, then a count for what each sum makes: some of them "inside", written as what the others, "outside", make. */
interface Tableau {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly values: Float64Array
  readonly rows: readonly Float64Array[]
  readonly inside: Int32Array
  readonly outside: Int32Array
}

export function pushable(programme: Programme, stepsMax = STEPS_MAX): Pushed {
  const tableau = tableauOf(programme)
  const { low, high, values } = tableau
  let gaveUp = false
  return {
    values,
    push(place, way, isEnough) {
      let still = 0
      for (let steps = 0; !isEnough(); steps++) {
        const takesFirst = still > STANDSTILLS_MAX
        const entry = entryFor(tableau, place, way, takesFirst)
        if (entry === undefined) return
        if (steps === stepsMax) {
          gaveUp = true
          return
        }
        still = step(tableau, entry, takesFirst) > EPSILON ? 0 : still + 1
      }
    },
    stopOf: (place) => stopOf(tableau, place, programme.ranges.length),
    fix(place) {
      low[place] = high[place] = values[place] ?? 0
    },
    gaveUp: () => gaveUp,
  }
}

function tableauOf({ ranges, sums, start }: Programme): Tableau {
  const counts = ranges.length
  const rows = sums.map(({ places, factors }) => {
    const row = new Float64Array(counts)
    for (const [at, place] of places.entries()) row[place] = (row[place] ?? 0) + (factors[at] ?? 0)
    return row
  })
  const made = rows.map((row) => row.reduce((sum, factor, place) => sum + factor * (start[place] ?? 0), 0))
  return {
    low: Float64Array.of(...ranges.map(({ low }) => low), ...sums.map(({ least }) => least)),
    high: Float64Array.of(...ranges.map(({ high }) => high), ...sums.map(({ most }) => most)),
    values: Float64Array.of(...start, ...made),
    rows,
    inside: Int32Array.from(sums, (_, index) => counts + index),
    outside: Int32Array.from(ranges, (_, place) => place),
  }
}

/** A count outside that moves, up or down, by its column. */
interface Entry {
  readonly column: number
  readonly way: 1 | -1
}

function canMove({ low, high, values }: Tableau, count: number, way: 1 | -1): boolean {
  const value = values[count] ?? 0
  return way === 1 ? value < (high[count] ?? 0) - EPSILON : value > (low[count] ?? 0) + EPSILON
}

/** Which count outside pushes this one furthest per step, or simply the first that does; undefined when none does. */
function entryFor(tableau: Tableau, count: number, way: 1 | -1, takesFirst: boolean): Entry | undefined {
  const { outside, inside, rows } = tableau
  if (!canMove(tableau, count, way)) return undefined
  const own = outside.indexOf(count)
  if (own >= 0) return { column: own, way }
  const row = rows[inside.indexOf(count)] ?? new Float64Array()
  let best: Entry | undefined
  let most = EPSILON
  let first = Number.POSITIVE_INFINITY
  for (let column = 0; column < row.length; column++) {
    const factor = way * (row[column] ?? 0)
    const entering = outside[column] ?? 0
    const up = factor > 0 ? 1 : -1
    if (Math.abs(factor) <= (takesFirst ? EPSILON : most) || !canMove(tableau, entering, up)) continue
    if (takesFirst && entering > first) continue
    most = Math.abs(factor)
    first = entering
    best = { column, way: up }
  }
  return best
}

/**
 * Moves a count outside until it or a count inside meets its bound; those change places. Of counts inside that meet theirs at
 * once it is the one that moves fastest, which is the most exact, or simply the first. How far it went.
 */
function step(tableau: Tableau, { column, way }: Entry, takesFirst: boolean): number {
  const { low, high, values, rows, inside, outside } = tableau
  const entering = outside[column] ?? 0
  const value = values[entering] ?? 0
  let far = way === 1 ? (high[entering] ?? 0) - value : value - (low[entering] ?? 0)
  let leaving = -1
  let steepest = 0
  for (let r = 0; r < rows.length; r++) {
    const rate = way * (rows[r]?.[column] ?? 0)
    if (Math.abs(rate) <= EPSILON) continue
    const count = inside[r] ?? 0
    const at = values[count] ?? 0
    const room = Math.max(0, rate > 0 ? (high[count] ?? 0) - at : at - (low[count] ?? 0)) / Math.abs(rate)
    if (room > far + EPSILON) continue
    const isBehind = takesFirst ? leaving >= 0 && count > (inside[leaving] ?? 0) : Math.abs(rate) <= steepest
    if (room > far - EPSILON && isBehind) continue
    far = Math.min(far, room)
    leaving = r
    steepest = Math.abs(rate)
  }
  values[entering] = value + way * far
  for (let r = 0; r < rows.length; r++) {
    const rate = way * (rows[r]?.[column] ?? 0)
    const count = inside[r] ?? 0
    if (rate !== 0) values[count] = (values[count] ?? 0) + rate * far
  }
  if (leaving >= 0) exchange(tableau, leaving, column)
  return far
}

/** The count inside in row `r` and the one outside in this column change places. */
function exchange({ rows, inside, outside }: Tableau, r: number, column: number): void {
  const from = rows[r]
  if (from === undefined) return
  const inverse = 1 / (from[column] ?? 1)
  for (let at = 0; at < from.length; at++) from[at] = at === column ? inverse : -(from[at] ?? 0) * inverse
  const filled: number[] = []
  for (let at = 0; at < from.length; at++)
    if (at !== column && Math.abs(from[at] ?? 0) > EPSILON) filled.push(at)
  for (const row of rows) {
    const times = row[column] ?? 0
    if (row === from || times === 0) continue
    for (const at of filled) row[at] = (row[at] ?? 0) + times * (from[at] ?? 0)
    row[column] = times * inverse
  }
  const left = inside[r] ?? 0
  inside[r] = outside[column] ?? 0
  outside[column] = left
}

/** What the count hangs on where it stopped. */
function stopOf({ rows, inside, outside }: Tableau, count: number, counts: number): Stop {
  const row = rows[inside.indexOf(count)]
  const by = row ? [...outside].filter((_, column) => Math.abs(row[column] ?? 0) > EPSILON) : [count]
  return {
    ranges: by.filter((each) => each < counts),
    sums: by.flatMap((each) => (each < counts ? [] : [each - counts])),
  }
}
