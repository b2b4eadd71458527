// Merging and splitting cases: what moves, what is inherited, what stays, and that it can be undone.

import { expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { findPlan, readPolicy, writePolicy } from '#db/codingPlans.ts'
import { findCaseTags, findCodings } from '#db/codings.ts'
import { livesOn } from '#db/reshapings.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { splitCase } from '#usecases/splitCase.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { unmergeCase } from '#usecases/unmergeCase.ts'
import { goodSignal, openHouse, type TestHouse, value } from '../support/house.ts'
import { adjudicated, checked, opened, published, versionOf } from '../support/walk.ts'

const merged = (house: TestHouse, caseId: string, intoId: string, relabel = false) =>
  mergeCases(house, house.cast.chair, {
    caseId,
    version: versionOf(house, caseId),
    intoId,
    intoVersion: versionOf(house, intoId),
    reason: 'Hetzelfde huishouden, hetzelfde besluit.',
    relabel,
  })
const signalsOf = (house: TestHouse, id: string) =>
  findSignalsOfCases(house.db, [id]).map(({ signal }) => signal.id)
const split = (house: TestHouse, caseId: string, moving: readonly string[], shared: readonly string[] = []) =>
  splitCase(house, house.cast.chair, {
    caseId,
    version: versionOf(house, caseId),
    movingSignalIds: moving,
    sharedSignalIds: shared,
    title: 'De inhouding op de kinderbijslag',
    summary: 'Een inhouding.',
    narrative: goodSignal().narrative,
    reason: 'Het zijn twee besluiten.',
  })
/** A case on two signals. */
function onTwo(house: TestHouse): string {
  const caseId = opened(house)
  const id = checked(house, { title: 'Ook een zus' }, 'municipality')
  value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'existing_case',
      caseId,
      checklist: confirmed('triage'),
    }),
  )
  return caseId
}

test('a published case goes into another: signals and the oldest date move, its address leads on, its labels stay as history', () => {
  const house = openHouse()
  const older = published(house)
  const since = findCase(house.db, older)?.createdAt
  house.later(30)
  const into = published(house)
  const both = [...signalsOf(house, into), ...signalsOf(house, older)]
  value(merged(house, older, into))
  expect(findCase(house.db, older)).toMatchObject({ status: 'withdrawn', mergedInto: into, number: 1 })
  expect(findCase(house.db, into)).toMatchObject({ status: 'published', createdAt: since, number: 2 })
  expect(signalsOf(house, into).sort()).toEqual(both.sort())
  expect(signalsOf(house, older)).toEqual([])
  expect(findCaseTags(house.db, [older]).length).toBeGreaterThan(0)
  expect(findCodings(house.db, [older])).toHaveLength(2)
  expect(
    house.db
      .select()
      .from(searchOutbox)
      .all()
      .map(({ subjectId }) => subjectId)
      .sort(),
  ).toEqual([older, into].sort())
})

test('a merge is taken apart by a new event, after which both stand as they stood', () => {
  const house = openHouse()
  const first = published(house)
  house.later(3)
  const second = published(house)
  const shape = (id: string) => {
    const row = findCase(house.db, id)
    return [row?.status, row?.createdAt, row?.publishedAt, row?.mergedInto, signalsOf(house, id)]
  }
  const before = [shape(first), shape(second)]
  value(merged(house, first, second))
  value(
    unmergeCase(house, house.cast.chair, {
      id: first,
      version: versionOf(house, first),
      reason: 'Het was een ander jaar.',
    }),
  )
  expect([shape(first), shape(second)]).toEqual(before)
  const kinds = house.db.$client.prepare('select kind from case_reshapings order by rowid').pluck().all()
  expect(kinds).toEqual(['merge', 'unmerge'])
  expect(() => house.db.$client.prepare('delete from case_reshapings').run()).toThrow(/append-only/)
})

test('a case that goes on into a third is found there, and is taken apart in the order of the merges', () => {
  const house = openHouse()
  const [a, b, c] = [opened(house), opened(house), opened(house)]
  value(merged(house, a, b))
  value(merged(house, b, c))
  const row = findCase(house.db, a)
  expect(row && livesOn(house.db, row)?.id).toBe(c)
  const undo = (id: string) =>
    unmergeCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Toch niet.' })
  expect(undo(a)).toMatchObject({ problems: [{ code: 'WRONG_STATE' }] })
  value(undo(b))
  value(undo(a))
  expect([a, b, c].map((id) => signalsOf(house, id).length)).toEqual([1, 1, 1])
})

test('a signal of both cases is theirs before, during and after a merge', () => {
  const house = openHouse()
  const a = opened(house)
  const [signal = ''] = signalsOf(house, a)
  const b = value(split(house, a, [], [signal]))
  value(merged(house, b, a))
  expect(signalsOf(house, a)).toEqual([signal])
  value(unmergeCase(house, house.cast.chair, { id: b, version: versionOf(house, b), reason: 'Toch niet.' }))
  expect([signalsOf(house, a), signalsOf(house, b)]).toEqual([[signal], [signal]])
})

test('labels put up for a new decision go to the chair, and the case keeps the date it was first published', () => {
  const house = openHouse()
  const into = published(house)
  const since = findCase(house.db, into)?.publishedAt
  house.later(10)
  value(merged(house, opened(house), into, true))
  expect(findCase(house.db, into)?.status).toBe('disputed')
  adjudicated(house, into, [])
  expect(findCase(house.db, into)).toMatchObject({ status: 'decided', publishedAt: since })
})

test('a case does not go into itself, into one that is gone, or on an older version', () => {
  const house = openHouse()
  const [a, b] = [opened(house), opened(house)]
  expect(merged(house, a, a)).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['intoId'] }] })
  const stale = { caseId: a, version: 7, intoId: b, intoVersion: 1, reason: 'Zelfde.' }
  expect(mergeCases(house, house.cast.chair, stale)).toMatchObject({ problems: [{ code: 'CONFLICT' }] })
  value(merged(house, a, b))
  expect(merged(house, opened(house), a)).toMatchObject({
    problems: [{ code: 'WRONG_STATE', path: ['intoId'] }],
  })
})

test('a split gives a new case its own number, the oldest date and no finer circumstances', () => {
  const house = openHouse()
  const caseId = onTwo(house)
  const [first = '', second = ''] = signalsOf(house, caseId)
  house.later(20)
  const made = value(split(house, caseId, [second]))
  const row = findCase(house.db, caseId)
  expect(findCase(house.db, made)).toMatchObject({
    number: (row?.number ?? 0) + 1,
    status: 'coding',
    splitFrom: caseId,
    createdAt: row?.createdAt,
    province: row?.province,
    disclosure: 'beperkt',
  })
  expect([signalsOf(house, caseId), signalsOf(house, made)]).toEqual([[first], [second]])
})

test('both sides of a split keep a signal, and its new text passes the gate', () => {
  const house = openHouse()
  const caseId = onTwo(house)
  const all = signalsOf(house, caseId)
  for (const [moving, shared] of [
    [all, []],
    [[], []],
    [['ander'], []],
    [all, all],
  ] as const)
    expect(split(house, caseId, moving, shared)).toMatchObject({
      problems: [{ code: 'SPLIT_INCOMPLETE', path: ['movingSignalIds'] }],
    })
  const named = splitCase(house, house.cast.chair, {
    caseId,
    version: versionOf(house, caseId),
    movingSignalIds: all.slice(1),
    sharedSignalIds: [],
    title: 'Post op 06-12345678',
    summary: 'Een inhouding.',
    narrative: goodSignal().narrative,
    reason: 'Twee besluiten.',
  })
  expect(named).toMatchObject({ problems: [{ code: 'IDENTIFYING_DETAILS', path: ['title'] }] })
})

test('a case that was split off asks for as many coders as the policy of the chair says', () => {
  const house = openHouse()
  const caseId = published(house)
  writePolicy(house.db, { ...readPolicy(house.db), doubleShare: 0, newCodeMonths: 0, newCodeCases: 0 })
  const id = value(split(house, caseId, [], signalsOf(house, caseId)))
  expect(findPlan(house.db, id)).toMatchObject({ ground: 'single', codersNeeded: 1 })
})
