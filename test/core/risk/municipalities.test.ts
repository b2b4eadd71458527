// A province and a size class never leave one or two municipalities to choose from.
import { expect, test } from 'vitest'
import { sizeBeside } from '#core/risk/municipalities.ts'

test('a size class that names the municipality beside its province becomes a wider one, or none', () => {
  expect(sizeBeside('Fryslân', '100k_250k')).toBe('gt_50k')
  expect(sizeBeside('Utrecht', 'gt_250k')).toBe('gt_50k')
  expect(sizeBeside('Overijssel', 'lt_20k')).toBe('lt_50k')
  expect(sizeBeside('Zeeland', '50k_100k')).toBe(null)
})

test('what leaves three or more stays as it was filled in, as does a class without a province', () => {
  expect(sizeBeside('Gelderland', '100k_250k')).toBe('100k_250k')
  expect(sizeBeside('Noord-Nederland', '100k_250k')).toBe('100k_250k')
  expect(sizeBeside(null, 'gt_250k')).toBe('gt_250k')
  expect(sizeBeside('Fryslân', null)).toBe(null)
})
