// Misspelt words: how far is near, and which word was meant.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceByTable, distanceFrom, editsAllowed, WordsByLength } from '#core/search/spelling.ts'

test.each([
  ['boete', 'boete', 0],
  ['boete', 'boet', 1],
  ['boete', 'boeet', 1],
  ['voorschod', 'voorschot', 1],
  ['terugvodreing', 'terugvordering', 2],
  ['gift', 'boete', 3],
])('%s and %s are %i edits apart, counted to two', (one, other, distance) => {
  expect(distanceFrom(one)(other, 2)).toBe(distance)
  expect(distanceByTable(one, other, 2)).toBe(distance)
})

test('edits are counted alike for any two words, at once and letter by letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 40 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 40 }), (one, other, max) => {
      expect(distanceFrom(one)(other, max)).toBe(distanceByTable(one, other, max))
    }),
    { numRuns: 2_000 },
  )
})

test('short words forgive nothing, longer ones more', () => {
  const words = new WordsByLength()
  for (const word of ['pw', 'wia', 'gift', 'terugvordering']) words.add(word)
  expect(words.nearest('wma')).toEqual([])
  expect(words.nearest('gifd')).toEqual([{ word: 'gift', distance: 1 }])
  expect(words.nearest('terugvodreing')).toEqual([{ word: 'terugvordering', distance: 2 }])
  expect(words.nearest('paarden')).toEqual([])
})

test('of words at the same distance the one that starts alike comes first', () => {
  const words = new WordsByLength()
  for (const word of ['moeder', 'bloeder', 'broeder']) words.add(word)
  expect(words.nearest('broedr').map(({ word }) => word)[0]).toBe('broeder')
})

test('no word that is near is passed over, whatever letters it holds and however long it is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 11 })
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), (asked, held) => {
      const words = new WordsByLength()
      for (const each of held) words.add(each)
      const distances = held
        .filter((each) => each !== asked)
        .map((each) => ({ word: each, distance: distanceByTable(asked, each, 2) }))
      const least = Math.min(...distances.map(({ distance }) => distance))
      const near =
        least > editsAllowed(asked.length) ? [] : distances.filter((each) => each.distance === least)
      expect(new Set(words.nearest(asked))).toEqual(new Set(near))
    }),
    { numRuns: 2_000 },
  )
})

test('where the nearest words do not count, those after them do', () => {
  const words = new WordsByLength()
  for (const word of ['zwirbelkost', 'zwirbelkast', 'zwirbels', 'zwirbelen', 'zwirbelaar']) words.add(word)
  expect(words.nearest('zwirbelkosd')).toEqual([{ word: 'zwirbelkost', distance: 1 }])
  const counts = (word: string) => word !== 'zwirbelkost' && word !== 'zwirbels'
  expect(words.nearest('zwirbelkosd', counts)).toEqual([{ word: 'zwirbelkast', distance: 2 }])
  expect(words.startingWith('zwirb', counts)).toEqual(['zwirbelen', 'zwirbelaar', 'zwirbelkast'])
})
