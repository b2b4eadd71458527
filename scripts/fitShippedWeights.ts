// Fits the weights that come with the program on the invented example cases: `npx tsx scripts/fitShippedWeights.ts`.
import { writeFileSync } from 'node:fs'
import { wordWeights } from '#core/suggest/learned/train.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { caseSummaries, toDecidedCase } from './bench/suggest.ts'

const target = new URL('../server/core/suggest/learned/shippedWeights.json', import.meta.url)
const weights = wordWeights(caseSummaries('seeds').map(toDecidedCase), { threads: THREAD_SEEDS })
writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`)
