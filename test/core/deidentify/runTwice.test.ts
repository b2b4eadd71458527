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
