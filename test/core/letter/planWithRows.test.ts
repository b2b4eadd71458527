// A letter is weighed with what open data tell beside it.
import { expect, test } from 'vitest'
import { casesIn } from '#core/letter/countQuery.ts'
import { planDisclosure } from '#core/letter/disclosurePlan.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase } from './madeFacts.ts'

test('a total stays away when rows would tell by it how few of another kind there were', () => {
  const of = (count: number, kind: 'threat' | 'good_practice') =>
    Array.from({ length: count }, (_, place) => ({ ...oneCase, kind, sources: [place % 2] }))
  const facts = laidOut(factsOf([...of(4, 'threat'), ...of(29, 'good_practice')], [], 10))
  const row = {
    kind: 'good_practice',
    theme: null,
    thread: null,
    regulation: null,
    cause: null,
    severity: null,
    outcome: null,
  } as const
  const rows: OpenEdition = { year: 2025, groups: [{ row, count: 25 }], names: {}, leftOut: 8 }
  const all = casesIn(2025)
  const asked = [all, casesIn(2025, ['kind', 'threat']), casesIn(2025, ['kind', 'good_practice'])]
  const hidesTotal = (openData: readonly OpenEdition[]) =>
    planDisclosure({ facts: { ...facts, openData }, tally: tallyOf(facts), asked }, { solves: true }).has(all)
  expect(hidesTotal([])).toBe(false)
  expect(hidesTotal([{ ...rows, groups: [{ row, count: 29 }], leftOut: 4 }])).toBe(true)
  expect(hidesTotal([{ ...rows, groups: [{ row, count: 10 }], leftOut: 23 }])).toBe(false)
})
