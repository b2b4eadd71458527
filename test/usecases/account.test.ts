// The yearly account tells the same of cases on every day, so that who keeps it cannot count what was taken back.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type DisclosureRules, FIRST_RULES } from '#core/disclosure/threshold.ts'
import { transparencyReport } from '#core/report/transparency.ts'
import type { TakeBackGround } from '#core/takeBack.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { setDisclosureRules } from '#usecases/setDisclosureRules.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { type TestHouse, value } from '../support/house.ts'
import { openLetterWorld, settled } from '../support/letterWorld.ts'
import { versionOf } from '../support/walk.ts'

test('cases taken back after the letter leave no trace in the account over its year', () => {
  const { house, setClock, gifts } = openLetterWorld()
  const wordsOf = () =>
    JSON.stringify(
      transparencyReport(transparencyFacts(house.db, 2025, '2026-06-01')).sections.filter(({ id }) =>
        ['casussen', 'kwaliteit', 'verborgen'].includes(id),
      ),
    )
  expect(wordsOf()).toContain('staat hier zodra de knelpuntenbrief over 2025 is vastgesteld')
  value(draftLetter(house, house.cast.drafter, 2025))
  settled(house)
  const before = wordsOf()
  expect(before).toContain('Gepubliceerd: 33, zoals de knelpuntenbrief telt.')
  setClock('2026-03-02T09:00:00Z')
  for (const id of gifts.slice(-2))
    value(
      withdrawCase(house, house.cast.chair, {
        id,
        version: versionOf(house, id),
        reason: 'De indiener wil dit niet meer.',
      }),
    )
  expect(wordsOf()).toBe(before)
})

test.each([
  ['rounded from ten on', { method: 'hide', threshold: 5 }, { method: 'round', threshold: 10 }],
  ['hidden from ten on', { method: 'round', threshold: 5 }, { method: 'hide', threshold: 10 }],
  ['of one source up to a half', { dominance: 1 }, { dominance: 0.5 }],
] as const)(
  'the account over the year of a settled letter reads the same once counts are %s',
  (_, then, today) => {
    const { house, setClock } = openLetterWorld()
    const readAs = (year: number) =>
      JSON.stringify(transparencyReport(transparencyFacts(house.db, year, '2026-06-01')))
    const settle = (rules: Partial<DisclosureRules>) =>
      value(setDisclosureRules(house, house.cast.chair, { ...FIRST_RULES, ...rules }))
    settle(then)
    value(draftLetter(house, house.cast.drafter, 2025))
    settled(house)
    const before = [readAs(2025), readAs(2024)]
    setClock('2026-03-02T09:00:00Z')
    settle(today)
    const after = [readAs(2025), readAs(2024)]
    expect(after[0]).toBe(before[0])
    // Without a settled letter the rules of today hold.
    expect(after[1]).not.toBe(before[1])
  },
)

/** The rows of the account over 2026 that tell why cases were taken back or made coarser. */
const reasonsTold = (house: TestHouse, what: 'teruggenomen' | 'vergroofd') =>
  blocksOfAccount(house)
    .flatMap((block) =>
      block.kind === 'table' && block.id === `casussen.redenen.${what}` ? block.table.rows : [],
    )
    .map(({ cells }) => cells.map(({ text }) => text))

const blocksOfAccount = (house: TestHouse) =>
  transparencyReport(transparencyFacts(house.db, 2026, '2026-12-31')).sections.flatMap(({ blocks }) => blocks)

/** Leaves the province out of a case. */
const coarsen = (house: TestHouse, id: string, ground: TakeBackGround | null, reason: string) =>
  coarsenCase(house, house.cast.chair, {
    id,
    version: versionOf(house, id),
    ground,
    reason,
    coarsenings: [{ field: 'province', to: null }],
  })

test('the account tells why cases were taken back, but no small count nor one that would give it away', () => {
  const { house, gifts } = openLetterWorld()
  const withdraw = (id: string, ground: TakeBackGround, reason: string) =>
    withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), ground, reason })
  expect(withdraw(gifts[0] ?? '', 'other', ' ')).toEqual({
    ok: false,
    problems: [expect.objectContaining({ code: 'REQUIRED', path: ['reason'] })],
  })
  expect(withdraw(gifts[0] ?? '', 'incorrect', 'Bel 06-12345678')).toMatchObject({ ok: false })
  const [small, ...large] = gifts.slice(0, 32)
  value(withdraw(small ?? '', 'other', 'De bron is opgeheven.'))
  for (const [index, id] of large.entries())
    value(withdraw(id, index < 12 ? 'recognisable' : 'on_request', ''))
  expect(reasonsTold(house, 'teruggenomen')).toEqual([
    ['Iemand kan te herkennen zijn', '12'],
    ['Andere redenen', '20'],
  ])
  const kept = house.db.all<{ reason: string }>(
    sql`select reason from case_versions where case_id = ${large[0]}`,
  )
  expect(kept.at(-1)?.reason).toBe('Iemand kan te herkennen zijn')
})

test('the account tells why cases were made coarser, also where no reason of the list was chosen', () => {
  const { house, gifts } = openLetterWorld()
  const [first = '', ...others] = gifts.slice(0, 25)
  expect(coarsen(house, first, null, ' ')).toMatchObject({
    ok: false,
    problems: [{ code: 'REQUIRED', path: ['reason'] }],
  })
  value(coarsen(house, first, 'recognisable', 'Een klein dorp.'))
  for (const [index, id] of others.entries())
    value(
      index < 10
        ? coarsen(house, id, null, 'De commissie vroeg erom.')
        : coarsen(house, id, 'recognisable', ''),
    )
  expect(reasonsTold(house, 'vergroofd')).toEqual([
    ['Iemand kan te herkennen zijn', '15'],
    ['Geen uit de lijst gekozen', '10'],
  ])
  expect(reasonsTold(house, 'teruggenomen')).toEqual([])
  const kept = house.db.all<{ reason: string }>(
    sql`select reason from case_versions where case_id = ${first}`,
  )
  expect(kept.at(-1)?.reason).toBe('Iemand kan te herkennen zijn. Een klein dorp.')
})

test('where counts are rounded, so are the reasons', () => {
  const { house, gifts } = openLetterWorld()
  value(setDisclosureRules(house, house.cast.chair, { ...FIRST_RULES, method: 'round' }))
  for (const [index, id] of gifts.slice(0, 15).entries())
    value(coarsen(house, id, index < 2 ? 'on_request' : 'stricter_rules', ''))
  expect(reasonsTold(house, 'vergroofd')).toEqual([
    ['Op verzoek van de indiener of de betrokkene', '5'],
    ['De regels voor publicatie zijn strenger geworden', '15'],
  ])
})

test('of a handful of cases the account says that it tells no reasons', () => {
  const { house, gifts } = openLetterWorld()
  for (const id of gifts.slice(0, 3)) value(coarsen(house, id, 'incorrect', ''))
  expect(reasonsTold(house, 'vergroofd')).toEqual([])
  expect(JSON.stringify(blocksOfAccount(house))).toContain(
    'Waarom casussen zijn teruggenomen of vergroofd, zeggen wij niet: daarvoor zijn het er te weinig.',
  )
})

test('the words with a reason from the list may be as long as those without one', () => {
  const { house, gifts } = openLetterWorld()
  const words = 'De regel is anders gaan gelden. '.repeat(80).slice(0, 1_999)
  const withdraw = (index: number, ground: TakeBackGround, reason: string) => {
    const id = gifts[index] ?? ''
    return withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), ground, reason })
  }
  value(withdraw(0, 'incorrect', `${words}.`))
  value(withdraw(1, 'other', `${words}.`))
  for (const ground of ['incorrect', 'other'] as const)
    expect(withdraw(2, ground, `${words}..`)).toMatchObject({ problems: [{ code: 'TEXT_TOO_LONG' }] })
})
