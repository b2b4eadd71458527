// The first rows of an order, without sorting the rest.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topRows } from '#search/topRows.ts'

test('the top rows are those of a full sort, in the same order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 200 }),
      fc.integer({ min: 1, max: 30 }),
      (rows, count) => {
        const compare = (a: number, b: number) => (a % 7) - (b % 7) || b - a
        expect(topRows(Uint32Array.from(rows), count, compare)).toEqual(
          [...rows].sort(compare).slice(0, count),
        )
      },
    ),
  )
})
