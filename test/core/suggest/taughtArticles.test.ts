// How much what labelled texts taught of an article counts, by how many of those texts have it.
import { expect, test } from 'vitest'
import { LESSONS } from '#core/suggest/lessons/lessons.ts'
import { suggest } from '#core/suggest/suggest.ts'

const [COMMON, RARE] = ['PW 31', 'PW 22a']
const SHARES = { [COMMON]: 0.2, [RARE]: 0.005 }

/** The articles for a text in which one word tells anything, that speaks this plainly for each of the two. */
function articlesWith(common: number, rare: number): readonly string[] {
  const lessons = {
    ...LESSONS,
    provision: { codes: [COMMON, RARE], shares: [0, 0], features: { zeppelin: [1, 0, common, 1, rare] } },
    usualTopics: { shares: SHARES, threads: {} },
  }
  return suggest({ text: 'Zeppelin.' }, { threads: [] }, undefined, lessons).provisions.map(
    ({ law, article }) => `${law} ${article}`,
  )
}

test('of two articles that a word speaks for as plainly, the one that few texts have comes first', () => {
  expect(articlesWith(0.3, 0.3).slice(0, 2)).toEqual([RARE, COMMON])
  expect(articlesWith(0.4, 0.3).slice(0, 2)).toEqual([RARE, COMMON])
})

test('an article that many texts have stays first where a word speaks for it far more plainly', () => {
  expect(articlesWith(0.9, 0.2).slice(0, 2)).toEqual([COMMON, RARE])
})

test('what speaks against an article does not bring it up, however few texts have it', () => {
  expect(articlesWith(0.3, -0.3)).not.toContain(RARE)
})
