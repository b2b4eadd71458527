// A database as an earlier version of the program left it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

const MIGRATIONS = 'server/db/migrations'

/** An empty database as it was before the migration of this name. */
export function databaseBefore(name: string): BetterSqlite3.Database {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-'))
  cpSync(MIGRATIONS, folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(path, 'utf8'))
  const until = journal.entries.findIndex(({ tag }) => tag.endsWith(name))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }))
  const client = new BetterSqlite3(':memory:')
  migrate(drizzle(client), { migrationsFolder: folder })
  rmSync(folder, { recursive: true })
  return client
}
