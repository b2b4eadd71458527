// The tables of the embedded index. They stand in the same file as the collection; a throw-away index makes its own.
import { readFileSync } from 'node:fs'
import type { Database as Connection } from 'better-sqlite3'

const DEFINITION = new URL('../db/migrations/0002_search_index.sql', import.meta.url)

/** Makes the tables in an empty database, from the migration that makes them in the collection's. */
export function createSearchTables(connection: Connection): void {
  connection.exec(readFileSync(DEFINITION, 'utf8'))
  // As 0003_search_words.sql does, which also needs the collection's list of what has to be indexed.
  connection.exec("ALTER TABLE search_documents ADD COLUMN words TEXT NOT NULL DEFAULT ''")
}
