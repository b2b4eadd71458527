// The bridge between the enums of the API and the Dutch labels.
import { expect, test } from 'vitest'
import {
  enumOrNull,
  label,
  optionsOf,
  provinceLabel,
  provinceOptions,
  provinceOrNull,
} from '../../web/labels.ts'

test('codes that begin with a digit have the name of the API', () => {
  expect(label('municipalitySize', 'FROM_20K_TO_50K')).toBe('20.000 tot 50.000 inwoners')
  expect(optionsOf('ageBand').map(({ value }) => value)).toContain('FROM_60_TO_AOW')
})

test('a province keeps its accents and hyphens in Dutch and loses them in the API', () => {
  expect(provinceOptions).toContainEqual({ value: 'FRYSLAN', label: 'Fryslân' })
  expect(provinceLabel('NOORD_BRABANT')).toBe('Noord-Brabant')
  expect(provinceOrNull('Fryslân')).toBeNull()
})

test('what is not in the list is not sent', () => {
  expect(enumOrNull('household', '')).toBeNull()
  expect(enumOrNull('household', 'SINGLE_PARENT')).toBe('SINGLE_PARENT')
})
