// Whatever is typed: an answer, and soon.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { dutchAnalysis } from '#search/dictionary.ts'
import { similarToText } from '#search/similarCases.ts'
import { openSqliteSearchIndex } from '#search/sqliteSearchIndex.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { leastProcessorMs, unreadBefore } from '../support/processorTime.ts'
import { CORPUS, HOSTILE_WORDS } from './contractCorpus.ts'

/** Of processor time, so that other work on the machine does not count. */
const ANSWER_MS_MAX = 100
/** For thousands of questions one after another, by the clock, on a machine that does other work as well. */
const ALL_MS_MAX = 240_000

const NAMED = [
  ...HOSTILE_WORDS,
  '\u202E\u200Feteob\u202C boete',
  '\u0000boete\u0000',
  `${'"'.repeat(5_000)}boete`,
  'boete '.repeat(17_000),
  'a'.repeat(100_000),
  '-'.repeat(100_000),
  'a-'.repeat(50_000),
  'bijstands-uitkering-'.repeat(5_000),
  'OF '.repeat(33_000),
  'artikel 58 lid 8 '.repeat(6_000),
  '\u0301'.repeat(100_000),
  'wet:pw '.repeat(15_000),
  '1.000'.repeat(20_000),
]

test(
  'ten thousand random questions and what broke engines before: no error, none slower than a tenth of a second',
  async () => {
    const { db, index } = await filled()
    const random = fc.sample(fc.string({ unit: 'binary', maxLength: 80 }), { numRuns: 10_000, seed: 1 })
    const ask = (words: string) =>
      index.search({
        words,
        kind: 'case',
        visible: ['published'],
        limit: 10,
        facets: ['threadIds', 'years'],
      })
    await ask('artikel 58 lid 8 pw "boete" -gift bijstandsuitkeering')
    expect(await slowOnes(random, ask)).toEqual([])
    db.$client.close()
  },
  ALL_MS_MAX,
)

test('the same while a signal is written: what stands there is compared with cases, whatever it is', async () => {
  const { db } = await filled()
  const random = fc.sample(fc.string({ unit: 'binary', maxLength: 400 }), { numRuns: 1_000, seed: 2 })
  const compare = async (text: string) =>
    similarToText(db, { text, provisionIds: [text.slice(0, 40)], threadIds: [text] }, ['published'], 3)
  await compare('Een gift van een tante en boodschappen van de buren.')
  expect(await slowOnes(random, compare)).toEqual([])
  db.$client.close()
})

async function filled() {
  const db = openDatabase(':memory:')
  const index = openSqliteSearchIndex(db.$client, { analysis: dutchAnalysis(), threads: () => THREAD_SEEDS })
  await index.put(CORPUS)
  return { db, index }
}

/** What takes too long of these and of all that broke engines before. */
async function slowOnes(
  random: readonly string[],
  ask: (words: string) => Promise<unknown>,
): Promise<string[]> {
  const slow: string[] = []
  for (const words of [...NAMED, ...random]) {
    const took = await leastProcessorMs(ANSWER_MS_MAX, (attempt) => ask(unreadBefore(words, attempt)))
    if (took >= ANSWER_MS_MAX) slow.push(words.slice(0, 40))
  }
  return slow
}
