// Fits weights so that the first of several candidates is a right one, by gradient ascent: a weight for each thing that
// speaks for a candidate, never negative, and a handicap for each candidate.

/** What speaks for a candidate, and whether it is right; with handicaps the rivals of every contest come in the same order. */
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

/** Weights of what speaks for a candidate, and the odds a candidate has beforehand, in their order. */
export interface Weighing {
  readonly weights: readonly number[]
  readonly handicaps: readonly number[]
}

/** Per rival: the share of the chance it ought to have more than it has. */
function lacking({ rivals, counts }: Contest, { weights, handicaps }: Weighing): readonly number[] {
  const odds = rivals.map(({ values }, rival) =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), handicaps[rival] ?? 0),
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

/** The weighing under which a right candidate most probably comes first; without `candidates` none has a handicap. */
export function firstRight(contests: readonly Contest[], values: number, candidates = 0): Weighing {
  const total = contests.reduce((sum, { counts }) => sum + counts, 0)
  let weighing: Weighing = {
    weights: Array.from({ length: values }, () => 1),
    handicaps: Array.from({ length: candidates }, () => 0),
  }
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(values)
    const tilts = new Float64Array(candidates)
    for (const contest of contests) {
      for (const [rival, lack] of lacking(contest, weighing).entries()) {
        tilts[rival] = (tilts[rival] ?? 0) + lack
        for (const [at, value] of (contest.rivals[rival]?.values ?? []).entries())
          slopes[at] = (slopes[at] ?? 0) + lack * value
      }
    }
    const moved = (weight: number, slope: number) => weight + PACE * (slope / total - HELD * weight)
    weighing = {
      weights: weighing.weights.map((weight, at) => Math.max(0, moved(weight, slopes[at] ?? 0))),
      handicaps: weighing.handicaps.map((handicap, rival) => moved(handicap, tilts[rival] ?? 0)),
    }
  }
  return weighing
}
