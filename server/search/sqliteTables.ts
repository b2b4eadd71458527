// The tables of the embedded index. They stand in the same file as the collection; a throw-away index makes its own.
import { readFileSync } from 'node:fs'
import type { Database as Connection } from 'better-sqlite3'

const DEFINITIONS = [
  '0002_search_index',
  '0009_search_word_ids',
  '0021_search_terms',
  '0030_search_word_terms',
  '0036_search_meanings',
]

/** Makes the tables in an empty database, by the migrations that make them in the collection's. */
export function createSearchTables(connection: Connection): void {
  for (const name of DEFINITIONS)
    connection.exec(readFileSync(new URL(`../db/migrations/${name}.sql`, import.meta.url), 'utf8'))
}

/** The names of the tables that hold the index. */
export interface SearchTables {
  readonly documents: string
  readonly words: string
  readonly terms: string
  readonly exact: string
}

export const TABLES: SearchTables = {
  documents: 'search_documents',
  words: 'search_words',
  terms: 'search_terms',
  exact: 'search_exact',
}
/** The index that is being filled while the other answers. */
const NEXT_TABLES: SearchTables = {
  documents: 'search_documents_next',
  words: 'search_words_next',
  terms: 'search_terms_next',
  exact: 'search_exact_next',
}
const NAMES = ['documents', 'words', 'terms', 'exact'] as const

/** What is written to the index in place while the next one is filled; that one may lack it. */
export const REWRITTEN_NEXT = 'search_rewritten_next'
/** The same once the next index is in place: what has to be written to it again. */
export const REWRITTEN = 'search_rewritten'

/** Makes empty tables beside the others, defined as those are; what an earlier fill left behind goes first. */
export function createNextTables(connection: Connection): SearchTables {
  const definitionOf = connection
    .prepare<[string], string>('select sql from sqlite_master where name = ?')
    .pluck()
  const make = connection.transaction(() => {
    for (const name of NAMES) connection.exec(`drop table if exists ${NEXT_TABLES[name]}`)
    for (const name of NAMES) {
      const definition = definitionOf.get(TABLES[name]) ?? ''
      connection.exec(definition.replace(/^(CREATE (?:VIRTUAL )?TABLE )\S+/i, `$1${NEXT_TABLES[name]}`))
    }
    createRewritten(connection, REWRITTEN_NEXT)
  })
  // What begins by reading is refused at once where another has written since, however long it may wait.
  make.immediate()
  return NEXT_TABLES
}

/** From here on what is written to the index in place is noted; to be called before the first document of the next one is read. */
export const noteRewritten = (connection: Connection): void =>
  connection
    .transaction(() => {
      connection.exec(`drop table if exists ${REWRITTEN_NEXT}`)
      createRewritten(connection, REWRITTEN_NEXT)
    })
    .immediate()

/** Takes away what a fill has made that failed or was killed; not to be called while one is at work. */
export function dropNextTables(connection: Connection): void {
  for (const table of [...Object.values(NEXT_TABLES), REWRITTEN_NEXT])
    connection.exec(`drop table if exists ${table}`)
}

/** Puts the tables that were filled in the place of the others; to be called within a transaction. */
export function putNextInPlace(connection: Connection): void {
  for (const name of NAMES)
    connection.exec(`drop table ${TABLES[name]}; alter table ${NEXT_TABLES[name]} rename to ${TABLES[name]}`)
  createRewritten(connection, REWRITTEN)
  connection.exec(
    `insert or ignore into ${REWRITTEN} select kind, id from ${REWRITTEN_NEXT}; drop table ${REWRITTEN_NEXT}`,
  )
}

const createRewritten = (connection: Connection, table: string): void =>
  void connection.exec(
    `create table if not exists ${table} (kind text, id text, primary key (kind, id)) strict, without rowid`,
  )
