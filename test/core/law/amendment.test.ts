// When an amendment was surely public, so that a letter of a day does not name what nobody could know that day.
import { expect, test } from 'vitest'
import { isPublicBy } from '#core/law/amendment.ts'

test.each([
  ['in force by then', { publication: 'Stb. 2024, 12', inForceFrom: '2024-07-01' }, '2024-07-01', true],
  [
    'in a bulletin of an earlier year',
    { publication: 'Stb. 2023, 400', inForceFrom: '2025-01-01' },
    '2024-01-01',
    true,
  ],
  [
    'in a bulletin of the same year',
    { publication: 'Stb. 2024, 12', inForceFrom: '2025-01-01' },
    '2024-06-01',
    false,
  ],
  ['with neither on record', { publication: null, inForceFrom: null }, '2026-01-01', false],
])('%s', (_, known, day, isPublic) => {
  expect(isPublicBy(known, day)).toBe(isPublic)
})
