// What an amendment tells, and when it was surely public, so that a letter of a day does not name what nobody could know that day.
import { expect, test } from 'vitest'
import { amendmentOf, isPublicBy } from '#core/law/amendment.ts'

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

test.each([
  ['Een wet (Stb. 2025, 312), per 1-1-2026: 95% (was 90%).', '95% (was 90%)'],
  ['Een wet (Stb. 2025, 312), per 1-1-2026 toegevoegd.', 'toegevoegd'],
  ['Een wet (Stb. 2025, 312), per 1-1-2026 (alleen voor jongeren).', '(alleen voor jongeren)'],
  ['Een wet (Stb. 2025, 312), per 1-1-2026.', null],
  ['Een wet (Stb. 2025, 312): een ander woord (aannemelijk per 1-1-2026).', null],
  ['Een wet: datum onbekend.', null],
])('of "%s" what follows the date is told', (amendedBy, details) => {
  expect(amendmentOf({ amendedBy })?.details).toBe(details)
})
