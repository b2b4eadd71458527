// Pushing a count finds the optimum of linear programmes whose optimum is known.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pushable } from '#core/disclosure/simplex.ts'
import { maxima } from '../../support/simplex.ts'

const FREE = { low: 0, high: 1_000_000 }
const never = () => false

/** Many more steps than any programme here takes. */
const STEPS_MAX = 1_000

/** A programme in which the first count is what the goal makes of the others, each sum being no more than its bound. */
function raised(goal: readonly number[], rows: readonly (readonly number[])[], bounds: readonly number[]) {
  const others = goal.map((_, at) => at + 1)
  const pushed = pushable(
    {
      ranges: [{ low: -FREE.high, high: FREE.high }, ...goal.map(() => FREE)],
      sums: [
        { places: [0, ...others], factors: [-1, ...goal], least: 0, most: 0 },
        ...rows.map((factors, at) => ({
          places: others,
          factors,
          least: Number.NEGATIVE_INFINITY,
          most: bounds[at] ?? 0,
        })),
      ],
      start: [0, ...goal.map(() => 0)],
    },
    STEPS_MAX,
  )
  pushed.push(0, 1, never)
  return { most: pushed.values[0] ?? 0, gaveUp: pushed.gaveUp() }
}

describe('pushing a count as far as it goes', () => {
  test.each([
    // Chvátal (1983), Linear Programming, chapter 2.
    [
      [5, 4, 3],
      [
        [2, 3, 1],
        [4, 1, 2],
        [3, 4, 2],
      ],
      [5, 11, 8],
      13,
    ],
    // The same, chapter 3, which goes around in circles when ties are broken badly.
    [
      [10, -57, -9, -24],
      [
        [0.5, -5.5, -2.5, 9],
        [0.5, -1.5, -0.5, 1],
        [1, 0, 0, 0],
      ],
      [0, 0, 1],
      1,
    ],
    // Beale (1955), likewise.
    [
      [0.75, -150, 0.02, -6],
      [
        [0.25, -60, -0.04, 9],
        [0.5, -90, -0.02, 3],
        [0, 0, 1, 0],
      ],
      [0, 0, 1],
      0.05,
    ],
    // Klee and Minty (1972), which visits every corner when the steepest way is taken.
    [
      [4, 2, 1],
      [
        [1, 0, 0],
        [4, 1, 0],
        [8, 4, 1],
      ],
      [5, 25, 125],
      125,
    ],
    // Drawn at random: only nothing fits, and it goes around for ever unless also the count that leaves is the first of those that may.
    [
      [-1, -2, -1.5, 14, -16, 20, 2.5, -3],
      [
        [-17, -0.25, 8, 0, -4, -18, 7, -4],
        [-15, 2, 17, 5, -1.5, 0.25, 0.25, -17],
        [-0.5, -3.25, -19, -1.75, -7, 18, 4.25, -1],
        [13, 3.5, -12, -15, -7, -17, -3, 4],
        [3.25, 17, 13, -3.25, -2, 4.25, -3.5, -4.25],
        [1, -12, -16, 10, 10, -2, 3.25, -2.25],
        [-1, -1.75, 17, -1, -6, -4, -0.5, 4],
      ],
      [0, 0, 0, 0, 0, 0, 0],
      0,
    ],
    // Hillier and Lieberman, the Wyndor Glass Co.
    [
      [3, 5],
      [
        [1, 0],
        [0, 2],
        [3, 2],
      ],
      [4, 12, 18],
      36,
    ],
  ])('makes %j the most it can be', (goal, rows, bounds, most) => {
    const found = raised(goal, rows, bounds)
    expect(found.most).toBeCloseTo(most, 6)
    expect(found.gaveUp).toBe(false)
  })

  test('is given up, and tells so, when it takes more steps than it may', () => {
    const sums = [
      { places: [0, 1], factors: [1, 1], least: 7, most: 7 },
      { places: [1, 2], factors: [1, 1], least: 7, most: 7 },
    ]
    const programme = { ranges: [0, 1, 2].map(() => ({ low: 0, high: 5 })), sums, start: [3, 4, 3] }
    const pushedIn = (steps: number) => {
      const pushed = pushable(programme, steps)
      pushed.push(0, 1, never)
      return { value: pushed.values[0], gaveUp: pushed.gaveUp() }
    }
    const enough = [1, 2, 3, 4, 5, 6].find((steps) => !pushedIn(steps).gaveUp) ?? 0
    expect(enough).toBeGreaterThan(1)
    expect(pushedIn(enough)).toEqual({ value: 5, gaveUp: false })
    expect(pushedIn(enough - 1)).toMatchObject({ gaveUp: true })
  })

  test('goes no further than its own range, and tells what it hangs on', () => {
    const programme = {
      ranges: [
        { low: 0, high: 9 },
        { low: 1, high: 4 },
        { low: 0, high: 9 },
      ],
      sums: [{ places: [0, 1], factors: [1, 1], least: 7, most: 7 }],
      start: [4, 3, 5],
    }
    const pushed = pushable(programme)
    pushed.push(0, 1, never)
    expect([...pushed.values].slice(0, 3)).toEqual([6, 1, 5])
    expect(pushed.stopOf(0)).toEqual({ ranges: [1], sums: [0] })
    pushed.push(0, -1, never)
    expect(pushed.values[0]).toBe(3)
    pushed.push(2, 1, never)
    expect(pushed.values[2]).toBe(9)
    expect(pushed.stopOf(2)).toEqual({ ranges: [2], sums: [] })
  })

  test('finds what another way of solving finds, from any values that fit', () => {
    const drawn = fc.record({
      start: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 5 }),
      sums: fc.array(
        fc.record({
          factors: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 }),
          down: fc.nat(3),
          up: fc.nat(3),
        }),
        { minLength: 1, maxLength: 7 },
      ),
    })
    fc.assert(
      fc.property(drawn, ({ start, sums }) => {
        const ranges = start.map(() => ({ low: 0, high: 8 }))
        const places = start.map((_, at) => at)
        const made = ({ factors }: (typeof sums)[number]) =>
          factors.reduce((sum, factor, at) => sum + factor * (start[at] ?? 0), 0)
        const pushed = pushable({
          ranges,
          sums: sums.map((sum) => ({
            places,
            factors: sum.factors,
            least: made(sum) - sum.down,
            most: made(sum) + sum.up,
          })),
          start,
        })
        const unit = (place: number, way: number) => places.map((at) => (at === place ? way : 0))
        const most = maxima(
          {
            rows: [
              ...sums.flatMap(({ factors }) => [factors, factors.map((factor) => -factor)]),
              ...places.map((place) => unit(place, 1)),
            ],
            bounds: [
              ...sums.flatMap((sum) => [made(sum) + sum.up, sum.down - made(sum)]),
              ...places.map(() => 8),
            ],
          },
          5,
        )
        for (const place of places)
          for (const way of [1, -1] as const) {
            pushed.push(place, way, never)
            expect(way * (pushed.values[place] ?? 0)).toBeCloseTo(most(unit(place, way)), 6)
          }
      }),
      { numRuns: 300 },
    )
  })
})
