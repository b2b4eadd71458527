// Which words of a text stand out, given how many other texts use each.
import { expect, test } from 'vitest'
import { rareWordsIn } from '#core/risk/rareWords.ts'

const among = (counts: Readonly<Record<string, number>>) => (word: string) => counts[word] ?? 0
const words = (text: string, counts: Readonly<Record<string, number>> = {}) =>
  rareWordsIn(text, among(counts)).map(({ word, rarity }) => `${word} ${rarity}`)

test('a word no dictionary knows stands out until two others use it', () => {
  const text = 'Hij werkte als plomfter in de haven.'
  expect(words(text)).toEqual(['plomfter unknown'])
  expect(words(text, { plomfter: 1 })).toEqual(['plomfter unknown'])
  expect(words(text, { plomfter: 2 })).toEqual([])
})

test('a compound of known words stands out only when nobody else uses it', () => {
  const text = 'Zij had een palingrokerij aan huis.'
  expect(words(text)).toEqual(['palingrokerij compound'])
  expect(words(text, { palingrokerij: 1 })).toEqual([])
})

test('a capital inside a sentence stands out, at its beginning it says nothing', () => {
  expect(words('Toen brak de Watersnood uit.')).toEqual(['Watersnood capital'])
  expect(words('Boter kocht zij altijd zelf.')).toEqual([])
})

test('a rare word is told once, and what was removed is not told at all', () => {
  expect(words('[PERSOON-1] is plomfter in [GEMEENTE]. Een Plomfter verdient weinig.')).toEqual([
    'plomfter unknown',
  ])
})

test('ordinary words, laws and bodies do not stand out, however rare', () => {
  expect(words('De bijstand werd verlaagd door de gemeente op grond van de Participatiewet.')).toEqual([])
})

test('a word is told with its place in the text', () => {
  const text = 'Zij was plomfter.'
  const [rare] = rareWordsIn(text, () => 0)
  expect(text.slice(rare?.start, rare?.end)).toBe('plomfter')
})
