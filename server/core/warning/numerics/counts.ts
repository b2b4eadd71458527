// Distributions of counts: Poisson and negative binomial. Added up term by term, or with the incomplete gamma and beta
// functions where that would take too many terms.
import { betaLower } from './beta.ts'
import { gammaTails } from './gamma.ts'
import { normalQuantile } from './normal.ts'

/** A distribution of counts, by its mean, its variance over its mean, and how each chance follows from the one before. */
export interface CountDistribution {
  readonly mean: number
  readonly dispersion: number
  /** The chance of `count + 1` over the chance of `count`. */
  readonly next: (count: number) => number
  /** The chance of at most `count`, as good as rounding leaves it for large numbers. */
  readonly atMost: (count: number) => number
}

/** The Poisson distribution. */
export const poisson = (mean: number): CountDistribution => ({
  mean,
  dispersion: 1,
  next: (count) => mean / (count + 1),
  atMost: (count) => gammaTails(count + 1, mean).upper,
})

/**
 * The negative binomial distribution as R's `dnbinom(size, prob)` has it, by its size and the odds of another count
 * against a stop, (1 − prob) / prob.
 */
export function negativeBinomial(size: number, odds: number): CountDistribution {
  const again = odds / (1 + odds)
  return {
    mean: size * odds,
    dispersion: 1 + odds,
    next: (count) => ((size + count) / (count + 1)) * again,
    atMost: (count) => betaLower(1 - again, size, count + 1),
  }
}

/** Terms that are this much smaller than the largest no longer change a sum. */
const NEGLIGIBLE = 1e-22
/** With more terms than this, adding them up takes too long. */
const TERMS_MAX = 100_000
/** From this mean on a quantile is no longer searched for. */
const SEARCH_MAX = 1e10
/** R takes a chance that is this close to the goal as having reached it. */
const FUZZ = 8 * Number.EPSILON

/** The smallest count whose chance of not being exceeded is at least `p`. */
export function countQuantile(p: number, distribution: CountDistribution): number {
  if (!Number.isFinite(distribution.mean)) return Number.NaN
  if (isLong(distribution)) return searchQuantile(p, distribution)
  const { first, terms, total } = termsOf(distribution)
  const goal = p * (1 - FUZZ) * total
  let sum = 0
  for (const [index, term] of terms.entries()) {
    sum += term
    if (sum >= goal) return first + index
  }
  return first + terms.length - 1
}

/** The chance of `count` or more. */
export function countUpperTail(count: number, distribution: CountDistribution): number {
  if (Number.isNaN(count) || !Number.isFinite(distribution.mean)) return Number.NaN
  if (count <= 0) return 1
  if (isLong(distribution, count)) return 1 - distribution.atMost(Math.ceil(count) - 1)
  const { first, terms, total } = termsOf(distribution, count)
  const from = Math.ceil(count) - first
  const sumOf = (part: readonly number[]) => part.reduce((sum, term) => sum + term, 0)
  return from <= 0 ? 1 : sumOf(terms.slice(from)) / total
}

/** The chances from `first` on, as multiples of the largest, and their sum; far enough to reach `last` too. */
function termsOf(distribution: CountDistribution, last = 0) {
  const mode = modeOf(distribution)
  const down: number[] = []
  for (let count = mode, term = 1; count > 0 && term > NEGLIGIBLE; count--) {
    term /= distribution.next(count - 1)
    down.push(term)
  }
  const up: number[] = [1]
  for (let count = mode, term = 1; term > NEGLIGIBLE || (count <= last && term > 0); count++) {
    term *= distribution.next(count)
    up.push(term)
  }
  const terms = [...down.reverse(), ...up]
  return { first: mode - down.length, terms, total: terms.reduce((sum, term) => sum + term, 0) }
}

/** The most likely count: where the chances stop growing. */
function modeOf({ mean, next }: CountDistribution): number {
  let low = 0
  let high = Math.ceil(mean) + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (next(middle) >= 1) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether so many counts matter that they cannot be gone through one by one. */
const isLong = ({ mean, dispersion }: CountDistribution, last = 0): boolean =>
  25 * Math.sqrt(mean * dispersion) + 60 * dispersion + Math.max(0, last - mean) > TERMS_MAX

function searchQuantile(p: number, { mean, dispersion, atMost }: CountDistribution): number {
  // Of numbers this large a count more or less no longer shows.
  if (mean > SEARCH_MAX) return Math.round(mean + normalQuantile(p) * Math.sqrt(mean * dispersion))
  let high = Math.max(1, Math.ceil(mean))
  while (atMost(high) < p) high *= 2
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (atMost(middle) < p) low = middle + 1
    else high = middle
  }
  return high
}
