// `npx rodedraad disclose`: tables of counts in, tables that give no small count away out.
import { z } from 'zod'
import { suppress } from '#core/disclosure/suppress.ts'
import { answerLines } from './jsonLines.ts'

const Question = z
  .object({
    id: z.json().optional(),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    counts: z.array(z.array(z.int().nonnegative())),
    threshold: z.int().nonnegative(),
  })
  .refine(
    ({ rows, columns, counts }) =>
      counts.length === rows.length && counts.every(({ length }) => length === columns.length),
    { path: ['counts'] },
  )

export const run = () => answerLines(Question, ({ id, ...table }) => ({ id, cells: suppress(table).cells }))
