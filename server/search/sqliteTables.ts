// The tables of the embedded index. They stand in the same file as the collection; a throw-away index makes its own.
import { readFileSync } from 'node:fs'
import type { Database as Connection } from 'better-sqlite3'

const DEFINITIONS = ['0002_search_index', '0009_search_word_ids', '0021_search_terms']

/** Makes the tables in an empty database, by the migrations that make them in the collection's. */
export function createSearchTables(connection: Connection): void {
  for (const name of DEFINITIONS)
    connection.exec(readFileSync(new URL(`../db/migrations/${name}.sql`, import.meta.url), 'utf8'))
}
