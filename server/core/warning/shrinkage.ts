/**
 * The gamma-Poisson shrinker of DuMouchel (1999): most pairs of codes come together about as often as expected, a few far
 * more often; a mixture of two gamma distributions says which a pair belongs to, and draws small numbers towards one.
 */
import { digamma, gammaTails, logGamma, solveIncreasing } from './numerics/gamma.ts'

/** The mixture: two gamma distributions, and how large a share of the pairs belongs to the first. */
export interface MixturePrior {
  readonly alpha1: number
  readonly beta1: number
  readonly alpha2: number
  readonly beta2: number
  readonly share: number
}

/** DuMouchel's own starting values, which he found on drug safety reports. */
export const DUMOUCHEL_PRIOR: MixturePrior = { alpha1: 0.2, beta1: 0.06, alpha2: 1.4, beta2: 1.8, share: 0.1 }

/** The empirical Bayes geometric mean of observed over expected, and bounds of it. */
export interface ShrunkRatio {
  /** How likely it is that the pair belongs to the first distribution. */
  readonly membership: number
  readonly ebgm: number
  readonly eb05: number
  readonly eb95: number
}

/** Observed over expected, shrunk. */
export function shrinkRatio(
  observed: number,
  expected: number,
  prior: MixturePrior = DUMOUCHEL_PRIOR,
): ShrunkRatio {
  const membership = membershipOf(observed, expected, prior)
  const [first, second] = [
    { shape: prior.alpha1 + observed, rate: prior.beta1 + expected },
    { shape: prior.alpha2 + observed, rate: prior.beta2 + expected },
  ]
  const logMean = ({ shape, rate }: typeof first) => digamma(shape) - Math.log(rate)
  const quantile = (p: number) =>
    solveIncreasing(
      p,
      (x) =>
        membership * gammaTails(first.shape, x * first.rate).lower +
        (1 - membership) * gammaTails(second.shape, x * second.rate).lower,
    )
  return {
    membership,
    ebgm: Math.exp(membership * logMean(first) + (1 - membership) * logMean(second)),
    eb05: quantile(0.05),
    eb95: quantile(0.95),
  }
}

/** The chance, seen the count, that a pair belongs to the first distribution; both give negative binomial counts. */
function membershipOf(observed: number, expected: number, prior: MixturePrior): number {
  const logChance = (alpha: number, beta: number) =>
    logGamma(alpha + observed) -
    logGamma(alpha) -
    observed * Math.log1p(beta / expected) -
    alpha * Math.log1p(expected / beta)
  const difference =
    logChance(prior.alpha2, prior.beta2) -
    logChance(prior.alpha1, prior.beta1) +
    Math.log((1 - prior.share) / prior.share)
  return 1 / (1 + Math.exp(difference))
}
