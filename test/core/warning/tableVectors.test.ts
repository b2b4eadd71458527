// Cumulative sums, tables of two by two, shrinkage and false discovery, against published and computed values.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { likelihoodRatioChart } from '#core/warning/comparators.ts'
import { designCusum, runLength } from '#core/warning/cusumDesign.ts'
import { bcpnn, chiSquareYates, disproportionality, fisherGreater } from '#core/warning/disproportionality.ts'
import { adjustForMany } from '#core/warning/falseDiscovery.ts'
import { countPairs } from '#core/warning/pairCounts.ts'
import { shrinkRatio } from '#core/warning/shrinkage.ts'
import { expectNear, Maybe, Numbers, VECTORS, vector } from './vectors.ts'

const Any = z.json()

test('glrnb-test: the negative binomial likelihood ratio chart', () => {
  const { inputs, parameters, expected, tolerance } = vector(
    'glrnb-test',
    z.object({ observed: Numbers, mu0: Numbers }),
    z.object({ alpha: z.number(), c_ARL: z.number() }),
    z.object({ statistic: Numbers, alarm: Numbers }),
  )
  const found = likelihoodRatioChart(inputs.observed, inputs.mu0, {
    alpha: parameters.alpha,
    limit: parameters.c_ARL,
  })
  expectNear(
    found.map(({ statistic }) => statistic),
    expected.statistic,
    tolerance,
    'statistic',
  )
  expectNear(
    found.map(({ alarm }) => Number(alarm)),
    expected.alarm,
    0,
    'alarm',
  )
})

test('poisson-cusum-arl: run lengths by Markov chain', () => {
  const Row = z.object({ h: z.number(), k: z.number(), theta: z.number(), ARL: z.number(), FIR: z.number() })
  const { expected, tolerance } = vector('poisson-cusum-arl', Any, Any, z.object({ rows: z.array(Row) }))
  for (const { h, k, theta, ARL, FIR } of expected.rows) {
    const { fromZero, fromHalf } = runLength(h, k, theta)
    expectNear([fromZero, fromHalf], [ARL, FIR], tolerance, `h ${h} k ${k}`)
  }
})

test('poisson-cusum-design: limits for a wanted run length', () => {
  const Row = z.object({
    theta0: z.number(),
    h: z.number(),
    k: z.number(),
    ARL: z.number(),
    'rel.tol': z.number(),
  })
  const { expected, tolerance } = vector('poisson-cusum-design', Any, Any, z.object({ rows: z.array(Row) }))
  for (const row of expected.rows) {
    // The wanted run length is not in the vector; it follows from the one that was reached and its relative error.
    const wanted = [1 - row['rel.tol'], 1 + row['rel.tol']].map((share) => row.ARL / share)
    const whole = wanted.find((length) => Math.abs(length - Math.round(length)) < 1e-3)
    const found = designCusum(Math.round(whole ?? 0), row.theta0, row.theta0 + Math.sqrt(row.theta0))
    expectNear(
      [found.h, found.k, found.runLength, found.relativeError],
      [row.h, row.k, row.ARL, row['rel.tol']],
      tolerance,
      `theta ${row.theta0}`,
    )
  }
})

test.each(['ebgm-counts-unstratified', 'ebgm-counts-stratified'])('%s: expected counts of pairs', (id) => {
  const Row = z.tuple([z.string(), z.string(), z.number(), z.number(), z.number(), z.number()])
  const { inputs, expected, tolerance } = vector(
    id,
    z.object({ rows: z.array(z.array(z.string())) }),
    Any,
    z.object({ table: z.array(Row) }),
  )
  const found = countPairs(
    inputs.rows.map(([first = '', second = '', ...stratum]) => ({ first, second, stratum: stratum.join() })),
  )
  for (const [first, second, count, expectedCount, ratio, prr] of expected.table) {
    const pair = found.find((candidate) => candidate.first === first && candidate.second === second)
    expectNear(
      [pair?.table.both ?? null, pair?.expected ?? null, (pair?.table.both ?? 0) / (pair?.expected ?? 1)],
      [count, expectedCount, ratio],
      tolerance,
      `${first} ${second}`,
    )
    const measured = pair && disproportionality(pair.table).prr.value
    expectNear([measured ?? null], [prr], tolerance, `PRR ${first} ${second}`)
  }
})

test('ebgm-caers and ebgm-dumouchel-prior: the gamma-Poisson shrinker', () => {
  const Prior = z.object({
    theta: z.object({
      alpha1: z.number(),
      beta1: z.number(),
      alpha2: z.number(),
      beta2: z.number(),
      P: z.number(),
    }),
  })
  const Expected = z.object({ qn: Numbers, EBGM: Numbers, EB05: Numbers, EB95: Numbers.optional() })
  for (const id of ['ebgm-caers', 'ebgm-dumouchel-prior']) {
    const { inputs, parameters, expected, tolerance } = vector(
      id,
      z.object({ N: Numbers, E: Numbers }),
      Prior,
      Expected,
    )
    const { P, ...rest } = parameters.theta
    const found = inputs.N.map((count, index) =>
      shrinkRatio(count, inputs.E[index] ?? 0, { ...rest, share: P }),
    )
    expectNear(
      found.map(({ membership }) => membership),
      expected.qn,
      1e-6,
      `${id} qn`,
    )
    const printed = (value: number) => (id === 'ebgm-caers' ? Math.round(value * 100) / 100 : value)
    expectNear(
      found.map(({ ebgm }) => printed(ebgm)),
      expected.EBGM,
      tolerance,
      `${id} EBGM`,
    )
    expectNear(
      found.map(({ eb05 }) => printed(eb05)),
      expected.EB05,
      tolerance,
      `${id} EB05`,
    )
    if (expected.EB95)
      expectNear(
        found.map(({ eb95 }) => printed(eb95)),
        expected.EB95,
        tolerance,
        `${id} EB95`,
      )
  }
})

test('two-by-two: all measures of disproportionality', () => {
  const Figure = z.number().nullable()
  const Row = z.object({
    a: z.number(),
    b: z.number(),
    c: z.number(),
    d: z.number(),
    expected: Figure,
    PRR: Figure,
    PRR_lo: Figure,
    PRR_hi: Figure,
    ROR: Figure,
    ROR_lo: Figure,
    ROR_hi: Figure,
    IC: Figure,
    IC025: Figure,
    IC975: Figure,
    BCPNN_EIC: Figure,
    BCPNN_VIC: Figure,
    chi2_yates: Figure,
    fisher_p_greater: Figure,
  })
  const { expected, tolerance } = vector('two-by-two', Any, Any, z.object({ rows: z.array(Row) }))
  for (const { a, b, c, d, ...wanted } of expected.rows) {
    const table = { both: a, firstOnly: b, secondOnly: c, neither: d }
    const { expected: expectedCount, prr, ror, ic } = disproportionality(table)
    const { expectation, variance } = bcpnn(table)
    expectNear(
      [
        ...[expectedCount, prr.value, prr.low, prr.high, ror.value, ror.low, ror.high],
        ...[ic.value, ic.low, ic.high, expectation, variance, chiSquareYates(table), fisherGreater(table)],
      ],
      Maybe.parse(Object.values(wanted)),
      tolerance,
      `${a} ${b} ${c} ${d}`,
    )
  }
})

test('bh-fdr: p-values adjusted for many series', () => {
  const { inputs, expected, tolerance } = vector(
    'bh-fdr',
    z.object({ p: Numbers }),
    Any,
    z.object({ adjusted: Numbers }),
  )
  expectNear(adjustForMany(inputs.p), expected.adjusted, tolerance, 'adjusted')
})

test('all vectors have a test', () => {
  const tested = [
    ...['far-weights-1', 'far-weights-2', 'far-reference-dates-weekly', 'far-reference-points-monthly'],
    ...['far-threshold-none', 'far-threshold-1_2', 'far-threshold-2_3', 'threshold-grid', 'traced-fit'],
    ...['noufaily-threshold-muan-1.5', 'noufaily-threshold-muan-1.0', 'noufaily-threshold-nbPlugin-1.5'],
    ...['noufaily-threshold-nbPlugin-1.0', 'glrnb-test', 'poisson-cusum-arl', 'poisson-cusum-design'],
    ...['ebgm-counts-unstratified', 'ebgm-counts-stratified', 'ebgm-caers', 'ebgm-dumouchel-prior'],
    ...['two-by-two', 'bh-fdr'],
  ]
  const untested = VECTORS.map(({ id }) => id).filter(
    (id) => !tested.includes(id) && !id.startsWith('monthly-'),
  )
  expect(untested).toEqual([])
  expect(VECTORS).toHaveLength(28)
})
