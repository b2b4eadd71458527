// Keeps a second server off the same database: one process writes.
import BetterSqlite3 from 'better-sqlite3'

/**
 * Holds an exclusive transaction on a small file beside the database for as long as the process lives. The operating
 * system lets go of it when the process ends, however it ends, so a crash leaves no lock behind.
 * Answers how to let go, or null when another server holds it.
 */
export function lockDatabase(databasePath: string): (() => void) | null {
  const lock = new BetterSqlite3(`${databasePath}-server`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return null
    throw error
  }
  return () => lock.close()
}
