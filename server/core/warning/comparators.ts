/**
 * Two more methods of R's `surveillance` that ours are measured beside: the three EARS rules (Hutwagner et al., 2003;
 * `earsC`) and the generalised likelihood ratio of Höhle & Paul (2008) for negative binomial counts (`algo.glrnb`).
 */
import { normalQuantile } from './numerics/normal.ts'
import { type CountSeries, countAt, type Finding, mean, type Range, span, sum, unknownAt } from './series.ts'

/** The options of `earsC`, by the names R gives them. */
export interface EarsOptions {
  readonly method: 'C1' | 'C2' | 'C3'
  readonly baseline: number
  readonly alpha: number
  readonly minSigma: number
}

const EARS_DEFAULTS: EarsOptions = { method: 'C1', baseline: 7, alpha: 0.001, minSigma: 0 }
const EARS_GAP = { C1: 0, C2: 2, C3: 2 } as const

/** Judges each period of the range by the EARS rules. */
export const ears = (
  series: CountSeries,
  range: Range,
  given: Partial<EarsOptions> = {},
): readonly Finding[] =>
  span(...range).map((index) => judgeEars(series, index, { ...EARS_DEFAULTS, ...given }))

function judgeEars(series: CountSeries, index: number, options: EarsOptions): Finding {
  const count = countAt(series, index)
  const { centre, spread } = baselineAt(series, index, options)
  const z = normalQuantile(1 - options.alpha)
  let upperbound = centre + z * spread
  if (options.method === 'C3') {
    const before = sum([index - 2, index - 1].map((time) => excess(series, time, options)))
    upperbound = Math.max(0, count + spread * (z - before))
  }
  if (Number.isNaN(upperbound) || Number.isNaN(count)) return unknownAt(index)
  return { index, expected: centre, upperbound, alarm: count > upperbound }
}

function baselineAt(series: CountSeries, index: number, { method, baseline, minSigma }: EarsOptions) {
  const last = index - 1 - EARS_GAP[method]
  const counts = span(last - baseline + 1, last).map((time) => countAt(series, time))
  const centre = mean(counts)
  const variance = sum(counts.map((count) => (count - centre) ** 2)) / (baseline - 1)
  return { centre, spread: Math.max(Math.sqrt(variance), minSigma) }
}

/** How many standard deviations beyond the first a count stood above its baseline. */
function excess(series: CountSeries, index: number, options: EarsOptions): number {
  const { centre, spread } = baselineAt(series, index, options)
  return Math.max(0, (countAt(series, index) - centre) / spread - 1)
}

/** The statistic of the generalised likelihood ratio at each period, with whether it gave an alarm and began anew. */
export interface RatioFinding {
  readonly statistic: number
  readonly alarm: boolean
}

/** Looks for any rise in negative binomial counts around known means: dispersion `alpha`, alarm from `limit` on. */
export function likelihoodRatioChart(
  counts: readonly number[],
  means: readonly number[],
  { alpha, limit }: { readonly alpha: number; readonly limit: number },
): readonly RatioFinding[] {
  let start = 0
  return counts.map((_, now) => {
    const statistic = largestRatio(counts.slice(start, now + 1), means.slice(start, now + 1), alpha)
    const alarm = statistic >= limit
    if (alarm) start = now + 1
    return { statistic: Math.max(0, statistic), alarm }
  })
}

function largestRatio(counts: readonly number[], means: readonly number[], alpha: number): number {
  let rise = 0.5
  return Math.max(
    ...counts.map((_, from) => {
      const later = { counts: counts.slice(from), means: means.slice(from), alpha }
      rise = Math.max(0, likeliestRise(later, rise))
      return ratioFor(later, rise)
    }),
  )
}

interface Stretch {
  readonly counts: readonly number[]
  readonly means: readonly number[]
  readonly alpha: number
}

/** The rise, as a logarithm, under which the counts are likeliest, by Newton and Raphson's method. */
function likeliestRise({ counts, means, alpha }: Stretch, start: number): number {
  let rise = start
  let before = 0.4
  for (let step = 0; step < 1000 && rise > -18 && Math.abs(rise - before) > 1e-6; step++) {
    before = rise
    const factor = Math.exp(rise)
    const scores = counts.map(
      (count, i) => (count - factor * (means[i] ?? 0)) / (1 + alpha * factor * (means[i] ?? 0)),
    )
    const curves = counts.map(
      (count, i) => ((means[i] ?? 0) * (alpha * count + 1)) / (1 + alpha * factor * (means[i] ?? 0)) ** 2,
    )
    rise += sum(scores) / (factor * sum(curves))
  }
  return rise
}

const ratioFor = ({ counts, means, alpha }: Stretch, rise: number): number =>
  sum(
    counts.map((count, i) => {
      const m = means[i] ?? 0
      return rise * count + (count + 1 / alpha) * Math.log((1 + alpha * m) / (1 + alpha * m * Math.exp(rise)))
    }),
  )
