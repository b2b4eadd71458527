// `npx rodedraad generate`: fills a collection with invented cases for load tests, through the use cases.
import { z } from 'zod'
import { findOrganisationByName } from '#db/people.ts'
import { countSignals } from '#db/signals.ts'
import { readConfig } from '#server/config.ts'
import { indexSearch } from '#server/jobs/indexSearch.ts'
import type { Deps } from '#usecases/deps.ts'
import { isDemo } from '#usecases/logIn.ts'
import { addSyntheticCases, SENDER } from '../synthetic/syntheticCollection.ts'
import { CommandError, type Invocation } from './command.ts'
import { withHouse } from './house.ts'
import { showProgress } from './progress.ts'

const Options = z.object({ cases: z.coerce.number().int().min(1).max(1_000_000) })

export async function run({ options }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(
      'Geef met --cases een getal van 1 tot 1.000.000. Zie npx rodedraad generate --help.',
    )
  const { cases } = given.data
  const added = await withHouse(readConfig(process.env), async ({ deps, search }) => {
    guard(deps)
    const progress = showProgress('Proefgevallen')
    const count = addSyntheticCases(deps, cases, (done) => progress.step(done, cases))
    progress.end()
    await indexSearch(deps, search)
    return count
  })
  process.stdout.write(`${added} proefgevallen toegevoegd, ${cases - added} waren er al.\n`)
}

/** Invented cases among real ones would falsify every count. */
function guard({ db }: Deps): void {
  const isOwn = findOrganisationByName(db, SENDER) !== undefined
  if (!isOwn && !isDemo(db) && countSignals(db, {}) > 0)
    throw new CommandError(
      'In deze database staan echte signalen. Proefgevallen kunnen alleen in een lege database of in de demo.',
    )
}
