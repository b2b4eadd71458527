// What the embedded index keeps in SQLite, and its mirror in memory: rows, words and the values to filter on.
import type { Database as Connection, Statement } from 'better-sqlite3'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { DocumentRef, SearchDocument } from '#core/search/document.ts'
import type { NumberedWords } from '#core/search/wordList.ts'
import { digestOfStored, traitsOf } from './digest.ts'
import { DocumentColumns, type DocumentTraits } from './documentColumns.ts'
import { DocumentReader } from './documentWords.ts'
import { leaveMerging, mergeAll, mergeAsUsual } from './merging.ts'
import { PostingLists } from './postingLists.ts'
import { RankedDocuments } from './rankedDocuments.ts'
import type { HeldDocument } from './search.ts'
import {
  createNextTables,
  dropNextTables,
  putNextInPlace,
  type SearchTables,
  TABLES,
} from './sqliteTables.ts'
import type { Texts } from './texts.ts'
import { WordNumbers } from './wordNumbers.ts'

interface StoredRow {
  readonly row: number
  readonly kind: DocumentRef['kind']
  readonly id: string
  readonly texts: string
  readonly traits: string
}

/** So many documents are written at a time: others may write to the file in between. */
const FILLED_AT_ONCE = 2_000
/** So many of these are added to one table before the next. */
const ADDED_AT_ONCE = 250

const stores = new WeakMap<Connection, SqliteStore>()

/** The store of a connection; whoever reads the same connection shares its memory. */
export function storeOf(connection: Connection, analysis: DutchAnalysis): SqliteStore {
  const store = stores.get(connection) ?? new SqliteStore(connection, analysis)
  stores.set(connection, store)
  return store
}

export class SqliteStore {
  columns = new DocumentColumns()
  readonly words: WordNumbers
  #revision = -1
  readonly #reader: DocumentReader
  readonly lists = new PostingLists()
  readonly #connection: Connection
  readonly #analysis: DutchAnalysis
  readonly #tables: SearchTables
  readonly #readRevision: Statement<[], number>
  readonly #raiseRevision: Statement<[]>
  readonly #rowOf: Statement<[string, string], number>
  readonly #insert: Statement<[string, string, string, string, Uint8Array, Uint8Array]>
  readonly #insertTerms: Statement<[number, string]>
  readonly #insertExact: Statement<[number, string]>
  readonly #deleteRow: Statement<[number]>
  readonly #deleteTerms: Statement<[number]>
  readonly #deleteExact: Statement<[number]>
  readonly #readRow: Statement<[number], StoredRow>
  readonly #readId: Statement<[number], string>
  readonly #ranked: RankedDocuments
  readonly #match: Statement<[string, number], number>
  readonly #matchAll: Statement<[string, number], string>
  readonly #matchExact: Statement<[string], number>
  readonly #matchSome: Statement<[string, number], number>

  constructor(connection: Connection, analysis: DutchAnalysis, tables = TABLES) {
    const { documents, terms, exact } = tables
    this.#connection = connection
    this.#analysis = analysis
    this.#tables = tables
    this.words = new WordNumbers(connection, analysis, tables.words)
    this.#reader = new DocumentReader(analysis, this.words.numberOf)
    this.#readRevision = connection.prepare<[], number>('select revision from search_state').pluck()
    this.#raiseRevision = connection.prepare('update search_state set revision = revision + 1')
    this.#rowOf = connection
      .prepare<[string, string], number>(`select row from ${documents} where kind = ? and id = ?`)
      .pluck()
    this.#insert = connection.prepare(
      `insert into ${documents} (kind, id, texts, traits, words, meaning) values (?, ?, ?, ?, ?, ?)`,
    )
    this.#insertTerms = connection.prepare(`insert into ${terms} (rowid, terms) values (?, ?)`)
    this.#insertExact = connection.prepare(`insert into ${exact} (rowid, words) values (?, ?)`)
    this.#deleteRow = connection.prepare(`delete from ${documents} where row = ?`)
    this.#deleteTerms = connection.prepare(`delete from ${terms} where rowid = ?`)
    this.#deleteExact = connection.prepare(`delete from ${exact} where rowid = ?`)
    this.#readRow = connection.prepare(`select row, kind, id, texts, traits from ${documents} where row = ?`)
    this.#readId = connection.prepare<[number], string>(`select id from ${documents} where row = ?`).pluck()
    this.#ranked = new RankedDocuments(connection, documents, this.words)
    this.#matchSome = connection
      .prepare<[string, number], number>(`select rowid from ${terms} where ${terms} match ? limit ?`)
      .pluck()
    this.#match = connection
      .prepare<[string, number], number>(
        `select rowid from ${terms} where ${terms} match ? and rowid > ? order by rowid`,
      )
      .pluck()
    // As one JSON text: row by row takes twice as long.
    this.#matchAll = connection
      .prepare<[string, number], string>(
        `select json_group_array(rowid) from
          (select rowid from ${terms} where ${terms} match ? and rowid > ? order by rowid)`,
      )
      .pluck()
    this.#matchExact = connection
      .prepare<[string], number>(`select rowid from ${exact} where ${exact} match ? order by rowid`)
      .pluck()
  }

  put(documents: readonly SearchDocument[]): void {
    this.#write(() => {
      for (const document of documents) {
        this.#forget(document)
        this.#add([document])
      }
    })
  }

  remove(refs: readonly DocumentRef[]): void {
    this.#write(() => {
      for (const ref of refs) this.#forget(ref)
    })
  }

  /** Fills an index beside this one, which goes on answering, and puts it in its place at the end. */
  replaceAll(batches: Iterable<readonly SearchDocument[]>): void {
    const next = new SqliteStore(this.#connection, this.#analysis, createNextTables(this.#connection))
    try {
      next.#fill(batches)
      this.#connection
        .transaction(() => {
          putNextInPlace(this.#connection)
          this.#raiseRevision.run()
        })
        .immediate()
    } catch (error) {
      dropNextTables(this.#connection)
      throw error
    }
  }

  #fill(batches: Iterable<readonly SearchDocument[]>): void {
    leaveMerging(this.#connection, this.#tables)
    const write = this.#connection.transaction((documents: readonly SearchDocument[]) => {
      for (let from = 0; from < documents.length; from += ADDED_AT_ONCE)
        this.#add(documents.slice(from, from + ADDED_AT_ONCE))
      this.words.save()
    })
    let waiting: SearchDocument[] = []
    for (const batch of batches) {
      waiting.push(...batch)
      if (waiting.length < FILLED_AT_ONCE) continue
      write.immediate(waiting)
      waiting = []
    }
    write.immediate(waiting)
    mergeAll(this.#connection, this.#tables)
    mergeAsUsual(this.#connection, this.#tables)
  }

  /** What is there of each document whose words can be found, told by what is stored of it. */
  held(): HeldDocument[] {
    const { documents, terms, exact } = this.#tables
    const rows = this.#connection.prepare<[], StoredRow>(
      `select kind, id, texts, traits from ${documents}
        where row in (select id from ${terms}_docsize) and row in (select id from ${exact}_docsize)
        order by kind, id`,
    )
    return Array.from(rows.iterate(), ({ kind, id, texts, traits }) => ({
      kind,
      id,
      digest: digestOfStored(texts, traits),
    }))
  }

  /** The rows that hold a term, in row order. */
  rowsOfTerm = (term: string): Uint32Array =>
    this.lists.rowsOf(term, this.columns.rowsEnd, (asked, after) =>
      parseRows(this.#matchAll.get(`"${asked}"`, after) ?? '[]'),
    )

  /** The rows that hold words in just this order, in row order. */
  rowsWithPhrase = (words: readonly string[]): Uint32Array =>
    new Uint32Array(this.#matchExact.all(`"${words.join(' ')}"`))

  /** At most `limit` of the rows whose terms match an FTS5 expression. */
  someRowsMatching = (expression: string, limit: number): number[] => this.#matchSome.all(expression, limit)

  /** The words of these rows, and what they say. */
  documentsIn = (rows: readonly number[]): NumberedWords => this.#ranked.of(rows)

  /** Whether any matching row passes; stops at the first. */
  anyMatching(expression: string, passes: (row: number) => boolean): boolean {
    for (const row of this.#match.iterate(expression, -1)) if (passes(row)) return true
    return false
  }

  /** Whether any row that holds the word as it stands passes. */
  anyWithWord(word: string, passes: (row: number) => boolean): boolean {
    for (const row of this.#matchExact.iterate(`"${word}"`)) if (passes(row)) return true
    return false
  }

  idAndTexts(row: number): { readonly id: string; readonly texts: Texts } | undefined {
    const stored = this.#readRow.get(row)
    return stored === undefined ? undefined : { id: stored.id, texts: parseTexts(stored.texts) }
  }

  idOf = (row: number): string | undefined => this.#readId.get(row)

  rowOf = ({ kind, id }: DocumentRef): number | undefined => this.#rowOf.get(kind, id)

  /** Brings the memory up to date when another process or connection has written. */
  refresh(): void {
    const revision = this.#readRevision.get() ?? 0
    if (revision === this.#revision) return
    this.columns = new DocumentColumns()
    const rows = this.#connection.prepare<[], Pick<StoredRow, 'row' | 'traits'>>(
      `select row, traits from ${this.#tables.documents}`,
    )
    for (const { row, traits } of rows.iterate()) this.columns.set(row, parseTraits(traits))
    this.words.load()
    this.#forgetRead()
    this.#revision = revision
  }

  #forgetRead(): void {
    this.#reader.forget()
    this.lists.clear()
  }

  #write(change: () => void): void {
    this.refresh()
    // Should the transaction fail, memory may be ahead of it; the next refresh then starts over.
    this.#revision = -1
    const revision = this.#connection
      .transaction(() => {
        change()
        this.words.save()
        this.#raiseRevision.run()
        return this.#readRevision.get() ?? 0
      })
      .immediate()
    this.#revision = revision
  }

  /** Table by table: in turns, each would drive what the others need from the memory of the processor. */
  #add(documents: readonly SearchDocument[]): void {
    const read = documents.map((document) => ({ document, ...this.#reader.read(document) }))
    const added = read.map(({ document, numbers, terms, exact }) => {
      const row = this.#addDocument(document, numbers)
      return { row, terms, exact }
    })
    for (const { row, terms } of added) this.#insertTerms.run(row, terms)
    for (const { row, exact } of added) this.#insertExact.run(row, exact)
  }

  #addDocument(document: SearchDocument, numbers: Uint32Array): number {
    const { kind, id, texts } = document
    const traits = traitsOf(document)
    const meaning = this.words.meanings.of([numbers])
    const inserted = this.#insert.run(
      kind,
      id,
      JSON.stringify(texts),
      JSON.stringify(traits),
      bytesOf(numbers),
      bytesOf(meaning),
    )
    const row = Number(inserted.lastInsertRowid)
    this.lists.changed(row)
    this.columns.set(row, traits)
    return row
  }

  #forget({ kind, id }: DocumentRef): void {
    const row = this.rowOf({ kind, id })
    if (row === undefined) return
    this.#deleteRow.run(row)
    this.#deleteTerms.run(row)
    this.#deleteExact.run(row)
    this.lists.changed(row)
    this.columns.delete(row)
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

// The index reads back what it wrote itself, so the JSON is trusted to have the shape it was given.
const parseRows = (json: string): number[] => JSON.parse(json)
const parseTexts = (json: string): Texts => JSON.parse(json)
const parseTraits = (json: string): DocumentTraits => JSON.parse(json)
