// What every search index promises about cases that the viewer may not see: no answer tells anything of them.
import { expect, test } from 'vitest'
import type { SearchAnswer, SearchIndex } from '#search/search.ts'
import { story } from './searchDocument.ts'

const TOPICS = ['boete', 'gift', 'woning', 'huur', 'kind', 'moeder']

/** Cases in sight: all of a "gemeente", each of one topic, a few of a "zwirbelkast" and a "vlotbruggenwachter". */
const IN_SIGHT = Array.from({ length: 60 }, (_, at) =>
  story(
    `seen-${at}`,
    `De gemeente stuurde een brief over de ${TOPICS[at % TOPICS.length]}. ${
      at % 20 === 0 ? 'In de zwirbelkast van de vlotbruggenwachter.' : ''
    }`,
  ),
)

/** Cases out of sight, with words that are in no other, words that are nearer to what is typed, and words that are rare in sight. */
const OUT_OF_SIGHT = Array.from({ length: 30 }, (_, at) =>
  story(
    `hidden-${at}`,
    'Een kunstschaatser in een luchtballon zag een zwirbelkost, een vlotbal, een vlotbus en een vlotbos. Zijn moeder kreeg huur.',
    { status: 'coding', tags: { causes: ['wet_te_hard'] } },
  ),
)

const QUESTIONS = [
  'kunstschaatser',
  'kunstschaatser gemeente',
  'luchtballon gemeente',
  'kunstschaatser boete OF gift OF bijstand OF woning OF huur OF kind OF moeder OF brief',
  '"een kunstschaatser" OF gemeente',
  'gemeente -luchtballon',
  'moeder huur boete gift woning',
  'kunst schaatser brief',
]

/** Runs this part of the contract; `getIndex` gives the index that the test at hand may fill. */
export function describeOutOfSight(getIndex: () => SearchIndex): void {
  test.each(QUESTIONS)('whether a case is there that may not be seen, "%s" does not tell', async (words) => {
    const index = getIndex()
    const ask = (): Promise<SearchAnswer> =>
      index.search({
        words,
        kind: 'case',
        visible: ['published'],
        limit: 100,
        explain: true,
        facets: ['causes', 'statuses'],
      })
    await index.put(IN_SIGHT)
    const before = await ask()
    await index.put(OUT_OF_SIGHT)
    expect(await ask()).toEqual(before)
  })

  test.each([
    ['zwirbelkosd', 'zwirbelkast'],
    ['vlotb', 'vlotbruggenwachter'],
  ])('"%s" is read as a word in sight, whatever is nearer out of sight', async (words, meant) => {
    const index = getIndex()
    await index.put([...IN_SIGHT, ...OUT_OF_SIGHT])
    const answer = await index.search({ words, kind: 'case', visible: ['published'], limit: 1 })
    expect(answer.didYouMean).toBe(meant)
  })

  test('what is in no case in sight leaves the rest of a question to decide', async () => {
    const index = getIndex()
    await index.put([...IN_SIGHT, ...OUT_OF_SIGHT])
    const { total, notes } = await index.search({
      words: 'kunstschaatser gemeente',
      kind: 'case',
      visible: ['published'],
      limit: 1,
    })
    expect(total).toBe(IN_SIGHT.length)
    expect(notes).toContain('SOME_WORDS_MISSING')
  })
}
