// What may leave the browser of a story nobody has looked over: loose words of the dictionary that are nobody's name.
import { expect, test } from 'vitest'
import { isPlainWord, PLAIN_WORDS_MAX, plainWordsOf } from '#core/plainWords.ts'

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

test('what was taken out leaves no trace, and a long story no more words than count', () => {
  expect(plainWordsOf('[PERSOON-1] woont in [PLAATS] [E-MAIL]')).toEqual(['woont'])
  const long = Array.from({ length: 900 }, (_, at) => `huis${['deur', 'raam', 'dak', 'tuin'][at % 4]}`).join(
    ' ',
  )
  expect(plainWordsOf(long).length).toBeLessThanOrEqual(PLAIN_WORDS_MAX)
})
