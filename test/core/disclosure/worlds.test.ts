// Whether a count is kept from who solves all sums at once, beside trying every world there is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Range, Relation } from '#core/disclosure/reader.ts'
import { doubtfulIn } from '#core/disclosure/worlds.ts'

const MOST = 4

/** Every way to fill in counts within their ranges that fits the sums. */
function worldsOf(ranges: readonly Range[], relations: readonly Relation[]): readonly (readonly number[])[] {
  const fits = (world: readonly number[]) =>
    relations.every(({ places, factors, least, most }) => {
      const made = places.reduce((sum, place, at) => sum + (factors[at] ?? 0) * (world[place] ?? 0), 0)
      return least <= made && made <= most
    })
  let worlds: readonly (readonly number[])[] = [[]]
  for (const { low, high } of ranges)
    worlds = worlds.flatMap((world) =>
      Array.from({ length: high - low + 1 }, (_, step) => [...world, low + step]),
    )
  return worlds.filter(fits)
}

const drawn = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: MOST }), { minLength: 5, maxLength: 6 }),
  told: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  sums: fc.array(
    fc.record({
      places: fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 4 }),
      signs: fc.array(fc.constantFrom(1, 1, -1), { minLength: 4, maxLength: 4 }),
      slack: fc.constantFrom(0, 0, 0, 1, Number.POSITIVE_INFINITY),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  width: fc.integer({ min: 1, max: 3 }),
})

/** Ranges and sums that are true of the counts that were drawn. */
function heldOf({
  counts,
  told,
  sums,
}: Pick<typeof drawn extends fc.Arbitrary<infer T> ? T : never, 'counts' | 'told' | 'sums'>) {
  const ranges = counts.map(
    (count, at): Range =>
      told[at] === true && at > 2 ? { low: count, high: count } : { low: 1, high: MOST },
  )
  const relations = sums.map(({ places, signs, slack }): Relation => {
    const factors = places.map((_, at) => signs[at] ?? 1)
    const made = places.reduce((sum, place, at) => sum + (factors[at] ?? 0) * (counts[place] ?? 0), 0)
    return { places, factors, least: made, most: made + slack }
  })
  return { ranges, relations, countOf: (place: number) => counts[place] ?? 0 }
}

describe('counts of which no two worlds differ enough', () => {
  test('are those of which trying every world finds none either', () => {
    fc.assert(
      fc.property(drawn, ({ width, ...made }) => {
        const held = heldOf(made)
        const worlds = worldsOf(held.ranges, held.relations)
        const rangeAt = (place: number) => {
          const values = worlds.map((world) => world[place] ?? 0)
          return Math.max(...values) - Math.min(...values)
        }
        const places = made.counts.map((_, place) => place)
        const doubtful = doubtfulIn(
          held,
          places.map((place) => ({ place, width })),
        ).map(({ place }) => place)
        expect(doubtful.toSorted()).toEqual(places.filter((place) => rangeAt(place) < width))
      }),
      { numRuns: 1_000 },
    )
  })

  test('are found as well where solving in fractions leaves them room', () => {
    const sum = (places: readonly number[], made: number): Relation => ({
      places,
      factors: places.map(() => 1),
      least: made,
      most: made,
    })
    // Two pairs each of three counts make three, and a fourth count fills them up: in halves it can be one less.
    const relations = [sum([0, 1, 3], 5), sum([1, 2, 3], 5), sum([0, 2, 3], 5)]
    const ranges = [1, 1, 1, 1].map((low) => ({ low, high: 2 }))
    const held = { ranges, relations, countOf: (place: number) => [2, 2, 2, 1][place] ?? 0 }
    expect(worldsOf(ranges, relations)).toEqual([[2, 2, 2, 1]])
    const [first] = doubtfulIn(held, [{ place: 3, width: 1 }])
    expect(first).toMatchObject({ place: 3, left: { low: 1, high: 2 } })
  })

  test.each([100, 900, 5_000, 80_000])(
    'are found however far the sum of %i lies above the counts as they are',
    (most) => {
      const relations = [{ places: [0, 1], factors: [1, 1], least: most, most }]
      const ranges = [
        { low: 1, high: Number.POSITIVE_INFINITY },
        { low: 1, high: 2 },
      ]
      expect(doubtfulIn({ ranges, relations, countOf: () => 2 }, [{ place: 0, width: 2 }])).toMatchObject([
        { place: 0, left: { low: most - 2, high: most - 1 } },
      ])
    },
  )

  test('are none for a reader who holds something true that cannot be', () => {
    const equal = { places: [0, 1], factors: [1, 1], least: 9, most: 9 }
    const held = (high: number) => ({
      ranges: [
        { low: 1, high },
        { low: 1, high },
      ],
      relations: [equal],
      countOf: () => 2,
    })
    const kept = [{ place: 0, width: 2 }]
    expect(doubtfulIn(held(4), kept)).toEqual([])
    expect(doubtfulIn(held(5), kept)).toMatchObject([{ place: 0, left: { low: 4, high: 5 } }])
    expect(doubtfulIn(held(6), kept)).toEqual([])
  })
})
