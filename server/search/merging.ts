// When FTS5 merges what was written: bit by bit in use, all at the end while an index is filled.
import type { Database as Connection } from 'better-sqlite3'
import type { SearchTables } from './sqliteTables.ts'
import { inTurn } from './turns.ts'

/**
 * While an index is filled, FTS5 gathers somewhat more at a time and leaves merging to the end; its own defaults otherwise.
 * Gathering more still is slower: the table it gathers in then outgrows the cache of the processor.
 */
const FILLING = { hashsize: 2 * 1024 * 1024, automerge: 0, crisismerge: 1_999 }
const USUAL = { hashsize: 1024 * 1024, automerge: 4, crisismerge: 16 }
/** So many pages are merged at a time: others may write to the file in between. */
const MERGED_AT_ONCE = 2_000

export const leaveMerging = (connection: Connection, tables: SearchTables): void =>
  setMerging(connection, tables, FILLING)

/** From here on FTS5 merges bit by bit again. */
export const mergeAsUsual = (connection: Connection, tables: SearchTables): void =>
  setMerging(connection, tables, USUAL)

/** Merges everything that was written, a part at a time; FTS5 is done when a part changes next to nothing. */
export function mergeAll(connection: Connection, tables: SearchTables): void {
  const changes = connection.prepare<[], number>('select total_changes()').pluck()
  for (const table of [tables.terms, tables.exact]) {
    const merge = connection.prepare(`insert into ${table}(${table}, rank) values ('merge', ?)`)
    let before = changes.get() ?? 0
    inTurn(connection, () => merge.run(-MERGED_AT_ONCE))
    for (let after = changes.get() ?? 0; after - before >= 2; after = changes.get() ?? 0) {
      before = after
      inTurn(connection, () => merge.run(MERGED_AT_ONCE))
    }
  }
}

function setMerging(
  connection: Connection,
  { terms, exact }: SearchTables,
  merging: Readonly<Record<string, number>>,
): void {
  for (const table of [terms, exact])
    for (const [option, value] of Object.entries(merging))
      connection.exec(`insert into ${table}(${table}, rank) values ('${option}', ${value})`)
}
