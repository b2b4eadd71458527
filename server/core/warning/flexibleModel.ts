// The model behind `farringtonFlexible`: level, seasonal groups and perhaps a trend, fitted to earlier years.
import type { FlexibleOptions } from './flexibleOptions.ts'
import { studentTwoSided } from './numerics/beta.ts'
import type { Columns } from './numerics/leastSquares.ts'
import { dispersionOf, fitQuasiPoisson, predict, type QuasiPoissonFit } from './numerics/quasiPoisson.ts'
import { seasonalBlocks } from './referencePoints.ts'
import { reweigh } from './reweighting.ts'
import { type CountSeries, countAt } from './series.ts'
import type { Expectation } from './thresholds.ts'

/** What is expected of a period: as a count for `delta`, as its logarithm for the other methods. */
export interface FlexibleModel extends Expectation {
  /** The coefficient of time, when there is a trend in the model. */
  readonly trend: number | null
}

/** The periods that a period is compared with. */
export interface Reference {
  readonly times: readonly number[]
  readonly response: readonly number[]
  readonly groups: readonly number[]
  readonly offset: readonly number[]
  readonly offsetNow: number
}

/** A fit with what R takes for its dispersion when it looks back at it. */
interface Fitted {
  readonly fit: QuasiPoissonFit
  readonly phi: number
  readonly dispersion: number
  readonly trend: boolean
}

const TREND_YEARS_MIN = 3

/** The periods that `index` is compared with. Undefined when the history is too short. */
export function flexibleReference(
  series: CountSeries,
  index: number,
  options: FlexibleOptions,
): Reference | undefined {
  const blocks = seasonalBlocks(index, {
    yearsBack: options.b,
    frequency: series.frequency,
    halfWidth: options.w,
    groups: options.noPeriods,
  })
  if (blocks === undefined) return undefined
  const before = index - (options.pastWeeksNotIncluded ?? options.w)
  const times = [...blocks.keys()]
    .filter((time) => time < before && !Number.isNaN(countAt(series, time)))
    .sort((a, b) => a - b)
  const offsetAt = (time: number) =>
    options.populationOffset ? Math.log(series.population?.[time - 1] ?? 1) : 0
  return {
    times,
    response: times.map((time) => countAt(series, time)),
    groups: times.map((time) => blocks.get(time) ?? 0),
    offset: times.map(offsetAt),
    offsetNow: offsetAt(index),
  }
}

/** What is expected of a period. Undefined when there is too little to compare with, or no fit converges. */
export function flexibleModel(
  series: CountSeries,
  index: number,
  options: FlexibleOptions,
): FlexibleModel | undefined {
  const reference = flexibleReference(series, index, options)
  if (reference === undefined || !hasItsGroups(reference, options)) return undefined
  const ahead = fitWith(reference, options.trend, options)
  if (ahead === undefined) return undefined
  if (!ahead.trend) return modelFrom(ahead, index, reference, options)
  const { eta } = predictAt(ahead, index, reference, options)
  const within = Math.max(Math.exp(eta), Number.EPSILON) <= Math.max(...reference.response)
  if (options.b >= TREND_YEARS_MIN && within) {
    const p = trendP(ahead)
    if (Number.isNaN(p)) return undefined
    // With 1 a trend always stays. A p of 1 or just below it is rounding, in R as well.
    if (p < options.pThresholdTrend || options.pThresholdTrend >= 1)
      return modelFrom(ahead, index, reference, options)
  }
  const level = fitWith(reference, false, options)
  return level && modelFrom(level, index, reference, options)
}

/** With seasonal groups, R needs at least two of them, and the one of the period itself. */
const hasItsGroups = ({ groups }: Reference, { noPeriods }: FlexibleOptions): boolean =>
  noPeriods === 1 || (new Set(groups).size > 1 && groups.includes(noPeriods))

/** The two-sided p-value of the trend. */
function trendP({ fit, dispersion }: Fitted): number {
  const error = Math.sqrt(dispersion) * predict(fit, [0, 1]).unscaledError
  return studentTwoSided(Math.abs((fit.coefficients[1] ?? Number.NaN) / error), fit.degreesOfFreedom)
}

const levelsOf = ({ groups }: Reference): number[] => [...new Set(groups)].sort((a, b) => a - b).slice(1)

function columnsOf(reference: Reference, trend: boolean, { noPeriods }: FlexibleOptions): Columns {
  const ones = reference.times.map(() => 1)
  const seasons =
    noPeriods === 1
      ? []
      : levelsOf(reference).map((level) => reference.groups.map((group) => (group === level ? 1 : 0)))
  return [ones, ...(trend ? [reference.times] : []), ...seasons]
}

function fitWith(reference: Reference, wanted: boolean, options: FlexibleOptions): Fitted | undefined {
  const { response, offset } = reference
  let trend = wanted
  let first = fitQuasiPoisson(response, columnsOf(reference, trend, options), undefined, offset)
  if (!first?.converged && trend) {
    trend = false
    first = fitQuasiPoisson(response, columnsOf(reference, false, options), undefined, offset)
  }
  if (!first?.converged) return undefined
  const model = { response, columns: columnsOf(reference, trend, options), offset }
  const fitted = reweigh(first, model, options.reweight ? options.weightsThreshold : null)
  // R writes the weights of the rows over those of the last step, and finds the dispersion back with them.
  return fitted && { ...fitted, trend, dispersion: dispersionOf(fitted.fit, fitted.weights) }
}

function predictAt({ fit, trend }: Fitted, index: number, reference: Reference, options: FlexibleOptions) {
  const seasons =
    options.noPeriods === 1 ? [] : levelsOf(reference).map((level) => (level === options.noPeriods ? 1 : 0))
  return predict(fit, [1, ...(trend ? [index] : []), ...seasons], reference.offsetNow)
}

function modelFrom(
  fitted: Fitted,
  index: number,
  reference: Reference,
  options: FlexibleOptions,
): FlexibleModel {
  const { eta, unscaledError } = predictAt(fitted, index, reference, options)
  const trend = fitted.trend ? (fitted.fit.coefficients[1] ?? null) : null
  const error = unscaledError * Math.sqrt(fitted.dispersion)
  if (options.thresholdMethod !== 'delta') return { value: eta, error, phi: fitted.phi, trend }
  const value = Math.max(Math.exp(eta), Number.EPSILON)
  return { value, error: error * value, phi: fitted.phi, trend }
}
