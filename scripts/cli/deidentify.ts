// `npx rodedraad deidentify`: texts in, texts without what points to a person out.
import { z } from 'zod'
import { deidentifyAll } from '#core/deidentify/deidentify.ts'
import { answerTogether } from './jsonLines.ts'

const Question = z.object({ id: z.json().optional(), text: z.string() })

export const run = () =>
  answerTogether(Question, (questions) =>
    deidentifyAll(questions.map(({ text }) => text)).map(({ text, spans }, i) => {
      // What a person should look at again was not replaced, so it is no part of the answer.
      const replaced = spans.filter(({ certainty }) => certainty !== 'check')
      return {
        id: questions[i]?.id,
        text,
        spans: replaced.map(({ start, end, type, replacement, reason }) => ({
          start,
          end,
          type,
          replacement,
          reason,
        })),
      }
    }),
  )
