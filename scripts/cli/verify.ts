// `npx rodedraad verify`: checks that the collection is what it should be, and changes nothing.
import { verifyAuditChain } from '#db/audit.ts'
import type { Database } from '#db/client.ts'
import { findLetters, findLetterVersion } from '#db/letters.ts'
import type { House } from '#server/assemble.ts'
import { compareIndex } from '#server/jobs/indexSearch.ts'
import { letterHash } from '#usecases/freezeLetter.ts'
import { CommandError } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

/** The outcome of one check: what was found, and whether that is as it should be. */
interface Finding {
  readonly sound: boolean
  readonly line: string
}

const CHECKS: readonly ((house: House) => Finding | Promise<Finding>)[] = [
  ({ deps }) => checkPages(deps.db),
  ({ deps }) => checkForeignKeys(deps.db),
  ({ deps }) => checkAuditChain(deps.db),
  ({ deps }) => checkLetters(deps.db),
  checkSearchIndex,
]

export async function run(): Promise<void> {
  const findings = await withHouse(existingDatabase(), async (house) => {
    const found: Finding[] = []
    for (const check of CHECKS) found.push(await check(house))
    return found
  })
  for (const { sound, line } of findings) process.stdout.write(`${sound ? 'goed' : 'FOUT'}  ${line}\n`)
  const broken = findings.filter(({ sound }) => !sound).length
  if (broken > 0)
    throw new CommandError(
      `${broken} van de ${findings.length} controles ${broken === 1 ? 'vond' : 'vonden'} een fout. Zet een reservekopie terug of vraag de beheerder.`,
    )
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

/** What is still on the list of changes may be missing for a moment; anything else is an error. */
async function checkSearchIndex({ deps, search }: House): Promise<Finding> {
  const { missing, surplus } = await compareIndex(deps.db, search)
  const sound = missing.length + surplus.length === 0
  return {
    sound,
    line: sound
      ? 'De zoekindex komt overeen met de database.'
      : `De zoekindex mist ${missing.length} stukken en heeft er ${surplus.length} te veel; herstel dit met npx rodedraad reindex.`,
  }
}
