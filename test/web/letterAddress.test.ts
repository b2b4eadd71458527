// What the address of a letter's page asks for: a year and versions, or none where it says something else.
import { expect, test } from 'vitest'
import { versionAsked, yearAsked } from '../../web/features/letter/letterAddress.ts'

test('a year of four digits is asked for, and anything else is a year without a letter', () => {
  expect(yearAsked('2025')).toBe(2025)
  for (const none of ['abcd', '', '99999999999', '2025.5', '-2025', '2e3']) expect(yearAsked(none)).toBe(0)
})

test('a version counts from 1, as typed or as a link gives it, and anything else asks for none', () => {
  expect(['1', 3, '99'].map(versionAsked)).toEqual([1, 3, 99])
  for (const none of ['abc', '0', '-1', '1.5', '99999999999', '', undefined, null])
    expect(versionAsked(none)).toBeUndefined()
})
