// Writes to the tables of the index; whoever calls it sees to the transaction.
import type { Database as Connection, Statement } from 'better-sqlite3'
import type { MeaningReader } from '#core/search/meanings.ts'
import type { IndexRow } from './indexRows.ts'
import type { SearchTables } from './sqliteTables.ts'
import type { StoredWord } from './wordNumbers.ts'

export class IndexWriter {
  readonly #insert: Statement<[string, string, string, string, Uint8Array, Uint8Array]>
  readonly #insertTerms: Statement<[number, string]>
  readonly #insertExact: Statement<[number, string]>
  readonly #insertWord: Statement<[number, string, string | null]>
  readonly #deletes: readonly Statement<[number]>[]

  constructor(connection: Connection, { documents, terms, exact, words }: SearchTables) {
    this.#insert = connection.prepare(
      `insert into ${documents} (kind, id, texts, traits, words, meaning) values (?, ?, ?, ?, ?, ?)`,
    )
    this.#insertTerms = connection.prepare(`insert into ${terms} (rowid, terms) values (?, ?)`)
    this.#insertExact = connection.prepare(`insert into ${exact} (rowid, words) values (?, ?)`)
    this.#insertWord = connection.prepare(`insert into ${words} (number, word, terms) values (?, ?, ?)`)
    this.#deletes = [
      connection.prepare(`delete from ${documents} where row = ?`),
      connection.prepare(`delete from ${terms} where rowid = ?`),
      connection.prepare(`delete from ${exact} where rowid = ?`),
    ]
  }

  /**
   * Adds documents with what they say, and tells their rows. Table by table: in turns, each would drive what the others need
   * from the memory of the processor.
   */
  add(added: readonly IndexRow[], meanings: MeaningReader): number[] {
    const rows = added.map(({ kind, id, texts, traits, words }) => {
      const meaning = bytesOf(meanings.of([words]))
      return Number(this.#insert.run(kind, id, texts, traits, bytesOf(words), meaning).lastInsertRowid)
    })
    added.forEach(({ terms }, at) => {
      this.#insertTerms.run(rows[at] ?? 0, terms)
    })
    added.forEach(({ exact }, at) => {
      this.#insertExact.run(rows[at] ?? 0, exact)
    })
    return rows
  }

  addWords(words: readonly StoredWord[]): void {
    for (const word of words) this.#insertWord.run(...word)
  }

  delete(row: number): void {
    for (const statement of this.#deletes) statement.run(row)
  }
}

/** Words take 32 bits each, and what a document says is whole numbers of 16. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
