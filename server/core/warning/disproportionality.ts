/**
 * Whether two codes come together more often than their own numbers explain, from a table of two by two. Evans, Waller &
 * Davis (2001) for the PRR, Rothman, Lanes & Sacks (2004) for the ROR, Norén, Hopstadius & Bate (2013) for the information
 * component with its shrinkage towards nothing special.
 */
import { digamma, gammaQuantile, logGamma, trigamma } from './numerics/gamma.ts'

/** Cases with both codes, with the first only, with the second only, and with neither. */
export interface TwoByTwo {
  readonly both: number
  readonly firstOnly: number
  readonly secondOnly: number
  readonly neither: number
}

/** A ratio with the bounds between which it lies with 95 % confidence; null where a zero leaves it undefined. */
export interface RatioWithBounds {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** All measures of one table. */
export interface Disproportionality {
  readonly expected: number
  readonly prr: RatioWithBounds
  readonly ror: RatioWithBounds
  /** log₂ of observed over expected, both raised by a half. */
  readonly ic: RatioWithBounds
}

const Z95 = 1.959963984540054
const SHRINKAGE = 0.5
const total = ({ both, firstOnly, secondOnly, neither }: TwoByTwo) => both + firstOnly + secondOnly + neither

/** The measures of disproportionality. */
export function disproportionality(table: TwoByTwo): Disproportionality {
  const { both: a, firstOnly: b, secondOnly: c, neither: d } = table
  const expected = ((a + b) * (a + c)) / total(table)
  return {
    expected,
    prr: withBounds(a / (a + b) / (c / (c + d)), Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))),
    ror: withBounds((a * d) / (b * c), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)),
    ic: informationComponent(a, expected),
  }
}

function withBounds(value: number, error: number): RatioWithBounds {
  const finite = (bound: number) => (Number.isFinite(bound) ? bound : null)
  return {
    value: finite(value),
    low: finite(value * Math.exp(-Z95 * error)),
    high: error === Number.POSITIVE_INFINITY ? null : finite(value * Math.exp(Z95 * error)),
  }
}

/** The information component with its exact 95 % interval from the gamma distribution. */
function informationComponent(observed: number, expected: number): RatioWithBounds {
  const shape = observed + SHRINKAGE
  const rate = expected + SHRINKAGE
  const at = (p: number) => Math.log2(gammaQuantile(p, shape, rate))
  return { value: Math.log2(shape / rate), low: at(0.025), high: at(0.975) }
}

/** Expectation and variance of the information component as the neural network of Bate et al. (1998) has it. */
export function bcpnn(table: TwoByTwo): { readonly expectation: number; readonly variance: number } {
  const { both: a, firstOnly: b, secondOnly: c } = table
  const n = total(table)
  const first = a + b + 1
  const second = a + c + 1
  const prior = ((n + 2) * (n + 2)) / (first * second)
  const joint = [a + 1, n - a + prior - 1] as const
  const margin = (count: number) => [count, n + 2 - count] as const
  const expectationOf = ([x, y]: readonly [number, number]) => digamma(x) - digamma(x + y)
  const varianceOf = ([x, y]: readonly [number, number]) => trigamma(x) - trigamma(x + y)
  return {
    expectation:
      (expectationOf(joint) - expectationOf(margin(first)) - expectationOf(margin(second))) / Math.LN2,
    variance: (varianceOf(joint) + varianceOf(margin(first)) + varianceOf(margin(second))) / Math.LN2 ** 2,
  }
}

/** χ² with Yates' correction, which is never larger than what there is to correct. */
export function chiSquareYates(table: TwoByTwo): number {
  const { both: a, firstOnly: b, secondOnly: c, neither: d } = table
  const n = total(table)
  const difference = Math.abs(a * d - b * c)
  const corrected = difference - Math.min(n / 2, difference)
  return (n * corrected ** 2) / ((a + b) * (c + d) * (a + c) * (b + d))
}

/** Fisher's exact test: the chance of at least so many with both codes when they have nothing to do with each other. */
export function fisherGreater(table: TwoByTwo): number {
  const { both, firstOnly, secondOnly, neither } = table
  const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  const first = both + firstOnly
  const second = both + secondOnly
  const all = choose(total(table), second)
  let chance = 0
  for (let count = both; count <= Math.min(first, second); count++) {
    chance += Math.exp(choose(first, count) + choose(secondOnly + neither, second - count) - all)
  }
  return Math.min(1, chance)
}
