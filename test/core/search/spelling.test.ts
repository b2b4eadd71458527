// Misspelt words: how far is near, and which word was meant.
import { expect, test } from 'vitest'
import { editDistance, WordsByLength } from '#core/search/spelling.ts'

test.each([
  ['boete', 'boete', 0],
  ['boete', 'boet', 1],
  ['boete', 'boeet', 1],
  ['voorschod', 'voorschot', 1],
  ['terugvodreing', 'terugvordering', 2],
  ['gift', 'boete', 3],
])('%s and %s are %i edits apart, counted to two', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance)
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
