// The words of the index with their numbers, so that ranking reads no text.
import type { DutchAnalysis, WordTerms } from '#core/search/analysis.ts'
import { MeaningReader } from '#core/search/meanings.ts'
import { WordsByLength } from '#core/search/spelling.ts'
import { isSpoken, NO_TERMS, readTerms, termsOfWritten, writeTerms } from '#core/search/wordList.ts'
import { WordTermNumbers } from '#core/search/wordTermNumbers.ts'

/** A word as it is stored: its terms are null when they are worked out as it is read. */
export type StoredWord = readonly [number: number, word: string, terms: string | null]

const FIRST_NUMBER = 1

export class WordNumbers {
  #spoken = new WordsByLength()
  /** One more than the highest number whose word is among the spoken ones. */
  #spokenEnd = FIRST_NUMBER
  readonly #analysis: DutchAnalysis
  /** What the words are found by, for ranking, and what they mean; both are read word by word as they are wanted. */
  found: WordTermNumbers
  meanings: MeaningReader
  #unsaved: StoredWord[] = []
  #numbers = new Map<string, number>()
  #words: string[] = []
  #terms: (WordTerms | undefined)[] = []
  /** The terms as they were stored, read when they are first wanted. */
  #stored: (string | null)[] = []

  constructor(analysis: DutchAnalysis) {
    this.#analysis = analysis
    this.found = new WordTermNumbers(this.termsOf)
    this.meanings = new MeaningReader(this.termsOf)
  }

  /** Reads the words anew, after another connection wrote or the index was emptied. */
  load(stored: Iterable<StoredWord>): void {
    this.#spoken = new WordsByLength()
    this.#spokenEnd = FIRST_NUMBER
    this.found = new WordTermNumbers(this.termsOf)
    this.meanings = new MeaningReader(this.termsOf)
    this.#unsaved = []
    this.#numbers = new Map()
    this.#words = []
    this.#terms = []
    this.#stored = []
    for (const [number, word, terms] of stored) {
      this.#keep(word, number)
      this.#stored[number] = terms
    }
  }

  /** The words people may have meant, for mending what they mistyped; filling an index asks for none. */
  get spoken(): WordsByLength {
    for (; this.#spokenEnd < this.#words.length; this.#spokenEnd++) {
      const word = this.#words[this.#spokenEnd]
      if (word !== undefined && isSpoken(word)) this.#spoken.add(word)
    }
    return this.#spoken
  }

  /** The number of a word, a new one when it has none; new ones are in memory only until they are saved. */
  numberOf = (word: string, terms: WordTerms): number => {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = Math.max(FIRST_NUMBER, this.#words.length)
    this.#unsaved.push([number, word, isSpoken(word) ? writeTerms(terms) : null])
    this.#terms[number] = terms
    this.#keep(word, number)
    return number
  }

  /** The new words, once; whoever takes them saves them. */
  takeNew(): readonly StoredWord[] {
    const taken = this.#unsaved
    this.#unsaved = []
    return taken
  }

  /** What a word is found by. */
  termsOf = (number: number): WordTerms => {
    const known = this.#terms[number]
    if (known !== undefined) return known
    const word = this.#words[number]
    const stored = this.#stored[number] ?? null
    const terms =
      word === undefined
        ? NO_TERMS
        : stored === null
          ? termsOfWritten(word, this.#analysis)
          : readTerms(stored)
    this.#terms[number] = terms
    return terms
  }

  /** What a word is found by, when the index has the word. */
  recall = (word: string): WordTerms | undefined => {
    const number = this.#numbers.get(word)
    return number === undefined || (this.#stored[number] ?? null) === null ? undefined : this.termsOf(number)
  }

  #keep(word: string, number: number): void {
    this.#numbers.set(word, number)
    this.#words[number] = word
  }
}
