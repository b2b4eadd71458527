/**
 * Farrington, Andrews, Beale & Catchpole (1996), "A statistical algorithm for the early detection of outbreaks of
 * infectious disease", JRSS A 159; followed exactly as R's `surveillance::algo.farrington` has it.
 */

import { studentTwoSided } from './numerics/beta.ts'
import type { Columns } from './numerics/leastSquares.ts'
import { dispersionOf, fitQuasiPoisson, predict } from './numerics/quasiPoisson.ts'
import { type ReweightedFit, reweigh } from './reweighting.ts'
import { type CountSeries, countAt, type Finding, known, type Range, span, sum, unknownAt } from './series.ts'
import { farringtonThreshold, type PowerTransform } from './thresholds.ts'

/** The options of `algo.farrington`, by the names R gives them. */
export interface FarringtonOptions {
  /** How many years back. */
  readonly b: number
  /** Half the width of the window in each of those years. */
  readonly w: number
  readonly reweight: boolean
  readonly alpha: number
  readonly trend: boolean
  /** Fewer than so many cases in the last so many periods never give an alarm. */
  readonly limit54: readonly [cases: number, periods: number]
  readonly powertrans: PowerTransform
  /** `populationOffset` counts per head of the population. */
  readonly fitFun:
    | 'algo.farrington.fitGLM.fast'
    | 'algo.farrington.fitGLM'
    | 'algo.farrington.fitGLM.populationOffset'
}

const FARRINGTON_DEFAULTS: FarringtonOptions = {
  b: 5,
  w: 3,
  reweight: true,
  alpha: 0.05,
  trend: true,
  limit54: [5, 4],
  powertrans: '2/3',
  fitFun: 'algo.farrington.fitGLM.fast',
}

const TREND_P_MAX = 0.05
const TREND_YEARS_MIN = 3
const WEIGHTS_THRESHOLD = 1

/** What the method says of a period, with the chance of so much or more, which R leaves out. */
export interface FarringtonFinding extends Finding {
  readonly pvalue: number | null
}

/** Judges each period of the range; one that cannot be judged, for want of history, is answered by nulls. */
export const farrington = (
  series: CountSeries,
  range: Range,
  options: Partial<FarringtonOptions> = {},
): readonly FarringtonFinding[] =>
  span(...range).map((index) => judge(series, index, { ...FARRINGTON_DEFAULTS, ...options }))

function judge(series: CountSeries, index: number, options: FarringtonOptions): FarringtonFinding {
  const unknown = { ...unknownAt(index), pvalue: null }
  if (index < 1 || index > series.counts.length) return unknown
  const reference = referenceOf(series, index, options)
  const model = reference && modelAt(index, reference, options)
  if (model === undefined) return unknown
  const threshold = farringtonThreshold(model, options.powertrans, options.alpha / 2, countAt(series, index))
  const recent = recentCases(series, index, options.limit54[1])
  if (Number.isNaN(recent) || Number.isNaN(threshold.upper)) return unknown
  const enough = recent >= options.limit54[0]
  return {
    index,
    expected: known(model.value),
    upperbound: enough ? known(threshold.upper) : 0,
    alarm: enough && threshold.score > 1,
    pvalue: known(threshold.pvalue),
  }
}

/** How many cases there were in the last periods, this one included. */
export const recentCases = (series: CountSeries, index: number, periods: number): number =>
  sum(span(Math.max(1, index - periods + 1), index).map((period) => countAt(series, period)))

interface Reference {
  readonly times: readonly number[]
  readonly response: readonly number[]
  readonly offset: readonly number[]
  readonly offsetNow: number
}

/** The periods that this one is compared with; those before the first are left out. Undefined when a count is missing. */
function referenceOf(series: CountSeries, index: number, options: FarringtonOptions): Reference | undefined {
  const times = span(1, options.b)
    .reverse()
    .flatMap((years) => {
      const then = index - series.frequency * years
      return span(then - options.w, then + options.w)
    })
    .filter((time) => time > 0)
  const rows =
    options.fitFun === 'algo.farrington.fitGLM.fast'
      ? times
      : times.filter((time) => !Number.isNaN(countAt(series, time)))
  const response = rows.map((time) => countAt(series, time))
  if (response.some(Number.isNaN)) return undefined
  const offsetAt = (time: number) =>
    options.fitFun === 'algo.farrington.fitGLM.populationOffset'
      ? Math.log(series.population?.[time - 1] ?? 1)
      : 0
  return { times: rows, response, offset: rows.map(offsetAt), offsetNow: offsetAt(index) }
}

/** The expected count with its standard error; with a trend only if that is significant and does not run ahead of the past. */
function modelAt(index: number, reference: Reference, options: FarringtonOptions) {
  const ahead = fitWith(reference, options.trend, options)
  if (ahead === undefined) return undefined
  if (!ahead.trend) return expectation(ahead, index, reference)
  const within = expectation(ahead, index, reference).value <= Math.max(...reference.response)
  if (options.b >= TREND_YEARS_MIN && within) {
    const error = Math.sqrt(dispersionOf(ahead.fit)) * predict(ahead.fit, [0, 1]).unscaledError
    const t = (ahead.fit.coefficients[1] ?? Number.NaN) / error
    const p = studentTwoSided(Math.abs(t), ahead.fit.degreesOfFreedom)
    if (Number.isNaN(p)) return undefined
    if (p < TREND_P_MAX) return expectation(ahead, index, reference)
  }
  const level = fitWith(reference, false, options)
  return level && expectation(level, index, reference)
}

function expectation(
  { fit, phi, trend }: ReweightedFit & { trend: boolean },
  index: number,
  { offsetNow }: Reference,
) {
  const { eta, unscaledError } = predict(fit, trend ? [1, index] : [1], offsetNow)
  const value = Math.max(Math.exp(eta), Number.EPSILON)
  return { value, error: unscaledError * Math.sqrt(phi) * value, phi }
}

function fitWith(reference: Reference, wanted: boolean, options: FarringtonOptions) {
  const { response, offset } = reference
  const columnsWith = (trend: boolean): Columns =>
    trend ? [response.map(() => 1), reference.times] : [response.map(() => 1)]
  let trend = wanted
  let first = fitQuasiPoisson(response, columnsWith(trend), undefined, offset)
  if (!first?.converged && trend) {
    trend = false
    first = fitQuasiPoisson(response, columnsWith(false), undefined, offset)
  }
  if (first === undefined || (!first.converged && options.fitFun !== 'algo.farrington.fitGLM.fast'))
    return undefined
  const model = { response, columns: columnsWith(trend), offset }
  const fitted = reweigh(first, model, options.reweight ? WEIGHTS_THRESHOLD : null)
  return fitted && { ...fitted, trend }
}
