// `npx rodedraad backup`: copies the database to a file, also while the server writes to it.
import { linkSync, rmSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { showProgress } from './progress.ts'

/** How many pages are copied before others may have a turn. */
const PAGES_AT_ONCE = 1000

export async function run({ words: [target = ''] }: Invocation): Promise<void> {
  const { databasePath } = existingDatabase()
  await copyDatabase(databasePath, target)
  process.stdout.write(`De reservekopie staat in ${target}.\n`)
}

/** Copies a database to a file that does not exist yet; the file appears only when it is complete and sound. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const unfinished = `${to}.bezig-${process.pid}`
  const progress = showProgress('Bladzijden gekopieerd')
  const database = new BetterSqlite3(from, { readonly: true, fileMustExist: true })
  try {
    await database.backup(unfinished, {
      progress({ totalPages, remainingPages }) {
        progress.step(totalPages - remainingPages, totalPages)
        return PAGES_AT_ONCE
      },
    })
    makeWhole(unfinished)
    publish(unfinished, to)
  } finally {
    progress.end()
    database.close()
    for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`])
      rmSync(leftover, { force: true })
  }
}

/** One file without a write-ahead log beside it, checked page by page. */
function makeWhole(path: string): void {
  const copy = new BetterSqlite3(path, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new CommandError('De kopie is niet gaaf. Controleer de database met npx rodedraad verify.')
  } finally {
    copy.close()
  }
}

/** Linking fails when the name is taken, so that nothing is ever overwritten. */
function publish(unfinished: string, to: string): void {
  try {
    linkSync(unfinished, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CommandError(`Er is al een bestand ${to}. Kies een andere naam; er is niets overschreven.`)
    throw error
  }
}
