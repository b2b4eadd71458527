// `npx rodedraad seed`: fills the collection with the invented cases of the demo, and the search index with them.
import { readConfig } from '#server/config.ts'
import { indexSearch } from '#server/jobs/indexSearch.ts'
import { seedDemo } from '../../seeds/seed.ts'
import { withHouse } from './house.ts'

export async function run(): Promise<void> {
  const config = readConfig(process.env)
  const report = await withHouse(config, async ({ deps, search }) => {
    const seeded = seedDemo({ db: deps.db, now: deps.now() })
    await indexSearch(deps, search)
    return seeded
  })
  const { people, signals, cases, bottlenecks, letters } = report
  const counts = `${people} mensen, ${signals} signalen, ${cases} casussen, ${bottlenecks} knelpunten en ${letters} brieven`
  const lead = report.added ? 'De voorbeelden staan in' : 'De voorbeelden stonden al in'
  process.stdout.write(`${lead} ${config.databasePath}: ${counts}.\n`)
}
