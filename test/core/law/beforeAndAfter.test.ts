// What was to be expected after a change of the law.
import { expect, test } from 'vitest'
import { beforeAndAfter } from '#core/law/beforeAndAfter.ts'

test('the rate of before goes on, with a margin for chance before and after', () => {
  // 40 in 4 years is 10 a year; 10 ± 1.96 × √(10 × 1.25).
  expect(beforeAndAfter({ before: 40, years: 4 }, 1)).toEqual({ expected: 10, low: 3, high: 17 })
  expect(beforeAndAfter({ before: 40, years: 4 }, 2)).toEqual({ expected: 20, low: 9, high: 31 })
})

test('a count is never expected below zero, and fewer years before give a wider margin', () => {
  expect(beforeAndAfter({ before: 2, years: 2 }, 1).low).toBe(0)
  const [short, long] = [
    beforeAndAfter({ before: 10, years: 1 }, 1),
    beforeAndAfter({ before: 50, years: 5 }, 1),
  ]
  expect(short.high - short.low).toBeGreaterThan(long.high - long.low)
})
