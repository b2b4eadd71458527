// A letter is weighed with what follows from counts that are left out, and from what gathers a thread or a provision.
import { expect, test } from 'vitest'
import { TAILORINGS } from '#core/codes.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { type CountQuery, casesIn, keyOf } from '#core/letter/countQuery.ts'
import { planDisclosure } from '#core/letter/disclosurePlan.ts'
import { paragraphsOf, plainText } from '#core/letter/editing.ts'
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

test('the cases of all themes leave none out, so a small theme is not told by all cases and the others', () => {
  const cited = { provisions: ['pw-31'] }
  const spread = (count: number, thread: string) =>
    some(count, { ...cited, threads: [thread] }).map((each, place) => ({ ...each, sources: [place % 4] }))
  const facts = laidOut(factsOf([...spread(8, 'sparen'), ...spread(22, 'delen')], [], 10))
  const { numbers } = composeLetter(facts)
  const shownOf = (query: CountQuery) => numbers.find(({ id }) => id === keyOf(query))?.shown
  expect(shownOf(casesIn(2025, ['theme', 'geld']))).toBe('minder dan 10')
  expect([shownOf(casesIn(2025)), shownOf(casesIn(2025, ['theme', 'wonen']))]).not.toEqual(['30', '22'])
})

test.each([
  ['theme', [['theme', 'wonen']], [['theme', 'geld']]],
  ['theme and the threads of another', [['thread', 'delen']], [['theme', 'geld']]],
  ['effect', [['effect', 'wonen']], [['effect', 'schulden']]],
] as const)('a small part is not told by what no other %s covers', (_, large, small) => {
  const made = [...some(8, {}), ...some(22, { threads: ['delen'], effects: ['wonen'] })]
  const facts = laidOut(factsOf(made, [], 10))
  const asked = [casesIn(2025), casesIn(2025, ...large), casesIn(2025, ...small)]
  const plan = planDisclosure({ facts, tally: tallyOf(facts), asked }, { solves: true })
  expect(asked.map(plan.has)).toEqual([false, true, true])
})

test('what two groups share is hidden with what tells how little they leave beside them', () => {
  const both = { effects: ['schulden'], provisions: ['pw-31'] }
  const made = [
    ...some(8, both),
    ...some(12, { effects: ['schulden'] }),
    ...some(11, { effects: ['wonen'], provisions: ['pw-31'] }),
  ]
  const facts = laidOut(factsOf(made, [], 10))
  const [effect, provision] = [
    ['effect', 'schulden'],
    ['provision', 'pw-31'],
  ] as const
  const asked = [
    casesIn(2025),
    casesIn(2025, effect),
    casesIn(2025, provision),
    casesIn(2025, effect, provision),
  ]
  const plan = planDisclosure({ facts, tally: tallyOf(facts), asked }, { solves: true })
  expect(plan.has(casesIn(2025, effect, provision))).toBe(true)
  expect(asked.filter(plan.has)).toHaveLength(2)
})

test('a case without a theme leaves no such sum', () => {
  const made = [...some(8, {}), ...some(22, { threads: ['delen'] }), ...some(11, { threads: [] })]
  const facts = laidOut(factsOf(made, [], 10))
  const asked = [casesIn(2025), casesIn(2025, ['theme', 'wonen']), casesIn(2025, ['theme', 'geld'])]
  const plan = planDisclosure({ facts, tally: tallyOf(facts), asked }, { solves: true })
  expect(asked.map(plan.has)).toEqual([false, false, true])
})

test('what is left of all cases without the parts that are told is not small either: another part is kept back with it', () => {
  const parts = {
    geweigerd: 20,
    geboden: 17,
    mogelijk_niet_gevraagd: 15,
    onbekend: 5,
    niet_mogelijk: 2,
  } as const
  const made = TAILORINGS.flatMap((tailoring) => some(parts[tailoring], { tailoring }))
  const draft = composeLetter(laidOut(factsOf(made, [], 10)))
  const told = paragraphsOf(draft).find(({ id }) => id === 'basis.aantallen.maatwerk')
  expect(told && plainText(told)).toBe(
    'Maatwerk was in 20 casussen (34%) gevraagd en geweigerd en in 17 casussen (29%) geboden. In 22 casussen (37%) was het niet mogelijk, mogelijk maar niet gevraagd of niet bekend.',
  )
})
