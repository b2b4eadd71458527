// Makes the lessons that come with the program: `npx tsx scripts/lessons/teach.ts`; then fit the weights anew with
// `npx tsx scripts/fitShippedWeights.ts`.
import { writeFileSync } from 'node:fs'
import { lessonsFrom } from './lessonsFrom.ts'

const target = (name: string) => new URL(`../../server/core/suggest/lessons/${name}.json`, import.meta.url)
const { known, thread, provision, usualTopics, provisionWeights, cause, causeWeights } = lessonsFrom()
writeFileSync(target('threads'), `${JSON.stringify(thread)}\n`)
writeFileSync(target('knownWords'), `${JSON.stringify([...known])}\n`)
const articles = { taught: provision, usual: usualTopics, weights: provisionWeights }
writeFileSync(target('provisions'), `${JSON.stringify(articles)}\n`)
writeFileSync(target('causes'), `${JSON.stringify({ taught: cause, weights: causeWeights })}\n`)
