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

const STORY =
  'ze is de enige molenaar van de achterhoek. haar man is vorig jaar verdronken in de oude ijssel. haar papegaai praat plomfters. zij heeft een palingrokerij.'

test('a region, a trade, an event and an animal stand out though every dictionary has them, what tells most first', () => {
  expect(words(STORY)).toEqual([
    'achterhoek region',
    'ijssel region',
    'molenaar work',
    'verdronken event',
    'papegaai animal',
    'plomfters unknown',
    'palingrokerij compound',
  ])
})

test('they stand out until two others use them', () => {
  expect(words('zij is molenaar', { molenaar: 1 })).toEqual(['molenaar work'])
  expect(words('zij is molenaar', { molenaar: 2 })).toEqual([])
})

test('the words that any story has do not stand out', () => {
  const story =
    'Mijn zus kookt drie keer per week en betaalt de boodschappen. De gemeente zag dat op de rekening en stopte de uitkering. Nu is de huur te laat, de koelkast leeg en de verwarming uit. De buurvrouw past op de kinderen, de dokter schreef een brief en de wasmachine is stuk. Zij wil verhuizen, maar zij vindt geen woning en durft niemand te bellen.'
  // What the dictionary knows as a whole is not even counted.
  expect(words(story, { boodschappen: 2, koelkast: 2, buurvrouw: 2 })).toEqual([])
})

test('the list ends where nobody would read on', () => {
  const many = Array.from({ length: 30 }, (_, place) => `plomf${'abcdefghijklmnopqrstuvwxyzabcd'[place]}ter`)
  expect(words(`Zij zag ${[...new Set(many)].join(' en ')}.`)).toHaveLength(10)
})
