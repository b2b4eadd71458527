// The way of a signal from hand-in to publication and withdrawal, through the use cases and a real database.
import { expect, test } from 'vitest'
import { ANONYMITY_CHECKLIST } from '#core/checklist.ts'
import { verifyAuditChain } from '#db/audit.ts'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { findCaseTags, findDecisions } from '#db/codings.ts'
import { upsertPrecedent } from '#db/reference.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { searchOutbox } from '#db/schema/search.ts'
import { signals } from '#db/schema/signals.ts'
import { findSignal } from '#db/signals.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { editCase } from '#usecases/editCase.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { goodSignal, openHouse, value } from '../support/house.ts'
import {
  adjudicated,
  checked,
  coded,
  decided,
  disputed,
  FIELDS,
  opened,
  published,
  submitted,
  TAGS,
  versionOf,
} from '../support/walk.ts'

/** An invented ruling. */
const RULING = {
  id: 'uitspraak',
  kind: 'ruling',
  identifier: 'ECLI:NL:CRVB:2025:9999',
  title: 'Giften',
  summary: 'De gemeente moest maatwerk bieden.',
  certainty: 'zeker',
} as const

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
  const check = { id, version: 1, confirmed: true }
  const twin = { ...house.cast.coderVng, organisationId: house.cast.council.organisationId }
  expect(checkSignal(house, twin, { ...check, checklist: ANONYMITY_CHECKLIST })).toMatchObject({
    problems: [{ code: 'SAME_ORGANISATION' }],
  })
  expect(checkSignal(house, house.cast.coderVng, { ...check, checklist: ['geen_namen'] })).toMatchObject({
    problems: [{ code: 'CHECKLIST_INCOMPLETE' }],
  })
  expect(findSignal(house.db, id)?.status).toBe('received')
})

test('the database itself refuses a check by the own organisation', () => {
  const house = openHouse()
  const id = submitted(house)
  const { organisationId, personId } = house.cast.council
  const insert = house.db.$client.prepare(
    "insert into signal_checks values ('x', ?, ?, ?, 'confirmed', '[]', null, 'hash', '2026-01-01')",
  )
  expect(() => insert.run(id, personId, organisationId)).toThrow(/another organisation/)
})

test('a signal that was sent back can be put right and is then checked again', () => {
  const house = openHouse()
  const id = submitted(house)
  const note = 'De operatie en de zus samen zijn herkenbaar. Maak het algemener.'
  value(checkSignal(house, house.cast.coderVng, { id, version: 1, confirmed: false, checklist: [], note }))
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
  value(triageSignal(house, house.cast.coderVng, { id, version: 2, outcome: 'existing_case', caseId }))
  const links = house.db.$client
    .prepare('select count(*) as n from case_signals where case_id = ?')
    .get(caseId)
  expect(links).toEqual({ n: 2 })
})

test('two coders who differ send the case to the chair, whose decision keeps both codings', () => {
  const house = openHouse()
  const caseId = disputed(house)
  expect(findCase(house.db, caseId)?.status).toBe('disputed')
  adjudicated(house, caseId)
  expect(findCase(house.db, caseId)).toMatchObject({ status: 'decided', severity: 3 })
  expect(findDecisions(house.db, [caseId])).toMatchObject([
    { by: 'chair', chairId: house.cast.chair.personId },
  ])
})

test('a chair who coded the case leaves the decision to another', () => {
  const house = openHouse()
  const caseId = disputed(house)
  const both = { ...house.cast.coderVng, roles: ['coder', 'chair'] as const }
  const decision = {
    caseId,
    version: versionOf(house, caseId),
    fields: FIELDS,
    tags: TAGS,
    reason: 'Het duurde lang.',
  }
  expect(adjudicateCase(house, both, decision)).toMatchObject({ problems: [{ code: 'OWN_WORK' }] })
})

test('control characters are cleaned away, and positions count in the text as it was sent', () => {
  const house = openHouse()
  const control = String.fromCharCode(11)
  const id = submitted(house, { title: `Korting${control} na ziekte` })
  expect(findSignal(house.db, id)?.title).toBe('Korting na ziekte')
  const narrative = `${control}${control}${goodSignal().narrative} BSN 111222333.`
  const result = submitSignal(house, house.cast.council, goodSignal({ narrative }))
  const [problem] = result.ok ? [] : result.problems
  expect(narrative.slice(problem?.start, problem?.end)).toBe('111222333')
})

test('a second coder of the same organisation is turned away', () => {
  const house = openHouse()
  const caseId = opened(house)
  coded(house, caseId, 'coderVng')
  const colleague = { ...house.cast.coderLcr, organisationId: house.cast.coderVng.organisationId }
  const input = { caseId, version: 0, fields: FIELDS, tags: TAGS }
  expect(saveCoding(house, colleague, input)).toMatchObject({ problems: [{ code: 'SAME_ORGANISATION' }] })
})

test('a coding that lacks something can be kept but not finished, and everything lacking is named at once', () => {
  const house = openHouse()
  const caseId = opened(house)
  const input = { caseId, version: 0, fields: { severity: 2 }, tags: [] }
  value(saveCoding(house, house.cast.coderVng, input))
  const finish = saveCoding(house, house.cast.coderVng, { ...input, version: 1, done: true })
  expect(finish.ok ? [] : finish.problems.map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(['grave', 'remedyKind', 'thread', 'cause', 'effect', 'addressee', 'provision']),
  )
})

test('of two saves of one coding on the same version the second is told so', () => {
  const house = openHouse()
  const caseId = opened(house)
  const input = { caseId, version: 0, fields: FIELDS, tags: TAGS }
  value(saveCoding(house, house.cast.coderVng, input))
  expect(saveCoding(house, house.cast.coderVng, input)).toMatchObject({ problems: [{ code: 'CONFLICT' }] })
})

test('a case that tells a method of abuse cannot be published', () => {
  const house = openHouse()
  const id = decided(house)
  value(
    editCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'Werkwijze',
      revealsMethod: true,
    }),
  )
  expect(publishCase(house, house.cast.chair, { id, version: versionOf(house, id) })).toMatchObject({
    problems: [{ code: 'NOT_PUBLIC' }],
  })
})

test('an edit keeps what the case said before, and a withdrawal keeps its address', () => {
  const house = openHouse()
  const id = published(house)
  value(
    editCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'Grover',
      clearProvince: true,
    }),
  )
  value(withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek' }))
  expect(findCase(house.db, id)).toMatchObject({ status: 'withdrawn', province: null, number: 1 })
  const snapshots = house.db.$client.prepare('select snapshot from case_versions where case_id = ?').all(id)
  expect(JSON.stringify(snapshots)).toContain('Utrecht')
})

test('a signal can be withdrawn until it is part of a case', () => {
  const house = openHouse()
  const id = submitted(house)
  value(withdrawSignal(house, house.cast.council, { id }))
  expect(findSignal(house.db, id)?.status).toBe('withdrawn')
  expect(withdrawSignal(house, house.cast.council, { id })).toMatchObject({
    problems: [{ code: 'WRONG_STATE' }],
  })
  const caseId = opened(house)
  const [linked] = findSignalsOfCases(house.db, [caseId])
  expect(withdrawSignal(house, house.cast.council, { id: linked?.signal.id ?? '' })).toMatchObject({
    problems: [{ code: 'WRONG_STATE' }],
  })
})

test('a withdrawn case takes no more precedents', () => {
  const house = openHouse()
  const caseId = published(house)
  upsertPrecedent(house.db, RULING, [], [])
  const link = () => linkPrecedent(house, house.cast.chair, { caseId, precedentId: RULING.id })
  expect(link()).toEqual({ ok: true, value: caseId })
  value(
    withdrawCase(house, house.cast.chair, {
      id: caseId,
      version: versionOf(house, caseId),
      reason: 'Op verzoek',
    }),
  )
  expect(link()).toMatchObject({ problems: [{ code: 'WRONG_STATE', path: ['caseId'] }] })
})

test('who lacks the role is stopped before anything is looked up', () => {
  const house = openHouse()
  expect(() => submitSignal(house, house.cast.researcher, goodSignal())).toThrow(ForbiddenError)
  expect(() => publishCase(house, house.cast.coderVng, { id: 'x', version: 1 })).toThrow(ForbiddenError)
})
