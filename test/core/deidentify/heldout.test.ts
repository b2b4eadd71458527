/** The held-out part of the evaluation set guards the measured quality: a change may not make it worse. */
import { expect, test } from 'vitest'
import { measure } from '../../../scripts/bench/deidentify.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'

const { score } = measure(goldTexts('heldout'))

test('no more of the identifiers stays readable than was measured', () => {
  expect(score.all.leak).toBeLessThanOrEqual(0.026)
})

test('no checked identifier is missed', () => {
  for (const type of ['BSN', 'IBAN', 'EMAIL', 'PHONE', 'POSTCODE', 'LICENSE_PLATE'] as const)
    expect(score.perType.get(type)?.recall).toBe(1)
})

test('hardly anything is removed that should stay', () => {
  expect(score.negativesTouched).toBeLessThanOrEqual(0.02)
  expect(score.overRemoved).toBeLessThanOrEqual(0.0095)
})
