// The search for the smallest generalisation, beside a published example and beside trying everything.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countLattice,
  inOrderOfGain,
  leastGeneralisation,
  lossOf,
  nodeAt,
  peopleAt,
  rungsOf,
  type Tally,
} from '#core/risk/lattice.ts'

/**
 * The table PT of Sweeney, "Achieving k-anonymity privacy protection using generalization and suppression" (2002): three
 * races at four postal codes. Race goes up to "person"; a code loses its last digit and then the one before.
 */
const RACES = ['asian', 'black', 'white']
const CODES = ['02138', '02139', '02141', '02142']
const HEIGHTS = [1, 2]
const OTHERS = RACES.flatMap((race) => CODES.map((code) => ({ race, code })))

/** From which rung on a row is covered by the description. */
const tallies = (race: string, code: string): Tally[] =>
  OTHERS.map((other) => ({
    rungs: [
      other.race === race ? 0 : 1,
      other.code === code ? 0 : other.code.slice(0, 4) === code.slice(0, 4) ? 1 : 2,
    ],
    people: 1,
  }))

describe('the published example', () => {
  test.each([
    ['nothing generalised', [0, 0], 1],
    ['the code by one digit, GT[0,1]', [0, 1], 2],
    ['the race, GT[1,0]', [1, 0], 3],
    ['the code by two digits, GT[0,2]', [0, 2], 4],
    ['both by one, GT[1,1]', [1, 1], 6],
    ['everything', [1, 2], 12],
  ])('%s', (_, rungs, k) => {
    for (const race of RACES)
      for (const code of CODES) expect(peopleAt(countLattice(HEIGHTS, tallies(race, code)), rungs)).toBe(k)
  })

  test.each([
    [2, [0, 1]],
    [3, [1, 0]],
    [4, [0, 2]],
    [5, [1, 1]],
    [12, [1, 2]],
    [13, null],
  ])('the least generalisation for k = %i', (goal, rungs) => {
    expect(leastGeneralisation(countLattice(HEIGHTS, tallies('asian', '02138')), goal)).toEqual(rungs)
  })
})

describe('the order of the steps', () => {
  const steps = (heights: readonly number[], rungs: readonly number[], others: readonly Tally[]) =>
    inOrderOfGain(countLattice(heights, [{ rungs: heights.map(() => 0), people: 1 }, ...others]), rungs)

  test('half a ladder that brings three goes before a whole one that brings four', () => {
    const others = [
      { rungs: [1, 0], people: 4 },
      { rungs: [0, 1], people: 3 },
    ]
    expect(steps([1, 2], [1, 1], others)).toEqual([
      { field: 1, people: 4 },
      { field: 0, people: 8 },
    ])
  })

  test('at the same cost what brings the most people goes first', () => {
    const others = [
      { rungs: [1, 0], people: 3 },
      { rungs: [0, 1], people: 4 },
    ]
    expect(steps([1, 1], [1, 1], others).map(({ field }) => field)).toEqual([1, 0])
  })

  test('what brings nobody by itself goes last, and of two such the one that costs least', () => {
    const others = [
      { rungs: [1, 1, 0], people: 6 },
      { rungs: [0, 0, 2], people: 1 },
    ]
    expect(steps([1, 2, 2], [1, 1, 2], others)).toEqual([
      { field: 2, people: 2 },
      { field: 1, people: 2 },
      { field: 0, people: 8 },
    ])
  })
})

/** Ladders of some height and people spread over them. */
const worlds = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }).chain((heights) =>
  fc.record({
    heights: fc.constant(heights),
    tallies: fc.array(
      fc.record({
        rungs: fc.tuple(...heights.map((height) => fc.integer({ min: 0, max: height + 1 }))),
        people: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 30 },
    ),
    goal: fc.integer({ min: 1, max: 25 }),
  }),
)
const everyNode = (heights: readonly number[]) =>
  Array.from({ length: heights.reduce((size, height) => size * (height + 1), 1) }, (_, node) =>
    rungsOf(heights, node),
  )
/** Counted anew for one node, person by person. */
const countOne = (tallies: readonly Tally[], rungs: readonly number[]) =>
  tallies
    .filter((tally) => tally.rungs.every((rung, field) => rung <= (rungs[field] ?? 0)))
    .reduce((sum, { people }) => sum + people, 0)

describe('beside trying everything', () => {
  test('every node counts whom it covers', () => {
    fc.assert(
      fc.property(worlds, ({ heights, tallies }) => {
        const lattice = countLattice(heights, tallies)
        for (const rungs of everyNode(heights))
          expect(peopleAt(lattice, rungs)).toBe(countOne(tallies, rungs))
      }),
    )
  })

  test('what is found covers enough, nothing that covers enough loses less, and no rung can be taken back', () => {
    fc.assert(
      fc.property(worlds, ({ heights, tallies, goal }) => {
        const found = leastGeneralisation(countLattice(heights, tallies), goal)
        const enough = everyNode(heights).filter((rungs) => countOne(tallies, rungs) >= goal)
        if (found === null) {
          expect(enough).toEqual([])
          return
        }
        expect(countOne(tallies, found)).toBeGreaterThanOrEqual(goal)
        expect(lossOf(heights, found)).toBe(Math.min(...enough.map((rungs) => lossOf(heights, rungs))))
        for (const [field, rung] of found.entries()) {
          if (rung === 0) continue
          const lower = found.map((value, index) => (index === field ? rung - 1 : value))
          expect(countOne(tallies, lower)).toBeLessThan(goal)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no ladder that is left brings more for what it costs than the one that is taken, and the last step is the goal', () => {
    fc.assert(
      fc.property(worlds, ({ heights, tallies, goal }) => {
        const lattice = countLattice(heights, tallies)
        const found = leastGeneralisation(lattice, goal)
        if (found === null) return
        const steps = inOrderOfGain(lattice, found)
        expect(steps.map(({ field }) => field).toSorted((a, b) => a - b)).toEqual(
          found.flatMap((rung, field) => (rung > 0 ? [field] : [])),
        )
        const now = found.map(() => 0)
        const worth = (field: number) => {
          const next = now.map((rung, index) => (index === field ? (found[field] ?? 0) : rung))
          const gain = countOne(tallies, next) - countOne(tallies, now)
          return gain / (lossOf(heights, next) - lossOf(heights, now))
        }
        for (const [place, { field, people }] of steps.entries()) {
          const left = steps.slice(place).map((step) => worth(step.field))
          expect(worth(field)).toBeCloseTo(Math.max(...left), 9)
          now[field] = found[field] ?? 0
          expect(people).toBe(countOne(tallies, now))
        }
        expect(steps.at(-1)?.people ?? countOne(tallies, now)).toBeGreaterThanOrEqual(goal)
      }),
      { numRuns: 300 },
    )
  })

  test('nodes and their rungs are two names for the same', () => {
    fc.assert(
      fc.property(worlds, ({ heights }) => {
        for (const [node, rungs] of everyNode(heights).entries()) expect(nodeAt(heights, rungs)).toBe(node)
      }),
    )
  })
})
