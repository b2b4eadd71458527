// Opens the one SQLite file of the collection, with its pragmas and migrations.
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** Drizzle over better-sqlite3; `$client` is the raw connection, for prepared statements and full-text search. */
export type Database = BetterSQLite3Database & { readonly $client: BetterSqlite3.Database }

/** The database inside a transaction, or the database itself: what a query function takes. */
export type Queryable = Pick<
  Database,
  | 'select'
  | 'selectDistinct'
  | 'insert'
  | 'update'
  | 'delete'
  | 'run'
  | 'all'
  | 'get'
  | 'values'
  | 'transaction'
>

/** The most that SQLite maps: what is counted over all cases then reads the file without copying its pages. */
const MAPPED_BYTES = 2_147_418_112

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Opens the database at `path` (`:memory:` for tests, or bytes of an earlier `serialize`), creating it when absent,
 * and brings its schema up to date. Throws when the file is not a database or is held by another program.
 */
export function openDatabase(source: string | Buffer): Database {
  const client = new BetterSqlite3(source)
  // First of all, so that every later statement waits instead of failing at once.
  client.pragma('busy_timeout = 5000')
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('temp_store = MEMORY')
  client.pragma(`mmap_size = ${MAPPED_BYTES}`)
  const db = overDrizzle(client)
  migrateDatabase(db)
  return db
}

/** Opens the database of a running server once more, only to read: for what is counted in a thread of its own. */
export function openToRead(path: string): Database {
  const client = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  client.pragma('busy_timeout = 5000')
  client.pragma('temp_store = MEMORY')
  client.pragma(`mmap_size = ${MAPPED_BYTES}`)
  return overDrizzle(client)
}

/** Whether a collection is of an earlier version, which `openDatabase` would bring up to date. */
export function isBehind({ $client }: Database): boolean {
  const migrated = $client.prepare<[], number>('select max(created_at) from __drizzle_migrations').pluck()
  const newest = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)
  return (migrated.get() ?? 0) < (newest?.folderMillis ?? 0)
}

/** So many statements are kept; the rest is made anew. */
const STATEMENTS_MAX = 500

/**
 * Drizzle over a connection that keeps its statements by their text: making one takes longer than running it. They are for
 * Drizzle alone, because how a statement answers, in rows or in lists, is a setting of the statement.
 */
function overDrizzle(client: BetterSqlite3.Database): Database {
  const kept = new Map<string, BetterSqlite3.Statement>()
  const prepare = (source: string): BetterSqlite3.Statement => {
    const statement = kept.get(source) ?? client.prepare(source)
    kept.delete(source)
    kept.set(source, statement)
    const [oldest] = kept.keys()
    if (kept.size > STATEMENTS_MAX && oldest !== undefined) kept.delete(oldest)
    return statement.reader ? statement.raw(false) : statement
  }
  return Object.assign(drizzle(Object.create(client, { prepare: { value: prepare } })), { $client: client })
}

/**
 * SQLite alters a table by rebuilding it, and with foreign keys on, dropping the old parent would cascade into its
 * children; the pragma does nothing inside drizzle's transaction, so it is set around it.
 */
function migrateDatabase(db: Database): void {
  db.$client.pragma('foreign_keys = OFF')
  migrate(db, { migrationsFolder: MIGRATIONS })
  const orphans: unknown = db.$client.pragma('foreign_key_check')
  if (Array.isArray(orphans) && orphans.length > 0)
    throw new Error(`migration left ${orphans.length} orphaned rows`)
  db.$client.pragma('foreign_keys = ON')
}
