// The way of a case from its two coders to publication and withdrawal, through the use cases and a real database.
import { expect, test } from 'vitest'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { findDecisions } from '#db/codings.ts'
import { upsertPrecedent } from '#db/reference.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { precedentCases } from '#db/schema/precedents.ts'
import { findSignal } from '#db/signals.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { ForbiddenError } from '#usecases/authorize.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { editCase } from '#usecases/editCase.ts'
import { linkPrecedent } from '#usecases/linkPrecedent.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { goodSignal, openHouse, value } from '../support/house.ts'
import {
  adjudicated,
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

test('a case made coarser keeps what the case said before, and a withdrawal keeps its address', () => {
  const house = openHouse()
  const id = published(house)
  value(
    coarsenCase(house, house.cast.chair, {
      id,
      version: versionOf(house, id),
      reason: 'Grover',
      coarsenings: [{ field: 'province' }],
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

test('a precedent that was put beside a case can be taken away, and the trail tells of both', () => {
  const house = openHouse()
  const { db, cast } = house
  const caseId = published(house)
  upsertPrecedent(db, RULING, [], [])
  const put = (beside: boolean) =>
    linkPrecedent(house, cast.chair, { caseId, precedentId: RULING.id, beside })
  const besides = () => db.select().from(precedentCases).all().length
  value(put(true))
  expect(besides()).toBe(1)
  value(put(false))
  expect(besides()).toBe(0)
  const told = db.select().from(auditEvents).all().slice(-2)
  expect(told.map(({ type }) => type)).toEqual(['case.precedent-linked', 'case.precedent-unlinked'])
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
