// The way of a signal from hand-in to its place in a case, through the use cases and a real database.
import { expect, test } from 'vitest'
import { ALL_IN_ORDER, confirmed } from '#core/checklist.ts'
import { verifyAuditChain } from '#db/audit.ts'
import { findCase } from '#db/cases.ts'
import { findCaseTags } from '#db/codings.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { signals } from '#db/schema/signals.ts'
import { findSignal } from '#db/signals.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { goodSignal, openHouse, value } from '../support/house.ts'
import { checked, hashOf, opened, published, submitted, TAGS } from '../support/walk.ts'

/** An invented ruling. */

test('a signal goes from hand-in to a published case, each step in the audit trail and the case on the list of search', () => {
  const house = openHouse()
  const before = house.db.select().from(auditEvents).all().length
  const caseId = published(house)
  expect(findCase(house.db, caseId)).toMatchObject({
    status: 'published',
    disclosure: 'openbaar',
    year: 2025,
    number: 1,
  })
  expect(findCaseTags(house.db, [caseId])).toHaveLength(TAGS.length)
  expect(
    house.db
      .select()
      .from(auditEvents)
      .all()
      .slice(before)
      .map(({ type }) => type),
  ).toEqual([
    'signal.submitted',
    'signal.checked',
    'case.opened',
    'case.signal-linked',
    'signal.triaged',
    'coding.completed',
    'coding.completed',
    'case.agreed',
    'case.published',
  ])
  expect(house.db.select().from(searchOutbox).all()).toMatchObject([{ kind: 'case', subjectId: caseId }])
  expect(verifyAuditChain(house.db).brokenAt).toBeNull()
})

test('a refused signal leaves no trace', () => {
  const house = openHouse()
  const before = house.db.select().from(auditEvents).all().length
  const narrative = `${goodSignal().narrative} Zijn nummer is 111222333.`
  const result = submitSignal(
    house,
    house.cast.council,
    goodSignal({ narrative, provisionIds: ['pw-art-999'] }),
  )
  expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path])).toEqual([
    ['IDENTIFYING_DETAILS', 'narrative'],
    ['UNKNOWN_PROVISION', 'provisionIds', '0'],
  ])
  expect(JSON.stringify(result)).not.toContain('111222333')
  expect(house.db.select().from(signals).all()).toEqual([])
  expect(house.db.select().from(auditEvents).all()).toHaveLength(before)
})

test('a signal is not checked by the organisation that handed it in, nor with a list half gone through', () => {
  const house = openHouse()
  const id = submitted(house)
  const check = { id, version: 1, contentHash: hashOf(house, id), confirmed: true }
  const twin = { ...house.cast.coderVng, organisationId: house.cast.council.organisationId }
  expect(checkSignal(house, twin, { ...check, answers: ALL_IN_ORDER })).toMatchObject({
    problems: [{ code: 'SAME_ORGANISATION' }],
  })
  expect(checkSignal(house, house.cast.coderVng, { ...check, answers: { geen_namen: true } })).toMatchObject({
    problems: [{ code: 'CHECKLIST_INCOMPLETE' }],
  })
  expect(findSignal(house.db, id)?.status).toBe('received')
})

test('the database itself refuses a check by the own organisation', () => {
  const house = openHouse()
  const id = submitted(house)
  const { organisationId, personId } = house.cast.council
  const insert = house.db.$client.prepare(
    `insert into signal_checks (id, signal_id, checked_by, organisation_id, verdict, checklist, content_hash, at)
     values ('x', ?, ?, ?, 'confirmed', '{}', 'hash', '2026-01-01')`,
  )
  expect(() => insert.run(id, personId, organisationId)).toThrow(/another organisation/)
})

test('a signal that was sent back can be put right and is then checked again', () => {
  const house = openHouse()
  const id = submitted(house)
  const note = 'De operatie en de zus samen zijn herkenbaar. Maak het algemener.'
  value(
    checkSignal(house, house.cast.coderVng, {
      id,
      version: 1,
      contentHash: hashOf(house, id),
      confirmed: false,
      answers: { ...ALL_IN_ORDER, combinatie_niet_herleidbaar: false },
      note,
    }),
  )
  expect(findSignal(house.db, id)?.status).toBe('returned')
  value(
    reviseSignal(house, house.cast.council, {
      id,
      version: 2,
      input: goodSignal({ title: 'Maaltijden gerekend' }),
    }),
  )
  expect(findSignal(house.db, id)).toMatchObject({ status: 'received', title: 'Maaltijden gerekend' })
})

test('a question goes back to the submitter, and the answer brings the signal to triage again', () => {
  const house = openHouse()
  const id = checked(house)
  value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'question',
      reason: 'Was er een gesprek?',
    }),
  )
  expect(answerQuestion(house, house.cast.municipality, { id, answer: 'Ja' })).toMatchObject({
    problems: [{ code: 'NOT_FOUND' }],
  })
  value(answerQuestion(house, house.cast.council, { id, answer: 'Ja, één keer aan de telefoon.' }))
  expect(findSignal(house.db, id)?.status).toBe('checked')
})

test('a signal for another desk is declined with a reason and a place to go', () => {
  const house = openHouse()
  const id = checked(house)
  const decline = { id, version: 2, outcome: 'declined' as const }
  expect(triageSignal(house, house.cast.coderVng, { ...decline, reason: 'Gaat over zorg' })).toMatchObject({
    problems: [{ code: 'REQUIRED', path: ['referral'] }],
  })
  value(
    triageSignal(house, house.cast.coderVng, {
      ...decline,
      reason: 'Gaat over zorg',
      referral: 'ministerie',
    }),
  )
  expect(findSignal(house.db, id)?.status).toBe('declined')
})

test('a second signal joins an existing case, and one signal may be part of more cases', () => {
  const house = openHouse()
  const caseId = opened(house)
  const id = checked(house, { title: 'Boodschappen van een zus' }, 'municipality')
  value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'existing_case',
      caseId,
      checklist: confirmed('triage'),
    }),
  )
  const links = house.db.$client
    .prepare('select count(*) as n from case_signals where case_id = ?')
    .get(caseId)
  expect(links).toEqual({ n: 2 })
})
