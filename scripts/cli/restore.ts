// `npx rodedraad restore`: puts a backup back in place of the database, which is kept beside it.
import { existsSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { readConfig } from '#server/config.ts'
import { lockDatabase } from '#server/databaseLock.ts'
import { copyDatabase } from './backup.ts'
import { CommandError, type Invocation } from './command.ts'

export async function run({ words: [source = ''] }: Invocation): Promise<void> {
  const { databasePath } = readConfig(process.env)
  if (!existsSync(source)) throw new CommandError(`Er is geen bestand ${source}. Kijk de naam na.`)
  checkBackup(source)
  mkdirSync(dirname(databasePath), { recursive: true })
  const unlock = lockDatabase(databasePath)
  if (unlock === null)
    throw new CommandError('De server draait op deze database. Stop hem eerst en zet de kopie dan terug.')
  try {
    const kept = await replaceDatabase(databasePath, source)
    const note = kept === null ? '' : ` De vorige database staat in ${kept}.`
    process.stdout.write(`De reservekopie is teruggezet.${note}\n`)
  } finally {
    unlock()
  }
}

/** The new file is complete before it takes the name of the old one in one step, so that a crash leaves one of the two. */
async function replaceDatabase(databasePath: string, source: string): Promise<string | null> {
  const arriving = `${databasePath}.terug-${process.pid}`
  await copyDatabase(source, arriving)
  const kept = existsSync(databasePath) ? keepAside(databasePath) : null
  renameSync(arriving, databasePath)
  return kept
}

/** Brings the write-ahead log into the old database and gives it a second name; fails when somebody has it open. */
function keepAside(databasePath: string): string {
  const old = new BetterSqlite3(databasePath, { timeout: 0 })
  try {
    old.pragma('journal_mode = DELETE')
  } finally {
    old.close()
  }
  const kept = `${databasePath}.voor-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  linkSync(databasePath, kept)
  return kept
}

/** A backup is a sound SQLite database with our tables in it. */
function checkBackup(path: string): void {
  const backup = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    const isSound = backup.pragma('integrity_check', { simple: true }) === 'ok'
    const tables = backup
      .prepare(
        "select count(*) from sqlite_master where type = 'table' and name in ('signals', 'audit_events')",
      )
      .pluck()
      .get()
    if (!isSound || tables !== 2)
      throw new CommandError(`${path} is geen gave reservekopie van Rode Draad. Er is niets veranderd.`)
  } finally {
    backup.close()
  }
}
