// The measures of agreement against published numbers and against hand-computed ones.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  congerKappa,
  fleissKappa,
  gwetAc1,
  kappa,
  krippendorffAlpha,
  percentAgreement,
} from '#core/agreement/agreement.ts'
import { masiDistance } from '#core/agreement/masi.ts'
import type { Ratings } from '#core/agreement/ratings.ts'

const Vectors = z.object({
  agreement: z.array(
    z.object({
      id: z.string(),
      ratings: z.array(z.array(z.number().nullable())).optional(),
      counts: z.array(z.array(z.number())).optional(),
      expected: z.record(z.string(), z.number()),
    }),
  ),
})
const vectors = Vectors.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/agreement-and-disclosure.json', import.meta.url), 'utf8')),
)

function vector(id: string) {
  const found = vectors.agreement.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  const ratings =
    found.ratings ??
    found.counts?.map((row) => row.flatMap((count, code) => Array.from({ length: count }, () => code)))
  if (ratings === undefined) throw new Error(`no ratings in ${id}`)
  return { ratings, expected: found.expected }
}

test('four coders with missing ratings give the published values', () => {
  const { ratings, expected } = vector('raw4raters')
  expect(percentAgreement(ratings)).toBeCloseTo(expected.percent_agreement ?? Number.NaN, 5)
  expect(gwetAc1(ratings)).toBeCloseTo(expected.gwet_ac1 ?? Number.NaN, 5)
  expect(fleissKappa(ratings)).toBeCloseTo(expected.fleiss_kappa ?? Number.NaN, 5)
  expect(congerKappa(ratings)).toBeCloseTo(expected.conger_kappa ?? Number.NaN, 5)
  expect(krippendorffAlpha(ratings, 'nominal')).toBeCloseTo(expected.krippendorff_alpha ?? Number.NaN, 5)
})

test('six coders on fifteen cases give the published values', () => {
  const { ratings, expected } = vector('distrib6raters')
  expect(percentAgreement(ratings)).toBeCloseTo(expected.percent_agreement ?? Number.NaN, 6)
  expect(gwetAc1(ratings)).toBeCloseTo(expected.gwet_ac1 ?? Number.NaN, 6)
  expect(fleissKappa(ratings)).toBeCloseTo(expected.fleiss_kappa ?? Number.NaN, 6)
  expect(krippendorffAlpha(ratings, 'nominal')).toBeCloseTo(expected.krippendorff_alpha ?? Number.NaN, 6)
})

test("kappa is Fleiss' for six coders and Cohen's for two", () => {
  const { ratings, expected } = vector('fleiss-diagnoses')
  expect(kappa(ratings)).toBeCloseTo(expected.fleiss_kappa ?? Number.NaN, 6)
  const two = ratings.map((unit) => unit.slice(1, 3))
  expect(kappa(two)).toBeCloseTo(expected.cohen_kappa_rater2_rater3 ?? Number.NaN, 6)
})

test('the distance between sets follows the definition of MASI', () => {
  const set = (codes: string) => new Set(codes)
  expect(masiDistance(set('ab'), set('ba'))).toBe(0)
  expect(masiDistance(set('ab'), set('abc'))).toBeCloseTo(1 - (2 / 3) * (2 / 3), 12)
  expect(masiDistance(set('abc'), set('bcd'))).toBeCloseTo(1 - (1 / 2) * (1 / 3), 12)
  expect(masiDistance(set('a'), set('b'))).toBe(1)
  expect(masiDistance(set(''), set(''))).toBe(0)
  expect(masiDistance(set(''), set('a'))).toBe(1)
})

test('alpha over sets gives part of the points for a part in common', () => {
  const ratings: Ratings = [
    [['a', 'b'], ['a']],
    [['c'], ['c']],
    [['a'], ['b']],
  ]
  // Observed: differences 2/3, 0 and 1 over three pairs; expected: all thirty ordered pairs of the six ratings.
  const observed = (2 / 3 + 0 + 1) / 3
  const expected = (2 * (2 * (2 / 3) + 2 / 3 + 2 * 1 + 2 * 2 + 2 * 1 + 2 * 1)) / 30
  expect(krippendorffAlpha(ratings, 'masi')).toBeCloseTo(1 - observed / expected, 12)
  expect(krippendorffAlpha(ratings, 'nominal')).toBeLessThan(krippendorffAlpha(ratings, 'masi') ?? 0)
})

test('single codes give the same alpha under both metrics, and order within a set does not count', () => {
  const { ratings } = vector('raw4raters')
  expect(krippendorffAlpha(ratings, 'masi')).toBe(krippendorffAlpha(ratings, 'nominal'))
  expect(
    percentAgreement([
      [
        ['a', 'b'],
        ['b', 'a', 'a'],
      ],
    ]),
  ).toBe(1)
})

test('what cannot be computed is null', () => {
  for (const measure of [percentAgreement, gwetAc1, fleissKappa, congerKappa, kappa])
    expect(
      measure([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull()
  expect(krippendorffAlpha([[1, null]], 'nominal')).toBeNull()
  expect(krippendorffAlpha([], 'masi')).toBeNull()
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
      ],
      'nominal',
    ),
  ).toBeNull()
  expect(
    kappa([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull()
  expect(
    percentAgreement([
      [1, 1],
      [1, 1],
    ]),
  ).toBe(1)
})
