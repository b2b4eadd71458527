// What a document is found and ranked by, as the rows of the index hold it. Each different word is worked out once, and so
// is the name of each tag, so that filling an index mostly looks words up.
import type { AnalysedWord, DutchAnalysis, KnownWord, WordTerms } from '#core/search/analysis.ts'
import { citationWords } from '#core/search/citationWords.ts'
import { BETWEEN_LABELS, type SearchDocument, TEXT_FIELDS } from '#core/search/document.ts'
import { eachWritten } from '#core/search/tokens.ts'
import { topicTermsOf, topicWord } from '#core/search/topics.ts'
import { writtenWord } from '#core/search/wordList.ts'
import { indexTerms } from './texts.ts'

/** Ends a field among the words as they stand, so that no exact phrase runs on into the next. */
const FIELD_END = '__'
const FIELD_END_NUMBER = 0

/** Different words remembered before the memory is emptied, as in the analysis. */
const WORDS_REMEMBERED_MAX = 300_000
/** The same names of tags come back in document after document, and finding the articles in them takes longest of all. */
const LABELS_REMEMBERED_MAX = 20_000

interface IndexedWord {
  readonly word: string
  /** 0 for a word that is not looked for. */
  readonly number: number
  readonly terms: string
}

/** A piece of text with the articles it cites. */
interface IndexedText {
  readonly words: readonly IndexedWord[]
  readonly cited: readonly IndexedWord[]
}

/** A document as the index keeps it. */
export interface DocumentWords {
  /** The numbers of its content words in order, a 0 after each field. */
  readonly numbers: Uint32Array
  /** What it is found by. */
  readonly terms: string
  /** Its words as they stand, for exact phrases. */
  readonly exact: string
}

export class DocumentReader {
  readonly #analysis: DutchAnalysis
  readonly #numberOf: (written: string, terms: WordTerms) => number
  /** By writing; null where nothing is left of it. */
  readonly #words = new Map<string, IndexedWord | null>()
  readonly #labels = new Map<string, IndexedText>()
  readonly #topics = new Map<string, IndexedWord>()
  /** By number of a word, the last document that had it. */
  #lastSeen = new Uint32Array(4096)
  #documents = 0

  /** `numberOf` gives a word its number. */
  constructor(analysis: DutchAnalysis, numberOf: (written: string, terms: WordTerms) => number) {
    this.#analysis = analysis
    this.#numberOf = numberOf
  }

  /** Forgets the numbers, after the words were numbered anew. */
  forget(): void {
    this.#words.clear()
    this.#labels.clear()
    this.#topics.clear()
    this.#lastSeen.fill(0)
  }

  read({ texts, tags }: Pick<SearchDocument, 'texts' | 'tags'>): DocumentWords {
    this.#documents += 1
    const numbers: number[] = []
    const terms: string[] = []
    const exact: string[] = []
    for (const field of TEXT_FIELDS) {
      const pieces =
        field === 'labels'
          ? texts.labels.split(BETWEEN_LABELS).map((label) => this.#label(label))
          : [this.#text(texts[field])]
      for (const { words } of pieces)
        for (const word of words) {
          exact.push(word.word)
          this.#take(word, numbers, terms)
        }
      exact.push(FIELD_END)
      for (const { cited } of pieces) for (const word of cited) this.#take(word, numbers, terms)
      if (field === 'labels')
        for (const term of topicTermsOf(tags)) this.#take(this.#topic(term), numbers, terms)
      numbers.push(FIELD_END_NUMBER)
    }
    return {
      numbers: Uint32Array.from(numbers),
      terms: terms.join(' '),
      exact: exact.join(' '),
    }
  }

  /** Adds a word; its terms only the first time the document has it. */
  #take({ number, terms }: IndexedWord, numbers: number[], all: string[]): void {
    if (number === FIELD_END_NUMBER) return
    numbers.push(number)
    if (number >= this.#lastSeen.length) {
      const longer = new Uint32Array(2 * number)
      longer.set(this.#lastSeen)
      this.#lastSeen = longer
    }
    if (this.#lastSeen[number] === this.#documents) return
    this.#lastSeen[number] = this.#documents
    all.push(terms)
  }

  #text(text: string): IndexedText {
    const words: IndexedWord[] = []
    eachWritten(text, (written) => {
      const word = this.#word(written)
      if (word !== null) words.push(word)
    })
    return { words, cited: citationWords(text).map((word) => this.#index(word)) }
  }

  #word(written: string): IndexedWord | null {
    const known = this.#words.get(written)
    if (known !== undefined) return known
    if (this.#words.size >= WORDS_REMEMBERED_MAX) this.#words.clear()
    const word = this.#analysis.word(written)
    const indexed = word === null ? null : this.#index({ ...word, cited: false })
    this.#words.set(written, indexed)
    return indexed
  }

  #label(label: string): IndexedText {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    if (this.#labels.size >= LABELS_REMEMBERED_MAX) this.#labels.clear()
    const read = this.#text(label)
    this.#labels.set(label, read)
    return read
  }

  #topic(term: string): IndexedWord {
    const known = this.#topics.get(term) ?? this.#index(topicWord(term))
    this.#topics.set(term, known)
    return known
  }

  #index(word: KnownWord & Pick<AnalysedWord, 'cited'>): IndexedWord {
    return {
      word: word.word,
      number: word.stopWord ? FIELD_END_NUMBER : this.#numberOf(writtenWord(word), word.terms),
      terms: indexTerms(word).join(' '),
    }
  }
}
