// The yearly account tells the same of cases on every day, so that who keeps it cannot count what was taken back.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { transparencyReport } from '#core/report/transparency.ts'
import type { TakeBackGround } from '#core/takeBack.ts'
import { transparencyFacts } from '#db/transparencyFacts.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { value } from '../support/house.ts'
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

test('the account tells why cases were taken back, but no small count nor one that would give it away', () => {
  const { house, gifts } = openLetterWorld()
  const withdraw = (id: string, ground: TakeBackGround, reason: string) =>
    withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), ground, reason })
  expect(withdraw(gifts[0] ?? '', 'other', ' ')).toEqual({
    ok: false,
    problems: [expect.objectContaining({ code: 'REQUIRED', path: ['reason'] })],
  })
  expect(withdraw(gifts[0] ?? '', 'incorrect', 'Bel 06-12345678')).toMatchObject({ ok: false })
  const [small, ...large] = gifts.slice(0, 25)
  value(withdraw(small ?? '', 'other', 'De bron is opgeheven.'))
  for (const [index, id] of large.entries())
    value(withdraw(id, index < 12 ? 'recognisable' : 'on_request', ''))
  const report = transparencyReport(transparencyFacts(house.db, 2026, '2026-12-31'))
  const rows = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' && block.id === 'casussen.redenen.teruggenomen' ? block.table.rows : [],
    )
    .map(({ cells }) => cells.map(({ text }) => text))
  const told = rows.filter(([, count]) => count === '12').map(([name]) => name)
  expect(rows).toHaveLength(3)
  expect(told).toHaveLength(1)
  expect(rows).toContainEqual(['Anders, namelijk', 'te klein'])
  const kept = house.db.all<{ reason: string }>(
    sql`select reason from case_versions where case_id = ${large[0]}`,
  )
  expect(kept.at(-1)?.reason).toBe('Iemand kan te herkennen zijn')
})
