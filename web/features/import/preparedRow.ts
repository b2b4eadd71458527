// A row of a file as it was read in the browser. It holds raw text, so it lives in the memory of the tab and nowhere else.

import type { Span } from '#core/deidentify/span.ts'
import type { Change, Reason } from '#core/import/report.ts'
import { keyOf, type Mark, marksOf } from '../readalong/reading.ts'

/** The columns in the sender's own words, in the order in which a row is read. */
export const TEXTS = [
  'kenmerk',
  'titel',
  'wat_is_er_gebeurd',
  'gevolg',
  'wat_had_geholpen',
  'artikel',
] as const

/** One row: as it stands in the file, why it is refused if it is, and what in it may point to someone. */
export interface PreparedRow {
  /** The row number as the sender sees it. */
  readonly row: number
  readonly kenmerk: string | null
  /** Every cell as it stands in the file, to be given back. */
  readonly cells: readonly string[]
  readonly reasons: readonly Reason[]
  readonly changes: readonly Change[]
  /** What is sent of the row by the name of its column, its texts aside; null when the row is refused. */
  readonly fields: Readonly<Record<string, string>> | null
  readonly texts: readonly string[]
  /** What in the reference looks like a dossier number or a date: it is the sender's own and stays. */
  readonly ownNumbers: readonly string[]
  readonly spans: readonly (readonly Span[])[]
}

/** What the worker tells of a file, in this order: that it is refused, or its columns, its rows and the end. */
export type FileNews =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'columns'
      readonly columns: readonly string[]
      readonly total: number
      readonly ignored: readonly string[]
    }
  | { readonly kind: 'rows'; readonly rows: readonly PreparedRow[] }
  | { readonly kind: 'end' }

/** The words of a row that may point to someone, once each. */
export function marksOfRow({ texts, spans, ownNumbers }: PreparedRow): readonly Mark[] {
  const own = ownNumbers.map(keyOf)
  const all = texts.flatMap((text, index) => marksOf(text, spans[index] ?? []))
  return [...new Map(all.map((mark) => [mark.key, mark])).values()].filter(
    ({ key, certainty }) => certainty !== 'check' || !own.includes(key),
  )
}

/** How much of the text is shown on either side of a word: enough to see what it is about. */
const AROUND_CHARS = 45

/** Where a word first stands in the row: what comes before it, and after it. */
export function placeOf(
  { texts, spans }: PreparedRow,
  { key }: Mark,
): readonly [before: string, after: string] {
  for (const [index, text] of texts.entries()) {
    const span = spans[index]?.find(({ start, end }) => keyOf(text.slice(start, end)) === key)
    if (!span) continue
    const [from, to] = [Math.max(0, span.start - AROUND_CHARS), span.end + AROUND_CHARS]
    return [
      `${from > 0 ? '…' : ''}${text.slice(from, span.start)}`,
      `${text.slice(span.end, to)}${to < text.length ? '…' : ''}`,
    ]
  }
  return ['', '']
}
