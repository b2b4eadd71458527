// What a document is found and ranked by, as the rows of the index hold it. Each different word is worked out once, so
// that filling an index mostly looks words up.
import type { AnalysedWord, DutchAnalysis, KnownWord } from '#core/search/analysis.ts'
import { citationWords } from '#core/search/citationWords.ts'
import { type SearchDocument, TEXT_FIELDS } from '#core/search/document.ts'
import { topicWord } from '#core/search/topics.ts'
import { writtenWord } from '#core/search/wordList.ts'
import { indexTerms } from './texts.ts'

/** Ends a field among the words as they stand, so that no exact phrase runs on into the next. */
const FIELD_END = '__'
const FIELD_END_NUMBER = 0

/** Different words remembered before the memory is emptied, as in the analysis. */
const REMEMBERED_MAX = 300_000
/** The labels of tags come back in document after document, and finding the articles in them takes longest of all. */
const LABELS_REMEMBERED_MAX = 20_000

interface IndexedWord {
  /** 0 for a word that is not looked for. */
  readonly number: number
  readonly terms: string
}

/** A document as the index keeps it. */
export interface DocumentWords {
  /** The numbers of its content words in order, 32 bits each, a 0 after each field. */
  readonly numbers: Uint8Array
  /** What it is found by. */
  readonly terms: string
  /** Its words as they stand, for exact phrases. */
  readonly exact: string
}

export class DocumentReader {
  readonly #analysis: DutchAnalysis
  readonly #numberOf: (written: string) => number
  readonly #known = new Map<KnownWord, IndexedWord>()
  readonly #cited = new Map<string, readonly AnalysedWord[]>()
  /** By number of a word, the last document that had it. */
  #lastSeen = new Uint32Array(4096)
  #documents = 0

  /** `numberOf` gives a word its number. */
  constructor(analysis: DutchAnalysis, numberOf: (written: string) => number) {
    this.#analysis = analysis
    this.#numberOf = numberOf
  }

  /** Forgets the numbers, after the words were numbered anew. */
  forget(): void {
    this.#known.clear()
    this.#lastSeen.fill(0)
  }

  read({ texts, tags }: Pick<SearchDocument, 'texts' | 'tags'>): DocumentWords {
    this.#documents += 1
    const numbers: number[] = []
    const terms: string[] = []
    const exact: string[] = []
    for (const field of TEXT_FIELDS) {
      const text = texts[field]
      for (const word of this.#analysis.words(text)) {
        exact.push(word.word)
        this.#take(this.#indexed(word), numbers, terms)
      }
      exact.push(FIELD_END)
      const cited = field === 'labels' ? this.#citedInLabels(text) : citationWords(text)
      const topics = field === 'labels' ? (tags.threadIds ?? []).map(topicWord) : []
      for (const word of [...cited, ...topics]) this.#take(this.#index(word), numbers, terms)
      numbers.push(FIELD_END_NUMBER)
    }
    return {
      numbers: new Uint8Array(Uint32Array.from(numbers).buffer),
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

  #indexed(word: KnownWord): IndexedWord {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    if (this.#known.size >= REMEMBERED_MAX) this.#known.clear()
    const indexed = this.#index({ ...word, start: 0, end: 0, cited: false })
    this.#known.set(word, indexed)
    return indexed
  }

  #index(word: AnalysedWord): IndexedWord {
    return {
      number: word.stopWord ? FIELD_END_NUMBER : this.#numberOf(writtenWord(word)),
      terms: indexTerms(word).join(' '),
    }
  }

  #citedInLabels(labels: string): readonly AnalysedWord[] {
    const known = this.#cited.get(labels)
    if (known !== undefined) return known
    if (this.#cited.size >= LABELS_REMEMBERED_MAX) this.#cited.clear()
    const cited = citationWords(labels)
    this.#cited.set(labels, cited)
    return cited
  }
}
