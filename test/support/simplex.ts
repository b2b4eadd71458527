// A linear programme solved by the simplex method with two phases and Bland's rule: slow, short and exact enough for counts.

const EPSILON = 1e-9

/** How far a sum can be raised: over `variables` of zero or more, with each row of factors at most its bound. */
export interface Programme {
  readonly rows: readonly (readonly number[])[]
  readonly bounds: readonly number[]
}

/** The most that `goal` can make; infinite when nothing holds it, NaN when no values fit the rows. */
export function maximum({ rows, bounds }: Programme, goal: readonly number[]): number {
  const m = rows.length
  const n = goal.length
  const inside = rows.map((_, i) => n + i)
  const outside = [...goal.map((_, j) => j), -1]
  // The last two rows are the goal and that of the first phase; the last two columns the auxiliary variable and the bound.
  const d = [
    ...rows.map((row, i) => [...row, -1, bounds[i] ?? 0]),
    [...goal.map((value) => -value), 0, 0],
    [...goal.map(() => 0), 1, 0],
  ]
  const at = (i: number, j: number): number => d[i]?.[j] ?? 0
  const pivot = (r: number, s: number): void => {
    const inverse = 1 / at(r, s)
    const from = d[r] ?? []
    for (const [i, row] of d.entries()) {
      const times = row[s] ?? 0
      if (i === r || Math.abs(times) < EPSILON) continue
      for (const [j, value] of from.entries()) if (j !== s) row[j] = (row[j] ?? 0) - value * times * inverse
      row[s] = -times * inverse
    }
    for (const [j, value] of from.entries()) from[j] = j === s ? inverse : value * inverse
    const left = inside[r] ?? 0
    inside[r] = outside[s] ?? 0
    outside[s] = left
  }
  const run = (phase: 1 | 2): boolean => {
    const cost = phase === 1 ? m + 1 : m
    for (;;) {
      const s = choose(outside, (j) =>
        phase === 2 && outside[j] === -1 ? Number.POSITIVE_INFINITY : at(cost, j),
      )
      if (s < 0) return true
      let r = -1
      for (let i = 0; i < m; i++) {
        if (at(i, s) <= EPSILON) continue
        const better = r < 0 ? -1 : at(i, n + 1) / at(i, s) - at(r, n + 1) / at(r, s)
        if (r < 0 || better < -EPSILON || (better < EPSILON && (inside[i] ?? 0) < (inside[r] ?? 0))) r = i
      }
      if (r < 0) return false
      pivot(r, s)
    }
  }
  const lowest = rows.reduce((least, _, i) => (at(i, n + 1) < at(least, n + 1) ? i : least), 0)
  if (m > 0 && at(lowest, n + 1) < -EPSILON) {
    pivot(lowest, n)
    if (!run(1) || at(m + 1, n + 1) < -EPSILON) return Number.NaN
    for (let i = 0; i < m; i++)
      if (inside[i] === -1) {
        const s = outside.findIndex((_, j) => Math.abs(at(i, j)) > EPSILON)
        if (s >= 0) pivot(i, s)
      }
  }
  return run(2) ? at(m, n + 1) : Number.POSITIVE_INFINITY
}

/** Bland's rule: the first variable by its own number that still raises the goal; -1 when none does. */
function choose(outside: readonly number[], costOf: (column: number) => number): number {
  let best = -1
  for (const [j, variable] of outside.entries())
    if (costOf(j) < -EPSILON && (best < 0 || variable < (outside[best] ?? 0))) best = j
  return best
}
