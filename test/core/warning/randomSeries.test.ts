// Random series of all kinds (seasons, trends, outbreaks, missing counts, months and weeks), as R judged them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { bayes } from '#core/warning/bayes.ts'
import { cusum } from '#core/warning/cusum.ts'
import { farrington } from '#core/warning/farrington.ts'
import { farringtonFlexible } from '#core/warning/farringtonFlexible.ts'
import { expectNear, Maybe, Numbers } from './vectors.ts'

const Transform = z.enum(['none', '1/2', '2/3'])
const Years = z.object({ b: z.number(), w: z.number(), alpha: z.number() })
const Both = Years.extend({
  reweight: z.boolean(),
  trend: z.boolean(),
  limit54: z.tuple([z.number(), z.number()]),
  powertrans: Transform,
})
const Flexible = Both.extend({
  weightsThreshold: z.number(),
  pThresholdTrend: z.number(),
  noPeriods: z.number(),
  pastWeeksNotIncluded: z.number(),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']),
})
const Cusum = z.object({
  k: z.number(),
  h: z.number(),
  trans: z.enum(['standard', 'rossi', 'anscombe', 'anscombe2nd', 'pearsonNegBin', 'none']),
})
const Row = z.object({
  id: z.number(),
  frequency: z.number(),
  counts: Maybe,
  range: z.tuple([z.number(), z.number()]),
  upperbound: Maybe,
  alarm: Maybe,
})
const File = z.object({
  rows: z.array(
    z.discriminatedUnion('method', [
      Row.extend({ method: z.literal('farrington'), options: Both }),
      Row.extend({ method: z.literal('farringtonFlexible'), options: Flexible, expected: Maybe }),
      Row.extend({ method: z.literal('bayes'), options: Years.extend({ actY: z.boolean() }) }),
      Row.extend({ method: z.literal('cusum'), options: Cusum, upperbound: Numbers }),
    ]),
  ),
})
type Case = z.infer<typeof File>['rows'][number]

const { rows } = File.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/surveillance-random.json', import.meta.url), 'utf8')),
)

function findingsOf(row: Case) {
  switch (row.method) {
    case 'farrington':
      return farrington(row, row.range, row.options)
    case 'farringtonFlexible':
      return farringtonFlexible(row, row.range, row.options)
    case 'bayes':
      return bayes(row, row.range, row.options)
    case 'cusum':
      return cusum(row, row.range, row.options)
  }
}

test.each(['farrington', 'farringtonFlexible', 'bayes', 'cusum'] as const)(
  '%s gives what R gives',
  (method) => {
    const own = rows.filter((row) => row.method === method)
    expect(own.length).toBeGreaterThanOrEqual(5)
    for (const row of own) {
      const found = findingsOf(row)
      const what = `${method} ${row.id}`
      expectNear(
        found.map(({ upperbound }) => upperbound),
        row.upperbound,
        1e-6,
        `${what} bound`,
      )
      expectNear(
        found.map(({ alarm }) => (alarm === null ? null : Number(alarm))),
        row.alarm,
        0,
        `${what} alarm`,
      )
      if (row.method !== 'farringtonFlexible') continue
      expectNear(
        found.map(({ expected }) => expected),
        row.expected,
        1e-6,
        `${what} expected`,
      )
    }
  },
)
