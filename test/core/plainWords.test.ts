// What may leave the browser of a story nobody has looked over: loose words of the dictionary that are nobody's name.
import { expect, test } from 'vitest'
import {
  isPlainWord,
  isSharedWord,
  plainWordsOf,
  SHARED_WORDS_MAX,
  seldomWordsOf,
  sharedWordsOf,
} from '#core/plainWords.ts'
import { SHARED_WORDS } from '#core/sharedWords.ts'

test('a story leaves as the words it is about, by the alphabet and without the people in it', () => {
  expect(
    plainWordsOf(
      'jan de vries heeft gebeld met fatima yilmaz, els winter en mevrouw bakker uit ede. De boodschappen werden teruggevorderd, want een tante gaf boodschappen.',
    ),
  ).toEqual(['boodschappen', 'gebeld', 'tante', 'teruggevorderd'])
})

test.each([
  'vries',
  'winter',
  'yilmaz',
  'zwolle',
  'herengracht',
  'waterlooplein',
  'mevrouw',
  'Boodschappen',
  'tel0612345678',
  'jan.devries',
  'tr',
  'xqrtvw',
])('%s does not leave', (word) => expect(isPlainWord(word)).toBe(false))

test('a word that has a capital somewhere does not leave from elsewhere either', () => {
  expect(plainWordsOf('de gevel stond scheef, en mevrouw Gevel belde over de huur')).not.toContain('gevel')
})

test('what was taken out leaves no trace', () => {
  expect(plainWordsOf('[PERSOON-1] woont in [PLAATS] [E-MAIL]')).toEqual(['woont'])
})

const RARE_STORY =
  'Zij was de enige klokkenmaakster van het dorp, en haar papegaai was verdronken bij de molen. De gemeente vorderde de bijstand terug.'

test('a word by which someone is known stays, and what many stories use leaves', () => {
  expect(plainWordsOf(RARE_STORY)).toEqual(
    expect.arrayContaining(['klokkenmaakster', 'papegaai', 'verdronken']),
  )
  expect(sharedWordsOf(RARE_STORY)).toEqual(expect.arrayContaining(['bijstand', 'gemeente', 'terug']))
  for (const word of ['klokkenmaakster', 'papegaai', 'verdronken', 'molen']) {
    expect(sharedWordsOf(RARE_STORY)).not.toContain(word)
    expect(isSharedWord(word)).toBe(false)
  }
  expect(isSharedWord('bijstand')).toBe(true)
})

test('the words that stay are named for a second look, in the order in which they stand, and sums are not', () => {
  expect(seldomWordsOf(RARE_STORY)).toEqual(['klokkenmaakster', 'papegaai', 'verdronken', 'molen'])
  expect(seldomWordsOf('De gemeente vorderde achthonderd euro terug, en daarna tweeduizend.')).toEqual([])
})

test('every word on the list may leave, and a long story sends no more words than count', () => {
  expect([...SHARED_WORDS].filter((word) => !isPlainWord(word))).toEqual([])
  expect(sharedWordsOf([...SHARED_WORDS].join(' '))).toHaveLength(SHARED_WORDS_MAX)
})
