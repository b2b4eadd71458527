/**
 * Measures the tag suggester on each hand with lessons from the other hands only, which tells what to expect of a writer the
 * lessons do not know: `npx tsx scripts/bench/suggestHands.ts [hand …]`.
 */
import { HANDS, lessonsFrom } from '../lessons/lessonsFrom.ts'
import { caseSummaries, printRates, type Split, SUBJECTS } from './suggest.ts'

const asked = process.argv.slice(2)
for (const [hand, own] of Object.entries<readonly Split[]>(HANDS)) {
  if (asked.length > 0 && !asked.includes(hand)) continue
  const lessons = lessonsFrom((split) => own.includes(split))
  const summaries = own.flatMap((split) => caseSummaries(split))
  console.log(`\n${hand}: ${summaries.length} summaries`)
  for (const subject of SUBJECTS) printRates(subject, summaries, lessons)
}
