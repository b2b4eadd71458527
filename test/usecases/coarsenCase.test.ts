// A case is made coarser, and never finer again.
import { expect, test } from 'vitest'
import { findCase } from '#db/cases.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { editCase } from '#usecases/editCase.ts'
import { openHouse, value } from '../support/house.ts'
import { published, versionOf } from '../support/walk.ts'

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
