// Which change of the law a bottleneck is about, and how many cases came before and after it.
import { expect, test } from 'vitest'
import { countsAround, lawStandingOn } from '#core/law/lawChange.ts'

const OLD = { id: 'old', amendedBy: 'Verzamelwet (Stb. 2023, 10), per 1-7-2023: nieuwe zin.' }
const NEW = {
  id: 'new',
  amendedBy: 'Participatiewet in balans (Stb. 2025, 312), per 1-1-2026: drempelbedrag.',
}
const LATER = { id: 'later', amendedBy: 'Een wet (Stb. 2026, 400), per 1-7-2027: nog niet bekend.' }

const standing = (
  day: string,
  provisions: readonly { readonly id: string; readonly amendedBy: string }[],
) => {
  const { inForce, announced } = lawStandingOn(day, provisions)
  return { inForce: inForce?.provision.id ?? null, announced: announced?.provision.id ?? null }
}

test('the latest change in force counts, and beside it the first one that is announced', () => {
  expect(standing('2025-12-31', [OLD, NEW])).toEqual({ inForce: 'old', announced: null })
  expect(standing('2026-02-10', [OLD, NEW])).toEqual({ inForce: 'new', announced: null })
  expect(standing('2027-01-01', [NEW, LATER, OLD])).toEqual({ inForce: 'new', announced: 'later' })
  const further = { id: 'further', amendedBy: 'Nog een wet (Stb. 2026, 500), per 1-1-2028: later.' }
  expect(standing('2027-01-01', [further, LATER])).toEqual({ inForce: null, announced: 'later' })
})

test('what was not surely public by then, or has no date, does not count', () => {
  expect(standing('2026-02-10', [OLD, LATER])).toEqual({ inForce: 'old', announced: null })
  const undated = { id: 'undated', amendedBy: 'Wetsvoorstel, datum onbekend' }
  expect(standing('2026-02-10', [undated])).toEqual({ inForce: null, announced: null })
})

const BY_YEAR = [
  { year: 2024, count: 12 },
  { year: 2025, count: 16 },
  { year: 2026, count: 3 },
]

test('the running year counts for the part that has passed', () => {
  const around = countsAround(BY_YEAR, { inForceFrom: '2026-01-01', since: 2024, today: '2026-07-02' })
  // 28 in two years is 14 a year; half a year has passed: 7 ± 1.96 × √(7 × 1.25).
  expect(around).toEqual({ before: 28, after: 3, expectation: { expected: 7, low: 1, high: 13 } })
})

test('without years before there is nothing to expect, and a change to come has no counts yet', () => {
  expect(countsAround(BY_YEAR, { inForceFrom: '2024-01-01', since: 2024, today: '2026-07-02' })).toEqual({
    before: 0,
    after: 31,
    expectation: null,
  })
  expect(countsAround(BY_YEAR, { inForceFrom: '2027-01-01', since: 2024, today: '2026-07-02' })).toBeNull()
  expect(countsAround([], { inForceFrom: '2026-01-01', since: null, today: '2026-07-02' })).toEqual({
    before: 0,
    after: 0,
    expectation: null,
  })
})
