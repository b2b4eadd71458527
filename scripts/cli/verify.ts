// `npx rodedraad verify`: checks that the collection is what it should be, and changes nothing.
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { DocumentRef } from '#core/search/document.ts'
import { verifyAuditChain } from '#db/audit.ts'
import type { Database } from '#db/client.ts'
import { findLetters, findLetterVersion, findStaleNumbers } from '#db/letters.ts'
import { pendingEntries } from '#db/searchOutbox.ts'
import type { House } from '#server/assemble.ts'
import { compareIndex } from '#server/jobs/indexSearch.ts'
import { letterHash } from '#usecases/letterHash.ts'
import { CommandError } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

/** The outcome of one check: what was found, and whether that is as it should be. */
interface Finding {
  readonly sound: boolean
  readonly line: string
}

/** What can be seen in the file itself, without opening the collection for use. */
const CHECKS: readonly ((db: Database) => Finding)[] = [
  checkPages,
  checkForeignKeys,
  checkAuditChain,
  checkLetters,
  countAgain,
]

export async function run(): Promise<void> {
  const config = existingDatabase()
  const findings = checkFile(config.databasePath)
  if (findings.every(({ sound }) => sound)) findings.push(await withHouse(config, checkSearchIndex))
  for (const { sound, line } of findings) process.stdout.write(`${sound ? 'goed' : 'FOUT'}  ${line}\n`)
  const broken = findings.filter(({ sound }) => !sound).length
  if (broken > 0)
    throw new CommandError(
      `${broken === 1 ? 'Een controle vond' : `${broken} controles vonden`} een fout. Zet een reservekopie terug of vraag de beheerder.`,
    )
}

function checkFile(path: string): Finding[] {
  const client = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    return CHECKS.map((check) => check(drizzle(client)))
  } finally {
    client.close()
  }
}

function checkPages(db: Database): Finding {
  const sound = db.$client.pragma('integrity_check', { simple: true }) === 'ok'
  return { sound, line: sound ? 'Het databasebestand is gaaf.' : 'Het databasebestand is beschadigd.' }
}

function checkForeignKeys(db: Database): Finding {
  const orphans: unknown = db.$client.pragma('foreign_key_check')
  const count = Array.isArray(orphans) ? orphans.length : 0
  return {
    sound: count === 0,
    line: count === 0 ? 'Alle verwijzingen kloppen.' : `${count} rijen verwijzen naar iets dat er niet is.`,
  }
}

function checkAuditChain(db: Database): Finding {
  const { events, brokenAt } = verifyAuditChain(db)
  return {
    sound: brokenAt === null,
    line:
      brokenAt === null
        ? `De keten van het logboek is heel (${events} gebeurtenissen).`
        : `De keten van het logboek is verbroken bij gebeurtenis ${brokenAt}.`,
  }
}

/** A frozen letter is still the content it was frozen with. */
function checkLetters(db: Database): Finding {
  const frozen = findLetters(db).filter(({ status }) => status === 'frozen')
  const changed = frozen.filter(({ id, currentVersion, contentHash }) => {
    const version = findLetterVersion(db, id, currentVersion)
    return version === undefined || letterHash(version.draft) !== contentHash
  })
  const years = changed.map(({ year }) => year).join(', ')
  return {
    sound: changed.length === 0,
    line:
      changed.length === 0
        ? `De vastgestelde brieven zijn ongewijzigd (${frozen.length}).`
        : `Deze vastgestelde brieven zijn gewijzigd: ${years}.`,
  }
}

/**
 * Every number of the letters that are still open, counted again from the facts of today. One that came out otherwise is
 * no fault: the letter has yet to follow what changed, and its page says so.
 */
function countAgain(db: Database): Finding {
  const today = new Date().toISOString().slice(0, 10)
  const lines = findLetters(db)
    .filter(({ status }) => status === 'draft')
    .flatMap(({ id, year, currentVersion }) => {
      const version = findLetterVersion(db, id, currentVersion)
      if (version === undefined) return []
      const stale = findStaleNumbers(db, version, today).length
      return [
        `${version.draft.numbers.length} in het concept over ${year}, waarvan ${stale} nu anders uitvallen`,
      ]
    })
  return { sound: true, line: `Getallen opnieuw geteld: ${lines.join('; ') || 'geen, er is geen concept'}.` }
}

/** The index holds what the collection holds, word for word, save for changes that still wait to be indexed. */
async function checkSearchIndex({ deps, search }: House): Promise<Finding> {
  const found = await compareIndex(deps.db, search)
  const waiting = new Set(
    pendingEntries(deps.db, END_OF_TIME, Number.MAX_SAFE_INTEGER).map(({ kind, subjectId }) =>
      keyOf(kind, subjectId),
    ),
  )
  const settled = (refs: readonly DocumentRef[]) =>
    refs.filter(({ kind, id }) => !waiting.has(keyOf(kind, id))).length
  const [lacking, other, stray] = [settled(found.missing), settled(found.changed), settled(found.surplus)]
  const note = waiting.size === 0 ? '' : ` (${waiting.size} wijzigingen wachten nog)`
  return lacking + other + stray === 0
    ? { sound: true, line: `De zoekindex komt overeen met de database${note}.` }
    : {
        sound: false,
        line: `De zoekindex mist ${lacking} stukken, heeft er ${other} met een andere inhoud en ${stray} te veel; herstel dit met npx rodedraad reindex.`,
      }
}

const END_OF_TIME = '9999-12-31T23:59:59.999Z'
const keyOf = (kind: string, id: string): string => `${kind} ${id}`
