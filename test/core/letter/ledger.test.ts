// The books of a letter: what is hidden, or not agreed on, comes out neither in words nor as a share.
import { describe, expect, test } from 'vitest'
import { casesIn, casesUpTo, keyOf, type PublishedNumber } from '#core/letter/countQuery.ts'
import { DISAGREED, SHIELDED } from '#core/letter/countWords.ts'
import { openLedger } from '#core/letter/ledger.ts'
import { namesOf, questionOf } from '#core/letter/question.ts'
import { judgeBy } from '#core/letter/reliability.ts'
import { tallyOf } from '#core/letter/tally.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase, YEAR } from './madeFacts.ts'

const all = casesIn(YEAR)
const giften = casesIn(YEAR, ['thread', 'giften'])

/** Thirty invented cases, twelve of them on gifts, on which coders agree this far; from two organisations each, or from one. */
function ledgerHiding(
  hidden: readonly (typeof all)[],
  alpha: number,
  published: readonly PublishedNumber[] = [],
  {
    onGifts = 12,
    sources = [0, 1],
  }: { readonly onGifts?: number; readonly sources?: readonly number[] } = {},
) {
  const facts = laidOut(
    factsOf(
      Array.from({ length: 30 }, (_, index) => ({
        ...oneCase,
        threads: [index < onGifts ? 'giften' : 'sparen'],
        sources,
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
    { threshold: 5, method: 'hide', dominance: 0.75, year: YEAR, published },
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

describe('a count that an earlier letter told', () => {
  const ever = casesUpTo(YEAR - 2, YEAR, ['thread', 'giften'])
  const before = casesUpTo(YEAR - 2, YEAR - 1, ['thread', 'giften'])
  const toldIn = (value: number | null): PublishedNumber => ({ query: before, value, letter: YEAR - 1 })

  test('is quoted where that of today is hidden, with the year of that letter', () => {
    const quoted = ledgerHiding([ever], 0.8, [toldIn(7)]).quoted(ever)
    expect(quoted?.cell.text).toBe(`7 (brief ${YEAR - 1})`)
    expect(quoted?.word.text).toBe('zeven')
  })

  test('is bound to that letter, and that today’s count is hidden stays part of this one', () => {
    const ledger = ledgerHiding([ever], 0.8, [toldIn(7)])
    const { numberId } = ledger.quoted(ever)?.word ?? {}
    expect(ledger.numbers().find(({ id }) => id === numberId)?.query).toEqual({
      kind: 'quoted',
      letter: YEAR - 1,
      count: before,
    })
    expect(ledger.numbers().find(({ id }) => id === keyOf(ever))?.shown).toBe('–')
  })

  test.each([
    ['is shown today', [], 0.8, toldIn(7)],
    ['was hidden then', [ever], 0.8, toldIn(null)],
    ['would be small today', [ever], 0.8, toldIn(4)],
    ['was rounded then', [ever], 0.8, { ...toldIn(10), rounded: true }],
    ['comes from no letter', [ever], 0.8, { query: before, value: 7 }],
    ['counts what coders no longer agree on', [ever], 0.1, toldIn(7)],
  ] as const)('is not quoted when it %s', (_, hidden, alpha, published) => {
    expect(ledgerHiding(hidden, alpha, [published]).quoted(ever)).toBeNull()
  })
})

describe('what is left of a whole', () => {
  const sparen = casesIn(YEAR, ['thread', 'sparen'])

  test('is what anyone can subtract', () => {
    expect(ledgerHiding([], 0.8).rest(all, [giften], [sparen])?.count.text).toBe('18')
  })

  test('is not told when a part of the sum is hidden', () => {
    expect(ledgerHiding([giften], 0.8).rest(all, [giften], [sparen])).toBeNull()
    expect(ledgerHiding([all], 0.8).rest(all, [giften], [sparen])).toBeNull()
  })

  test('is not told when it is small itself, or comes mostly from one organisation, and asks no number', () => {
    for (const [world, isTold] of [
      [{ onGifts: 25 }, true],
      [{ onGifts: 26 }, false],
      [{ sources: [0] }, false],
    ] as const) {
      const ledger = ledgerHiding([], 0.8, [], world)
      expect(ledger.rest(all, [giften], [sparen]) !== null).toBe(isTold)
      expect(ledger.numbers().length > 0).toBe(isTold)
    }
  })
})
