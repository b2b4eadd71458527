// `npx rodedraad letter`: writes the letter over a year to a file, drafting it first when there is none.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { z } from 'zod'
import { editionOf } from '#core/letter/edition.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { EXPORT_FORMATS, exportLetter } from '#letters/exportLetter.ts'
import type { Deps } from '#usecases/deps.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { isAsSettled } from '#usecases/letterHash.ts'
import { toldAsExample } from '#usecases/toldAsExample.ts'
import { type ActorOptions, actorNamed } from './actorNamed.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'
import { orStop } from './orStop.ts'

const Options = z.object({
  year: z.coerce.number().int().min(2015).max(2100),
  out: z.coerce.string().min(1),
  org: z.coerce.string().optional(),
  user: z.coerce.string().optional(),
})

export async function run({ options }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(
      'Geef met --year een jaar van 2015 tot en met 2100 en met --out een bestand. Zie npx rodedraad letter --help.',
    )
  const { year, out, ...drafter } = given.data
  const format = EXPORT_FORMATS.find(({ extension }) => `.${extension}` === extname(out).toLowerCase())
  if (format === undefined) {
    const extensions = EXPORT_FORMATS.map(({ extension }) => `.${extension}`).join(', ')
    throw new CommandError(
      `Een brief kan niet in dit formaat. Laat de bestandsnaam eindigen op een van: ${extensions}.`,
    )
  }
  const note = await withHouse(existingDatabase(), async ({ deps }) => {
    const edition = newestOf(deps, year, drafter)
    writeFileSync(out, await exportLetter(toldAsExample(deps.db, edition), format.extension))
    return edition.status === 'frozen' ? 'vastgesteld' : 'concept'
  })
  process.stdout.write(`De brief over ${year} (${note}) staat in ${out}.\n`)
}

/** The newest version of the letter; drafted in the name of a drafter when there is none yet. */
function newestOf(deps: Deps, year: number, drafter: ActorOptions) {
  if (findLetterByYear(deps.db, year) === undefined)
    orStop(draftLetter(deps, actorNamed(deps.db, 'drafter', drafter), year))
  const letter = findLetterByYear(deps.db, year)
  const version = letter && findLetterVersion(deps.db, letter.id, letter.currentVersion)
  if (letter === undefined || version === undefined)
    throw new CommandError(`Er is geen brief over ${year}. Controleer de database met npx rodedraad verify.`)
  if (!isAsSettled(letter, version))
    throw new CommandError(
      `De tekst van de brief over ${year} is niet meer wat er is vastgesteld. Controleer de database met npx rodedraad verify.`,
    )
  return editionOf(letter, version)
}
