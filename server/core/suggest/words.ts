/** Cuts a case text into stemmed words, so that "gestort", "stortingen" and "storting" meet. */
import { stemmer } from '@orama/stemmers/dutch'
import type { Span } from '#core/citations/citation.ts'
import { normalised, type Token, tokensOf } from '#core/citations/tokens.ts'
import { remembered } from '#core/remembered.ts'

/** A word of the text: its stem and its place (UTF-16, end exclusive). */
export interface Word extends Span {
  readonly stem: string
  /** False for words without meaning of their own, which still count for the distance between others. */
  readonly counts: boolean
}

const STOP_WORDS = new Set(
  'de het een en van met in op te om voor aan bij uit door als is zijn haar hij zij ze hem hun die dat dit er naar over tot ook of wordt werd worden was waren had heeft hebben ik je u we wij mijn men dan om'.split(
    ' ',
  ),
)
const SEPARABLE =
  /^(terug|in|af|op|uit|aan|door|mee|samen|weg|vrij|na|over|voor|bij|stop|toe|achter|rond)ge(.{3,}[dt])$/

/**
 * The stem of a normalised word: Snowball's Dutch stemmer, then one spelling for what it leaves apart
 * (brief and briev, gezin and gezinn, betaal and betal, participles with and without ge-).
 */
export const stemOf = remembered((norm) => {
  if (/^\d/.test(norm)) return norm
  const separable = norm.replace(SEPARABLE, '$1$2')
  const participle = /^ge.{3,}[dt]$/.test(separable) && separable.length >= 6 ? separable.slice(2) : separable
  let stem = stemmer(participle)
  stem = stem.replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, (vowels) => vowels.charAt(0))
  if (stem.length > 4) stem = stem.replace(/([^aeiou])[dt]+$|([aeiou])dt$/, '$1$2')
  return stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
})

/** No word of Dutch is longer; what is takes long to cut into parts and says nothing. */
const LETTERS_MAX = 60

/** What a word is cut into: itself, and its halves when it is hyphenated. */
const piecesOf = remembered((norm): readonly Pick<Word, 'stem' | 'counts'>[] => {
  const whole = { stem: stemOf(norm), counts: !STOP_WORDS.has(norm) }
  const halves = norm.split('-').filter((half) => half.length > 2)
  return halves.length < 2
    ? [whole]
    : [whole, ...halves.map((half) => ({ stem: stemOf(half), counts: true }))]
})

/** The words of a text; hyphenated words also in their halves. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = []
  for (const { kind, text, norm, start, end } of tokens) {
    if (kind === 'sign' && text !== '%') continue
    for (const { stem, counts } of piecesOf(norm.slice(0, LETTERS_MAX)))
      words.push({ stem, start, end, counts })
  }
  return words
}

/** The stems of a cue or a description that carry meaning. */
export function stemsOf(phrase: string): readonly string[] {
  const words = wordsOf(tokensOf(normalised(phrase)))
  return words.filter((word) => word.counts).map((word) => word.stem)
}

/** The stems of every word of a phrase, those without meaning of their own included. */
export function allStemsOf(phrase: string): readonly string[] {
  return wordsOf(tokensOf(normalised(phrase))).map((word) => word.stem)
}
