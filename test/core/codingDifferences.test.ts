// What counts as a difference between two codings of a case, and what is the same said in two ways.
import { expect, test } from 'vitest'
import { type CodingForComparison, differences } from '#core/codingDifferences.ts'

const coding = (fields: CodingForComparison['fields']): CodingForComparison => ({ fields, tags: [] })

test('who leaves open how a case ended says the same as who calls it unknown', () => {
  const open = coding({ severity: 3 })
  expect(differences(open, coding({ severity: 3, outcome: 'onbekend' }))).toEqual([])
  expect(differences(open, coding({ severity: 2, outcome: null }))).toEqual(['severity'])
})

test('who leaves open how a case ended differs from who tells it', () => {
  expect(differences(coding({}), coding({ outcome: 'niet_opgelost' }))).toEqual(['outcome'])
})

test('a severity that only one coder gave is a difference, an amount that only one gave is none', () => {
  expect(differences(coding({}), coding({ severity: 3 }))).toEqual(['severity'])
  expect(differences(coding({}), coding({ amountBand: 'tot_500' }))).toEqual([])
})
