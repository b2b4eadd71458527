/**
 * Fits the mixture of DuMouchel (1999) to the pairs of one's own collection by maximum likelihood. Only pairs that were seen
 * together count, with the likelihood given that they were (N* = 1 in openEBGM): how many pairs never met says little
 * where most could not.
 */
import { logGamma } from './numerics/gamma.ts'
import { minimise, type Point } from './numerics/simplex.ts'
import { DUMOUCHEL_PRIOR, type MixturePrior } from './shrinkage.ts'

/** How often a pair came together, and how often that was to be expected. */
export interface ObservedPair {
  readonly observed: number
  readonly expected: number
}

/** Fewer pairs than this, or than this many that met more than once, say too little about five numbers. */
export const PAIRS_MIN = 200
const REPEATED_MIN = 100

/** The mixture that explains these pairs best, or null when there are too few to say. */
export function fitPrior(pairs: readonly ObservedPair[]): MixturePrior | null {
  const met = pairs.filter(({ observed, expected }) => observed > 0 && expected > 0)
  if (met.length < PAIRS_MIN || met.filter(({ observed }) => observed > 1).length < REPEATED_MIN) return null
  const best = STARTS.map((start) => minimise((point) => -logLikelihood(met, priorAt(point)), pointOf(start)))
    .toSorted((a, b) => a.value - b.value)
    .at(0)
  return best && Number.isFinite(best.value) ? priorAt(best.point) : null
}

/** From where is looked: the published mixture, and one of which the parts lie further apart. */
const STARTS: readonly MixturePrior[] = [
  DUMOUCHEL_PRIOR,
  { alpha1: 2, beta1: 0.5, alpha2: 2, beta2: 2, share: 0.3 },
]

/** The logarithm of the chance of these counts, given that none is zero; without what is the same for every mixture. */
export function logLikelihood(pairs: readonly ObservedPair[], prior: MixturePrior): number {
  const first = countChances(prior.alpha1, prior.beta1)
  const second = countChances(prior.alpha2, prior.beta2)
  const [share, rest] = [Math.log(prior.share), Math.log1p(-prior.share)]
  let sum = 0
  for (const { observed, expected } of pairs) {
    const [one, other] = [share + first(observed, expected), rest + second(observed, expected)]
    const most = Math.max(one, other)
    const none = Math.exp(share + first(0, expected)) + Math.exp(rest + second(0, expected))
    sum += most + Math.log1p(Math.exp(-Math.abs(one - other))) - Math.log1p(-none)
  }
  return sum
}

/** Counts of which the mean is drawn from a gamma distribution are negative binomial: the logarithm of their chances. */
function countChances(alpha: number, beta: number): (observed: number, expected: number) => number {
  const rising = new Map<number, number>()
  const base = alpha * Math.log(beta) - logGamma(alpha)
  return (observed, expected) => {
    const known = rising.get(observed) ?? logGamma(alpha + observed)
    rising.set(observed, known)
    return base + known + observed * Math.log(expected) - (alpha + observed) * Math.log(beta + expected)
  }
}

/** Any five numbers make a mixture: its shapes and rates are positive, and its share lies between 0 and 1. */
const priorAt = ([a = 0, b = 0, c = 0, d = 0, p = 0]: Point): MixturePrior => ({
  alpha1: Math.exp(a),
  beta1: Math.exp(b),
  alpha2: Math.exp(c),
  beta2: Math.exp(d),
  share: 1 / (1 + Math.exp(-p)),
})

const pointOf = ({ alpha1, beta1, alpha2, beta2, share }: MixturePrior): Point => [
  ...[alpha1, beta1, alpha2, beta2].map(Math.log),
  Math.log(share / (1 - share)),
]
