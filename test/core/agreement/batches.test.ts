// Months of double-coded cases taken together until they hold enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchesOf, type MonthCount, touched } from '#core/agreement/batches.ts'

const months = (...cases: readonly number[]): MonthCount[] =>
  cases.map((count, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, cases: count }))

test('months join the next until there are enough, and what is not enough yet waits', () => {
  expect(batchesOf(months(6, 2, 0, 4, 3), '2026-12', 5)).toEqual([
    { from: '2026-01', until: '2026-01' },
    { from: '2026-02', until: '2026-04' },
  ])
})

test('the running month counts for nothing, and a period takes whole batches', () => {
  const batches = batchesOf(months(6, 7, 8), '2026-03', 5)
  expect(batches.map(({ until }) => until)).toEqual(['2026-01', '2026-02'])
  expect(touched(batches, { from: '2026-01-15' })).toEqual({ from: '2026-01', until: '2026-02' })
  expect(touched(batches, { from: '2026-03-01' })).toBeNull()
})

test('whatever two periods are asked, they differ by enough cases or by none', () => {
  const day = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-10`)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
      fc.tuple(day, day, day, day),
      (cases, [a, b, c, d]) => {
        const counts = months(...cases)
        const batches = batchesOf(counts, '2027-01', 5)
        const inside = (from: string, until: string) => {
          const span = touched(batches, { from, until })
          return new Set(counts.filter(({ month }) => span && month >= span.from && month <= span.until))
        }
        const [one, other] = [inside(a, b), inside(c, d)]
        const onlyOne = [...one].filter((month) => !other.has(month))
        const told = onlyOne.reduce((sum, { cases: count }) => sum + count, 0)
        expect(told === 0 || told >= 5).toBe(true)
      },
    ),
  )
})
