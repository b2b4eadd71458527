// The order of bottlenecks: the formula, how firm the order is, and places given by people.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areWeights,
  FIRST_WEIGHTS,
  kendallTau,
  overruled,
  PRIORITY_PARTS,
  type PriorityFacts,
  partsOf,
  rank,
  sensitivity,
} from '#core/priority/priority.ts'

const facts = (change: Partial<PriorityFacts> = {}): PriorityFacts => ({
  id: 'K-1',
  severities: [0, 0, 0, 10, 0],
  cases: 10,
  casesThisYear: 5,
  casesLastYear: 5,
  sources: 5,
  remedyKind: 'regelgeving',
  yearsOpen: 3,
  ...change,
})
const made = fc
  .array(
    fc.record({
      severities: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
      cases: fc.nat(200),
      casesThisYear: fc.nat(50),
      casesLastYear: fc.nat(50),
      sources: fc.nat(30),
      remedyKind: fc.constantFrom('uitvoering' as const, 'beleid' as const, 'regelgeving' as const),
      yearsOpen: fc.nat(10),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `K-${String(at + 1).padStart(2, '0')}` })))

describe('the formula', () => {
  test('gives each part as published', () => {
    expect(partsOf(facts())).toEqual({
      severity: 0.75,
      extent: 0.5,
      growth: 0.5,
      sources: 0.5,
      feasibility: 0.3,
      yearsOpen: 0.5,
    })
  })

  test('keeps every part and the score between 0 and 1', () => {
    fc.assert(
      fc.property(made, (all) => {
        for (const { parts, score } of rank(all, FIRST_WEIGHTS))
          for (const value of [score, ...PRIORITY_PARTS.map((part) => parts[part])]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
      }),
    )
  })

  test('puts what is heavier, larger or older first when all else is the same', () => {
    const order = (change: Partial<PriorityFacts>) =>
      rank([facts(), facts({ id: 'K-2', ...change })], FIRST_WEIGHTS).map(({ id }) => id)
    expect(order({ severities: [0, 0, 0, 0, 10] })).toEqual(['K-2', 'K-1'])
    expect(order({ cases: 40 })).toEqual(['K-2', 'K-1'])
    expect(order({ casesThisYear: 9 })).toEqual(['K-2', 'K-1'])
    expect(order({ sources: 8 })).toEqual(['K-2', 'K-1'])
    expect(order({ remedyKind: 'uitvoering' })).toEqual(['K-2', 'K-1'])
    expect(order({ yearsOpen: 5 })).toEqual(['K-2', 'K-1'])
  })

  test('takes whole weights from 0 to 10, not all 0', () => {
    expect(areWeights(FIRST_WEIGHTS)).toBe(true)
    expect(areWeights({ ...FIRST_WEIGHTS, growth: 1.5 })).toBe(false)
    expect(areWeights({ ...FIRST_WEIGHTS, growth: 11 })).toBe(false)
    expect(areWeights({ severity: 0, extent: 0, growth: 0, sources: 0, feasibility: 0, yearsOpen: 0 })).toBe(
      false,
    )
  })
})

describe('how firm the order is', () => {
  test('tau is 1 for the same order and -1 for the reverse', () => {
    expect(kendallTau(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1)
    expect(kendallTau(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(-1)
    expect(kendallTau(['a', 'b', 'c'], ['b', 'a', 'c'])).toBeCloseTo(1 / 3)
  })

  test('each weight is moved a fifth both ways, and who moved is named exactly when the order changed', () => {
    fc.assert(
      fc.property(made, (all) => {
        const shifts = sensitivity(all, FIRST_WEIGHTS)
        expect(shifts).toHaveLength(2 * PRIORITY_PARTS.length)
        for (const { tau, moved } of shifts) expect(tau < 1).toBe(moved.length > 0)
      }),
    )
  })

  test('two that lie close together change places, and it is told which', () => {
    const all = [facts({ severities: [0, 0, 0, 0, 10], cases: 5 }), facts({ id: 'K-2', cases: 22 })]
    const shifts = sensitivity(all, { ...FIRST_WEIGHTS, severity: 4, extent: 3 })
    expect(shifts.some(({ moved }) => moved.length === 2)).toBe(true)
  })
})

describe('a place given by people', () => {
  test('holds, and the others keep their order around it', () => {
    expect(overruled(['a', 'b', 'c', 'd'], [{ id: 'd', place: 1 }])).toEqual(['d', 'a', 'b', 'c'])
    expect(
      overruled(
        ['a', 'b', 'c', 'd'],
        [
          { id: 'a', place: 4 },
          { id: 'c', place: 1 },
        ],
      ),
    ).toEqual(['c', 'b', 'd', 'a'])
  })
})
