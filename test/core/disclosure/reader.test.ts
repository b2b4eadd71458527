// What follows from several sums together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Range, type Relation, readerOf } from '#core/disclosure/reader.ts'

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
  const { ranges, whyOf } = readerOf(sums)(open(9))
  expect(ranges[4]).toEqual({ low: 7, high: 7 })
  expect([...whyOf(4).nearby].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]))
  expect(ranges[0]?.low).toBeLessThan(ranges[0]?.high ?? 0)
})

test('a sum with a count that may be anything tells no more than what is least', () => {
  const { ranges } = readerOf([equal(12, [0, 1]), { places: [1, 2], factors: [1, -1], least: 0, most: 0 }])(
    open(3),
  )
  expect(ranges).toEqual([
    { low: 1, high: 11 },
    { low: 1, high: 11 },
    { low: 1, high: 11 },
  ])
})

/** Sums over a few of eight counts, true of the counts drawn. */
const world = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 8, maxLength: 8 }).chain((counts) =>
  fc.record({
    counts: fc.constant(counts),
    sums: fc.array(
      fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 4 }).map((places) =>
        equal(
          places.reduce((sum, place) => sum + (counts[place] ?? 0), 0),
          places,
        ),
      ),
      { minLength: 1, maxLength: 7 },
    ),
    learned: fc.array(fc.record({ place: fc.nat(7), slack: fc.nat(3) }), { minLength: 1, maxLength: 4 }),
  }),
)

test('whoever learns a count later knows what somebody knows who had it from the start', () => {
  fc.assert(
    fc.property(world, ({ counts, sums, learned }) => {
      const read = readerOf(sums)
      const told = open(8)
      let knowledge = read(told).learn(0, { low: 1, high: Number.POSITIVE_INFINITY })
      for (const { place, slack } of learned) {
        const count = counts[place] ?? 0
        const range = { low: Math.max(1, count - slack), high: count + slack }
        told[place] = {
          low: Math.max(told[place]?.low ?? 0, range.low),
          high: Math.min(told[place]?.high ?? 0, range.high),
        }
        knowledge = knowledge.learn(place, range)
      }
      expect(knowledge.ranges).toEqual(read(told).ranges)
    }),
  )
})
