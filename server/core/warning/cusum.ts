/**
 * Cumulative sums that notice a small lasting rise: the standardised one of R's `surveillance::algo.cusum` (Rossi,
 * Lampugnani & Marchi, 1999), and the likelihood ratio one of `algo.glrpois` for a rise that is named beforehand.
 */
import { fitQuasiPoisson, predict } from './numerics/quasiPoisson.ts'
import {
  type CountSeries,
  countAt,
  type Finding,
  known,
  mean,
  type Range,
  span,
  unknownAt,
} from './series.ts'

/** How a count can be made comparable to its mean, by the names R gives. */
export const CUSUM_TRANSFORMS = [
  'standard',
  'rossi',
  'anscombe',
  'anscombe2nd',
  'pearsonNegBin',
  'anscombeNegBin',
  'none',
] as const
export type CusumTransform = (typeof CUSUM_TRANSFORMS)[number]

/** The options of `algo.cusum`, by the names R gives them; `theta` asks for the likelihood ratio instead. */
export interface CusumOptions {
  /** The reference value that each standardised count is lowered by. */
  readonly k: number
  /** From which sum on there is an alarm. */
  readonly h: number
  /** The mean: given, one per period of the range, 'glm' for a wave over the year, or null for the mean before the range. */
  readonly m: number | readonly number[] | 'glm' | null
  readonly trans: CusumTransform
  /** The dispersion of the two negative binomial transformations. */
  readonly alpha: number
  /** The logarithm of the rise to look for, as log 2 for a doubling; the sum begins anew after an alarm. */
  readonly theta: number | null
}

const CUSUM_DEFAULTS: CusumOptions = {
  k: 1.04,
  h: 2.26,
  m: null,
  trans: 'standard',
  alpha: 0.1,
  theta: null,
}

/** A finding with the sum so far. */
export interface CusumFinding extends Finding {
  readonly statistic: number | null
}

/** Judges each period of the range. */
export function cusum(
  series: CountSeries,
  range: Range,
  given: Partial<CusumOptions> & { start?: number } = {},
): readonly CusumFinding[] {
  const options = { ...CUSUM_DEFAULTS, ...given }
  const periods = span(...range)
  const means = meansFor(series, periods, options, given.start ?? 1)
  let before = 0
  return periods.map((index, position) => {
    const expected = means[position] ?? Number.NaN
    const count = countAt(series, index)
    const step =
      options.theta === null
        ? standardised(count, expected, options) - options.k
        : likelihoodRatio(count, expected, options.theta)
    const statistic = Math.max(0, before + step)
    if (Number.isNaN(statistic)) {
      before = Number.NaN
      return { ...unknownAt(index), statistic: null }
    }
    const alarm = options.theta === null ? statistic >= options.h : statistic > options.h
    const upperbound = boundOf(before, statistic, expected, options)
    before = alarm && options.theta !== null ? 0 : statistic
    return { index, expected, upperbound: Math.max(0, known(upperbound) ?? 0), alarm, statistic }
  })
}

/** The logarithm of how much likelier a count is after the rise than before it. */
const likelihoodRatio = (count: number, expected: number, theta: number): number =>
  theta * count + (1 - Math.exp(theta)) * expected

function meansFor(
  series: CountSeries,
  periods: readonly number[],
  { m }: CusumOptions,
  start: number,
): readonly number[] {
  if (typeof m === 'number') return periods.map(() => m)
  const training = span(1, (periods[0] ?? 1) - 1)
  if (m === null) {
    const level = mean(training.map((time) => countAt(series, time)))
    return periods.map(() => level)
  }
  return m === 'glm' ? yearlyWave(series, training, periods, start) : m
}

/** A Poisson regression on one wave a year. */
function yearlyWave(
  series: CountSeries,
  training: readonly number[],
  periods: readonly number[],
  start: number,
) {
  const rowAt = (time: number) => {
    const angle = ((2 * Math.PI) / series.frequency) * (start + time - 1)
    return [1, Math.cos(angle), Math.sin(angle)]
  }
  const rows = training.filter((time) => !Number.isNaN(countAt(series, time)))
  const columns = [0, 1, 2].map((column) => rows.map((time) => rowAt(time)[column] ?? 0))
  const fit = fitQuasiPoisson(
    rows.map((time) => countAt(series, time)),
    columns,
  )
  return periods.map((time) => (fit ? Math.exp(predict(fit, rowAt(time)).eta) : Number.NaN))
}

function standardised(x: number, m: number, { trans, alpha }: CusumOptions): number {
  switch (trans) {
    case 'rossi':
      return (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m))
    case 'standard':
      return (x - m) / Math.sqrt(m)
    case 'anscombe':
      return (1.5 * (x ** (2 / 3) - m ** (2 / 3))) / m ** (1 / 6)
    case 'anscombe2nd':
      return (x ** (2 / 3) - (m ** (2 / 3) - m ** (-1 / 3) / 9)) / ((2 / 3) * m ** (1 / 6))
    case 'pearsonNegBin':
      return (x - m) / Math.sqrt(m + alpha * m ** 2)
    case 'anscombeNegBin':
      return (
        (negativeBinomialScale(x, alpha) - negativeBinomialScale(m, alpha)) / (m + alpha * m ** 2) ** (1 / 6)
      )
    case 'none':
      return x
  }
}

/**
 * 3/2 · y^⅔ · ₂F₁(⅓, ⅔; 5/3; −αy), which makes negative binomial counts nearly normal (Hilbe, 2007); by Pfaff's
 * transformation, so that the series converges.
 */
function negativeBinomialScale(y: number, alpha: number): number {
  const w = (alpha * y) / (1 + alpha * y)
  let term = 1
  let series = 1
  for (let n = 0; n < 1_000_000 && term > series * 1e-17; n++) {
    term *= ((1 / 3 + n) / (5 / 3 + n)) * w
    series += term
  }
  return 1.5 * y ** (2 / 3) * (1 + alpha * y) ** (-1 / 3) * series
}

/** The count from which on there would have been an alarm, as R works it out. */
function boundOf(before: number, now: number, m: number, options: CusumOptions): number {
  const { k, h, trans, alpha, theta } = options
  if (theta !== null) return (h - before + m * (Math.exp(theta) - 1)) / theta
  const room = h + k - before
  const root = Math.sqrt(m)
  switch (trans) {
    case 'rossi':
      return 2 * root * room + 5 * m - 2 * Math.sqrt(4 * m ** 2 + 2 * m ** 1.5 * room)
    case 'standard':
      return Math.ceil(root * room + m)
    case 'anscombe':
      return Math.max(0, (2 / 3) * m ** (1 / 6) * room + m ** (2 / 3)) ** 1.5
    case 'anscombe2nd':
      return Math.max(0, (2 / 3) * m ** (1 / 6) * room + (m ** (2 / 3) - m ** (1 / 3) / 9)) ** 1.5
    case 'pearsonNegBin':
      return Math.sqrt(m + alpha * m ** 2) * room + m
    case 'anscombeNegBin':
    case 'none':
      return h - now
  }
}
