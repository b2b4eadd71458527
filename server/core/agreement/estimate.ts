/**
 * The figures of agreement with their 95 % intervals. The intervals are percentile bootstrap intervals over cases (Efron,
 * 1979): cases are drawn again with replacement a thousand times. For one code everything is worked out anew for each
 * draw. For a whole list what is expected by chance is held as it was found, as in Krippendorff's own algorithm for
 * alpha (Hayes & Krippendorff, 2007), which keeps large lists quick.
 */
import { resample, seededRandom } from './draws.ts'
import {
  ac1Of,
  alphaOf,
  beyond,
  codeTally,
  expectedMasi,
  expectedNominal,
  gwetChance,
  masiDistances,
  type PairCount,
  type PairTally,
  percentOf,
  tallyPairs,
} from './pairs.ts'

/** A figure with the bounds between which it lies with 95 % confidence; without bounds when they cannot be drawn. */
export interface Estimate {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** Why there is no figure, or `measured`. */
export type Measured = 'measured' | 'nobody' | 'one_case' | 'no_variation'

/** How far two coders agree on one code or one list. */
export interface Agreement {
  readonly measured: Measured
  readonly units: number
  readonly percent: Estimate | null
  readonly alpha: Estimate | null
  readonly ac1: Estimate | null
}

const DRAWS = 1_000
const TAIL = 0.025

/** Agreement on one code, from how many cases both coders gave it, one of them, and neither. */
export function agreementOnCode(key: string, both: number, one: number, neither: number): Agreement {
  const tally = codeTally(both, one, neither)
  const random = seededRandom(key)
  const draws = Array.from({ length: tally.units < 2 ? 0 : DRAWS }, () => {
    const [a = 0, b = 0, c = 0] = resample([both, one, neither], random)
    return codeTally(a, b, c)
  })
  const figure = (measure: (tally: PairTally) => number | null) =>
    estimate(measure(tally), draws.map(measure))
  return {
    ...standing(tally),
    percent: figure(percentOf),
    ...whenVaried(tally, figure(alphaOf)),
    ac1: figure(ac1Of),
  }
}

/** Agreement on a list of which each coder chooses one answer, compared as equal or not, or a set of answers, compared by MASI distance. */
export function agreementOnList(
  key: string,
  pairs: readonly PairCount[],
  metric: 'nominal' | 'masi',
): Agreement {
  const tally = tallyPairs(pairs)
  const random = seededRandom(key)
  const { units, same } = tally
  const percents = drawn([same, units - same], ([again = 0]) => again / units, random)
  const chance = gwetChance(tally)
  const distances =
    metric === 'masi'
      ? masiDistances(pairs)
      : ([
          [0, same],
          [1, units - same],
        ] as const)
  const expected = metric === 'masi' ? expectedMasi(pairs) : expectedNominal(tally)
  const meanOf = (counts: readonly number[]) =>
    distances.reduce((sum, [distance], index) => sum + distance * (counts[index] ?? 0), 0) / units
  const counts = distances.map(([, count]) => count)
  const means = drawn(counts, meanOf, random)
  return {
    ...standing(tally),
    percent: estimate(percentOf(tally), percents),
    ...whenVaried(
      tally,
      estimate(
        units === 0 ? null : beyond(meanOf(counts), expected),
        means.map((mean) => beyond(mean, expected)),
      ),
    ),
    ac1: estimate(
      ac1Of(tally),
      percents.map((percent) => beyond(1 - percent, 1 - chance)),
    ),
  }
}

const drawn = (
  counts: readonly number[],
  measure: (counts: readonly number[]) => number,
  random: () => number,
) =>
  Array.from({ length: counts.reduce((sum, count) => sum + count, 0) < 2 ? 0 : DRAWS }, () =>
    measure(resample(counts, random)),
  )

function standing({ units, answers }: PairTally): Pick<Agreement, 'measured' | 'units'> {
  if (units === 0) return { measured: 'nobody', units }
  if (units === 1) return { measured: 'one_case', units }
  const given = [...answers.values()].filter((count) => count > 0).length
  return { measured: given < 2 ? 'no_variation' : 'measured', units }
}

/** One case, or one answer for all, leaves nothing to correct for chance. */
const whenVaried = (tally: PairTally, alpha: Estimate | null): Pick<Agreement, 'alpha'> => ({
  alpha: standing(tally).measured === 'measured' ? alpha : null,
})

/** Bounds are given when the figure exists in nearly all draws. */
function estimate(value: number | null, draws: readonly (number | null)[]): Estimate | null {
  if (value === null) return null
  const known = draws.filter((draw) => draw !== null).sort((a, b) => a - b)
  if (known.length < DRAWS * (1 - TAIL)) return { value, low: null, high: null }
  const at = (share: number) => known[Math.min(known.length - 1, Math.floor(share * known.length))] ?? null
  return { value, low: at(TAIL), high: at(1 - TAIL) }
}
