// What follows from several sums together.
import { expect, test } from 'vitest'
import { narrowAll, type Range, type Relation } from '#core/disclosure/reader.ts'

const equal = (sum: number, places: readonly number[]): Relation => ({
  places,
  factors: places.map(() => 1),
  least: sum,
  most: sum,
})

const open = (count: number): Range[] =>
  Array.from({ length: count }, () => ({ low: 1, high: Number.POSITIVE_INFINITY }))

test('a count that no single sum gives away, but all of them together do', () => {
  // Two blocks of two by two, and one count (4) that stands in a row of the first and in a column of the second.
  const sums = [
    equal(20, [0, 1]),
    equal(27, [2, 3, 4]),
    equal(20, [0, 2]),
    equal(20, [1, 3]),
    equal(27, [4, 5, 7]),
    equal(20, [5, 6]),
    equal(20, [7, 8]),
    equal(20, [6, 8]),
  ]
  const ranges = open(9)
  const whyOf = narrowAll(ranges, sums)
  expect(ranges[4]).toEqual({ low: 7, high: 7 })
  expect([...whyOf(4).nearby].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]))
  expect(ranges[0]?.low).toBeLessThan(ranges[0]?.high ?? 0)
})

test('a sum with a count that may be anything tells no more than what is least', () => {
  const ranges = open(3)
  narrowAll(ranges, [equal(12, [0, 1]), { places: [1, 2], factors: [1, -1], least: 0, most: 0 }])
  expect(ranges).toEqual([
    { low: 1, high: 11 },
    { low: 1, high: 11 },
    { low: 1, high: 11 },
  ])
})
