/**
 * Noufaily, Enki, Farrington, Garthwaite, Andrews & Charlett (2013), "An improved algorithm for outbreak detection in
 * multiple surveillance systems", Statistics in Medicine 32; followed exactly as R's `surveillance::farringtonFlexible`
 * has it.
 */
import { recentCases } from './farrington.ts'
import { type FlexibleModel, flexibleModel } from './flexibleModel.ts'
import { FLEXIBLE_DEFAULTS, type FlexibleOptions } from './flexibleOptions.ts'
import { normalQuantile } from './numerics/normal.ts'
import { type CountSeries, countAt, type Finding, known, type Range, span, unknownAt } from './series.ts'
import { farringtonThreshold, noufailyThreshold, type Threshold } from './thresholds.ts'

/** What the method says of a period, with the figures R keeps beside it. */
export interface FlexibleFinding extends Finding {
  readonly mu0: number | null
  readonly phi: number | null
  /** The coefficient of time, when there is a trend in the model. */
  readonly trend: number | null
  readonly pvalue: number | null
  readonly score: number | null
}

/** Judges each period of the range; one that cannot be judged, for want of history, is answered by nulls. */
export const farringtonFlexible = (
  series: CountSeries,
  range: Range,
  options: Partial<FlexibleOptions> = {},
): readonly FlexibleFinding[] =>
  span(...range).map((index) => judge(series, index, { ...FLEXIBLE_DEFAULTS, ...options }))

function judge(series: CountSeries, index: number, options: FlexibleOptions): FlexibleFinding {
  const model = index <= series.counts.length ? flexibleModel(series, index, options) : undefined
  if (model === undefined || Number.isNaN(model.phi)) {
    return { ...unknownAt(index), mu0: null, phi: null, trend: null, pvalue: null, score: null }
  }
  const count = countAt(series, index)
  const threshold = thresholdOf(model, options, count)
  const recent = recentCases(series, index, options.limit54[1])
  const known54 = recent >= options.limit54[0] && !Number.isNaN(threshold.upper)
  return {
    index,
    expected: known54
      ? known(options.thresholdMethod === 'delta' ? model.value : Math.exp(model.value))
      : null,
    upperbound: known54 ? known(threshold.upper) : null,
    alarm: known54 && threshold.score > 1 && count !== 0,
    mu0: known(expectedBound(model, options)),
    phi: model.phi,
    trend: model.trend,
    pvalue: known(threshold.pvalue),
    score: known(threshold.score),
  }
}

/** R gives this figure on the scale of the model, so that for `delta` it is the exponent of a count. */
const expectedBound = (
  { value, error }: FlexibleModel,
  { thresholdMethod, alpha }: FlexibleOptions,
): number => Math.exp(thresholdMethod === 'nbPlugin' ? value : value + normalQuantile(1 - alpha) * error)

const thresholdOf = (model: FlexibleModel, options: FlexibleOptions, count: number): Threshold =>
  options.thresholdMethod === 'delta'
    ? farringtonThreshold(model, options.powertrans, options.alpha, count)
    : noufailyThreshold(model, options.thresholdMethod, options.alpha, count)
