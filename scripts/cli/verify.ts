// `npx rodedraad verify`: checks that the collection is what it should be, and changes nothing.
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { z } from 'zod'
import type { DocumentRef } from '#core/search/document.ts'
import { hasEvent, verifyAuditChain } from '#db/audit.ts'
import { type Database, isBehind, openDatabase } from '#db/client.ts'
import { pendingEntries } from '#db/searchOutbox.ts'
import type { House } from '#server/assemble.ts'
import { compareIndex } from '#server/jobs/indexSearch.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import type { Finding } from './finding.ts'
import { withHouse } from './house.ts'
import {
  checkAnnexes,
  checkLetters,
  checkOpenData,
  checkQuotes,
  countLetters,
  countOpenData,
} from './verifyPublished.ts'
import { checkTexts } from './verifyTexts.ts'

/** What can be seen in the file itself, without opening the collection for use. */
const CHECKS: readonly ((db: Database) => Finding)[] = [
  checkPages,
  checkForeignKeys,
  checkAuditChain,
  checkTexts,
  checkLetters,
  checkQuotes,
  checkAnnexes,
  checkOpenData,
  countLetters,
  countOpenData,
]

/** The checks that open the collection for use, which is only safe when its file is sound. */
const NEED_A_SOUND_FILE = [
  'Of de regels die de database zelf bewaakt er alle staan: dat kan pas als het bestand in orde is.',
  'Of de zoekindex overeenkomt met de database: dat kan pas als het bestand in orde is.',
] as const

const Options = z.object({ event: z.coerce.string().optional() })

export async function run({ options }: Invocation): Promise<void> {
  const { event } = Options.parse(options)
  const config = existingDatabase()
  const findings = checkFile(config.databasePath, event?.toLowerCase())
  const isSound = findings.every(({ sound }) => sound)
  if (isSound)
    findings.push(
      ...(await withHouse(config, async (house) => [
        checkGuards(house.deps.db),
        await checkSearchIndex(house),
      ])),
    )
  for (const { sound, line } of findings) process.stdout.write(`${sound ? 'goed' : 'FOUT'}  ${line}\n`)
  for (const line of isSound ? [] : NEED_A_SOUND_FILE) process.stdout.write(`niet gedaan  ${line}\n`)
  const broken = findings.filter(({ sound }) => !sound).length
  if (broken > 0)
    throw new CommandError(
      `${broken === 1 ? 'Een controle vond' : `${broken} controles vonden`} een fout. Zet een reservekopie terug of vraag de beheerder.`,
    )
}

function checkFile(path: string, event: string | undefined): Finding[] {
  const client = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    const db = drizzle(client)
    if (isBehind(db))
      throw new CommandError(
        'Deze database is nog van een eerdere versie van Rode Draad. Start de server één keer: die werkt de database bij. Controleer daarna opnieuw.',
      )
    return [...CHECKS.map((check) => check(db)), ...(event === undefined ? [] : [checkNoted(db, event)])]
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
  const { events, brokenAt, last } = verifyAuditChain(db)
  return {
    sound: brokenAt === null,
    line:
      brokenAt === null
        ? `De keten van het logboek is heel (${events} gebeurtenissen; vingerafdruk van de laatste: ${last}).`
        : `De keten van het logboek is verbroken bij gebeurtenis ${brokenAt}.`,
  }
}

/**
 * A chain that lost its end is whole, and so is one that was written anew. Whoever noted a fingerprint elsewhere sees both:
 * that event is no longer there.
 */
function checkNoted(db: Database, hash: string): Finding {
  const sound = /^[0-9a-f]{64}$/.test(hash) && hasEvent(db, hash)
  return {
    sound,
    line: sound
      ? 'De eerder genoteerde gebeurtenis staat in het logboek.'
      : 'De eerder genoteerde gebeurtenis staat niet in het logboek: er is iets weggehaald of herschreven.',
  }
}

/** The rules that the database itself keeps are those of this version: none was taken off or replaced. */
function checkGuards(db: Database): Finding {
  const guards = (each: Database) =>
    new Map(
      each
        .all<{ name: string; sql: string }>(sql`select name, sql from sqlite_master where type = 'trigger'`)
        .map((trigger) => [trigger.name, trigger.sql]),
    )
  const own = guards(db)
  const fresh = openDatabase(':memory:')
  const missing = [...guards(fresh)].filter(([name, text]) => own.get(name) !== text).length
  fresh.$client.close()
  return {
    sound: missing === 0,
    line:
      missing === 0
        ? 'De regels die de database zelf bewaakt, staan er alle.'
        : `Van de regels die de database zelf bewaakt, zijn er ${missing} weggehaald of veranderd.`,
  }
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
