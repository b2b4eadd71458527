// Figures from counted pairs against those from ratings one by one, published values, and intervals that can be drawn again.
import { expect, test } from 'vitest'
import { gwetAc1, krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
import { binomial, seededRandom } from '#core/agreement/draws.ts'
import { agreementOnCode, agreementOnList } from '#core/agreement/estimate.ts'
import type { PairCount } from '#core/agreement/pairs.ts'
import { reliabilityOf, strictest } from '#core/agreement/reliability.ts'

/** Invented pairs of sets of codes, some equal, some overlapping, some apart, some empty. */
function inventedPairs(length: number, sizeMax: number): PairCount[] {
  const random = seededRandom(`pairs ${length} ${sizeMax}`)
  const codes = ['a', 'b', 'c', 'd', 'e', 'f']
  const pick = (least: number) =>
    codes
      .filter((_, index) => random() < 0.4 && index < codes.length)
      .slice(0, sizeMax)
      .concat(least ? 'a' : [])
  return Array.from({ length }, () => {
    const first = [...new Set(pick(sizeMax === 1 ? 1 : 0))].slice(0, sizeMax)
    const second = random() < 0.6 ? first : [...new Set(pick(sizeMax === 1 ? 1 : 0))].slice(0, sizeMax)
    return { answers: [first, second], count: 1 + Math.floor(random() * 3) }
  })
}
const closeTo = (value: number | null) => (value === null ? 'none' : expect.closeTo(value, 10))
const asRatings = (pairs: readonly PairCount[]) =>
  pairs.flatMap(({ answers, count }) => Array.from({ length: count }, () => answers))

test.each([
  ['single answers', 'nominal', 1],
  ['sets of answers', 'masi', 3],
] as const)('pairs of %s counted together give what the ratings give one by one', (_, metric, sizeMax) => {
  for (const length of [2, 7, 60]) {
    const pairs = inventedPairs(length, sizeMax)
    const ratings = asRatings(pairs)
    const found = agreementOnList('k', pairs, metric)
    expect(found.alpha?.value ?? 'none').toEqual(closeTo(krippendorffAlpha(ratings, metric)))
    expect(found.ac1?.value ?? 'none').toEqual(closeTo(gwetAc1(ratings)))
    expect(found.percent?.value).toBeCloseTo(percentAgreement(ratings) ?? Number.NaN, 9)
  }
})

test('a code of two answers gives the alpha that is worked out by hand in the literature', () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, A: ten units, two observers, 0 1 data: alpha 0.095.
  const [meg, owen] = [
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ]
  const count = (both: number) => meg.filter((a, index) => a + (owen[index] ?? 0) === both).length
  const found = agreementOnCode('k', count(2), count(1), count(0))
  // By hand: four of ten units differ; of twenty values fourteen are 0 and six are 1.
  expect(found.alpha?.value).toBeCloseTo(1 - (19 * 8) / (2 * 14 * 6), 12)
  expect(found.alpha?.value).toBeCloseTo(0.095, 3)
  expect(found.percent?.value).toBe(0.6)
})

test('an interval is the same every time, holds the figure, and narrows with more cases', () => {
  const few = agreementOnCode('code', 12, 6, 40)
  expect(agreementOnCode('code', 12, 6, 40)).toEqual(few)
  const many = agreementOnCode('code', 1_200, 600, 4_000)
  for (const { alpha, percent, ac1 } of [few, many])
    for (const figure of [alpha, percent, ac1]) {
      expect(figure?.low).toBeLessThan(figure?.value ?? Number.NaN)
      expect(figure?.high).toBeGreaterThan(figure?.value ?? Number.NaN)
    }
  const width = ({ percent }: typeof few) => (percent?.high ?? 0) - (percent?.low ?? 0)
  expect(width(many)).toBeLessThan(width(few) / 8)
  // By the normal approximation; a thousand draws find the bounds to within some percents.
  const expected = 2 * 1.96 * Math.sqrt(((5_200 / 5_800) * (600 / 5_800)) / 5_800)
  expect(width(many) / expected).toBeGreaterThan(0.9)
  expect(width(many) / expected).toBeLessThan(1.1)
})

test.each([
  [50, 0.02],
  [400, 0.3],
  [100_000, 0.5],
  [100_000, 0.97],
])('draws from %i tries with chance %f have the mean and spread they should', (tries, chance) => {
  const random = seededRandom('draws')
  const drawn = Array.from({ length: 4_000 }, () => binomial(tries, chance, random))
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length
  const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length
  const spread = Math.sqrt(tries * chance * (1 - chance))
  expect(Math.abs(mean - tries * chance)).toBeLessThan((4 * spread) / Math.sqrt(drawn.length))
  expect(Math.sqrt(variance) / spread).toBeGreaterThan(0.95)
  expect(Math.sqrt(variance) / spread).toBeLessThan(1.05)
})

test('what cannot be measured says why instead of giving nought or one', () => {
  expect(agreementOnList('k', [], 'masi')).toEqual({
    measured: 'nobody',
    units: 0,
    percent: null,
    alpha: null,
    ac1: null,
  })
  const one = agreementOnCode('k', 1, 0, 0)
  expect(one).toMatchObject({
    measured: 'one_case',
    alpha: null,
    percent: { value: 1, low: null, high: null },
  })
  const alike = agreementOnCode('k', 0, 0, 25)
  expect(alike).toMatchObject({ measured: 'no_variation', alpha: null, percent: { value: 1 } })
})

test('a code may carry a number by how far coders agree, and not before there is enough to judge by', () => {
  expect(reliabilityOf({ chosen: 9, alpha: 0.1 })).toBe('unknown')
  expect(reliabilityOf({ chosen: 10, alpha: 0.4099 })).toBe('withheld')
  expect(reliabilityOf({ chosen: 10, alpha: 0.41 })).toBe('provisional')
  expect(reliabilityOf({ chosen: 10, alpha: 0.6669 })).toBe('provisional')
  expect(reliabilityOf({ chosen: 10, alpha: 0.667 })).toBe('shown')
  expect(reliabilityOf({ chosen: 12, alpha: null })).toBe('shown')
  expect(strictest(['shown', 'provisional', 'unknown'])).toBe('provisional')
  expect(strictest(['withheld', 'shown'])).toBe('withheld')
})
