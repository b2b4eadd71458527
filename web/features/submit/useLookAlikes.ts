// Asks which published cases look like what is being told. Of the story only loose words that many such
// stories use leave the browser: what the reading along misses, nobody has looked over yet, so no sentence of it may go.
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { COMPARED_WORDS_MIN } from '#core/textLength.ts'
import { askWords } from '../readalong/reader.ts'
import { guardedText } from '../readalong/reading.ts'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import type { Draft, TextField } from './draft.ts'
import { finishedSentences } from './finishedSentences.ts'
import { LOOK_ALIKES } from './submitDocuments.ts'

/** Longer than between two words, so that not every sentence is a question to the server. */
const WRITING_PAUSE_MS = 1_200
const COMPARED: readonly TextField[] = ['narrative', 'harshEffect']

/** The look-alikes of the story so far; none while switched off, and the last ones while more is being written. */
export function useLookAlikes(draft: Draft, reading: ReadingAlong<TextField>, on: boolean) {
  const words = usePlainWords(draft, reading)
  const pause = !on || words.length < COMPARED_WORDS_MIN
  const [{ data }] = useQuery({
    query: LOOK_ALIKES,
    variables: { words: [...words], provisionIds: draft.provisions.map(({ id }) => id) },
    pause,
  })
  return pause ? [] : (data?.looksLikeWords.cases ?? [])
}

/** The words of the finished sentences that are nobody's, once they were read along with and the writing pauses. */
function usePlainWords(draft: Draft, reading: ReadingAlong<TextField>): readonly string[] {
  const [words, setWords] = useState<readonly string[]>([])
  const now =
    reading.clean === null
      ? null
      : COMPARED.map((field) =>
          finishedSentences(guardedText(draft.texts[field], reading.spansOf(field))),
        ).join('\n')
  useEffect(() => {
    if (now === null) return
    let isLast = true
    async function read(story: string) {
      try {
        const found = await askWords('words', [story])
        if (isLast) setWords(found)
      } catch {
        // The form itself says that the reader failed.
      }
    }
    const pause = setTimeout(() => void read(now), WRITING_PAUSE_MS)
    return () => {
      isLast = false
      clearTimeout(pause)
    }
  }, [now])
  return words
}
