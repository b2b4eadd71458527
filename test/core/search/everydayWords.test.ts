// Words of every day are told apart one by one, also where one list of them ends and the next begins.
import { expect, test } from 'vitest'
import { EVERYDAY_WORDS } from '#core/search/everydayWords.ts'

test('the words at the ends of the lists stand by themselves', () => {
  const words = EVERYDAY_WORDS.split(' ')
  for (const word of [
    'avond',
    'zondag',
    'twee',
    'kleine',
    'moeder',
    'collega',
    'achter',
    'geld',
    'begrijpen',
  ])
    expect(words).toContain(word)
})

test('each of them is a word, without a mark', () => {
  for (const word of EVERYDAY_WORDS.split(' ')) expect(word).toMatch(/^[a-zë]{3,17}$/)
})
