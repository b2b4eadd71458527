// The books of a letter: what is hidden, or not agreed on, comes out neither in words nor as a share.
import { describe, expect, test } from 'vitest'
import { casesIn, keyOf } from '#core/letter/countQuery.ts'
import { DISAGREED, SHIELDED } from '#core/letter/countWords.ts'
import { openLedger } from '#core/letter/ledger.ts'
import { namesOf, questionOf } from '#core/letter/question.ts'
import { judgeBy } from '#core/letter/reliability.ts'
import { tallyOf } from '#core/letter/tally.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const all = casesIn(YEAR)
const giften = casesIn(YEAR, ['thread', 'giften'])

/** Thirty invented cases, twelve of them on gifts, on which coders agree this far. */
function ledgerHiding(hidden: readonly (typeof all)[], alpha: number) {
  const facts = laidOut(
    factsOf(
      Array.from({ length: 30 }, (_, index) => ({
        ...oneCase,
        threads: [index < 12 ? 'giften' : 'sparen'],
      })),
      [],
      5,
    ),
  )
  const names = namesOf(facts)
  const keys = new Set(hidden.map(keyOf))
  return openLedger(
    tallyOf(facts),
    { has: (query) => keys.has(keyOf(query)), maySaySmall: () => false },
    { threshold: 5, method: 'hide' },
    (query) => questionOf(query, names),
    judgeBy({ codes: [{ facet: 'thread', value: 'giften', chosen: 12, alpha }] }, names),
  )
}

describe('a share', () => {
  test('is told of counts that may both be shown', () => {
    expect(ledgerHiding([], 0.8).share(giften, all)?.text).toBe('40%')
  })

  test.each([
    ['part', giften],
    ['whole', all],
  ])('is not told when its %s is hidden, as the other would give it away', (_, hidden) => {
    const ledger = ledgerHiding([hidden], 0.8)
    expect(ledger.share(giften, all)).toBeNull()
    expect(ledger.numbers()).toEqual([])
  })
})

describe('a count on which coders do not agree', () => {
  test('is said in no words, and those on which they agree are', () => {
    expect(ledgerHiding([], 0.8).word(giften).text).toBe('twaalf')
    expect(ledgerHiding([], 0.3).word(giften).text).toBe(DISAGREED)
  })

  test('does not read like one that is hidden for who could be recognised by it', () => {
    expect(ledgerHiding([giften], 0.8).word(giften).text).toBe(SHIELDED)
    expect(ledgerHiding([giften], 0.3).word(giften).text).toBe(DISAGREED)
    expect(SHIELDED).not.toContain(DISAGREED)
  })
})
