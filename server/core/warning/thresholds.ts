// From an expected count to the count that is too high to be chance: Farrington's way and Noufaily's ways.
import { countQuantile, countUpperTail, negativeBinomial, poisson } from './numerics/counts.ts'
import { normalQuantile, normalUpperTail } from './numerics/normal.ts'

/** The powers by which a count is made symmetric before it is taken for normal. */
export type PowerTransform = 'none' | '1/2' | '2/3'

/** What a count is held against. */
export interface Threshold {
  readonly lower: number
  readonly upper: number
  /** The chance of a count at least this high. */
  readonly pvalue: number
  /** How far the count is from expected to upper bound; above 1 is an alarm. */
  readonly score: number
}

/** An expected count, or its logarithm, with its standard error, and the overdispersion around it. */
export interface Expectation {
  readonly value: number
  readonly error: number
  readonly phi: number
}

const EXPONENTS = { none: 1, '1/2': 1 / 2, '2/3': 2 / 3 } as const

/**
 * Farrington et al. (1996), section 3.5: the bound of a prediction interval on the transformed scale, `tail` being the
 * chance above it.
 */
export function farringtonThreshold(
  { value, error, phi }: Expectation,
  transform: PowerTransform,
  tail: number,
  count: number,
): Threshold {
  const tau = phi + error ** 2 / value
  const exponent = EXPONENTS[transform]
  const deviation = Math.sqrt(
    transform === 'none' ? value * tau : transform === '1/2' ? tau / 4 : (4 / 9) * Math.cbrt(value) * tau,
  )
  const middle = value ** exponent
  const reach = normalQuantile(1 - tail) * deviation
  const [lower = Number.NaN, upper = Number.NaN] = ordered(
    (middle - reach) ** (1 / exponent),
    (middle + reach) ** (1 / exponent),
  )
  return {
    lower: lower > 0 ? lower : 0,
    upper,
    pvalue: normalUpperTail((count ** exponent - middle) / deviation),
    score: (count - value) / (upper - value),
  }
}

/** The lower of two bounds first; a bound that is no number counts as the lowest. */
const ordered = (a: number, b: number): readonly number[] => (b < a || Number.isNaN(b) ? [b, a] : [a, b])

/**
 * Noufaily et al. (2013), section 3.5: a quantile of the negative binomial distribution, from the logarithm of the
 * expected count. `muan` first takes the upper bound of what may be expected. The score is on the scale R has it on.
 */
export function noufailyThreshold(
  { value, error, phi }: Expectation,
  method: 'nbPlugin' | 'muan',
  alpha: number,
  count: number,
): Threshold {
  const expected = Math.exp(method === 'nbPlugin' ? value : value + normalQuantile(1 - alpha) * error)
  const distribution = phi > 1 ? negativeBinomial(expected / (phi - 1), phi - 1) : poisson(expected)
  const upper = countQuantile(1 - alpha, distribution)
  return {
    lower: countQuantile(alpha, distribution),
    upper,
    pvalue: countUpperTail(count, distribution),
    score: (count - value) / (upper - value),
  }
}
