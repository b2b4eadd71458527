// The parts of Farrington's methods: weights, reference points and thresholds, against what R's `surveillance` gives.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { referenceDates, referencePoints } from '#core/warning/referencePoints.ts'
import { outbreakWeights } from '#core/warning/reweighting.ts'
import { farringtonThreshold, noufailyThreshold } from '#core/warning/thresholds.ts'
import { expectNear, Maybe, Numbers, vector } from './vectors.ts'

const Any = z.json()
const Transform = z.enum(['none', '1/2', '2/3'])
const Method = z.enum(['nbPlugin', 'muan'])
const Bounds = z.object({ lower: z.number(), upper: z.number(), p: z.number(), score: z.number() })

test.each(['far-weights-1', 'far-weights-2'])('%s: past outbreaks weigh less', (id) => {
  const { inputs, parameters, expected, tolerance } = vector(
    id,
    z.object({ residuals: Numbers }),
    z.object({ weightsThreshold: z.number() }),
    z.object({ weights: Numbers }),
  )
  expectNear(outbreakWeights(inputs.residuals, parameters.weightsThreshold), expected.weights, tolerance, id)
})

test('the reference points are the same weekday, and the same month', () => {
  const weekly = vector(
    'far-reference-dates-weekly',
    z.object({ day: z.string(), b: z.number() }),
    Any,
    z.object({ points: z.array(z.string()) }),
  )
  expect(referenceDates(weekly.inputs.day, weekly.inputs.b)).toEqual(weekly.expected.points)
  const monthly = vector(
    'far-reference-points-monthly',
    z.object({ t: z.number(), b: z.number(), freq: z.number() }),
    Any,
    z.object({ points: Numbers }),
  )
  const { t, b, freq } = monthly.inputs
  expect(referencePoints(t, b, freq)).toEqual(monthly.expected.points)
})

test.each(['far-threshold-none', 'far-threshold-1_2', 'far-threshold-2_3'])('%s', (id) => {
  const { inputs, parameters, expected, tolerance } = vector(
    id,
    z.object({ mu: z.number(), se_mu: z.number(), y: z.number() }),
    z.object({ phi: z.number(), transform: Transform, alpha: z.number() }),
    Bounds,
  )
  const model = { value: inputs.mu, error: inputs.se_mu, phi: parameters.phi }
  const found = farringtonThreshold(model, parameters.transform, parameters.alpha, inputs.y)
  expectNear(
    [found.lower, found.upper, found.pvalue, found.score],
    [expected.lower, expected.upper, expected.p, expected.score],
    tolerance,
    id,
  )
})

test.each([
  'noufaily-threshold-muan-1.5',
  'noufaily-threshold-muan-1.0',
  'noufaily-threshold-nbPlugin-1.5',
  'noufaily-threshold-nbPlugin-1.0',
])('%s', (id) => {
  const { inputs, parameters, expected, tolerance } = vector(
    id,
    z.object({ log_mu: z.number(), se_log_mu: z.number(), y: z.number() }),
    z.object({ phi: z.number(), method: Method, alpha: z.number() }),
    Bounds,
  )
  const model = { value: inputs.log_mu, error: inputs.se_log_mu, phi: parameters.phi }
  const found = noufailyThreshold(model, parameters.method, parameters.alpha, inputs.y)
  expectNear(
    [found.lower, found.upper, found.pvalue, found.score],
    [expected.lower, expected.upper, expected.p, expected.score],
    tolerance,
    id,
  )
})

test('threshold-grid: 360 thresholds', () => {
  const Row = z.object({
    phi: z.number(),
    alpha: z.number(),
    y: z.number(),
    lu: Maybe,
    p: z.number().nullable(),
  })
  const Farrington = Row.extend({
    f: z.literal('farrington'),
    mu: z.number(),
    se: z.number(),
    transform: Transform,
  })
  const Noufaily = Row.extend({
    f: z.literal('noufaily'),
    eta: z.number(),
    se_eta: z.number(),
    method: Method,
  })
  const grid = z.object({ grid: z.array(z.union([Farrington, Noufaily])) })
  const { expected, tolerance } = vector('threshold-grid', Any, Any, grid)
  expect(expected.grid).toHaveLength(360)
  for (const row of expected.grid) {
    const found =
      row.f === 'farrington'
        ? farringtonThreshold({ value: row.mu, error: row.se, phi: row.phi }, row.transform, row.alpha, row.y)
        : noufailyThreshold({ value: row.eta, error: row.se_eta, phi: row.phi }, row.method, row.alpha, row.y)
    expectNear([found.lower, found.upper, found.pvalue], [...row.lu, row.p], tolerance, JSON.stringify(row))
  }
})
