// Which change of the law a bottleneck is about, and how many cases came before and after it.
import { expect, test } from 'vitest'
import { countsAround, latestChange } from '#core/law/lawChange.ts'

const OLD = { id: 'old', amendedBy: 'Verzamelwet (Stb. 2023, 10), per 1-7-2023: nieuwe zin.' }
const NEW = {
  id: 'new',
  amendedBy: 'Participatiewet in balans (Stb. 2025, 312), per 1-1-2026: drempelbedrag.',
}
const LATER = { id: 'later', amendedBy: 'Een wet (Stb. 2026, 400), per 1-7-2027: nog niet bekend.' }

test('the latest change that was public by then counts; undated ones do not', () => {
  const undated = { id: 'undated', amendedBy: 'Wetsvoorstel, datum onbekend' }
  expect(latestChange([OLD, NEW, undated], '2026-02-10')?.provision.id).toBe('new')
  expect(latestChange([OLD, LATER], '2026-02-10')?.provision.id).toBe('old')
  expect(latestChange([undated, { amendedBy: null }], '2026-02-10')).toBeNull()
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
