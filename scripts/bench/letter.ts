/**
 * How long drafting a letter takes: `BENCH_CASES=100000 npm run bench letter`. A thousand invented cases go in through
 * the use cases; the others are copies of their rows under names of their own, from as many organisations as a team hears
 * of, in a throw-away file. The threads that come up most have a bottleneck each. Processor time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { assemble } from '#server/assemble.ts'
import { multiplyCases } from '../synthetic/multiplyCases.ts'
import { addSyntheticCases } from '../synthetic/syntheticCollection.ts'
import { addBottlenecks, addSenders } from '../synthetic/syntheticWork.ts'

/** So many cases are distinct at most; they are what takes long, as they go in through the use cases. */
const DISTINCT_MAX = 1_000
const ROUNDS = 3

/** Prints the figures for the year in which most cases were published before this one. */
export async function benchLetter(cases = 20_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-bench-'))
  try {
    benchIn(join(folder, 'bench.db'), cases)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function benchIn(databasePath: string, cases: number): void {
  const house = assemble({ databasePath, meilisearch: null })
  const { db } = house.deps
  // A million cases would fill the memory; on a disk nothing has to outlive the run.
  db.$client.pragma('journal_mode = MEMORY')
  db.$client.pragma('synchronous = OFF')
  const distinct = Math.min(cases, DISTINCT_MAX)
  addSyntheticCases(house.deps, distinct, () => undefined)
  addBottlenecks(house.deps)
  multiplyCases(db, Math.ceil(cases / distinct), addSenders(house.deps))
  const today = new Date().toISOString().slice(0, 10)
  const year = Number(today.slice(0, 4)) - 1
  for (let round = 1; round <= ROUNDS; round++) {
    let facts: LetterFacts | undefined
    const reading = seconds(() => {
      facts = letterFacts(db, year, today)
    })
    const read = facts
    if (read === undefined) return
    let numbers = 0
    const composing = seconds(() => {
      numbers = composeLetter(read).numbers.length
    })
    console.log(
      `round ${round}: ${read.cases.ids.length} cases up to ${year}, reading ${reading.toFixed(2)} s, composing ${composing.toFixed(2)} s, together ${(reading + composing).toFixed(2)} s; ${numbers} numbers`,
    )
  }
  house.close()
}

/** Seconds of processor time, which other work on the machine disturbs less than the clock. */
function seconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
