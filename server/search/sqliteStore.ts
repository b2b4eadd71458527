// What the embedded index keeps in SQLite, and its mirror in memory: rows, words and the values to filter on.
import type { Database as Connection, Statement } from 'better-sqlite3'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { DocumentRef, SearchDocument } from '#core/search/document.ts'
import { termsOf } from '#core/search/plan.ts'
import type { NumberedWords } from '#core/search/wordList.ts'
import { digestOfStored, traitsOf } from './digest.ts'
import { DocumentColumns, type DocumentTraits } from './documentColumns.ts'
import { RowMaker } from './indexRows.ts'
import { IndexWriter } from './indexWriter.ts'
import { PostingLists } from './postingLists.ts'
import { RankedDocuments } from './rankedDocuments.ts'
import type { HeldDocument } from './search.ts'
import { REWRITTEN_NEXT, TABLES } from './sqliteTables.ts'
import type { Texts } from './texts.ts'
import { type StoredWord, WordNumbers } from './wordNumbers.ts'

interface StoredRow {
  readonly row: number
  readonly kind: DocumentRef['kind']
  readonly id: string
  readonly texts: string
  readonly traits: string
}

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
  readonly #maker: RowMaker
  readonly #writer: IndexWriter
  readonly lists = new PostingLists()
  readonly #connection: Connection
  readonly #readRevision: Statement<[], number>
  readonly #raiseRevision: Statement<[]>
  readonly #isFillingNext: Statement<[]>
  readonly #rowOf: Statement<[string, string], number>
  readonly #readRow: Statement<[number], StoredRow>
  readonly #readId: Statement<[number], string>
  readonly #ranked: RankedDocuments
  readonly #match: Statement<[string], number>
  readonly #matchAll: Statement<[string, number], string>
  readonly #matchExact: Statement<[string], number>
  readonly #allExact: Statement<[string], string>
  readonly #matchSome: Statement<[string, number], number>

  constructor(connection: Connection, analysis: DutchAnalysis) {
    const { documents, terms, exact } = TABLES
    this.#connection = connection
    this.words = new WordNumbers(analysis)
    this.#maker = new RowMaker(analysis, this.words)
    this.#writer = new IndexWriter(connection, TABLES)
    this.#readRevision = connection.prepare<[], number>('select revision from search_state').pluck()
    this.#raiseRevision = connection.prepare('update search_state set revision = revision + 1')
    this.#isFillingNext = connection.prepare(
      `select 1 from sqlite_master where type = 'table' and name = '${REWRITTEN_NEXT}'`,
    )
    this.#rowOf = connection
      .prepare<[string, string], number>(`select row from ${documents} where kind = ? and id = ?`)
      .pluck()
    this.#readRow = connection.prepare(`select row, kind, id, texts, traits from ${documents} where row = ?`)
    this.#readId = connection.prepare<[number], string>(`select id from ${documents} where row = ?`).pluck()
    this.#ranked = new RankedDocuments(connection, documents, this.words)
    this.#matchSome = connection
      .prepare<[string, number], number>(`select rowid from ${terms} where ${terms} match ? limit ?`)
      .pluck()
    this.#match = connection
      .prepare<[string], number>(`select rowid from ${terms} where ${terms} match ? order by rowid`)
      .pluck()
    // As one JSON text: row by row takes twice as long.
    this.#matchAll = connection
      .prepare<[string, number], string>(
        `select json_group_array(rowid) from
          (select rowid from ${terms} where ${terms} match ? and rowid > ? order by rowid)`,
      )
      .pluck()
    this.#allExact = connection
      .prepare<[string], string>(
        `select json_group_array(rowid) from (select rowid from ${exact} where ${exact} match ? order by rowid)`,
      )
      .pluck()
    this.#matchExact = connection
      .prepare<[string], number>(`select rowid from ${exact} where ${exact} match ? order by rowid`)
      .pluck()
  }

  put(documents: readonly SearchDocument[]): void {
    this.#write(documents, () => {
      for (const document of documents) {
        this.#forget(document)
        this.#add(document)
      }
    })
  }

  remove(refs: readonly DocumentRef[]): void {
    this.#write(refs, () => {
      for (const ref of refs) this.#forget(ref)
    })
  }

  /** What is there of each document whose words can be found, told by what is stored of it. */
  held(): HeldDocument[] {
    const { documents, terms, exact } = TABLES
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

  /** The rows that hold a stem, as a word by itself or within a compound, in row order. */
  rowsOfStem = (stem: string): Uint32Array =>
    this.lists.rowsOf(stem, this.columns.rowsEnd, (asked, after) =>
      parseRows(this.#matchAll.get(anyTermOf(asked), after) ?? '[]'),
    )

  /** At most `limit` of the rows that hold a stem, as a word by itself or within a compound. */
  someRowsOfStem = (stem: string, limit: number): number[] => this.#matchSome.all(anyTermOf(stem), limit)

  /** The rows that hold words in just this order, in row order. */
  rowsWithPhrase = (words: readonly string[]): Uint32Array => this.rowsWithPhrases([words], 'AND')

  /** The rows that hold all of the phrases, or any of them, in one go: a common one by itself may stand in half of the rows. */
  rowsWithPhrases = (phrases: readonly (readonly string[])[], how: 'AND' | 'OR'): Uint32Array =>
    new Uint32Array(
      parseRows(this.#allExact.get(phrases.map((words) => `"${words.join(' ')}"`).join(` ${how} `)) ?? '[]'),
    )

  /** The words of these rows, and what they say. */
  documentsIn = (rows: readonly number[]): NumberedWords => this.#ranked.of(rows)

  /** Whether any row whose terms match an FTS5 expression passes; stops at the first. */
  anyMatching(expression: string, passes: (row: number) => boolean): boolean {
    for (const row of this.#match.iterate(expression)) if (passes(row)) return true
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
      `select row, traits from ${TABLES.documents}`,
    )
    for (const { row, traits } of rows.iterate()) this.columns.set(row, parseTraits(traits))
    this.words.load(
      this.#connection
        .prepare<[], StoredWord>(`select number, word, terms from ${TABLES.words}`)
        .raw()
        .iterate(),
    )
    this.#forgetRead()
    this.#revision = revision
  }

  #forgetRead(): void {
    this.#maker.forget()
    this.lists.clear()
  }

  #write(refs: readonly DocumentRef[], change: () => void): void {
    const revision = this.#connection
      .transaction(() => {
        // Only now that nobody else can write: a new index may have come while this waited, with other numbers for words.
        this.refresh()
        // Should the transaction fail, memory may be ahead of it; the next refresh then starts over.
        this.#revision = -1
        change()
        this.#noteBesideNext(refs)
        this.#writer.addWords(this.words.takeNew())
        this.#raiseRevision.run()
        return this.#readRevision.get() ?? 0
      })
      .immediate()
    this.#revision = revision
  }

  /** While another index is being filled, notes what that one may lack, so that it is written again once that one is in place. */
  #noteBesideNext(refs: readonly DocumentRef[]): void {
    if (this.#isFillingNext.get() === undefined) return
    const note = this.#connection.prepare(`insert or ignore into ${REWRITTEN_NEXT} (kind, id) values (?, ?)`)
    for (const { kind, id } of refs) note.run(kind, id)
  }

  #add(document: SearchDocument): void {
    const [row = 0] = this.#writer.add([this.#maker.make(document)], this.words.meanings)
    this.lists.changed(row)
    this.columns.set(row, traitsOf(document))
  }

  #forget({ kind, id }: DocumentRef): void {
    const row = this.rowOf({ kind, id })
    if (row === undefined) return
    this.#writer.delete(row)
    this.lists.changed(row)
    this.columns.delete(row)
  }
}

// The index reads back what it wrote itself, so the JSON is trusted to have the shape it was given.
const parseRows = (json: string): number[] => JSON.parse(json)
const parseTexts = (json: string): Texts => JSON.parse(json)
const parseTraits = (json: string): DocumentTraits => JSON.parse(json)

/** The FTS5 expression for a stem, as a word by itself or within a compound. */
const anyTermOf = (stem: string): string =>
  termsOf(stem)
    .map((term) => `"${term}"`)
    .join(' OR ')
