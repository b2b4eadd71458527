// Asks which published cases look like what is being told, with what of it may leave the browser and no more.
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { guardedText } from '../readalong/reading.ts'
import type { ReadingAlong } from '../readalong/useReadingAlong.ts'
import type { Draft, TextField } from './draft.ts'
import { finishedSentences } from './finishedSentences.ts'
import { LOOK_ALIKES } from './submitDocuments.ts'

/** As many characters of finished sentences as it takes to look like anything. */
const COMPARED_CHARS_MIN = 60
/** Longer than between two words, so that not every sentence is a question to the server. */
const WRITING_PAUSE_MS = 1_200
const COMPARED: readonly TextField[] = ['narrative', 'harshEffect']

/** The look-alikes of the story so far; none while switched off, and the last ones while more is being written. */
export function useLookAlikes(draft: Draft, reading: ReadingAlong<TextField>, on: boolean) {
  const text = useOnceGuarded(draft, reading)
  const [{ data }] = useQuery({
    query: LOOK_ALIKES,
    variables: { text, provisionIds: draft.provisions.map(({ id }) => id) },
    pause: !on || text.length < COMPARED_CHARS_MIN,
  })
  return on && text.length >= COMPARED_CHARS_MIN ? (data?.looksLike.cases ?? []) : []
}

/** The finished sentences without identifiers, once they were read along with and the writing pauses. */
function useOnceGuarded(draft: Draft, reading: ReadingAlong<TextField>): string {
  const [settled, setSettled] = useState('')
  const now =
    reading.clean === null
      ? null
      : COMPARED.map((field) =>
          finishedSentences(guardedText(draft.texts[field], reading.spansOf(field))),
        ).join('\n')
  useEffect(() => {
    if (now === null) return
    const pause = setTimeout(() => setSettled(now.trim()), WRITING_PAUSE_MS)
    return () => clearTimeout(pause)
  }, [now])
  return settled
}
