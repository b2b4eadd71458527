// Every text of the demo passes the gate, so that the demo can start.
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { BOTTLENECKS } from '#seeds/bottlenecks.ts'
import { CASES } from '#seeds/cases.ts'
import { folded } from '#seeds/codingInput.ts'
import { LOOSE_SIGNALS } from '#seeds/looseSignals.ts'

const WORDS_MIN = 6

/** The sentences in a value, however deep they stand. */
const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/\s+/).length < WORDS_MIN ? [] : [folded(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : []
}

test.each([
  ['cases', CASES],
  ['loose signals', LOOSE_SIGNALS],
  ['bottlenecks', BOTTLENECKS],
])('the gate lets the texts of the %s through', (_, seeds) => {
  const texts = sentencesIn(seeds)
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter((text) => !seal(text).ok)).toEqual([])
})
