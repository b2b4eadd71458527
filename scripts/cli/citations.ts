// `npx rodedraad citations`: texts in, the law and the documents they cite out.
import { aboutCitation } from '#core/citations/aboutCitation.ts'
import { findCitations } from '#core/citations/findCitations.ts'
import { answerLines, DatedText } from './jsonLines.ts'

export const run = () =>
  answerLines(DatedText, ({ id, text, date }) => ({
    id,
    citations: findCitations(text, date ? { date } : {}).map((citation) => {
      const { text: words, url, standing } = aboutCitation(citation, date ?? undefined)
      return standing === null ? citation : { ...citation, words, url, standing }
    }),
  }))
