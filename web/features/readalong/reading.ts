// Reading along with the sender: what stands in the texts that may point to a person, and what becomes of it.
import { deidentify } from '#core/deidentify/deidentify.ts'
import type { Span } from '#core/deidentify/span.ts'

/** The texts to read, by field, and the names the sender pointed out. `turn` tells answers apart. */
export interface ReadRequest {
  readonly turn: number
  readonly texts: readonly string[]
  readonly knownNames: readonly string[]
}

/** The marks of each text, in the order of the request. */
export interface ReadAnswer {
  readonly turn: number
  readonly spans: readonly (readonly Span[])[]
}

/**
 * Between the texts of one form: a name found in one field is found in all, and the same person has the same number
 * everywhere, which asks for reading them as one.
 */
const SEPARATOR = '\n\n'

/** Finds the marks of all texts of a form at once; offsets count within each text. */
export function readTexts({ turn, texts, knownNames }: ReadRequest): ReadAnswer {
  const { spans } = deidentify(texts.join(SEPARATOR), {
    known: knownNames.map((text) => ({ text, type: 'NAME' })),
  })
  let offset = 0
  const perText = texts.map((text) => {
    const start = offset
    const end = start + text.length
    offset = end + SEPARATOR.length
    return spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
  })
  return { turn, spans: perText }
}

/** What the sender decided on a word: it is no identifier after all, or it was looked at and may stay. */
export type Kept = ReadonlySet<string>

/** A word and what was made of it, wherever it stands in the text. */
export interface Mark {
  readonly word: string
  readonly replacement: string
  readonly reason: string
  readonly certainty: Span['certainty']
  readonly times: number
  readonly kept: boolean
}

/** Decisions are on a word, not on a place: they hold when the text moves. */
export const keyOf = (word: string): string => word.trim().toLowerCase()

/** Whether a mark is taken out of the text: sure ones always, others unless the sender keeps them. */
const isRemoved = (text: string, span: Span, kept: Kept): boolean =>
  span.certainty === 'certain' ||
  (span.certainty === 'probable' && !kept.has(keyOf(text.slice(span.start, span.end))))

/** The marks of a text by word, in the order in which they first appear. */
export function marksOf(text: string, spans: readonly Span[], kept: Kept): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const span of spans) {
    const word = text.slice(span.start, span.end)
    const { replacement, reason, certainty } = span
    const key = `${certainty} ${keyOf(word)}`
    const times = (marks.get(key)?.times ?? 0) + 1
    marks.set(key, { word, replacement, reason, certainty, times, kept: kept.has(keyOf(word)) })
  }
  return [...marks.values()]
}

/** A stretch of the preview: plain text, something taken out, or something to look at. */
export interface Segment {
  readonly kind: 'plain' | 'removed' | 'check'
  readonly text: string
  readonly start: number
}

/** The text as it will be sent, in stretches. */
export function segmentsOf(text: string, spans: readonly Span[], kept: Kept): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const span of spans) {
    const word = text.slice(span.start, span.end)
    if (span.start > at) segments.push({ kind: 'plain', text: text.slice(at, span.start), start: at })
    if (isRemoved(text, span, kept))
      segments.push({ kind: 'removed', text: span.replacement, start: span.start })
    else segments.push({ kind: kept.has(keyOf(word)) ? 'plain' : 'check', text: word, start: span.start })
    at = span.end
  }
  if (at < text.length) segments.push({ kind: 'plain', text: text.slice(at), start: at })
  return segments
}

/** The text without what is taken out: the only form in which it leaves the browser. */
export const cleanText = (text: string, spans: readonly Span[], kept: Kept): string =>
  segmentsOf(text, spans, kept)
    .map((segment) => segment.text)
    .join('')
