// The open data over a year give way to what a letter hides.
import { expect, test } from 'vitest'
import { casesIn } from '#core/letter/countQuery.ts'
import { tallyOf } from '#core/letter/tally.ts'
import { settleEdition } from '#core/opendata/settleEdition.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase } from '../letter/madeFacts.ts'

test('a year of which only the number of rows already tells too much has no rows', () => {
  const editionUnder = (threshold: number) => {
    const facts = laidOut(factsOf(Array(19).fill(oneCase), [], threshold))
    const published = [{ query: casesIn(2025, ['thread', 'giften']), value: null }]
    const cases = Array.from({ length: 19 }, () => ({
      kind: 'harsh_effect' as const,
      theme: null,
      thread: null,
      regulation: null,
      cause: null,
      severity: null,
      outcome: 'onbekend' as const,
    }))
    const basis = { facts: { ...facts, published }, tally: tallyOf(facts) }
    return settleEdition(2025, cases, basis, (_, id) => id)
  }
  expect(editionUnder(10).groups.reduce((sum, { count }) => sum + count, 0)).toBe(15)
  expect(editionUnder(100)).toEqual({ year: 2025, groups: [], names: {}, leftOut: 19 })
})
