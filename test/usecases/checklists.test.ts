// A step ends with its check list: every point of the list as it is now, kept with who went through it.
import { expect, test } from 'vitest'
import { confirmed, STEP_CHECKLISTS } from '#core/checklist.ts'
import { findCoding } from '#db/codings.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { findStepChecks } from '#db/stepChecks.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { openHouse, value } from '../support/house.ts'
import { COMMON, checked, coded, decided, FIELDS, opened, TAGS, versionOf } from '../support/walk.ts'

const INCOMPLETE = { problems: [{ code: 'CHECKLIST_INCOMPLETE', path: ['checklist'] }] }

/** The list with one point left out, and the list of an earlier version. */
const short = (step: 'triage' | 'code' | 'publish') => [
  { version: 1, points: STEP_CHECKLISTS[step].points.slice(1) },
  { ...confirmed(step), version: 0 },
  null,
]

test('a signal becomes a case only after the whole list of the triage, and a question needs none', () => {
  const house = openHouse()
  const { coderVng } = house.cast
  const id = checked(house)
  for (const checklist of short('triage'))
    expect(triageSignal(house, coderVng, { id, version: 2, outcome: 'new_case', checklist })).toMatchObject(
      INCOMPLETE,
    )
  value(
    triageSignal(house, coderVng, { id, version: 2, outcome: 'new_case', checklist: confirmed('triage') }),
  )
  expect(findStepChecks(house.db, [id])).toMatchObject([
    { step: 'triage', version: 1, checkedBy: coderVng.personId, points: confirmed('triage').points },
  ])
  const asked = checked(house, { title: 'Nog een' })
  value(
    triageSignal(house, coderVng, {
      id: asked,
      version: 2,
      outcome: 'question',
      reason: 'Was er een brief?',
    }),
  )
  expect(findStepChecks(house.db, [asked])).toEqual([])
})

test('a coding is kept without the list but not called done', () => {
  const house = openHouse()
  const { coderVng } = house.cast
  const caseId = opened(house)
  const input = { caseId, version: 0, fields: FIELDS, tags: TAGS }
  value(saveCoding(house, coderVng, input))
  for (const checklist of short('code'))
    expect(saveCoding(house, coderVng, { ...input, version: 1, done: true, checklist })).toMatchObject(
      INCOMPLETE,
    )
  expect(findCoding(house.db, caseId, coderVng.personId)?.status).toBe('draft')
  const done = value(
    saveCoding(house, coderVng, { ...input, version: 1, done: true, checklist: confirmed('code') }),
  )
  expect(findStepChecks(house.db, [done])).toMatchObject([{ step: 'code', version: 1 }])
})

test('a case is published only after the whole list, and the audit trail keeps its version', () => {
  const house = openHouse()
  const { chair } = house.cast
  const id = decided(house)
  const input = { id, version: versionOf(house, id), exception: COMMON }
  for (const checklist of short('publish'))
    expect(publishCase(house, chair, { ...input, checklist })).toMatchObject(INCOMPLETE)
  value(publishCase(house, chair, { ...input, checklist: confirmed('publish') }))
  expect(findStepChecks(house.db, [id])).toMatchObject([{ step: 'publish', checkedBy: chair.personId }])
  const details = house.db.select().from(auditEvents).all()
  expect(details.find(({ type }) => type === 'case.published')?.detail).toContain('"checklist":1')
})

test('both coders go through their own list', () => {
  const house = openHouse()
  const caseId = opened(house)
  const ids = [coded(house, caseId, 'coderVng'), coded(house, caseId, 'coderNla')]
  expect(findStepChecks(house.db, ids).map(({ checkedBy }) => checkedBy)).toEqual([
    house.cast.coderVng.personId,
    house.cast.coderNla.personId,
  ])
})
