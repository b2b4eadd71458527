// What the page of a bottleneck says about where its cases go.
import { expect, test } from 'vitest'
import { trendWords } from '../../web/features/bottleneck/trendWords.ts'

test('one case is told as one, and a small difference as no clear rise or fall', () => {
  expect(trendWords({ year: 2025, before: 1, now: 3, direction: 'STEADY' })).toBe(
    'geen duidelijke stijging of daling; zo’n verschil kan toeval zijn (1 casus in 2024, 3 in 2025)',
  )
  expect(trendWords({ year: 2025, before: 4, now: 30, direction: 'UP' })).toBe(
    'gestegen (4 casussen in 2024, 30 in 2025)',
  )
})

test('equal years and too few years are told as such', () => {
  expect(trendWords({ year: 2025, before: 3, now: 3, direction: 'STEADY' })).toBe(
    'evenveel in 2025 als een jaar eerder (3)',
  )
  expect(trendWords({ year: 2025, before: 0, now: 0, direction: 'STEADY' })).toBe(
    'nog geen trend: geen casussen in 2024 en 2025',
  )
  expect(trendWords(null)).toBe('nog geen twee hele jaren om te vergelijken')
})
