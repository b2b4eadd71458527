/**
 * The Bayesian bound of R's `surveillance::algo.bayes` (Riebler, 2004; Höhle, 2007): with a Gamma(½, 0) prior on the rate
 * the next count is negative binomial, and its quantile is the bound.
 */
import { countQuantile, negativeBinomial } from './numerics/counts.ts'
import { type CountSeries, countAt, type Finding, type Range, span, sum, unknownAt } from './series.ts'

/** The options of `algo.bayes`, by the names R gives them. */
export interface BayesOptions {
  /** How many years back. */
  readonly b: number
  /** How many periods just before, and half the width of the window in earlier years. */
  readonly w: number
  /** Whether the periods just before this one count. */
  readonly actY: boolean
  readonly alpha: number
}

const BAYES_DEFAULTS: BayesOptions = { b: 0, w: 6, actY: true, alpha: 0.05 }

/** Judges each period of the range; one that cannot be judged, for want of history, is answered by nulls. */
export const bayes = (
  series: CountSeries,
  range: Range,
  options: Partial<BayesOptions> = {},
): readonly Finding[] =>
  span(...range).map((index) => judge(series, index, { ...BAYES_DEFAULTS, ...options }))

function judge(series: CountSeries, index: number, { b, w, actY, alpha }: BayesOptions): Finding {
  if (index > series.counts.length || index - b * series.frequency - w < 1) return unknownAt(index)
  const earlier = span(1, b).flatMap((years) => {
    const then = index - years * series.frequency
    return span(then - w, then + w)
  })
  const base = [...(actY ? span(index - w, index - 1) : []), ...earlier]
    .map((time) => countAt(series, time))
    .filter((count) => !Number.isNaN(count))
  if (base.length === 0) return unknownAt(index)
  const shape = sum(base) + 1 / 2
  const upperbound = countQuantile(1 - alpha, negativeBinomial(shape, 1 / base.length))
  const count = countAt(series, index)
  return {
    index,
    expected: shape / base.length,
    upperbound,
    alarm: Number.isNaN(count) ? null : count > upperbound,
  }
}
