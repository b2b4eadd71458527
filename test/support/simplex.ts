// A linear programme solved by the simplex method with two phases and Bland's rule: short and exact enough for counts.

const EPSILON = 1e-9

/** How far sums can be raised: over variables of zero or more, with each row of factors at most its bound. */
export interface Programme {
  readonly rows: readonly (readonly number[])[]
  readonly bounds: readonly number[]
}

/** For one goal after another over so many variables the most that it can make; infinite when nothing holds it, NaN when no values fit the rows. */
export function maxima({ rows, bounds }: Programme, variables: number): (goal: readonly number[]) => number {
  const start = fromRows(rows, bounds, variables)
  const isPossible = makeFeasible(start)
  return (goal) => (isPossible ? raise(start, goal) : Number.NaN)
}

/** A dictionary: what is inside written as what is outside, an auxiliary variable, and a bound in the last column. */
interface Tableau {
  readonly rows: Float64Array[]
  readonly inside: number[]
  readonly outside: number[]
}

const AUXILIARY = -1

const fromRows = (rows: Programme['rows'], bounds: Programme['bounds'], variables: number): Tableau => ({
  rows: rows.map((row, i) => Float64Array.of(...row, -1, bounds[i] ?? 0)),
  inside: rows.map((_, i) => variables + i),
  outside: [...Array.from({ length: variables }, (_, j) => j), AUXILIARY],
})

/** Exchanges what is inside in row `r` for what is outside in column `s`; `costs` are rows that follow along. */
function pivot(
  { rows, inside, outside }: Tableau,
  costs: readonly Float64Array[],
  r: number,
  s: number,
): void {
  const from = rows[r] ?? new Float64Array()
  const inverse = 1 / (from[s] ?? 1)
  for (const row of [...rows, ...costs]) {
    const times = row[s] ?? 0
    if (row === from || Math.abs(times) < EPSILON) continue
    for (let j = 0; j < row.length; j++)
      if (j !== s && from[j] !== 0) row[j] = (row[j] ?? 0) - (from[j] ?? 0) * times * inverse
    row[s] = -times * inverse
  }
  for (let j = 0; j < from.length; j++) from[j] = j === s ? inverse : (from[j] ?? 0) * inverse
  const left = inside[r] ?? 0
  inside[r] = outside[s] ?? 0
  outside[s] = left
}

/** Raises the goal in the last of `costs` as far as it goes; false when nothing holds it. */
function run(
  tableau: Tableau,
  costs: readonly Float64Array[],
  mayEnter: (variable: number) => boolean,
): boolean {
  const { rows, inside, outside } = tableau
  const goal = costs.at(-1) ?? new Float64Array()
  const last = outside.length
  for (;;) {
    // Bland's rule: the first variable by its own number that still raises the goal.
    let s = -1
    for (let j = 0; j < last; j++)
      if ((goal[j] ?? 0) < -EPSILON && mayEnter(outside[j] ?? 0))
        if (s < 0 || (outside[j] ?? 0) < (outside[s] ?? 0)) s = j
    if (s < 0) return true
    let r = -1
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? goal
      const factor = row[s] ?? 0
      if (factor <= EPSILON) continue
      const ratio = (row[last] ?? 0) / factor
      if (ratio < least - EPSILON || (ratio < least + EPSILON && (inside[i] ?? 0) < (inside[r] ?? 0))) {
        least = Math.min(least, ratio)
        r = i
      }
    }
    if (r < 0) return false
    pivot(tableau, costs, r, s)
  }
}

/** Finds values that fit all rows, if there are any, by making the auxiliary variable as small as it can be. */
function makeFeasible(tableau: Tableau): boolean {
  const { rows, inside, outside } = tableau
  const last = outside.length
  const boundOf = (i: number): number => rows[i]?.[last] ?? 0
  const lowest = rows.reduce((least, _, i) => (boundOf(i) < boundOf(least) ? i : least), 0)
  if (rows.length === 0 || boundOf(lowest) >= -EPSILON) return true
  const auxiliary = new Float64Array(last + 1)
  auxiliary[last - 1] = 1
  pivot(tableau, [auxiliary], lowest, last - 1)
  if (!run(tableau, [auxiliary], () => true) || (auxiliary[last] ?? 0) < -EPSILON) return false
  const stuck = inside.indexOf(AUXILIARY)
  const way = rows[stuck]?.findIndex((factor, j) => j < last && Math.abs(factor) > EPSILON) ?? -1
  if (way >= 0) pivot(tableau, [], stuck, way)
  return true
}

function raise(start: Tableau, goal: readonly number[]): number {
  const tableau = {
    rows: start.rows.map((row) => Float64Array.from(row)),
    inside: [...start.inside],
    outside: [...start.outside],
  }
  const last = start.outside.length
  const cost = new Float64Array(last + 1)
  for (const [j, variable] of start.outside.entries()) cost[j] = -(goal[variable] ?? 0)
  // A variable of the goal that is inside is written as what is outside.
  for (const [i, variable] of start.inside.entries()) {
    const weight = goal[variable] ?? 0
    if (weight === 0) continue
    const row = start.rows[i] ?? cost
    for (let j = 0; j <= last; j++) cost[j] = (cost[j] ?? 0) + weight * (row[j] ?? 0)
  }
  return run(tableau, [cost], (variable) => variable !== AUXILIARY)
    ? (cost[last] ?? 0)
    : Number.POSITIVE_INFINITY
}
