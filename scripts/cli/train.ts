// `npx rodedraad train`: learns from the decided cases of the collection which words go with which code.
import { CASES_MIN } from '#core/suggest/learned/train.ts'
import { learn, trainSuggestions } from '#server/jobs/trainSuggestions.ts'
import { existingDatabase } from './existingDatabase.ts'
import { withHouse } from './house.ts'

export async function run(): Promise<void> {
  await withHouse(existingDatabase(), async ({ deps }) => {
    const { cases, version } = await trainSuggestions(deps.db, deps.now, learn)
    const told =
      version === null
        ? `Er zijn ${cases} casussen waarover beslist is. Leren kan vanaf ${CASES_MIN}; tot dan gelden de gewichten die bij het programma horen.`
        : `Geleerd van ${cases} casussen waarover beslist is (model ${version}).`
    process.stdout.write(`${told}\n`)
  })
}
