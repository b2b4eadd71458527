// The end of an address leads to a place in the letter, however it was typed.
import { expect, test } from 'vitest'
import { placeIn } from '../../web/features/letter/placeIn.ts'

test.each([
  ['#deel-bijlage.c', 'deel-bijlage.c'],
  ['#deel%20c', 'deel c'],
  ['', ''],
  ['#%', ''],
  ['#deel%E9', ''],
])('%j leads to %j', (hash, place) => {
  expect(placeIn(hash)).toBe(place)
})
