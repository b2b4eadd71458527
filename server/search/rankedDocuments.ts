// The documents of the index as ranking wants them: their words as numbers, and what they say.
import type { Database as Connection, Statement } from 'better-sqlite3'
import type { Meaning } from '#core/search/meanings.ts'
import type { FieldNumbers, NumberedWords } from '#core/search/wordList.ts'
import type { WordNumbers } from './wordNumbers.ts'

const FIELD_END = 0

/** The meaning is null of a document that was put before meanings were kept. */
type StoredDocument = readonly [row: number, words: Uint8Array, meaning: Uint8Array | null]

const NOWHERE = new Uint32Array(0)
const NO_WORDS: FieldNumbers = { title: NOWHERE, summary: NOWHERE, narrative: NOWHERE, labels: NOWHERE }

export class RankedDocuments {
  readonly #words: WordNumbers
  readonly #read: Statement<[string], StoredDocument>

  constructor(connection: Connection, table: string, words: WordNumbers) {
    this.#words = words
    // All together: row by row takes longer.
    this.#read = connection
      .prepare<[string], StoredDocument>(
        `select row, words, meaning from ${table} where row in (select value from json_each(?))`,
      )
      .raw()
  }

  /** The documents in these rows, in this order; one without words where there is no such row. */
  of(rows: readonly number[]): NumberedWords {
    const stored = new Map(
      this.#read.all(JSON.stringify(rows)).map(([row, words, meaning]) => [row, { words, meaning }]),
    )
    const found = rows.map((row) => stored.get(row))
    const documents = found.map((document) => (document === undefined ? NO_WORDS : fieldsOf(document.words)))
    return {
      documents,
      terms: this.#words.found,
      meaningOf: (at) => {
        const kept = found[at]?.meaning ?? null
        return kept === null
          ? this.#words.meanings.of(Object.values(documents[at] ?? NO_WORDS))
          : meaningIn(kept)
      },
    }
  }
}

/** The numbers of the words of a stored document, per field. */
function fieldsOf(stored: Uint8Array): FieldNumbers {
  const { buffer, byteOffset, byteLength } = aligned(stored)
  const numbers = new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT)
  let start = 0
  const next = (): Uint32Array => {
    const end = Math.max(start, numbers.indexOf(FIELD_END, start))
    const field = numbers.subarray(start, end)
    start = end + 1
    return field
  }
  return { title: next(), summary: next(), narrative: next(), labels: next() }
}

function meaningIn(stored: Uint8Array): Meaning {
  const { buffer, byteOffset, byteLength } = aligned(stored)
  return new Int16Array(buffer, byteOffset, byteLength / Int16Array.BYTES_PER_ELEMENT)
}

/** A view of 32 bits must begin at a multiple of four bytes. */
const aligned = (stored: Uint8Array): Uint8Array =>
  stored.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? stored : new Uint8Array(stored)
