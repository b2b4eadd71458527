// The mixture of the shrinker, fitted to pairs of a collection of one's own.
import { describe, expect, test } from 'vitest'
import { fitPrior, logLikelihood, type ObservedPair, PAIRS_MIN } from '#core/warning/priorFit.ts'
import { DUMOUCHEL_PRIOR, type MixturePrior, shrinkRatio } from '#core/warning/shrinkage.ts'
import { chanceFrom } from '../../../scripts/synthetic/random.ts'

/** Pairs drawn from a mixture with whole shapes, so that a gamma is a sum of exponentials; those that never met are left out. */
function drawn(prior: MixturePrior, count: number): readonly ObservedPair[] {
  const { next } = chanceFrom(7)
  const gamma = (shape: number, rate: number) =>
    Array.from({ length: shape }, () => -Math.log(1 - next())).reduce((sum, x) => sum + x, 0) / rate
  const poisson = (mean: number) => {
    let events = -1
    for (let passed = 0; passed < mean; events++) passed -= Math.log(1 - next())
    return events
  }
  return Array.from({ length: count }, () => {
    const ratio = next() < prior.share ? gamma(prior.alpha1, prior.beta1) : gamma(prior.alpha2, prior.beta2)
    const expected = 0.2 + 6 * next()
    return { observed: poisson(ratio * expected), expected }
  }).filter(({ observed }) => observed > 0)
}

const TRUE: MixturePrior = { alpha1: 3, beta1: 0.5, alpha2: 4, beta2: 5, share: 0.15 }

describe('the fitted mixture', () => {
  const pairs = drawn(TRUE, 3_000)
  const fitted = fitPrior(pairs)
  if (!fitted) throw new Error('too few pairs')

  test('explains the pairs no worse than the mixture they were drawn from, and far better than the published one', () => {
    expect(logLikelihood(pairs, fitted)).toBeGreaterThanOrEqual(logLikelihood(pairs, TRUE))
    expect(logLikelihood(pairs, fitted)).toBeGreaterThan(logLikelihood(pairs, DUMOUCHEL_PRIOR) + 10)
  })

  test('cannot be bettered by moving one of its numbers a little', () => {
    const best = logLikelihood(pairs, fitted)
    for (const [name, value] of Object.entries(fitted))
      for (const factor of [0.99, 1.01])
        expect(logLikelihood(pairs, { ...fitted, [name]: value * factor })).toBeLessThan(best + 1e-6)
  })

  test('shrinks ratios as the mixture does that they were drawn from', () => {
    for (const [observed, expected] of [
      [5, 1],
      [8, 2],
      [20, 4],
      [6, 6],
    ] as const) {
      const [own, real] = [fitted, TRUE].map((prior) => shrinkRatio(observed, expected, prior).ebgm)
      expect(Math.abs(Math.log((own ?? 0) / (real ?? 1)))).toBeLessThan(0.1)
    }
  })

  test('is the same whatever order the pairs stand in', () => {
    const turned = fitPrior(pairs.toReversed())
    expect(turned?.share).toBeCloseTo(fitted.share, 3)
    expect(turned?.alpha1).toBeCloseTo(fitted.alpha1, 2)
  })
})

test('few pairs, or pairs that hardly ever met twice, say nothing', () => {
  expect(fitPrior(drawn(TRUE, 3_000).slice(0, PAIRS_MIN - 1))).toBeNull()
  expect(fitPrior(Array.from({ length: 1_000 }, () => ({ observed: 1, expected: 0.5 })))).toBeNull()
})
