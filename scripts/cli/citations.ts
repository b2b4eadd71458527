// `npx rodedraad citations`: texts in, the law and the documents they cite out.
import { z } from 'zod'
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { answerLines } from './jsonLines.ts'

const Question = z.object({ id: z.json().optional(), text: z.string(), date: z.iso.date().nullish() })

export const run = () =>
  answerLines(Question, ({ id, text, date }) => ({
    id,
    citations: findCitations(text, date ? { date } : {}).map((citation) => {
      const { text: words, url, standing } = aboutCitation(citation, date ?? undefined)
      return standing === null ? citation : { ...citation, words, url, standing }
    }),
  }))
