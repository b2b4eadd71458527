// What a rounded count tells.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rounded, roundedTo } from '#core/disclosure/rounding.ts'

describe('a count rounded to five', () => {
  test('is the nearest multiple, never nothing when there is something', () => {
    expect([0, 1, 2, 3, 7, 8, 12, 13, 497, 498].map(rounded)).toEqual([0, 5, 5, 5, 5, 10, 10, 15, 495, 500])
  })

  test('leaves exactly the counts that are told alike, five of them or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (count) => {
        const { low, high } = roundedTo(rounded(count))
        expect(high - low).toBeGreaterThanOrEqual(4)
        expect([rounded(low), rounded(high)]).toEqual([rounded(count), rounded(count)])
        expect([rounded(low - 1), rounded(high + 1)]).not.toContain(rounded(count))
      }),
    )
    expect(roundedTo(rounded(0))).toEqual({ low: 0, high: 0 })
  })
})
