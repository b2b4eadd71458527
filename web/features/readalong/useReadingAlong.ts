// Keeps the reading of a form up to date while someone types; until it is, nothing can be sent.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '#core/deidentify/span.ts'
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { type Choice, type Choices, decisionsOf, withChoice, withoutChoice } from './choices.ts'
import { askMarks } from './reader.ts'
import { cleanText, keyOf, type Mark, marksOf, movedTo, summaryOf } from './reading.ts'

const TYPING_PAUSE_MS = 200

/** The texts of a form by the name of their field. The object stays the same as long as no text changes. */
type Texts<Field extends string> = Readonly<Record<Field, string>>

/** What was found, and in which texts; once someone typed on, it is a reading of something else. */
interface Reading {
  readonly texts: Readonly<Record<string, string>>
  readonly choices: Choices
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

export interface ReadingAlong<Field extends string> {
  /** The marks of a field; while it is typed in, those of a moment ago at their new places. */
  readonly spansOf: (field: Field) => readonly Span[]
  /** Gives a text as it may be sent; null while any text has not been read yet. */
  readonly clean: ((field: Field) => string) | null
  /** The reader could not start; the form says so and does not send. */
  readonly failed: boolean
  readonly choices: Choices
  readonly choose: (choice: Choice) => void
  /** Says that a word cannot stay, and why. */
  readonly sayFixed: (mark: Mark) => void
  readonly undo: (word: string) => void
  /** What there is to tell by ear: the outcome of a choice, and how many words were found once the typing pauses. */
  readonly status: string
}

export function useReadingAlong<Field extends string>(texts: Texts<Field>): ReadingAlong<Field> {
  const [choices, setChoices] = useState<Choices>(new Map())
  const { reading, failed } = useReader(texts, choices)
  const [status, say] = useStatus(reading)
  const moved = useMemo(() => movedSpans(texts, reading), [texts, reading])
  const spansOf = (field: Field) => moved.get(field) ?? NONE
  return {
    spansOf,
    clean:
      reading?.texts === texts && reading.choices === choices
        ? (field) => cleanText(texts[field], spansOf(field))
        : null,
    failed,
    choices,
    ...useChoosing(choices, setChoices, say),
    status,
  }
}

const NONE: readonly Span[] = []

/** The marks of each field at their places of now. */
const movedSpans = (texts: Readonly<Record<string, string>>, reading: Reading | null) =>
  new Map(
    Object.entries(texts).map(([field, text]) => [
      field,
      movedTo(text, reading?.texts[field] ?? '', reading?.spans.get(field) ?? NONE),
    ]),
  )

/** The ways to choose; they stay the same while someone types, so that the list of words need not be drawn anew. */
function useChoosing(
  choices: Choices,
  setChoices: (choices: Choices) => void,
  say: (words: string) => void,
): Pick<ReadingAlong<string>, 'choose' | 'sayFixed' | 'undo'> {
  const choose = useCallback(
    (choice: Choice) => {
      setChoices(withChoice(choices, choice))
      say(
        choice.outcome === 'keep'
          ? `${choice.word} blijft staan.`
          : `${choice.word} gaat overal uit, als ${identifierLabels[choice.outcome]}.`,
      )
    },
    [choices, setChoices, say],
  )
  const sayFixed = useCallback(
    ({ word, type, reason }: Mark) =>
      say(`${word} kan niet blijven staan en gaat er altijd uit, als ${identifierLabels[type]}. ${reason}`),
    [say],
  )
  const undo = useCallback(
    (word: string) => {
      if (!choices.has(keyOf(word))) return
      setChoices(withoutChoice(choices, word))
      say(`Uw keuze voor ${word} is ongedaan gemaakt.`)
    },
    [choices, setChoices, say],
  )
  return { choose, sayFixed, undo }
}

/** Long enough that typing on is not talked through. */
const STATUS_PAUSE_MS = 1_500

/** The count over all fields after a pause; the same words are not said twice. */
function useStatus(reading: Reading | null) {
  const [status, say] = useState('')
  useEffect(() => {
    if (!reading) return
    const all = [...reading.spans].flatMap(([field, spans]) => marksOf(reading.texts[field] ?? '', spans))
    const marks = [...new Map(all.map((mark) => [mark.key, mark])).values()]
    if (marks.length === 0) return
    const pause = setTimeout(() => say(summaryOf(marks, (key) => reading.choices.has(key))), STATUS_PAUSE_MS)
    return () => clearTimeout(pause)
  }, [reading])
  return [status, say] as const
}

/** Asks for a reading when the typing pauses, and at once after a choice; only the last question counts. */
function useReader(texts: Readonly<Record<string, string>>, choices: Choices) {
  const asked = useRef<Choices>(choices)
  const [failed, setFailed] = useState(false)
  const [reading, setReading] = useState<Reading | null>(null)

  useEffect(() => {
    let isLast = true
    const fields = Object.keys(texts)
    async function read() {
      try {
        const found = await askMarks(Object.values(texts), decisionsOf(choices))
        if (!isLast) return
        const spans = new Map(fields.map((field, index) => [field, found[index] ?? []]))
        setReading({ texts, choices, spans })
        setFailed(false)
      } catch {
        if (isLast) setFailed(true)
      }
    }
    const pause = setTimeout(() => void read(), asked.current === choices ? TYPING_PAUSE_MS : 0)
    asked.current = choices
    return () => {
      isLast = false
      clearTimeout(pause)
    }
  }, [texts, choices])

  return { reading, failed }
}
