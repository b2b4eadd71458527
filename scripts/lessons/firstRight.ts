// Fits weights so that the first of several candidates is a right one, by gradient ascent: a weight for each thing that
// speaks for a candidate, never negative.

/** What speaks for a candidate, and whether it is right. */
export interface Rival {
  readonly values: readonly number[]
  readonly right: boolean
}

/** The candidates of one text, and how much the text counts. */
export interface Contest {
  readonly rivals: readonly Rival[]
  readonly counts: number
}

const STEPS = 600
const PACE = 4
/** How firmly the weights are held to nothing, against one text. */
const HELD = 0.003

/** Per rival: the share of the chance it ought to have more than it has. */
function lacking({ rivals, counts }: Contest, weights: readonly number[]): readonly number[] {
  const odds = rivals.map(({ values }) =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  )
  const most = Math.max(...odds)
  const shares = odds.map((value) => Math.exp(value - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const right = shares.reduce((sum, share, rival) => sum + (rivals[rival]?.right ? share : 0), 0)
  return shares.map((share, rival) => {
    const ought = rivals[rival]?.right && right > 0 ? share / right : 0
    return counts * (ought - share / all)
  })
}

/** The weights, as many as there are values, under which a right candidate most probably comes first. */
export function firstRight(contests: readonly Contest[], values: number): readonly number[] {
  const total = contests.reduce((sum, { counts }) => sum + counts, 0)
  let weights: readonly number[] = Array.from({ length: values }, () => 1)
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(values)
    for (const contest of contests) {
      for (const [rival, lack] of lacking(contest, weights).entries()) {
        for (const [at, value] of (contest.rivals[rival]?.values ?? []).entries())
          slopes[at] = (slopes[at] ?? 0) + lack * value
      }
    }
    weights = weights.map((weight, at) =>
      Math.max(0, weight + PACE * ((slopes[at] ?? 0) / total - HELD * weight)),
    )
  }
  return weights
}
