/**
 * The parts whose misses were never looked at guard the measured quality, and the two hardest of those that were learnt
 * from: a change may not make them worse than the table says, in all and of any type.
 */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { CLOSED, measure, type Score } from '../../../scripts/bench/deidentify.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'
import { MEASURED_PARTS, type Measured } from './measuredParts.ts'

/** What is worse than was measured, in words. */
function worse({ leak, negatives, over, recall }: Measured, score: Score): string[] {
  const more = (name: string, is: number, was: number) => (is > was ? [`${name} ${is}, was ${was}`] : [])
  return [
    ...more('leak', score.all.leak, leak),
    ...more('hard negatives', score.negativesTouched, negatives),
    ...more('removed beside', score.overRemoved, over),
    ...[...score.perType].flatMap(([type, { gold, recall: is }]) => {
      const was = recall[type] ?? 1
      return gold > 0 && is < was ? [`recall of ${type} ${is}, was ${was}`] : []
    }),
  ]
}

test('every part that is only counted is in the table', () => {
  const parts = MEASURED_PARTS.map(({ part }) => part)
  expect(parts).toEqual(expect.arrayContaining([...CLOSED]))
})

describe.each(MEASURED_PARTS)('the $part part', (measured) => {
  test('is no worse than was measured', () => {
    expect(worse(measured, measure(goldTexts(measured.part)).score)).toEqual([])
  })
})

test('a detector that lost a rule is found out by the held-out part, whichever rule that helps there', () => {
  const texts = goldTexts('heldout')
  const read = new Map(texts.map(({ text }) => [text, deidentify(text).spans]))
  const [measured] = MEASURED_PARTS.filter(({ part }) => part === 'heldout')
  const helping = new Set(
    texts.flatMap(({ text, spans: gold }) =>
      (read.get(text) ?? [])
        .filter(({ start, end, certainty }) => {
          const found = gold.filter((one) => one.start < end && one.end > start && one.type !== 'KEEP')
          return certainty !== 'check' && found.length > 0
        })
        .map(({ reason }) => reason),
    ),
  )
  expect(helping.size).toBeGreaterThan(10)
  const unnoticed = [...helping].filter((off) => {
    const without = (text: string) => (read.get(text) ?? []).filter(({ reason }) => reason !== off)
    return measured !== undefined && worse(measured, measure(texts, without).score).length === 0
  })
  expect(unnoticed).toEqual([])
})
