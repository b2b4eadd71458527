// Counting what sets of rows share gives what looking at each row gives, wherever a year begins or ends.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows } from '#core/letter/countedRows.ts'
import { commonRows, countCommon, noRows } from '#core/letter/rowSet.ts'

const SIZE = 100
const row = fc.integer({ min: 0, max: SIZE - 1 })
const sets = fc.array(fc.uniqueArray(row), { maxLength: 4 })
const stretch = fc.record({ from: fc.integer({ min: 0, max: SIZE }), to: fc.integer({ min: 0, max: SIZE }) })

const setOf = (rows: readonly number[]) => {
  const set = noRows(SIZE)
  addRows(set, rows)
  return set
}

test('the rows that up to four sets share within a stretch, how many there are, and the first of them', () => {
  fc.assert(
    fc.property(sets, stretch, fc.integer({ min: 0, max: 5 }), (lists, { from, to }, max) => {
      const looked = Array.from({ length: SIZE }, (_, at) => at).filter(
        (at) => at >= from && at < to && lists.every((list) => list.includes(at)),
      )
      const laid = lists.map(setOf)
      expect(commonRows(laid, { from, to })).toEqual(looked)
      expect(countCommon(laid, { from, to })).toBe(looked.length)
      expect(commonRows(laid, { from, to }, max)).toEqual(looked.slice(0, max))
    }),
    { numRuns: 500 },
  )
})
