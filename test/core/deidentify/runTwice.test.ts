/** Running the program on its own outcome changes nothing, whatever the text was. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { goldTexts, PARTS } from '../../../scripts/bench/goldTexts.ts'

const SLOW_MS = 120_000

test.each(PARTS)(
  'every text of "%s" stays as it became, and its marks say how it became so',
  (part) => {
    const unsettled = goldTexts(part).filter(({ text }) => {
      const { text: outcome, spans } = deidentify(text)
      let written = ''
      let at = 0
      for (const { start, end, replacement } of spans) {
        written += text.slice(at, start) + replacement
        at = end
      }
      return written + text.slice(at) !== outcome || deidentify(outcome).text !== outcome
    })
    // Only how many: some parts are not read.
    expect(unsettled.length).toBe(0)
  },
  SLOW_MS,
)

test.each(PARTS)(
  'every text of "%s" stays as it became in capitals, in which other words stand out',
  (part) => {
    const unsettled = goldTexts(part).filter(({ text }) => {
      const outcome = deidentify(text.toUpperCase()).text
      return deidentify(outcome).text !== outcome
    })
    expect(unsettled.length).toBe(0)
  },
  SLOW_MS,
)

test.each([
  (number: number) => `[PERSOON-${number}] A: [PERSOON-11], 70`,
  (number: number) => `[PERSOON-${number}]. Since [december 2024, ongeveer 7 maanden later] he is ill.`,
])('what stands beside one of many people reads alike beside any other', (beside) => {
  const outcomes = Array.from({ length: 89 }, (_, i) =>
    deidentify(beside(i + 1)).text.replace(/-\d+\]/g, '-1]'),
  )
  expect(new Set(outcomes).size).toBe(1)
})

test(
  'a hundred stories in one text stay as they became',
  () => {
    const text = goldTexts('develop')
      .slice(0, 100)
      .map(({ text }) => text)
      .join('\n\n')
    const outcome = deidentify(text).text
    expect(deidentify(outcome).text).toBe(outcome)
  },
  SLOW_MS,
)
