/** Learns which words mean much the same: `npx tsx scripts/search/learnMeanings.ts` writes server/core/search/meanings.json. */
import { writeFileSync } from 'node:fs'
import { learnedMeanings } from './learnedMeanings.ts'
import { meaningTexts } from './meaningTexts.ts'

const texts = meaningTexts()
const learned = learnedMeanings(texts)
writeFileSync(
  new URL('../../server/core/search/meanings.json', import.meta.url),
  `${JSON.stringify(learned)}\n`,
)
console.log(`${learned.stems.split(' ').length} words from ${texts.length} texts`)
