// `npx rodedraad detect`: a series of counts in, what a method for early warning says of it out.
import { z } from 'zod'
import { CUSUM_TRANSFORMS } from '#core/warning/cusum.ts'
import { detect } from '#core/warning/detect.ts'
import { answerLines } from './jsonLines.ts'

const PERIODS_MAX = 10_000

const Count = z.number().min(0).nullable()
const Chance = z.number().gt(0).lt(1)
const Whole = z.number().int().min(0)
const Limit54 = z.tuple([z.number().min(0), z.number().gt(0)])
const Transform = z.enum(['none', '1/2', '2/3'])

/** Options of R that change what it prints and not what it finds. */
const Silent = { verbose: z.json(), plot: z.json(), glmWarnings: z.json() }

const Farrington = {
  b: Whole,
  w: Whole,
  reweight: z.boolean(),
  alpha: Chance,
  trend: z.boolean(),
  limit54: Limit54,
  powertrans: Transform,
  ...Silent,
}
const FarringtonOptions = z.strictObject({
  ...Farrington,
  fitFun: z.enum([
    'algo.farrington.fitGLM.fast',
    'algo.farrington.fitGLM',
    'algo.farrington.fitGLM.populationOffset',
  ]),
})
const FlexibleOptions = z.strictObject({
  ...Farrington,
  b: Whole.min(1),
  weightsThreshold: z.number(),
  pThresholdTrend: z.number(),
  populationOffset: z.boolean(),
  noPeriods: Whole.min(1),
  pastWeeksNotIncluded: Whole.nullable(),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']),
  fitFun: z.literal('algo.farrington.fitGLM.flexible'),
})
const BayesOptions = z.strictObject({ b: Whole, w: Whole, actY: z.boolean(), alpha: Chance })
const GammaPoissonOptions = z.strictObject({
  window: Whole,
  skip: Whole,
  alpha: Chance,
  shape: z.number().min(0),
  rate: z.number().min(0),
})
const CusumOptions = z.strictObject({
  k: z.number(),
  h: z.number(),
  m: z.union([z.number(), z.array(z.number()), z.literal('glm')]).nullable(),
  trans: z.enum(CUSUM_TRANSFORMS),
  alpha: z.number().nullable(),
  theta: z.number().gt(0).nullable(),
})

const Series = z.object({
  id: z.json().optional(),
  frequency: z.number().int().min(1),
  start: z.tuple([z.number().int(), z.number().int().min(1)]),
  counts: z.array(Count).max(PERIODS_MAX),
  population: z.array(z.number().gt(0)).nullish(),
  range: z.tuple([z.number().int(), z.number().int()]),
})

/** The options that were given; null stands for one that was not, where R has no use for null. */
const given = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  schema
    .partial()
    .nullish()
    .transform((options) => options ?? {})

const Question = z
  .discriminatedUnion('method', [
    Series.extend({ method: z.literal('farrington'), options: given(FarringtonOptions) }),
    Series.extend({ method: z.literal('farringtonFlexible'), options: given(FlexibleOptions) }),
    Series.extend({ method: z.literal('bayes'), options: given(BayesOptions) }),
    Series.extend({ method: z.literal('gammaPoisson'), options: given(GammaPoissonOptions) }),
    Series.extend({ method: z.literal('cusum'), options: given(CusumOptions) }),
  ])
  .refine(({ range: [first, last] }) => first <= last && last - first < PERIODS_MAX, { path: ['range'] })

export const run = () =>
  answerLines(Question, ({ id, counts, frequency, population, range, start, ...detector }) => ({
    id,
    results: detect({ counts, frequency, ...(population ? { population } : {}) }, range, detector, start[1]),
  }))
