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
  eachWritten(text, (written, start) => {
    const { word, pieces } = foldedWord(written)
    if (word !== '') tokens.push({ word, start, end: start + written.length, pieces })
  })
  return tokens
}

/** Goes through what may be words, as they are written, with their places. */
export function eachWritten(text: string, visit: (written: string, start: number) => void): void {
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) visit(match[0], match.index)
}

/** A written word in lower case without diacritics and signs; empty when nothing is left of it. */
export function foldedWord(written: string): Pick<Token, 'word' | 'pieces'> {
  const folded = fold(written)
  const word = folded.replace(/['’]s$/, '').replace(PLAIN, '')
  const pieces = written.includes('-') ? folded.split('-').map((piece) => piece.replace(PLAIN, '')) : []
  return { word, pieces: pieces.filter((piece) => piece !== '') }
}
