// What the index keeps of a document, ready to be written; making it needs no database.
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { FindableKind, SearchDocument } from '#core/search/document.ts'
import { traitsOf } from './digest.ts'
import { DocumentReader } from './documentWords.ts'
import type { WordNumbers } from './wordNumbers.ts'

/** A document as its tables hold it. */
export interface IndexRow {
  readonly kind: FindableKind
  readonly id: string
  /** JSON, as `digestOfStored` reads it. */
  readonly texts: string
  readonly traits: string
  /** The numbers of its content words, a 0 after each field. */
  readonly words: Uint32Array
  /** What it is found by. */
  readonly terms: string
  /** Its words as they stand, for exact phrases. */
  readonly exact: string
}

export class RowMaker {
  readonly #reader: DocumentReader

  constructor(analysis: DutchAnalysis, words: WordNumbers) {
    this.#reader = new DocumentReader(analysis, words.numberOf)
  }

  make(document: SearchDocument): IndexRow {
    const { kind, id, texts } = document
    const { numbers, terms, exact } = this.#reader.read(document)
    return {
      kind,
      id,
      texts: JSON.stringify(texts),
      traits: JSON.stringify(traitsOf(document)),
      words: numbers,
      terms,
      exact,
    }
  }

  /** Forgets the numbers, after the words were numbered anew. */
  forget(): void {
    this.#reader.forget()
  }
}
