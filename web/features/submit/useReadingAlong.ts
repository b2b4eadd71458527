// Keeps the reading of the form up to date while someone types; until it is, nothing can be sent.
import { useEffect, useRef, useState } from 'react'
import type { Span } from '#core/deidentify/span.ts'
import { type PerField, perField, TEXT_FIELDS, type TextField, type Texts } from './draft.ts'
import { cleanText, type Kept, keyOf, type ReadAnswer } from './reading.ts'

const TYPING_PAUSE_MS = 200

interface Reading {
  readonly texts: Texts
  readonly knownNames: readonly string[]
  readonly spans: PerField<readonly Span[]>
}

export interface ReadingAlong {
  /** The marks of a field, or null while its text has not been read yet. */
  readonly spansOf: (field: TextField) => readonly Span[] | null
  /** The texts as they may be sent, or null while a text has not been read yet. */
  readonly cleanTexts: Texts | null
  /** The reader could not start; the form says so and does not send. */
  readonly failed: boolean
  readonly kept: Kept
  /** Names the sender pointed out, to be taken out of every text. */
  readonly knownNames: readonly string[]
  readonly keep: (word: string) => void
  readonly remove: (word: string, certainty: Span['certainty']) => void
  readonly addName: (word: string) => void
  readonly dropName: (word: string) => void
}

export function useReadingAlong(texts: Texts): ReadingAlong {
  const [knownNames, setKnownNames] = useState<readonly string[]>([])
  const [kept, setKept] = useState<Kept>(new Set())
  const { reading, failed } = useReader(texts, knownNames)

  const spansOf = (field: TextField) =>
    reading?.texts[field] === texts[field] && reading.knownNames === knownNames ? reading.spans[field] : null
  const without = (word: string) => new Set([...kept].filter((key) => key !== keyOf(word)))
  const addName = (word: string) => {
    const name = word.trim()
    if (name !== '' && !knownNames.includes(name)) setKnownNames([...knownNames, name])
    setKept(without(word))
  }
  return {
    spansOf,
    cleanTexts: TEXT_FIELDS.every(spansOf)
      ? perField((field) => cleanText(texts[field], spansOf(field) ?? [], kept))
      : null,
    failed,
    kept,
    knownNames,
    keep: (word) => setKept(new Set([...kept, keyOf(word)])),
    // A word that was only doubtful is not replaced by itself: taking it out makes it a name the sender points out.
    remove: (word, certainty) => (certainty === 'check' ? addName(word) : setKept(without(word))),
    addName,
    dropName: (word) => setKnownNames(knownNames.filter((name) => name !== word)),
  }
}

/** Asks the worker for a reading when the typing pauses; only the last question counts. */
function useReader(texts: Texts, knownNames: readonly string[]) {
  const worker = useRef<Worker | null>(null)
  const turn = useRef(0)
  const [failed, setFailed] = useState(false)
  const [reading, setReading] = useState<Reading | null>(null)

  useEffect(() => {
    worker.current = new Worker(new URL('./deidentifyWorker.ts', import.meta.url), { type: 'module' })
    worker.current.addEventListener('error', () => setFailed(true))
    return () => worker.current?.terminate()
  }, [])

  useEffect(() => {
    const reader = worker.current
    if (!reader) return
    turn.current += 1
    const asked = turn.current
    const receive = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.turn !== asked) return
      const spans = perField((field) => data.spans[TEXT_FIELDS.indexOf(field)] ?? [])
      setReading({ texts, knownNames, spans })
    }
    reader.addEventListener('message', receive)
    const pause = setTimeout(
      () => reader.postMessage({ turn: asked, texts: TEXT_FIELDS.map((field) => texts[field]), knownNames }),
      TYPING_PAUSE_MS,
    )
    return () => {
      clearTimeout(pause)
      reader.removeEventListener('message', receive)
    }
  }, [texts, knownNames])

  return { reading, failed }
}
