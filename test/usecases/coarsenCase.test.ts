// A case is made coarser, and never finer again.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findCase } from '#db/cases.ts'
import { findCaseTags, movePassages } from '#db/codings.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { cases } from '#db/schema/cases.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { editCase } from '#usecases/editCase.ts'
import { checkTexts } from '../../scripts/cli/verifyTexts.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { startServer } from '../support/server.ts'
import { opened, published, versionOf } from '../support/walk.ts'

const refusal = (code: string, ...path: string[]) => ({ ok: false, problems: [{ code, path }] })

test('a published case becomes coarser with a reason, and the count before and after is recorded', () => {
  const house = openHouse()
  const id = published(house, { period: '2025-08' })
  published(house, { province: 'Zeeland' })
  const coarsen = (coarsenings: Parameters<typeof coarsenCase>[2]['coarsenings'], reason = 'Te zeldzaam') =>
    coarsenCase(house, house.cast.chair, { id, version: versionOf(house, id), reason, coarsenings })
  expect(coarsen([])).toEqual(refusal('REQUIRED', 'coarsenings'))
  expect(coarsen([{ field: 'province' }], ' ')).toEqual(refusal('REQUIRED', 'reason'))
  value(
    coarsen([
      { field: 'province', to: null },
      { field: 'period', to: '2025-Q3' },
      { field: 'ageBand', to: 'gte_45' },
    ]),
  )
  expect(findCase(house.db, id)).toMatchObject({
    status: 'published',
    province: null,
    period: '2025-Q3',
    ageBand: 'gte_45',
    coarsenedAt: '2026-11-20T09:00:00.000Z',
  })
  const event = house.db.select().from(auditEvents).all().at(-1)
  expect(event).toMatchObject({ type: 'case.coarsened', subjectId: id })
  expect(JSON.parse(event?.detail ?? '')).toEqual({
    fields: ['province', 'period', 'ageBand'],
    before: 1,
    after: 2,
  })
})

test('what was left out does not come back, by coarsening or by an edit', () => {
  const house = openHouse()
  const id = published(house)
  const { chair } = house.cast
  const coarsen = (field: 'province' | 'period', to: string | null) =>
    coarsenCase(house, chair, {
      id,
      version: versionOf(house, id),
      reason: 'r',
      coarsenings: [{ field, to }],
    })
  value(coarsen('province', 'West-Nederland'))
  value(coarsen('period', '2025'))
  for (const [field, to] of [
    ['province', 'Utrecht'],
    ['province', 'Zuid-Nederland'],
    ['period', '2025-Q3'],
  ] as const)
    expect(coarsen(field, to)).toEqual(refusal('NOT_COARSER', 'coarsenings', '0'))
  const edit = { id, version: versionOf(house, id), reason: 'r' }
  expect(editCase(house, chair, { ...edit, period: '2025-Q3' })).toEqual(refusal('NOT_COARSER', 'period'))
  const narrative = `${findCase(house.db, id)?.narrative} Het ging om Fatima Bouazza.`
  expect(editCase(house, chair, { ...edit, narrative })).toMatchObject({
    problems: [{ code: 'IDENTIFYING_DETAILS' }],
  })
  expect(findCase(house.db, id)).toMatchObject({ province: 'West-Nederland', period: '2025' })
})

test('someone who read an older version does not coarsen unseen', () => {
  const house = openHouse()
  const id = published(house)
  const version = versionOf(house, id)
  const input = { id, version, reason: 'r', coarsenings: [{ field: 'province' } as const] }
  value(coarsenCase(house, house.cast.chair, input))
  const again = { ...input, coarsenings: [{ field: 'household' } as const] }
  expect(coarsenCase(house, house.cast.chair, again)).toEqual(refusal('CONFLICT', 'version'))
})

const DATED = {
  title: 'Brief van [maart 2025] over een gift',
  narrative:
    'In [maart 2025] kreeg zij een kluizenaarsgift en in [december 2024, 4 weken eerder] een brief. In maart hielp niemand haar verder.',
  harshEffect: 'Vanaf [mei] een schuld.',
  wouldHaveHelped: 'Bellen in [maart].',
  period: '2025-03',
} as const

const textsOf = (house: TestHouse, id: string) => {
  const { title, summary, narrative, wouldHaveHelped } = findCase(house.db, id) ?? {}
  return { title, summary, narrative, wouldHaveHelped }
}

test('the dates between brackets follow the period, in every text and in what is searched', async () => {
  const house = openHouse()
  const { chair } = house.cast
  const id = published(house, DATED)
  const words = 'kluizenaarsgift'
  const start = DATED.narrative.indexOf(words)
  movePassages(house.db, id, () => ({ start, end: start + words.length }))
  const server = await startServer(house)
  const hits = async (asked: string) => {
    await server.index()
    const query = 'query ($words: String!) { search(words: $words) { totalCount } }'
    return (await server.ask('chair', query, { words: asked })).data?.search
  }
  expect(await hits('"december 2024"')).toEqual({ totalCount: 1 })
  const coarsen = (to: string) =>
    coarsenCase(house, chair, {
      id,
      version: versionOf(house, id),
      reason: 'Te fijn',
      coarsenings: [{ field: 'period', to }],
    })
  value(coarsen('2025-Q1'))
  const narrative =
    'In [eerste kwartaal 2025] kreeg zij een kluizenaarsgift en in [vierde kwartaal 2024] een brief. In maart hielp niemand haar verder.'
  expect(textsOf(house, id)).toEqual({
    title: 'Brief van [eerste kwartaal 2025] over een gift',
    summary: 'Vanaf [tweede kwartaal] een schuld.',
    narrative,
    wouldHaveHelped: 'Bellen in [eerste kwartaal].',
  })
  expect(checkTexts(house.db).sound).toBe(true)
  const [tag] = findCaseTags(house.db, [id])
  expect(narrative.slice(tag?.passageStart ?? 0, tag?.passageEnd ?? 0)).toBe(words)
  expect(await hits('"december 2024"')).toEqual({ totalCount: 0 })
  expect(await hits('"vierde kwartaal"')).toEqual({ totalCount: 1 })

  value(coarsen('2025'))
  expect(textsOf(house, id)).toMatchObject({
    title: 'Brief van [2025] over een gift',
    summary: 'Vanaf [datum] een schuld.',
    wouldHaveHelped: 'Bellen in [datum].',
  })
  // Nor does an edit bring a month back.
  value(editCase(house, chair, { id, version: versionOf(house, id), reason: 'r', title: DATED.title }))
  expect(textsOf(house, id).title).toBe('Brief van [2025] over een gift')
  await server.close()
})

test('a period that is corrected to its quarter, and a case that opens in one, tell no month', () => {
  const house = openHouse()
  const id = opened(house, DATED)
  expect(textsOf(house, id)).toMatchObject({ title: DATED.title, narrative: DATED.narrative })
  value(
    editCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'r',
      period: '2025-Q1',
    }),
  )
  expect(textsOf(house, id).title).toBe('Brief van [eerste kwartaal 2025] over een gift')
  const coarse = opened(house, { ...DATED, period: '2025-Q1' })
  expect(textsOf(house, coarse).summary).toBe('Vanaf [tweede kwartaal] een schuld.')
})

test('a case that told a month within its quarter from before tells none once anything of it is coarser', () => {
  const house = openHouse()
  const id = published(house, DATED)
  house.db.update(cases).set({ period: '2025-Q1' }).where(eq(cases.id, id)).run()
  const coarsenings = [{ field: 'household' } as const]
  value(
    coarsenCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'Te fijn',
      coarsenings,
    }),
  )
  expect(textsOf(house, id).title).toBe('Brief van [eerste kwartaal 2025] over een gift')
  expect(checkTexts(house.db).sound).toBe(true)
})
