// Keeps the reading of a form up to date while someone types; until it is, nothing can be sent.
import { useEffect, useRef, useState } from 'react'
import type { Span } from '#core/deidentify/span.ts'
import { cleanText, type Kept, keyOf, type ReadAnswer } from './reading.ts'

const TYPING_PAUSE_MS = 200

/** The texts of a form by the name of their field. The object stays the same as long as no text changes. */
type Texts<Field extends string> = Readonly<Record<Field, string>>

/** What was found, and in which texts; once someone typed on, it is a reading of something else. */
interface Reading {
  readonly texts: Readonly<Record<string, string>>
  readonly knownNames: readonly string[]
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

export interface ReadingAlong<Field extends string> {
  /** The marks of a field, or null while its text has not been read yet. */
  readonly spansOf: (field: Field) => readonly Span[] | null
  /** Gives a text as it may be sent; null while any text has not been read yet. */
  readonly clean: ((field: Field) => string) | null
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

export function useReadingAlong<Field extends string>(texts: Texts<Field>): ReadingAlong<Field> {
  const [knownNames, setKnownNames] = useState<readonly string[]>([])
  const [kept, setKept] = useState<Kept>(new Set())
  const { reading, failed } = useReader(texts, knownNames)

  const spansOf = (field: Field) =>
    reading?.texts[field] === texts[field] && reading.knownNames === knownNames
      ? (reading.spans.get(field) ?? null)
      : null
  const without = (word: string) => new Set([...kept].filter((key) => key !== keyOf(word)))
  const addName = (word: string) => {
    const name = word.trim()
    if (name !== '' && !knownNames.includes(name)) setKnownNames([...knownNames, name])
    setKept(without(word))
  }
  return {
    spansOf,
    clean:
      reading?.texts === texts && reading.knownNames === knownNames
        ? (field) => cleanText(texts[field], spansOf(field) ?? [], kept)
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
function useReader(texts: Readonly<Record<string, string>>, knownNames: readonly string[]) {
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
    const fields = Object.keys(texts)
    const receive = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.turn !== asked) return
      const spans = new Map(fields.map((field, index) => [field, data.spans[index] ?? []]))
      setReading({ texts, knownNames, spans })
    }
    reader.addEventListener('message', receive)
    const pause = setTimeout(
      () => reader.postMessage({ turn: asked, texts: Object.values(texts), knownNames }),
      TYPING_PAUSE_MS,
    )
    return () => {
      clearTimeout(pause)
      reader.removeEventListener('message', receive)
    }
  }, [texts, knownNames])

  return { reading, failed }
}
