// The index that is filled beside the one that answers, and takes its place when it is whole.
import type { Database as Connection } from 'better-sqlite3'
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

  constructor(connection: Connection) {
    this.#connection = connection
    this.#tables = createNextTables(connection)
    leaveMerging(connection, this.#tables)
    this.#writer = new IndexWriter(connection, this.#tables)
  }

  /** Writes a part at once: others may write to the file before and after. */
  write({ rows, words }: IndexPart): void {
    const add = this.#connection.transaction(() => {
      this.#writer.add(rows)
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
