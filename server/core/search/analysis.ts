/**
 * The Dutch analysis that documents and questions go through alike, for every engine: words are folded, brought to
 * their base form, stemmed, and compounds also stand under their parts.
 */
import { stemmer as snowball } from '@orama/stemmers/dutch'
import { baseForm } from './baseForm.ts'
import { type Part, splitCompound } from './compounds.ts'
import type { Lexicon } from './lexicon.ts'
import { isStopWord } from './stopWords.ts'
import { eachWritten, foldedWord } from './tokens.ts'

/** What a word is found by. */
export interface WordTerms {
  /** The stem of the whole word. */
  readonly stem: string
  /** The stems of the smallest parts, in order; empty when the word is not a compound. */
  readonly parts: readonly string[]
  /** The stems of neighbouring parts taken together, the whole word excepted. */
  readonly joins: readonly string[]
}

/** A word with its terms, wherever it stands: however often it is read, it is the same object for a time. */
export interface KnownWord {
  readonly word: string
  readonly stopWord: boolean
  /** The pieces of a word written with hyphens. */
  readonly pieces: readonly string[]
  readonly terms: WordTerms
}

/** A word of a text with its terms and its place (UTF-16, `end` exclusive). */
export interface AnalysedWord extends KnownWord {
  readonly start: number
  readonly end: number
  /** Whether this is no word but an article of law cited at this place. */
  readonly cited: boolean
}

/** Gives what a word is found by to whom it is known; undefined when it is not. */
export type Recall = (written: string) => WordTerms | undefined

/** The analysis, with the word list it works by. */
export interface DutchAnalysis {
  /** The words of a text in order, with what each is found by; `recall` saves working out what is known elsewhere. */
  analyse(text: string, recall?: Recall): AnalysedWord[]
  /** One word as it is written in a text; null when nothing is left of it. */
  word(written: string): KnownWord | null
  /** What one folded word is found by; `pieces` are those of a hyphenated word. */
  terms(word: string, pieces?: readonly string[]): WordTerms
  /** The same for a folded word with its hyphens, if it has any. */
  termsOfWritten(written: string): WordTerms
  /** The stem of one folded word. */
  stem(word: string): string
  /** Whether a folded word stands in the word list; compounds do not, and what looks like one may be misspelt. */
  isWord(word: string): boolean
}

/**
 * Raise this when a change makes words be found by something else, or documents be written otherwise: an index of
 * before is then filled anew.
 */
export const ANALYSIS_VERSION = 11

/** Words remembered before the memory is emptied: a large collection has this many different ones. */
const REMEMBERED_MAX = 300_000

/** What has more parts between and within its hyphens is no word. */
const PARTS_MAX = 64
/** The longest run of parts that is also found as one: of all runs there are as many as the square of the parts. */
const JOINED_PARTS_MAX = 6

/** Makes the analysis; it remembers words, so make it once. */
export function createDutchAnalysis(lexicon: Lexicon): DutchAnalysis {
  const remembered = new Map<string, WordTerms>()
  /** By writing; null where nothing is left of it. */
  const read = new Map<string, KnownWord | null>()
  const stem = (word: string): string =>
    /\d/.test(word) ? word : hardened(snowball(baseForm(word, lexicon)))

  const worked = (word: string, pieces: readonly string[]): WordTerms => {
    const parts = pieces.length > 1 ? partsOfPieces(word, pieces, lexicon) : splitCompound(word, lexicon)
    return {
      stem: stem(word),
      parts: parts.map(({ text }) => stem(text)),
      joins: joinsOf(word, parts).map(stem),
    }
  }

  const terms = (word: string, pieces: readonly string[] = [], recall?: Recall): WordTerms => {
    const written = pieces.length > 1 ? pieces.join('-') : word
    const found = remembered.get(written)
    if (found !== undefined) return found
    if (remembered.size >= REMEMBERED_MAX) remembered.clear()
    const made = recall?.(written) ?? worked(word, pieces)
    remembered.set(written, made)
    return made
  }

  const termsOfWritten = (written: string): WordTerms => {
    const found = remembered.get(written)
    if (found !== undefined) return found
    const pieces = written.split('-')
    return terms(pieces.join(''), pieces)
  }

  const word = (written: string, recall?: Recall): KnownWord | null => {
    const found = read.get(written)
    if (found !== undefined) return found
    if (read.size >= REMEMBERED_MAX) read.clear()
    const { word: folded, pieces } = foldedWord(written)
    const made =
      folded === ''
        ? null
        : { word: folded, pieces, stopWord: isStopWord(folded), terms: terms(folded, pieces, recall) }
    read.set(written, made)
    return made
  }

  const analyse = (text: string, recall?: Recall): AnalysedWord[] => {
    const found: AnalysedWord[] = []
    eachWritten(text, (written, start) => {
      const known = word(written, recall)
      if (known === null) return
      const { word: folded, stopWord, pieces, terms: itsTerms } = known
      const end = start + written.length
      found.push({ word: folded, stopWord, pieces, terms: itsTerms, start, end, cited: false })
    })
    return found
  }

  return {
    analyse,
    word: (written) => word(written),
    terms: (folded, pieces) => terms(folded, pieces),
    termsOfWritten,
    stem,
    isWord: lexicon.has,
  }
}

/** "huiz" of huizen and "huis" are one stem, and so are "giff" and "gif". */
const hardened = (stem: string): string =>
  stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')

/** A hyphen says where a compound divides; its pieces may be compounds themselves. */
function partsOfPieces(word: string, pieces: readonly string[], lexicon: Lexicon): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const piece of pieces) {
    if (!word.startsWith(piece, at)) return []
    const inner = splitCompound(piece, lexicon)
    if (inner.length === 0) parts.push({ text: piece, start: at, end: at + piece.length })
    for (const part of inner) parts.push({ text: part.text, start: at + part.start, end: at + part.end })
    at += piece.length
  }
  return parts.length > PARTS_MAX ? [] : parts
}

/** "kosten|deler|s|norm" also holds kostendeler and delersnorm. */
function joinsOf(word: string, parts: readonly Part[]): string[] {
  const joins: string[] = []
  parts.forEach((first, from) => {
    for (const last of parts.slice(from + 1, from + JOINED_PARTS_MAX)) {
      if (first.start > 0 || last.end < word.length) joins.push(word.slice(first.start, last.end))
    }
  })
  return joins
}
