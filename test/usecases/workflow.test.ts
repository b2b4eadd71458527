// Every action in every state: what the table allows ends where the table says, anything else is refused with the reason.

import { expect, test } from 'vitest'
import { confirmed } from '#core/checklist.ts'
import { CASE_STATUSES, type CaseStatus, SIGNAL_STATUSES, type SignalStatus } from '#core/codes.ts'
import { messageOf } from '#core/messages.nl.ts'
import type { Problem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { CASE_WAYS, type CaseAction, SIGNAL_WAYS, type SignalAction } from '#core/workflow.ts'
import { findCase, findSignalsOfCases } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { answerQuestion } from '#usecases/answerQuestion.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { coarsenCase } from '#usecases/coarsenCase.ts'
import { editCase } from '#usecases/editCase.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { relateCases } from '#usecases/relateCases.ts'
import { reopenCase } from '#usecases/reopenCase.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { splitCase } from '#usecases/splitCase.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { unmergeCase } from '#usecases/unmergeCase.ts'
import { withdrawCase } from '#usecases/withdrawCase.ts'
import { withdrawSignal } from '#usecases/withdrawSignal.ts'
import { goodSignal, openHouse, type TestHouse, value } from '../support/house.ts'
import {
  checked,
  confirming,
  decided,
  disputed,
  FIELDS,
  opened,
  PUBLISHING,
  published,
  sendingBack,
  submitted,
  TAGS,
  versionOf,
} from '../support/walk.ts'

const signalVersion = (house: TestHouse, id: string) => findSignal(house.db, id)?.version ?? 0

/** A signal in each state, by the way it gets there. */
const SIGNAL_IN: Readonly<Record<SignalStatus, (house: TestHouse) => string>> = {
  received: (house) => submitted(house),
  returned: (house) => {
    const id = submitted(house)
    const back = { ...sendingBack(house, id), note: 'De tweede zin is herkenbaar.' }
    return value(checkSignal(house, house.cast.coderVng, back))
  },
  checked: (house) => checked(house),
  questioned: (house) => {
    const id = checked(house)
    const question = { id, version: 2, outcome: 'question', reason: 'Was er een brief?' } as const
    return value(triageSignal(house, house.cast.coderVng, question)).signalId
  },
  linked: (house) => findSignalsOfCases(house.db, [opened(house)])[0]?.signal.id ?? '',
  declined: (house) => {
    const id = checked(house)
    const decline = { id, version: 2, outcome: 'declined', reason: 'Zorg', referral: 'ministerie' } as const
    return value(triageSignal(house, house.cast.coderVng, decline)).signalId
  },
  withdrawn: (house) => value(withdrawSignal(house, house.cast.council, { id: submitted(house) })),
}

const ACT_ON_SIGNAL: Readonly<
  Record<SignalAction, (house: TestHouse, id: string) => Result<unknown, Problem>>
> = {
  'signal.check': (house, id) =>
    checkSignal(house, house.cast.coderVng, {
      ...confirming(house, id),
      version: signalVersion(house, id),
    }),
  'signal.revise': (house, id) =>
    reviseSignal(house, house.cast.council, { id, version: signalVersion(house, id), input: goodSignal() }),
  'signal.triage': (house, id) =>
    triageSignal(house, house.cast.coderVng, {
      id,
      version: signalVersion(house, id),
      outcome: 'new_case',
      checklist: confirmed('triage'),
    }),
  'signal.answer': (house, id) => answerQuestion(house, house.cast.council, { id, answer: 'Ja.' }),
  'signal.withdraw': (house, id) => withdrawSignal(house, house.cast.council, { id }),
}

const CASE_IN: Readonly<Record<CaseStatus, (house: TestHouse) => string>> = {
  coding: (house) => opened(house),
  disputed,
  decided: (house) => decided(house),
  published: (house) => published(house),
  withdrawn: (house) => {
    const id = opened(house)
    return value(
      withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek' }),
    )
  },
}

const ACT_ON_CASE: Readonly<Record<CaseAction, (house: TestHouse, id: string) => Result<unknown, Problem>>> =
  {
    'case.code': (house, caseId) =>
      saveCoding(house, house.cast.coderLcr, {
        caseId,
        version: 0,
        fields: FIELDS,
        tags: TAGS,
        done: true,
        checklist: confirmed('code'),
      }),
    'case.adjudicate': (house, caseId) =>
      adjudicateCase(house, house.cast.chair, {
        caseId,
        version: versionOf(house, caseId),
        fields: FIELDS,
        tags: TAGS,
        reason: 'Het duurde maanden.',
      }),
    'case.reopen': (house, id) =>
      reopenCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Toch niet' }),
    'case.edit': (house, id) =>
      editCase(house, house.cast.chair, {
        id,
        version: versionOf(house, id),
        reason: 'Taal',
        title: 'Anders',
      }),
    'case.publish': (house, id) =>
      publishCase(house, house.cast.chair, { id, version: versionOf(house, id), ...PUBLISHING }),
    'case.coarsen': (house, id) =>
      coarsenCase(house, house.cast.chair, {
        id,
        version: versionOf(house, id),
        reason: 'Te herkenbaar',
        coarsenings: [{ field: 'province', to: null }],
      }),
    'case.withdraw': (house, id) =>
      withdrawCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Op verzoek' }),
    'case.merge': (house, caseId) => {
      const intoId = opened(house)
      return mergeCases(house, house.cast.chair, {
        caseId,
        version: versionOf(house, caseId),
        intoId,
        intoVersion: versionOf(house, intoId),
        reason: 'Hetzelfde geval.',
      })
    },
    'case.unmerge': (house, id) =>
      unmergeCase(house, house.cast.chair, { id, version: versionOf(house, id), reason: 'Toch niet' }),
    'case.split': (house, caseId) =>
      splitCase(house, house.cast.chair, {
        caseId,
        version: versionOf(house, caseId),
        movingSignalIds: [],
        sharedSignalIds: findSignalsOfCases(house.db, [caseId]).map(({ signal }) => signal.id),
        title: 'Het tweede verhaal',
        summary: 'Een inhouding.',
        narrative: goodSignal().narrative,
        reason: 'Twee besluiten.',
      }),
    'case.relate': (house, caseId) =>
      relateCases(house, house.cast.chair, { caseId, otherId: opened(house), relation: 'variant' }),
  }

const names = <Key extends string>(ways: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(ways).filter((key): key is Key => key in ways)
const refusedBecause = (result: Result<unknown, Problem>) => (result.ok ? [] : result.problems)

test.each(names(SIGNAL_WAYS))('%s: every state of a signal', (action) => {
  const way: { readonly from: readonly SignalStatus[]; readonly to: readonly SignalStatus[] } =
    SIGNAL_WAYS[action]
  for (const status of SIGNAL_STATUSES) {
    const house = openHouse()
    const id = SIGNAL_IN[status](house)
    const result = ACT_ON_SIGNAL[action](house, id)
    const after = findSignal(house.db, id)?.status
    if (way.from.includes(status)) expect([result.ok, way.to.includes(after ?? status)]).toEqual([true, true])
    else {
      expect(after).toBe(status)
      expect(refusedBecause(result)).toMatchObject([{ code: 'WRONG_STATE' }])
    }
  }
})

test.each(names(CASE_WAYS))('%s: every state of a case', (action) => {
  const way: { readonly from: readonly CaseStatus[]; readonly to: readonly CaseStatus[] } = CASE_WAYS[action]
  for (const status of CASE_STATUSES) {
    const house = openHouse()
    const id = CASE_IN[status](house)
    // A case that was withdrawn by itself has nothing to come back from.
    const allowed = way.from.includes(status) && action !== 'case.unmerge'
    const result = ACT_ON_CASE[action](house, id)
    const after = findCase(house.db, id)?.status
    if (allowed) expect([result.ok, way.to.includes(after ?? status)]).toEqual([true, true])
    else {
      expect(after).toBe(status)
      expect(refusedBecause(result)).toMatchObject([{ code: 'WRONG_STATE' }])
    }
  }
})

test('a refusal says in words where the thing stands and where it would have to stand', () => {
  const house = openHouse()
  const id = published(house)
  const [problem] = refusedBecause(
    publishCase(house, house.cast.chair, { id, version: versionOf(house, id), ...PUBLISHING }),
  )
  expect(problem && messageOf(problem)).toBe(
    'Dit kan nu niet, want de status is “Gepubliceerd”. Het kan alleen bij: “Duiding vastgesteld”.',
  )
})
