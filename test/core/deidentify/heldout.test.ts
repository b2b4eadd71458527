/** The parts whose misses were never looked at guard the measured quality: a change may not make them worse. */
import { describe, expect, test } from 'vitest'
import { measure } from '../../../scripts/bench/deidentify.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'

/** The figures that were measured, rounded up to a tenth of a percent. */
const MEASURED = [
  { part: 'heldout', leak: 0.005, negatives: 0.013, over: 0.0135, phones: 1 },
  { part: 'sealed', leak: 0.0175, negatives: 0.033, over: 0.0172, phones: 1 },
  { part: 'sealed-second', leak: 0.022, negatives: 0.0211, over: 0.0138, phones: 0.93 },
] as const

describe.each(MEASURED)('the $part part', ({ part, leak, negatives, over, phones }) => {
  const { score } = measure(goldTexts(part))

  test('no more of the identifiers stays readable than was measured', () => {
    expect(score.all.leak).toBeLessThanOrEqual(leak)
  })

  test('no checked identifier is missed', () => {
    for (const type of ['BSN', 'IBAN', 'EMAIL', 'POSTCODE'] as const)
      expect(score.perType.get(type)?.recall).toBe(1)
    expect(score.perType.get('PHONE')?.recall).toBeGreaterThanOrEqual(phones)
  })

  test('hardly anything is removed that should stay', () => {
    expect(score.negativesTouched).toBeLessThanOrEqual(negatives)
    expect(score.overRemoved).toBeLessThanOrEqual(over)
  })
})
