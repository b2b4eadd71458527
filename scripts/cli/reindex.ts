// `npx rodedraad reindex`: fills the search index anew from the database.
import { compareIndex, reindexAll } from '#server/jobs/indexSearch.ts'
import { CommandError } from './command.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

export async function run(): Promise<void> {
  await withHouse(existingDatabase(), async ({ deps, search, searchEngine }) => {
    await reindexAll(deps.db, search)
    const { missing, surplus } = await compareIndex(deps.db, search)
    if (missing.length + surplus.length > 0)
      throw new CommandError(
        'De zoekindex klopt nog niet met de database. Probeer het opnieuw als de server stilstaat.',
      )
    process.stdout.write(`De zoekindex (${searchEngine}) is opnieuw gevuld.\n`)
  })
}
