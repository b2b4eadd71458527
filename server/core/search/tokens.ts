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
export const eachWritten = (text: string, visit: (written: string, start: number) => void): void =>
  eachPlace(text, (start, end) => visit(text.slice(start, end), start))

/** The kinds of ASCII characters, by code; 0 is a sign that no word begins with. */
const LETTER = 1
const DIGIT = 2
const CODES_ASCII = 128
const KINDS = Uint8Array.from({ length: CODES_ASCII }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[a-z]/i.test(sign) ? LETTER : /\d/.test(sign) ? DIGIT : 0
})
const DOT = 0x2e
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
/** The digits before the first dot of an amount, at most. */
const AMOUNT_DIGITS_MAX = 3

/** The same by their places alone (`end` exclusive). Plain words are told without `WORD`, which takes several times as long. */
export function eachPlace(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code < CODES_ASCII && KINDS[code] === 0) {
      at += 1
      continue
    }
    const end = plainEnd(text, at)
    if (end > at) {
      visit(at, end)
      at = end
      continue
    }
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (match === null) return
    at = match.index + match[0].length
    visit(match.index, at)
  }
}

/** Where a word of ASCII letters and digits ends that is sure to be one; its start when what follows may belong to it. */
function plainEnd(text: string, start: number): number {
  let end = start
  let kinds = 0
  let code = text.charCodeAt(end)
  // Past the end of the text there is no code, and no comparison with it holds.
  for (; code < CODES_ASCII && KINDS[code] !== 0; code = text.charCodeAt(++end)) kinds |= KINDS[code] ?? 0
  if (code >= CODES_ASCII || code === HYPHEN || code === APOSTROPHE) return start
  const mayBeDotted =
    kinds === LETTER ? end - start === 1 : kinds === DIGIT && end - start <= AMOUNT_DIGITS_MAX
  return code === DOT && mayBeDotted ? start : end
}

/** A written word in lower case without diacritics and signs; empty when nothing is left of it. */
export function foldedWord(written: string): Pick<Token, 'word' | 'pieces'> {
  const folded = fold(written)
  const word = folded.replace(/['’]s$/, '').replace(PLAIN, '')
  const pieces = written.includes('-') ? folded.split('-').map((piece) => piece.replace(PLAIN, '')) : []
  return { word, pieces: pieces.filter((piece) => piece !== '') }
}
