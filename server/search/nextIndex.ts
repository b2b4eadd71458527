// The index that is filled beside the one that answers, and takes its place when it is whole.
import type { Database as Connection } from 'better-sqlite3'
import type { WordTerms } from '#core/search/analysis.ts'
import { MeaningReader } from '#core/search/meanings.ts'
import { NO_TERMS, readTerms, termsOfUnspoken } from '#core/search/wordList.ts'
import type { IndexRow } from './indexRows.ts'
import { IndexWriter } from './indexWriter.ts'
import { leaveMerging, mergeAll, mergeAsUsual } from './merging.ts'
import { createNextTables, putNextInPlace, type SearchTables } from './sqliteTables.ts'
import { inTurn } from './turns.ts'
import type { StoredWord } from './wordNumbers.ts'

/** Documents of a new index, with the words that no earlier part had. */
export interface IndexPart {
  readonly rows: readonly IndexRow[]
  readonly words: readonly StoredWord[]
}

export class NextIndex {
  readonly #connection: Connection
  readonly #tables: SearchTables
  readonly #writer: IndexWriter
  readonly #words: StoredWord[] = []
  readonly #meanings = new MeaningReader((number) => termsOf(this.#words[number]))

  constructor(connection: Connection) {
    this.#connection = connection
    this.#tables = createNextTables(connection)
    leaveMerging(connection, this.#tables)
    this.#writer = new IndexWriter(connection, this.#tables)
  }

  /** Writes a part at once: others may write to the file before and after. */
  write({ rows, words }: IndexPart): void {
    for (const word of words) this.#words[word[0]] = word
    const add = this.#connection.transaction(() => {
      this.#writer.add(rows, this.#meanings)
      this.#writer.addWords(words)
    })
    inTurn(this.#connection, () => add.immediate())
  }

  putInPlace(): void {
    mergeAll(this.#connection, this.#tables)
    mergeAsUsual(this.#connection, this.#tables)
    this.#connection
      .transaction(() => {
        putNextInPlace(this.#connection)
        this.#connection.exec('update search_state set revision = revision + 1')
      })
      .immediate()
  }
}

/** What a word is found by, as the thread that reads wrote it. */
function termsOf(stored: StoredWord | undefined): WordTerms {
  if (stored === undefined) return NO_TERMS
  const [, word, terms] = stored
  return terms === null ? termsOfUnspoken(word) : readTerms(terms)
}
