// `npx rodedraad reindex`: fills the search index anew from the database, or puts right what differs.
import { lockFilling } from '#server/databaseLock.ts'
import { isSame, mendIndex, reindexAll } from '#server/jobs/indexSearch.ts'
import { CommandError, type Invocation } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

export async function run({ options }: Invocation): Promise<void> {
  const whole = options.differences === undefined
  const config = existingDatabase()
  const unlock = whole ? lockFilling(config.databasePath) : () => {}
  if (unlock === null)
    throw new CommandError(
      'Een ander programma vult de zoekindex op dit moment ook. Wacht tot dat klaar is en probeer het opnieuw.',
    )
  try {
    await withHouse(config, async ({ deps, search, searchEngine }) => {
      const left = await (whole ? reindexAll : mendIndex)(deps.db, search)
      if (!isSame(left))
        throw new CommandError(
          'De zoekindex klopt nog niet met de database. Probeer het opnieuw als de server stilstaat.',
        )
      process.stdout.write(
        whole
          ? `De zoekindex (${searchEngine}) is opnieuw gevuld.\n`
          : `De zoekindex (${searchEngine}) komt weer overeen met de database.\n`,
      )
    })
  } finally {
    unlock()
  }
}
