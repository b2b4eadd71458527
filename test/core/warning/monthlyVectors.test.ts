// Whole monthly series by several methods, and one fit step by step, against what R's `surveillance` gives.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { bayes } from '#core/warning/bayes.ts'
import { ears } from '#core/warning/comparators.ts'
import { cusum } from '#core/warning/cusum.ts'
import { farringtonFlexible } from '#core/warning/farringtonFlexible.ts'
import { flexibleReference } from '#core/warning/flexibleModel.ts'
import { FLEXIBLE_DEFAULTS, type FlexibleOptions } from '#core/warning/flexibleOptions.ts'
import { dispersionOf, fitQuasiPoisson } from '#core/warning/numerics/quasiPoisson.ts'
import { anscombeResiduals, outbreakWeights } from '#core/warning/reweighting.ts'
import type { CountSeries } from '#core/warning/series.ts'
import { expectNear, Maybe, Numbers, VECTORS, vector } from './vectors.ts'

const Figures = z.object({
  upperbound: Maybe,
  alarm: Numbers,
  mu0: Maybe,
  phi: Maybe,
  trendCoef: Maybe,
  pvalue: Maybe,
  score: Maybe,
})
const Config = z.object({
  noPeriods: z.number(),
  b: z.number(),
  w: z.number(),
  weightsThreshold: z.number(),
  pastWeeksNotIncluded: z.number(),
  pThresholdTrend: z.number(),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']),
  alpha: z.number(),
  limit54: z.tuple([z.number(), z.number()]),
})
const Monthly = z.object({
  observed: Numbers,
  freq: z.number(),
  range_1based: z.tuple([z.number(), z.number()]),
})
const MonthlyParameters = z.object({ configs: z.record(z.string(), Config) })
const Bound = z.object({ upperbound: Maybe, alarm: Maybe })
const Statistic = z.object({ statistic: Numbers, alarm: Numbers, mu0: z.number() })
const Sums = z.object({ m: z.number(), cusum: Numbers, alarm: Numbers })
const MonthlyExpected = z.looseObject({
  bayes_w6_b0: Bound,
  bayes_w1_b2: Bound,
  cusum_rossi: Sums.optional(),
  cusum_standard: Sums.extend({ upperbound: Numbers }).optional(),
  lr_poisson_double: Statistic.optional(),
  ears_C1: Bound,
  ears_C2: Bound,
  ears_C3: Bound,
})

const MONTHLY_IDS = VECTORS.map(({ id }) => id).filter((id) => id.startsWith('monthly-'))
const monthly = (id: string) => {
  const read = vector(id, Monthly, MonthlyParameters, MonthlyExpected)
  const series: CountSeries = { counts: read.inputs.observed, frequency: read.inputs.freq }
  return { ...read, series, range: read.inputs.range_1based }
}
const flags = (found: readonly { readonly alarm: boolean | null }[]) =>
  found.map(({ alarm }) => (alarm === null ? null : Number(alarm)))

test.each(MONTHLY_IDS)('%s: Farrington flexible', (id) => {
  const { series, range, parameters, expected, tolerance } = monthly(id)
  for (const [name, config] of Object.entries(parameters.configs)) {
    const found = farringtonFlexible(series, range, config)
    const wanted = Figures.parse(expected[name])
    const compare = (field: keyof typeof wanted, values: readonly (number | null)[]) =>
      expectNear(values, wanted[field], tolerance, `${name} ${field}`)
    compare(
      'phi',
      found.map(({ phi }) => phi),
    )
    compare(
      'trendCoef',
      found.map(({ trend }) => trend),
    )
    compare(
      'mu0',
      found.map(({ mu0 }) => mu0),
    )
    compare(
      'upperbound',
      found.map(({ upperbound }) => upperbound),
    )
    compare(
      'pvalue',
      found.map(({ pvalue }) => pvalue),
    )
    compare(
      'score',
      found.map(({ score }) => score),
    )
    compare('alarm', flags(found))
  }
})

test.each(MONTHLY_IDS)('%s: Bayes, CUSUM and EARS', (id) => {
  const { series, range, expected, tolerance } = monthly(id)
  const bounds = { bayes_w6_b0: { b: 0, w: 6 }, bayes_w1_b2: { b: 2, w: 1 } } as const
  for (const name of ['bayes_w6_b0', 'bayes_w1_b2'] as const) {
    const found = bayes(series, range, bounds[name])
    expectNear(
      found.map(({ upperbound }) => upperbound),
      expected[name].upperbound,
      tolerance,
      name,
    )
    expectNear(flags(found), expected[name].alarm, 0, name)
  }
  for (const method of ['C1', 'C2', 'C3'] as const) {
    const found = ears(series, range, { method, alpha: 0.05 })
    const wanted = expected[`ears_${method}`]
    expectNear(
      found.map(({ upperbound }) => upperbound),
      wanted.upperbound,
      tolerance,
      method,
    )
    expectNear(flags(found), wanted.alarm, 0, method)
  }
  for (const trans of ['rossi', 'standard'] as const) {
    const wanted = expected[`cusum_${trans}`]
    if (wanted === undefined) continue
    const found = cusum(series, range, { trans })
    expectNear(
      found.map(({ statistic }) => statistic),
      wanted.cusum,
      tolerance,
      trans,
    )
    expectNear(flags(found), wanted.alarm, 0, trans)
    expect(found.at(0)?.expected).toBeCloseTo(wanted.m, 6)
  }
  if (expected.cusum_standard) {
    const found = cusum(series, range).map(({ upperbound }) => upperbound)
    expectNear(found, expected.cusum_standard.upperbound, tolerance, 'bound')
  }
  const doubled = expected.lr_poisson_double
  if (doubled === undefined) return
  const found = cusum(series, range, { theta: Math.LN2, h: 3 })
  expectNear(
    found.map(({ statistic }) => statistic),
    doubled.statistic,
    tolerance,
    'ratio',
  )
  expectNear(flags(found), doubled.alarm, 0, 'ratio')
})

test('traced-fit: one fit step by step', () => {
  const { inputs, parameters, expected, tolerance } = vector(
    'traced-fit',
    z.object({ series: z.string(), t: z.number() }),
    z.object({ config: z.string() }),
    z.looseObject({
      reference: z.object({ t: Numbers, response: Numbers, seasgroup: Numbers }),
      fit1: z.object({
        coef: z.record(z.string(), z.number()),
        phi: z.number(),
        deviance: z.number(),
        fitted: Numbers,
      }),
      anscombe: Numbers,
      weights: Numbers,
      fit2: z.object({ coef: z.record(z.string(), z.number()), phi: z.number(), p_trend: z.number() }),
    }),
  )
  const { series, parameters: configs } = monthly(inputs.series)
  const options: FlexibleOptions = { ...FLEXIBLE_DEFAULTS, ...configs.configs[parameters.config] }
  const reference = flexibleReference(series, inputs.t, options)
  if (reference === undefined) throw new Error('no reference')
  expect(reference.times).toEqual(expected.reference.t)
  expect(reference.response).toEqual(expected.reference.response)
  expect(reference.groups).toEqual(expected.reference.seasgroup)
  const columns = [
    reference.times.map(() => 1),
    reference.times,
    ...[2, 3, 4].map((level) => reference.groups.map((group) => (group === level ? 1 : 0))),
  ]
  const first = fitQuasiPoisson(reference.response, columns)
  if (first === undefined) throw new Error('no fit')
  expectNear(first.coefficients, Object.values(expected.fit1.coef), tolerance, 'coefficients')
  expectNear(first.fitted, expected.fit1.fitted, tolerance, 'fitted')
  expectNear(
    [first.deviance, dispersionOf(first)],
    [expected.fit1.deviance, expected.fit1.phi],
    tolerance,
    'fit',
  )
  const residuals = anscombeResiduals(reference.response, first, expected.fit1.phi)
  expectNear(residuals, expected.anscombe, tolerance, 'residuals')
  const weights = outbreakWeights(residuals, options.weightsThreshold)
  expectNear(weights, expected.weights, tolerance, 'weights')
  const second = fitQuasiPoisson(reference.response, columns, weights)
  expectNear(second?.coefficients ?? [], Object.values(expected.fit2.coef), tolerance, 'second coefficients')
})
