// Reading along with the sender: what stands in the texts that may point to a person, and what becomes of it.

import type { Decisions } from '#core/deidentify/decisions.ts'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { withoutSizes } from '#core/deidentify/placeholders.ts'
import type { IdentifierType, Span } from '#core/deidentify/span.ts'
import { counted } from '#core/dutch/words.ts'

/**
 * Between the texts of one form: a name found in one field is found in all, and the same person has the same number
 * everywhere, which asks for reading them as one.
 */
const SEPARATOR = '\n\n'

/** The marks of each text of a form, in order; offsets count within each text, and what replaces them is as it is kept. */
export function readTexts(texts: readonly string[], decisions: Decisions = {}): readonly (readonly Span[])[] {
  const { spans } = deidentify(texts.join(SEPARATOR), decisions)
  let offset = 0
  return texts.map((text) => {
    const start = offset
    const end = start + text.length
    offset = end + SEPARATOR.length
    return spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        ...span,
        replacement: withoutSizes(span.replacement),
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
  })
}

/** A word and what becomes of it, wherever it stands in the text. */
export interface Mark {
  readonly key: string
  readonly word: string
  readonly type: IdentifierType
  readonly replacement: string
  readonly reason: string
  /** What is certain goes out, whatever the sender chooses; what is to be looked at stays until the sender chooses. */
  readonly certainty: Span['certainty']
  readonly times: number
}

/** Decisions are on a word, not on a place: they hold when the text moves. */
export const keyOf = (word: string): string => word.replace(/\s+/g, ' ').trim().toLowerCase()

const SURENESS = ['certain', 'probable', 'check'] as const

/** The marks of a text by word, in the order in which they first appear; the surest finding speaks for a word. */
export function marksOf(text: string, spans: readonly Span[]): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const { start, end, type, replacement, reason, certainty } of spans) {
    const word = text.slice(start, end)
    const key = keyOf(word)
    const earlier = marks.get(key)
    const times = (earlier?.times ?? 0) + 1
    const isSurer = !earlier || SURENESS.indexOf(certainty) < SURENESS.indexOf(earlier.certainty)
    marks.set(
      key,
      isSurer ? { key, word, type, replacement, reason, certainty, times } : { ...earlier, times },
    )
  }
  return [...marks.values()]
}

/** How many words go out and how many ask for a choice, in one line; `isChosen` tells which were decided on. */
export function summaryOf(marks: readonly Mark[], isChosen: (key: string) => boolean): string {
  const gone = marks.filter(({ certainty }) => certainty !== 'check').length
  const open = marks.filter(({ certainty, key }) => certainty === 'check' && !isChosen(key)).length
  const parts = [
    gone === 1 ? '1 woord gaat eruit' : `${gone === 0 ? 'geen' : gone} woorden gaan eruit`,
    open === 0 ? '' : counted(open, 'woord vraagt om uw keuze', 'woorden vragen om uw keuze'),
  ]
  return `Meegelezen: ${parts.filter(Boolean).join(', ')}.`
}

/** A stretch of a text: plain, taken out, or something to look at. `word` is what stands there now. */
export interface Segment {
  readonly kind: 'plain' | 'removed' | 'check'
  readonly text: string
  readonly word: string
  readonly start: number
}

/** The text as it will be sent, in stretches. */
export function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = []
  const plain = (start: number, end: number) => {
    const word = text.slice(start, end)
    if (word !== '') segments.push({ kind: 'plain', text: word, word, start })
  }
  let at = 0
  for (const { start, end, certainty, replacement } of spans) {
    plain(at, start)
    const word = text.slice(start, end)
    segments.push(
      certainty === 'check'
        ? { kind: 'check', text: word, word, start }
        : { kind: 'removed', text: replacement, word, start },
    )
    at = end
  }
  plain(at, text.length)
  return segments
}

/** The text without what is taken out: the only form in which it leaves the browser. */
export const cleanText = (text: string, spans: readonly Span[]): string =>
  segmentsOf(text, spans)
    .map((segment) => segment.text)
    .join('')

/** The same without what asks for a choice as well: for what leaves the browser before the sender has looked it over. */
export const guardedText = (text: string, spans: readonly Span[]): string =>
  segmentsOf(text, spans)
    .map((segment) => (segment.kind === 'check' ? '' : segment.text))
    .join('')

/** The marks of a text that was read a moment ago, at their places in the text as it is typed now. */
export function movedTo(text: string, readText: string, spans: readonly Span[]): readonly Span[] {
  if (text === readText) return spans
  const shorter = Math.min(text.length, readText.length)
  let head = 0
  // With every key over the whole text, so in the fastest way there is.
  while (head < shorter && text.charCodeAt(head) === readText.charCodeAt(head)) head++
  const shift = text.length - readText.length
  let end = readText.length
  while (
    end > head &&
    end + shift > head &&
    text.charCodeAt(end + shift - 1) === readText.charCodeAt(end - 1)
  )
    end--
  const tail = readText.length - end
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    return span.start >= readText.length - tail
      ? [{ ...span, start: span.start + shift, end: span.end + shift }]
      : []
  })
}
