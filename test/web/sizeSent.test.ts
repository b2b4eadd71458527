// What leaves the browser of where somebody lives.
import { expect, test } from 'vitest'
import { EMPTY_DRAFT, sizeSent } from '../../web/features/submit/draft.ts'

test('a size class that would name the municipality beside its province is sent as a wider one, or not at all', () => {
  const sent = (province: string, municipalitySize: string) =>
    sizeSent({ ...EMPTY_DRAFT, province, municipalitySize })
  expect(sent('FRYSLAN', 'FROM_100K_TO_250K')).toBe('GT_50K')
  expect(sent('ZEELAND', 'LT_20K')).toBe(null)
  expect(sent('GELDERLAND', 'FROM_100K_TO_250K')).toBe('FROM_100K_TO_250K')
  expect(sent('', 'GT_250K')).toBe('GT_250K')
  expect(sent('UTRECHT', '')).toBe(null)
})
