// The figures that the public reads per kind of identifier are those of the running program.
import { expect, test } from 'vitest'
import { MEASURED_IDENTIFIERS, MEASURED_OVERALL } from '#core/algorithms/measuredIdentifiers.ts'
import { IDENTIFIER_TYPES } from '#core/deidentify/span.ts'
import { measure } from '../../../scripts/bench/deidentify.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'

const rounded = (share: number): number => Math.round(share * 1000) / 1000

test('each kind and the whole are told as they are measured', () => {
  const { score } = measure(goldTexts('sealed-sixth'))
  const measured = IDENTIFIER_TYPES.map((type) => {
    const { gold, precision, recall, leak } = score.perType.get(type) ?? score.all
    return [type, { gold, precision: rounded(precision), covered: rounded(recall), leak: rounded(leak) }]
  })
  expect(MEASURED_IDENTIFIERS).toEqual(Object.fromEntries(measured))
  expect(MEASURED_OVERALL).toEqual({
    gold: score.all.gold,
    leak: rounded(score.all.leak),
    otherRemoved: rounded(score.overRemoved),
    negativesTouched: rounded(score.negativesTouched),
  })
})
