// Suggestions learn from decisions, and what became of them is kept once it can steer nobody.
import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { findCase } from '#db/cases.ts'
import { openDatabase } from '#db/client.ts'
import { suggestionOutcomes } from '#db/schema/codings.ts'
import { memberships } from '#db/schema/organisations.ts'
import { findModel, findModelState } from '#db/suggestionModels.ts'
import { seedDemo } from '#seeds/seed.ts'
import { isTimeToTrain, learn, learnApart, trainSuggestions } from '#server/jobs/trainSuggestions.ts'
import { suggestForCase } from '#usecases/suggestForCase.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { openHouse, type TestHouse, value } from '../support/house.ts'
import { coded, disputed, opened } from '../support/walk.ts'

vi.setConfig({ testTimeout: 120_000 })
const outcomesOf = ({ db }: TestHouse) => db.select().from(suggestionOutcomes).all()

test('what became of suggestions is kept only when both coders are done, for each of them', () => {
  const house = openHouse()
  const caseId = opened(house)
  const first = coded(house, caseId, 'coderVng')
  expect(outcomesOf(house)).toEqual([])
  const second = coded(house, caseId, 'coderNla')
  const outcomes = outcomesOf(house)
  expect(new Set(outcomes.map(({ codingId }) => codingId))).toEqual(new Set([first, second]))
  expect(outcomes).toContainEqual({
    codingId: first,
    kind: 'thread',
    target: 'giften-in-natura',
    score: expect.any(Number),
    accepted: true,
  })
  expect(outcomes.some(({ accepted }) => !accepted)).toBe(true)
})

test('a suggested article counts as taken when the coder gave another paragraph of it', () => {
  const house = openHouse()
  disputed(house)
  const articles = outcomesOf(house).filter(({ kind }) => kind === 'provision')
  const article31 = articles.filter(({ target }) => target.startsWith('pw-art-31'))
  expect(article31.length).toBeGreaterThan(0)
  expect(article31.every(({ accepted }) => accepted)).toBe(true)
})

test('there is nothing to learn before there are enough decisions', async () => {
  const house = openHouse()
  expect(isTimeToTrain(house.db)).toBe(false)
  expect(await trainSuggestions(house.db, house.now, learn)).toEqual({ cases: 0, version: null })
  expect(findModel(house.db)).toBeNull()
})

test('the server learns from the decisions it finds, the same as the command, and forgets a case that is taken back', async () => {
  const db = openDatabase(':memory:')
  seedDemo({ db })
  const now = () => new Date('2026-11-20T09:00:00Z')
  expect(isTimeToTrain(db)).toBe(true)
  const { cases, version } = await trainSuggestions(db, now, learnApart)
  expect(version).toBe(1)
  expect(cases).toBeGreaterThan(100)
  expect(isTimeToTrain(db)).toBe(false)
  const apart = JSON.stringify(findModel(db))

  expect(await trainSuggestions(db, now, learn)).toEqual({ cases, version: 2 })
  expect(JSON.stringify(findModel(db))).toBe(apart)

  const [caseId = ''] = findModelState(db)?.caseIds ?? []
  const row = findCase(db, caseId)
  const chair = db.select().from(memberships).where(eq(memberships.role, 'chair')).get()
  if (!row || !chair) throw new Error('the demo has decided cases and a chair')
  const before = suggestForCase(db, row)
  expect(before.threads.length).toBeGreaterThan(0)
  const { personId, organisationId } = chair
  const actor = {
    personId,
    organisationId,
    organisationKind: 'lcr',
    roles: ['chair'],
    origin: 'web',
  } as const
  const deps = { db, now, newId: () => 'nieuw' }
  value(
    withdrawCase(deps, actor, { id: caseId, version: row.version, reason: 'De indiener trok hem terug.' }),
  )
  expect(isTimeToTrain(db)).toBe(true)
  expect(await trainSuggestions(db, now, learn)).toEqual({ cases: cases - 1, version: 3 })
  expect(findModelState(db)?.caseIds).not.toContain(caseId)
  expect(isTimeToTrain(db)).toBe(false)
})
