// A letter is weighed with what follows from counts that are left out, and from what gathers a thread or a provision.
import { expect, test } from 'vitest'
import { type CountQuery, casesIn } from '#core/letter/countQuery.ts'
import { planDisclosure } from '#core/letter/disclosurePlan.ts'
import { tallyOf } from '#core/letter/tally.ts'
import { laidOut } from '../../support/laidOut.ts'
import { factsOf, oneCase } from './madeFacts.ts'

const some = (count: number, of: Partial<typeof oneCase>) =>
  Array.from({ length: count }, (_, place) => ({ ...oneCase, ...of, sources: [place % 2] }))

test('a total stays away when only an earlier part of it has cases, and that part was hidden', () => {
  const query: CountQuery = { of: 'cases', years: [2023, 2025], where: [['thread', 'sparen']] }
  const made = [...some(7, { publishedYear: 2024, threads: ['sparen'] }), ...some(20, {})]
  const facts = laidOut(factsOf(made, [], 5))
  const isHidden = (before: readonly CountQuery[]) =>
    planDisclosure(
      {
        facts: { ...facts, published: before.map((each) => ({ query: each, value: null })) },
        tally: tallyOf(facts),
        asked: [query],
      },
      { solves: true },
    ).has(query)
  expect(isHidden([])).toBe(false)
  expect(isHidden([{ ...query, years: [2023, 2024] }])).toBe(true)
})

test('no total stands beside small counts of all cases and of a theme that leave its parts no room', () => {
  const both = { provisions: ['pw-31'], threads: ['delen'] }
  const made = [...some(9, { ...both, publishedYear: 2024 }), ...some(9, both), ...some(20, {})]
  const facts = laidOut(factsOf(made, [], 10))
  const total: CountQuery = {
    of: 'cases',
    years: [2024, 2025],
    where: [
      ['provision', 'pw-31'],
      ['thread', 'delen'],
    ],
  }
  const small = [casesIn(2024), casesIn(2025, ['theme', 'wonen'])]
  const tally = tallyOf(facts)
  const tells = (asked: readonly CountQuery[]) => {
    const plan = planDisclosure({ facts, tally, asked }, { solves: true })
    return { total: !plan.has(total), small: small.filter(plan.maySaySmall).length }
  }
  expect(tells([total, { ...total, years: [2024, 2024] }])).toMatchObject({ total: true })
  expect(tells([total, { ...total, years: [2024, 2024] }, ...small])).not.toEqual({ total: true, small: 2 })
})
