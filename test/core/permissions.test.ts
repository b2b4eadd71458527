// The policy as a table: a change of rights shows here as a difference.
import { describe, expect, test } from 'vitest'
import { ORGANISATION_KINDS, ROLES, type Role } from '#core/codes.ts'
import {
  type Action,
  type Actor,
  FIELDS,
  may,
  maySee,
  POLICY,
  SUPERVISORS,
  type Subject,
  unreadStates,
} from '#core/permissions.ts'

const actor = (role: Role, change: Partial<Actor> = {}): Actor => ({
  personId: 'p',
  organisationId: 'own',
  organisationKind: 'client_council',
  roles: [role],
  origin: 'web',
  ...change,
})
const actions = Object.keys(POLICY).filter((action): action is Action => action in POLICY)

test('who may do what, whatever the state of the thing', () => {
  const table = actions.map(
    (action) => `${action}: ${ROLES.filter((role) => may(actor(role), action)).join(' ')}`,
  )
  expect(table).toMatchInlineSnapshot(`
    [
      "signal.submit: submitter",
      "signal.read-own: submitter",
      "signal.answer: submitter",
      "signal.revise: submitter",
      "signal.withdraw: submitter",
      "report.enter: submitter",
      "signal.read: coder chair",
      "signal.check: coder chair",
      "signal.triage: coder chair",
      "case.read-in-progress: coder chair",
      "case.read-published: submitter coder chair drafter researcher",
      "case.code: coder",
      "case.adjudicate: chair",
      "case.reopen: chair",
      "case.edit: chair",
      "case.publish: chair",
      "case.coarsen: chair",
      "case.withdraw: chair",
      "risk.measure: submitter coder chair",
      "case.export: chair drafter researcher",
      "case.tabulate: chair drafter researcher",
      "case.merge: chair",
      "case.unmerge: chair",
      "case.split: chair",
      "case.relate: chair",
      "work.skip: submitter coder chair",
      "search.save: submitter coder chair drafter researcher",
      "thread.read: submitter coder chair drafter researcher admin",
      "thread.propose: coder chair",
      "thread.manage: chair",
      "codebook.discuss: chair",
      "thread.retag: coder chair",
      "bottleneck.read: coder chair drafter",
      "bottleneck.manage: chair drafter",
      "warning.read: coder chair drafter",
      "warning.judge: chair drafter",
      "reporting-event.manage: chair drafter",
      "priority.manage: chair",
      "bottleneck.dissent: ",
      "letter.read: coder chair drafter",
      "letter.annex: chair drafter",
      "letter.draft: drafter",
      "letter.comment: coder chair drafter",
      "letter.submit: drafter",
      "letter.take-back: chair drafter",
      "letter.sign: coder chair drafter",
      "letter.freeze: chair drafter",
      "letter.overrule: chair",
      "letter.send: chair drafter",
      "letter.answer: drafter",
      "response.record: drafter",
      "coding-policy.manage: chair",
      "disclosure.manage: chair",
      "agreement.read: coder chair drafter",
      "suggestion.measure: coder chair",
      "people.manage: admin",
      "audit.read: admin",
      "token.manage: submitter coder chair drafter researcher admin",
      "notification.read: submitter coder chair drafter researcher admin",
    ]
  `)
})

test('who codes does not read the audit trail, whatever else they are', () => {
  expect(may({ ...actor('admin'), roles: ['admin', 'coder'] }, 'audit.read')).toBe(false)
})

test('a visitor may do nothing', () => {
  expect(actions.filter((action) => may(null, action))).toEqual([])
})

describe('the state of the thing decides as well', () => {
  const scenarios: readonly [Role, Action, Subject, boolean][] = [
    ['coder', 'signal.check', { organisationId: 'other', signalStatus: 'received' }, true],
    ['coder', 'signal.check', { organisationId: 'own', signalStatus: 'received' }, false],
    ['coder', 'signal.check', { organisationId: 'other', signalStatus: 'checked' }, false],
    ['coder', 'signal.check', {}, false],
    ['coder', 'signal.triage', { signalStatus: 'checked' }, true],
    ['coder', 'signal.triage', { signalStatus: 'received' }, false],
    ['submitter', 'signal.answer', { organisationId: 'own', signalStatus: 'questioned' }, true],
    ['submitter', 'signal.answer', { organisationId: 'other', signalStatus: 'questioned' }, false],
    ['submitter', 'signal.answer', { organisationId: 'own', signalStatus: 'returned' }, false],
    ['submitter', 'signal.revise', { organisationId: 'own', signalStatus: 'returned' }, true],
    ['submitter', 'signal.revise', { organisationId: 'own', signalStatus: 'received' }, false],
    ['submitter', 'signal.withdraw', { organisationId: 'own', signalStatus: 'linked' }, false],
    ['coder', 'case.code', { caseStatus: 'coding' }, true],
    ['coder', 'case.code', { caseStatus: 'published' }, false],
    ['chair', 'case.adjudicate', { caseStatus: 'disputed' }, true],
    ['chair', 'case.reopen', { caseStatus: 'published' }, true],
    ['chair', 'case.reopen', { caseStatus: 'coding' }, false],
    ['chair', 'case.reopen', { caseStatus: 'withdrawn' }, false],
    ['chair', 'case.publish', { caseStatus: 'decided' }, true],
    ['chair', 'case.publish', { caseStatus: 'disputed' }, false],
    ['chair', 'case.withdraw', { caseStatus: 'withdrawn' }, false],
    ['drafter', 'letter.draft', { letterStage: 'composed' }, true],
    ['drafter', 'letter.draft', { letterStage: 'review' }, true],
    ['drafter', 'letter.draft', { letterStage: 'frozen' }, false],
    ['drafter', 'letter.submit', { letterStage: 'review' }, false],
    ['drafter', 'letter.freeze', { letterStage: 'editing' }, false],
    ['drafter', 'letter.freeze', { letterStage: 'review' }, true],
    ['chair', 'letter.send', { letterStage: 'review' }, false],
    ['chair', 'letter.send', { letterStage: 'frozen' }, true],
    ['drafter', 'letter.answer', { letterStage: 'frozen' }, false],
    ['drafter', 'letter.answer', { letterStage: 'sent' }, true],
    ['drafter', 'letter.answer', { letterStage: 'answered' }, false],
    ['drafter', 'letter.draft', {}, false],
  ]
  test.each(scenarios)('%s, %s, %o: %s', (role, action, subject, allowed) => {
    expect(may(actor(role), action, subject)).toBe(allowed)
  })
})

describe('what no one may learn from', () => {
  test('supervisors and the ministry take no file of cases along, in any role', () => {
    for (const organisationKind of SUPERVISORS)
      for (const role of ROLES) expect(may(actor(role, { organisationKind }), 'case.export')).toBe(false)
    expect(may(actor('drafter', { organisationKind: 'szw' }), 'case.tabulate')).toBe(true)
  })

  test('supervisors and the ministry never see province or size of municipality, in any role', () => {
    for (const organisationKind of SUPERVISORS)
      for (const role of ROLES) expect(maySee(actor(role, { organisationKind }), 'place')).toBe(false)
  })

  test('everyone else sees where the field is filled in', () => {
    for (const organisationKind of ORGANISATION_KINDS.filter((kind) => !SUPERVISORS.includes(kind)))
      expect(maySee(actor('coder', { organisationKind }), 'place')).toBe(true)
  })

  test('the size of the municipality is for the team and the sender', () => {
    for (const role of ROLES)
      expect(maySee(actor(role), 'place.size', { organisationId: 'other' })).toBe(
        role === 'coder' || role === 'chair',
      )
    expect(maySee(actor('submitter'), 'place.size', { organisationId: 'own' })).toBe(true)
  })

  test('a chair of the inspectorate or the ministry does not learn who sent a signal', () => {
    for (const organisationKind of SUPERVISORS)
      expect(
        maySee(actor('chair', { organisationKind }), 'signal.organisation', { organisationId: 'other' }),
      ).toBe(false)
  })

  test('which organisation handed a signal in is for itself and the chair', () => {
    for (const role of ROLES) {
      expect(maySee(actor(role), 'signal.organisation', { organisationId: 'other' })).toBe(role === 'chair')
      expect(maySee(actor(role), 'signal.organisation', { organisationId: 'own' })).toBe(true)
      expect(maySee(actor(role), 'signal.reference', { organisationId: 'other' })).toBe(false)
    }
  })

  test('after a case was made coarser, a signal as it was sent is for the sender alone', () => {
    for (const role of ROLES) {
      expect(maySee(actor(role), 'signal.as-sent', { organisationId: 'other' })).toBe(false)
      expect(maySee(actor(role), 'signal.as-sent', { organisationId: 'own' })).toBe(true)
    }
  })

  test('the audit trail tells nobody who supervises or commissions who handed in what', () => {
    for (const organisationKind of ORGANISATION_KINDS)
      expect(maySee(actor('admin', { organisationKind }), 'audit.sender')).toBe(
        !SUPERVISORS.includes(organisationKind),
      )
  })

  test('what nobody checked is read and checked by nobody who supervises or commissions, but for their own', () => {
    for (const role of ['coder', 'chair'] as const)
      for (const organisationKind of SUPERVISORS) {
        const supervisor = actor(role, { organisationKind })
        for (const signalStatus of ['received', 'returned', 'withdrawn'] as const) {
          expect(may(supervisor, 'signal.read', { organisationId: 'other', signalStatus })).toBe(false)
          expect(may(supervisor, 'signal.read', { organisationId: 'own', signalStatus })).toBe(true)
        }
        expect(unreadStates(supervisor)).toEqual(['received', 'returned', 'withdrawn'])
        expect(may(supervisor, 'signal.read', { organisationId: 'other', signalStatus: 'checked' })).toBe(
          true,
        )
        expect(may(supervisor, 'signal.check')).toBe(false)
      }
    expect(unreadStates(actor('coder'))).toEqual([])
  })

  test('a field rule without a subject says no', () => {
    expect(Object.keys(FIELDS)).toEqual([
      'signal.organisation',
      'signal.as-sent',
      'signal.unchecked-answer',
      'signal.reference',
      'audit.sender',
      'place',
      'place.size',
      'case.circumstance',
      'case.life-events',
    ])
    expect(maySee(actor('submitter'), 'signal.reference')).toBe(false)
    expect(maySee(null, 'place')).toBe(false)
  })
})
