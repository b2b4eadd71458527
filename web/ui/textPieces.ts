// Cuts a text at the edges of ranges, so that each piece lies in the same ranges from its first to its last character.

/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface TextPiece<R extends TextRange> {
  readonly start: number
  readonly text: string
  /** The ranges this piece lies in; empty for plain text. */
  readonly ranges: readonly R[]
}

/** The pieces of a text in order; put together they are the text again. Ranges may overlap. */
export function textPieces<R extends TextRange>(text: string, ranges: readonly R[]): readonly TextPiece<R>[] {
  const inText = ranges.filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
  const edges = [...new Set([0, text.length, ...inText.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      ranges: inText.filter((range) => range.start <= start && range.end >= end),
    }
  })
}
