// Keeps others off a database: one server at a time, and one program at a time that fills its search index anew.
import BetterSqlite3 from 'better-sqlite3'

/** Answers how to let go, or null when another server holds it. */
export const lockDatabase = (databasePath: string) => holdAlone(`${databasePath}-server`)

/** For as long as the search index is filled anew, beside a server or without. Answers how to let go, or null when another fills it. */
export const lockFilling = (databasePath: string) => holdAlone(`${databasePath}-fill`)

/**
 * Holds an exclusive transaction on a small file beside the database for as long as the process lives. The operating
 * system lets go of it when the process ends, however it ends, so a crash leaves no lock behind.
 */
function holdAlone(path: string): (() => void) | null {
  const lock = new BetterSqlite3(path, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return null
    throw error
  }
  return () => lock.close()
}
