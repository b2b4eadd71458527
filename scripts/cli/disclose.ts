// `npx rodedraad disclose`: tables of counts in, tables that give no small count away out.
import { z } from 'zod'
import { suppress } from '#core/disclosure/suppress.ts'
import { answerLines } from './jsonLines.ts'

/** The name of a row or column; of a year it is often a number. */
const Label = z.union([z.string(), z.number().transform(String)])

const Question = z
  .strictObject({
    id: z.json().optional(),
    rows: z.array(Label),
    columns: z.array(Label),
    counts: z.array(z.array(z.int().nonnegative())),
    threshold: z.int().nonnegative(),
  })
  .refine(
    ({ rows, columns, counts }) =>
      counts.length === rows.length && counts.every(({ length }) => length === columns.length),
    { path: ['counts'] },
  )

export const run = () => answerLines(Question, ({ id, ...table }) => ({ id, cells: suppress(table).cells }))
