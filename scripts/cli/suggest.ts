// `npx rodedraad suggest`: texts in, suggested threads, provisions and causes out, each with the words that led to it.
import { suggest } from '#core/suggest/suggest.ts'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { answerLines, DatedText } from './jsonLines.ts'

export const run = () =>
  answerLines(DatedText, ({ id, text, date }) => {
    const { threads, provisions, causes } = suggest(date ? { text, date } : { text }, {
      threads: THREAD_SEEDS,
    })
    return {
      id,
      threads: threads.map(({ id: thread, label, score, because }) => ({
        id: thread,
        label,
        score,
        because,
      })),
      provisions: provisions.map(({ law, article, paragraph, uri, score, because }) => ({
        law,
        article,
        paragraph,
        uri,
        score,
        because,
      })),
      causes: causes.map(({ id: cause, score, because }) => ({ id: cause, score, because })),
    }
  })
