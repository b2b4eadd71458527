// `npx rodedraad deidentify`: texts in, texts without what points to a person out.
import { z } from 'zod'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { answerLines } from './jsonLines.ts'

const Question = z.object({ id: z.json().optional(), text: z.string() })

export const run = () =>
  answerLines(Question, ({ id, text: original }) => {
    const { text, spans } = deidentify(original)
    // What a person should look at again was not replaced, so it is no part of the answer.
    const replaced = spans.filter(({ certainty }) => certainty !== 'check')
    return {
      id,
      text,
      spans: replaced.map(({ start, end, type, replacement, reason }) => ({
        start,
        end,
        type,
        replacement,
        reason,
      })),
    }
  })
