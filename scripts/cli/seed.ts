// `npx rodedraad seed`: fills the collection with the invented cases of the demo.
import { readConfig } from '#server/config.ts'
import { seedDemo } from '../../seeds/seed.ts'
import { withHouse } from './house.ts'

export async function run(): Promise<void> {
  const config = readConfig(process.env)
  await withHouse(config, async ({ deps }) => seedDemo({ db: deps.db }))
  process.stdout.write(`De verzonnen voorbeelden staan in ${config.databasePath}.\n`)
}
