/**
 * The exact bound for small counts. What is known of the rate before looking is a gamma distribution; after the counts
 * of the months before it is again a gamma distribution, and the next count is negative binomial (Gelman et al., Bayesian
 * Data Analysis, 3rd ed., section 2.6). Nothing is approximated, so it also holds for one case a year.
 */
import { countQuantile, countUpperTail, negativeBinomial } from './numerics/counts.ts'
import { type CountSeries, countAt, type Finding, type Range, span, sum, unknownAt } from './series.ts'

/** What can be set. */
export interface GammaPoissonOptions {
  /** How many periods at most are looked back on. */
  readonly window: number
  /** How many periods just past do not count, so that a rise does not raise its own bound. */
  readonly skip: number
  readonly alpha: number
  /** The prior on the rate; ½ and 0 is that of Jeffreys. */
  readonly shape: number
  readonly rate: number
}

const GAMMA_POISSON_DEFAULTS: GammaPoissonOptions = {
  window: 60,
  skip: 3,
  alpha: 0.05,
  shape: 0.5,
  rate: 0,
}

/** A finding with the chance of a count at least as high. */
export interface PredictiveFinding extends Finding {
  readonly pvalue: number | null
}

/** Judges each period of the range; one without history is answered by nulls. */
export const gammaPoisson = (
  series: CountSeries,
  range: Range,
  options: Partial<GammaPoissonOptions> = {},
): readonly PredictiveFinding[] =>
  span(...range).map((index) => judge(series, index, { ...GAMMA_POISSON_DEFAULTS, ...options }))

function judge(series: CountSeries, index: number, options: GammaPoissonOptions): PredictiveFinding {
  const last = index - 1 - options.skip
  const base = span(Math.max(1, last - options.window + 1), last)
    .map((time) => countAt(series, time))
    .filter((count) => !Number.isNaN(count))
  const shape = options.shape + sum(base)
  const rate = options.rate + base.length
  const count = countAt(series, index)
  if (index > series.counts.length || !(rate > 0 && shape > 0)) return { ...unknownAt(index), pvalue: null }
  const next = negativeBinomial(shape, 1 / rate)
  const upperbound = countQuantile(1 - options.alpha, next)
  const missing = Number.isNaN(count)
  return {
    index,
    expected: shape / rate,
    upperbound,
    alarm: missing ? null : count > upperbound,
    pvalue: missing ? null : countUpperTail(count, next),
  }
}
