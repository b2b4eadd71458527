/** Finds where a function of a few numbers is lowest, without its derivatives (Nelder and Mead 1965). */

export type Point = readonly number[]

export interface Lowest {
  readonly point: Point
  readonly value: number
}

const STEP = 0.5
const ROUNDS_MAX = 2_000
/** The corners have met when their values differ less than this. */
const CLOSE = 1e-10

/** Walks downhill from `start` with a simplex; what is not a number counts as infinitely high. */
export function minimise(heightOf: (point: Point) => number, start: Point): Lowest {
  const at = (point: Point): Lowest => {
    const value = heightOf(point)
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value }
  }
  let corners = [
    start,
    ...start.map((_, axis) => start.map((x, each) => (each === axis ? x + STEP : x))),
  ].map(at)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    corners = corners.toSorted((a, b) => a.value - b.value)
    const [best, worst, second] = [corners[0], corners.at(-1), corners.at(-2)]
    if (!best || !worst || !second) break
    if (worst.value - best.value <= CLOSE * (1 + Math.abs(best.value))) break
    const others = corners.slice(0, -1)
    const middle = start.map(
      (_, axis) => others.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / others.length,
    )
    const away = (times: number) => at(middle.map((x, axis) => x + times * ((worst.point[axis] ?? 0) - x)))
    const reflected = away(-1)
    const moved = moveOf(reflected, { best, second, worst }, away)
    corners = moved
      ? [...others, moved]
      : corners.map((corner) =>
          corner === best ? best : at(corner.point.map((x, axis) => (x + (best.point[axis] ?? 0)) / 2)),
        )
  }
  return corners.toSorted((a, b) => a.value - b.value)[0] ?? at(start)
}

interface Known {
  readonly best: Lowest
  readonly second: Lowest
  readonly worst: Lowest
}

/** Where the worst corner goes: further on when that is better still, else nearer; undefined when nothing helps. */
function moveOf(
  reflected: Lowest,
  { best, second, worst }: Known,
  away: (times: number) => Lowest,
): Lowest | undefined {
  if (reflected.value < best.value) {
    const further = away(-2)
    return further.value < reflected.value ? further : reflected
  }
  if (reflected.value < second.value) return reflected
  const nearer = away(reflected.value < worst.value ? -0.5 : 0.5)
  return nearer.value < Math.min(reflected.value, worst.value) ? nearer : undefined
}
