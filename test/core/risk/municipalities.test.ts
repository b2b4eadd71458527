// A province and a size class never leave one or two municipalities to choose from.
import { expect, test } from 'vitest'
import { MUNICIPALITY_SIZES, PROVINCES } from '#core/personCodes.ts'
import { municipalitiesOf, sizeBeside } from '#core/risk/municipalities.ts'

const CLASSES = MUNICIPALITY_SIZES.filter((size) => !['lt_50k', 'gt_50k'].includes(size))

test('whatever is kept of a size, it was kept for no municipality in the province or for three or more', () => {
  for (const province of PROVINCES) {
    const keptFor = new Map<string | null, number>()
    for (const size of CLASSES) {
      const kept = sizeBeside(province, size)
      keptFor.set(kept, (keptFor.get(kept) ?? 0) + municipalitiesOf(province, size))
    }
    for (const [kept, fitting] of keptFor)
      expect(fitting === 0 || fitting >= 3, `${province} ${kept}: ${fitting}`).toBe(true)
  }
})

test('a size class that names the municipality becomes a wider one with those beside it, or none', () => {
  expect(sizeBeside('Fryslân', '100k_250k')).toBe('gt_50k')
  expect(sizeBeside('Fryslân', '50k_100k')).toBe('gt_50k')
  expect(sizeBeside('Groningen', '20k_50k')).toBe('lt_50k')
  expect(sizeBeside('Zeeland', '20k_50k')).toBe(null)
})

test('what leaves three or more stays as it was filled in, as does a class without a province', () => {
  expect(sizeBeside('Gelderland', '100k_250k')).toBe('100k_250k')
  expect(sizeBeside('Fryslân', '20k_50k')).toBe('20k_50k')
  expect(sizeBeside('Noord-Nederland', '100k_250k')).toBe('100k_250k')
  expect(sizeBeside(null, 'gt_250k')).toBe('gt_250k')
  expect(sizeBeside('Fryslân', null)).toBe(null)
})
