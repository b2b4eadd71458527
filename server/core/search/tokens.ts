/** Cuts a text into words with their places, the same way for documents and for questions. */
import { fold } from '#core/deidentify/fold.ts'

/** A word in lower case without diacritics, and where it stands in the text (UTF-16, `end` exclusive). */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** The pieces of a word written with hyphens ("IOAW-uitkering"); empty when there are none. */
  readonly pieces: readonly string[]
}

// Amounts ("1.200,50") and dotted abbreviations ("a.o.w.") are one word; so is a word with hyphens or an apostrophe.
const WORD =
  /\d{1,3}(?:\.\d{3})+(?!\d)|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const PLAIN = /[^\p{L}\p{N}]+/gu

/** The words of a text in order. Characters that are neither letter nor digit never come through. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const [raw] = match
    const folded = fold(raw)
    const word = folded.replace(/['’]s$/, '').replace(PLAIN, '')
    if (word === '') continue
    const pieces = raw.includes('-') ? folded.split('-').map((piece) => piece.replace(PLAIN, '')) : []
    tokens.push({
      word,
      start: match.index,
      end: match.index + raw.length,
      pieces: pieces.filter((piece) => piece !== ''),
    })
  }
  return tokens
}
