// Makes the lessons that come with the program: `npx tsx scripts/lessons/teach.ts`; then fit the weights anew with
// `npx tsx scripts/fitShippedWeights.ts`.
import { writeFileSync } from 'node:fs'
import { lessonsFrom } from './lessonsFrom.ts'

const target = (name: string) => new URL(`../../server/core/suggest/lessons/${name}.json`, import.meta.url)
const { thread, provision, provisionWeights, cause, causeWeights } = lessonsFrom()
writeFileSync(target('threads'), `${JSON.stringify(thread)}\n`)
writeFileSync(target('provisions'), `${JSON.stringify({ taught: provision, weights: provisionWeights })}\n`)
writeFileSync(target('causes'), `${JSON.stringify({ taught: cause, weights: causeWeights })}\n`)
