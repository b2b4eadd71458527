// What the page of early warnings says of a month, with and without a choice of kind.
import { expect, test } from 'vitest'
import { monthWords } from '../../web/features/warning/monthWords.ts'

const thread = { kind: 'THREAD', strength: 'STRONG', muted: false } as const
const chance = { kind: 'PROVISION', strength: 'WEAK', muted: false } as const

test('a month in which nothing was seen is told apart from one in which all may be chance', () => {
  expect(monthWords('2026-10', null, [])).toBe('In de telling van oktober 2026 viel niets op.')
  expect(monthWords('2026-10', 'PAIR', [])).toBe('In de telling van oktober 2026 viel niets op.')
  expect(monthWords('2026-10', null, [chance])).toBe(
    'Wat in de telling van oktober 2026 te zien was, kan allemaal toeval zijn.',
  )
  expect(monthWords('2026-10', null, [{ ...thread, muted: true }])).toBe(
    'Wat in de telling van oktober 2026 te zien was, wordt nu niet gemeld.',
  )
})

test('what only the choice of kind hides is not called chance', () => {
  expect(monthWords('2025-06', 'PROVISION', [thread])).toBe(
    'In de telling van juni 2025 viel geen bepaling op. Kies Alle voor de rest.',
  )
  expect(monthWords('2025-06', 'PROVISION', [thread, chance])).toBe(
    'In de telling van juni 2025 viel geen bepaling op. Kies Alle voor de rest.',
  )
  expect(monthWords('2025-06', 'THREAD', [chance])).toBe(
    'In de telling van juni 2025 viel geen rode draad op. Kies Alle voor de rest.',
  )
})

test('what stood out is counted, with what may be chance beside it', () => {
  expect(monthWords('2025-06', null, [thread, chance])).toBe(
    'In de telling van juni 2025 viel één draad of bepaling op. Eén andere kan toeval zijn.',
  )
  expect(monthWords('2025-06', 'THREAD', [thread, thread, chance])).toBe(
    'In de telling van juni 2025 vielen 2 draden of bepalingen op.',
  )
})

test('what is not told now is counted beside it, so that every warning of the month is accounted for', () => {
  expect(monthWords('2025-06', null, [thread, chance, { ...thread, muted: true }])).toBe(
    'In de telling van juni 2025 viel één draad of bepaling op. Eén andere kan toeval zijn. Eén andere wordt nu niet gemeld.',
  )
})
