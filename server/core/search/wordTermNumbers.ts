/** What words are found by, as numbers: ranking goes through some thirty thousand words for one question. */
import type { WordTerms } from './analysis.ts'
import { NumberLists } from './numberLists.ts'

/** How a term stands in a word: it is the whole of it, what it is a kind of, or something else within it. */
export const WHOLE = 0
export const HEAD = 1
export const WITHIN = 2
const STANDING_BITS = 2
const STANDING_MASK = 3

export const termOf = (code: number): number => code >>> STANDING_BITS
export const standingOf = (code: number): number => code & STANDING_MASK

export class WordTermNumbers {
  readonly termsOf: (word: number) => WordTerms
  readonly #lists = new NumberLists()
  /** From 1, so that no code is 0. */
  readonly #numbers = new Map<string, number>()

  constructor(termsOf: (word: number) => WordTerms) {
    this.termsOf = termsOf
  }

  /** One more than the highest number of a term. */
  get end(): number {
    return this.#numbers.size + 1
  }

  /** The number of a term; none when no word that was read so far is found by it. */
  numberOf(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  /** The codes of all words: from where that of a word begins up to the next 0. */
  get codes(): Uint32Array {
    return this.#lists.all
  }

  /** Where the codes of a word begin. */
  read(word: number): number {
    return this.#lists.from(word) || this.#readAnew(word)
  }

  readAll(words: Uint32Array): void {
    for (let at = 0; at < words.length; at++) this.read(words[at] ?? 0)
  }

  #readAnew(word: number): number {
    const { stem, parts, joins } = this.termsOf(word)
    return this.#lists.keep(word, [
      this.#code(stem, WHOLE),
      ...parts.map((part, at) => this.#code(part, at === parts.length - 1 ? HEAD : WITHIN)),
      ...joins.map((join) => this.#code(join, WITHIN)),
    ])
  }

  #code(term: string, standing: number): number {
    const known = this.#numbers.get(term)
    const number = known ?? this.#numbers.size + 1
    if (known === undefined) this.#numbers.set(term, number)
    return (number << STANDING_BITS) | standing
  }
}
