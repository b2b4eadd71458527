// Up or down only beyond chance.
import { expect, test } from 'vitest'
import { trendOf } from '#core/trend.ts'

const counts = (before: number, now: number) => [
  { year: 2024, count: before },
  { year: 2025, count: now },
  { year: 2026, count: 1 },
]
const WHEN = { since: 2023, thisYear: 2026 }

test.each([
  [4, 8, 'steady'],
  [4, 14, 'up'],
  [14, 4, 'down'],
  [0, 2, 'steady'],
  [0, 6, 'up'],
] as const)('%i and then %i is %s', (before, now, direction) => {
  expect(trendOf(counts(before, now), WHEN)).toEqual({ year: 2025, before, now, direction })
})

test('a year in which nothing came is a year too, but not one before the collection began', () => {
  expect(trendOf([{ year: 2025, count: 9 }], WHEN)).toMatchObject({ before: 0, direction: 'up' })
  expect(trendOf([{ year: 2025, count: 9 }], { since: 2025, thisYear: 2026 })).toBeNull()
})
