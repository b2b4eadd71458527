// The team decides what becomes of a checked signal.
import { type Confirmation, isConfirmed } from '#core/checklist.ts'
import type { Referral, TriageOutcome } from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { NotificationKind } from '#core/notification.ts'
import { yearOf } from '#core/period.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { wrongSignalState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findRepeat } from '#db/caseRepeats.ts'
import { findCase, insertCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findSubmitters } from '#db/notifications.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import {
  findSignal,
  insertMessage,
  insertTriage,
  linkSignal,
  type SignalRow,
  signalSubject,
  updateSignal,
} from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { textsWithin } from './coarserTexts.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'
import { planCoding } from './planCoding.ts'
import { planRepeat } from './planRepeat.ts'
import { recordCheck } from './recordCheck.ts'

/** What happens with a checked signal. `reason` is needed for a question and for a refusal, `referral` for a refusal. */
export interface TriageInput {
  readonly id: string
  readonly version: number
  readonly outcome: TriageOutcome
  readonly caseId?: string | null
  readonly reason?: string | null
  readonly referral?: Referral | null
  /** The check list, for a signal that becomes a case or joins one. */
  readonly checklist?: Confirmation | null
}

/** Which signal was dealt with and which case, if any, it is part of now. */
export interface Triaged {
  readonly signalId: string
  readonly caseId: string | null
}

const STATUS_AFTER = {
  new_case: 'linked',
  existing_case: 'linked',
  question: 'questioned',
  declined: 'declined',
} as const

const NEWS_AFTER = {
  new_case: 'signal_linked',
  existing_case: 'signal_linked',
  question: 'question_asked',
  declined: 'signal_declined',
} as const satisfies Record<TriageOutcome, NotificationKind>

/** Gives a checked signal its place: a new case, an existing one, a question back, or another desk. */
export function triageSignal(deps: Deps, actor: Actor, input: TriageInput): Result<Triaged, Problem> {
  authorize(actor, 'signal.triage')

  return deps.db.transaction(
    (tx) => {
      const signal = findSignal(tx, input.id)
      if (!signal) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'signal.triage', signalSubject(signal)))
        return refused(wrongSignalState('signal.triage', signal.status, 'id'))
      const reason = checkReason(tx, input)
      if (!reason.ok) return reason
      const toCase = input.outcome === 'new_case' || input.outcome === 'existing_case'
      if (toCase && !isConfirmed('triage', input.checklist))
        return refused(problem('CHECKLIST_INCOMPLETE', 'checklist'))

      const at = instantOf(deps)
      if (!updateSignal(tx, input, { status: STATUS_AFTER[input.outcome], stateSince: at }))
        return refused(problem('CONFLICT', 'version'))
      const caseId = placeSignal(tx, deps, actor, input, signal, at)
      const { outcome, referral } = input
      const decision = { signalId: signal.id, at }
      insertTriage(tx, {
        ...decision,
        id: deps.newId(),
        outcome,
        reason: reason.value,
        referral: outcome === 'declined' ? (referral ?? null) : null,
        decidedBy: actor.personId,
      })
      if (reason.value)
        insertMessage(tx, {
          ...decision,
          id: deps.newId(),
          kind: outcome === 'question' ? 'question' : 'decision',
          body: reason.value,
          authorId: actor.personId,
        })
      const checklist = toCase ? recordCheck(tx, deps, actor, 'triage', signal.id, at) : null
      recordEvent(tx, actor, at, {
        type: 'signal.triaged',
        subjectId: signal.id,
        detail: { outcome, ...(checklist && { checklist }) },
      })
      notify(tx, deps, actor, {
        kind:
          signal.status === 'questioned' && outcome !== 'question' && outcome !== 'declined'
            ? 'question_closed'
            : NEWS_AFTER[outcome],
        about: 'signal',
        subjectId: signal.id,
        to: findSubmitters(tx, [signal.organisationId]),
        at,
      })
      return ok({ signalId: signal.id, caseId })
    },
    { behavior: 'immediate' },
  )
}

function checkReason(tx: Queryable, input: TriageInput): Result<SealedText | null, Problem> {
  if (input.outcome === 'existing_case') {
    const existing = input.caseId ? findCase(tx, input.caseId) : undefined
    if (!existing || existing.status === 'withdrawn') return refused(problem('NOT_FOUND', 'caseId'))
  }
  const needsReason = input.outcome === 'question' || input.outcome === 'declined'
  if (needsReason && !input.reason?.trim()) return refused(problem('REQUIRED', 'reason'))
  if (input.outcome === 'declined' && !input.referral) return refused(problem('REQUIRED', 'referral'))
  return sealOptional(input.reason, 'reason')
}

function placeSignal(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  { outcome, caseId }: TriageInput,
  signal: SignalRow,
  at: string,
): string | null {
  if (outcome !== 'new_case' && outcome !== 'existing_case') return null
  // Who joins a signal to a case that came back means the case itself.
  const existing = caseId ? (findRepeat(tx, caseId)?.originalId ?? caseId) : undefined
  const target = outcome === 'existing_case' && existing ? existing : openCase(tx, deps, actor, signal, at)
  linkSignal(tx, { caseId: target, signalId: signal.id, linkedBy: actor.personId, linkedAt: at })
  markForIndexing(tx, 'case', target, at)
  recordEvent(tx, actor, at, { type: 'case.signal-linked', subjectId: target })
  return target
}

/** A new case (casus) starts as its first signal tells it. */
function openCase(tx: Queryable, deps: Deps, actor: Actor, signal: SignalRow, at: string): string {
  const id = deps.newId()
  const { title, narrative, wouldHaveHelped, period } = signal
  insertCase(tx, {
    id,
    year: yearOf(period),
    kind: signal.goodPractice ? 'good_practice' : 'harsh_effect',
    ...textsWithin(period, { title, summary: signal.harshEffect, narrative, wouldHaveHelped }),
    period,
    province: signal.province,
    municipalitySize: signal.municipalitySize,
    household: signal.household,
    ageBand: signal.ageBand,
    benefit: signal.benefit,
    circumstance: signal.circumstance,
    createdBy: actor.personId,
    createdAt: at,
  })
  recordEvent(tx, actor, at, { type: 'case.opened', subjectId: id })
  const opened = findCase(tx, id)
  if (opened) {
    planCoding(tx, deps, opened)
    planRepeat(tx, deps, actor, opened)
  }
  return id
}
