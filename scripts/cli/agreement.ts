// `npx rodedraad agreement`: ratings in, the agreement between the coders out.
import { z } from 'zod'
import { gwetAc1, kappa, krippendorffAlpha, percentAgreement } from '#core/agreement/agreement.ts'
import { answerLines } from './jsonLines.ts'

const Code = z.union([z.string(), z.number()])
const Question = z.object({
  id: z.json().optional(),
  measure: z.enum(['alpha', 'ac1', 'kappa', 'percent']),
  metric: z.enum(['nominal', 'masi']).nullish(),
  ratings: z.array(z.array(z.union([Code, z.array(Code), z.null()]))),
})

const MEASURES = { ac1: gwetAc1, kappa, percent: percentAgreement } as const

export const run = () =>
  answerLines(Question, ({ id, measure, metric, ratings }) => ({
    id,
    value: measure === 'alpha' ? krippendorffAlpha(ratings, metric ?? 'nominal') : MEASURES[measure](ratings),
  }))
