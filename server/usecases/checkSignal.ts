// A second pair of eyes judges whether a signal is anonymous.
import { CHECKLIST_VERSION, type ChecklistAnswers, unanswered } from '#core/checklist.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { type Coarsening, coarsened, combinationOf } from '#core/risk/coarsening.ts'
import { PEOPLE_INSIDE_MIN } from '#core/risk/combinationRisk.ts'
import { countedFor } from '#core/risk/countedFields.ts'
import type { Combination } from '#core/risk/ladders.ts'
import { sealOptional } from '#core/signal.ts'
import { type AnsweredPlace, isSame, placesIn, unansweredPlaces } from '#core/signalPlaces.ts'
import { wrongSignalState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { findSubmitters } from '#db/notifications.ts'
import { findMemberships } from '#db/people.ts'
import { countFitting } from '#db/risk.ts'
import {
  findSignal,
  insertCheck,
  insertMessage,
  type SignalRow,
  signalSubject,
  updateSignal,
} from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/** The verdict of the second pair of eyes (vier ogen) on the anonymisation of a signal. */
export interface CheckInput {
  readonly id: string
  readonly version: number
  /** The fingerprint of the texts that were read, so that no text is confirmed that nobody looked at. */
  readonly contentHash: string
  readonly confirmed: boolean
  /** Every point of the check list has to be answered, and all in order to confirm. */
  readonly answers: ChecklistAnswers
  /** Why each place name in the texts may stay; needed to confirm. */
  readonly places?: readonly AnsweredPlace[] | null
  /** Circumstances that the checker makes coarser on confirming. */
  readonly coarsenings?: readonly Coarsening[] | null
  /** Needed to send back, and to confirm what too few people fit: why it can go on. */
  readonly note?: string | null
}

/** Confirms the anonymisation or sends the signal back; never by the organisation that handed it in. */
export function checkSignal(deps: Deps, actor: Actor, input: CheckInput): Result<string, Problem> {
  authorize(actor, 'signal.check')

  return deps.db.transaction(
    (tx) => {
      const signal = findSignal(tx, input.id)
      if (!signal) return refused(problem('NOT_FOUND', 'id'))
      if (isOfSender(tx, actor, signal)) return refused(problem('SAME_ORGANISATION', 'id'))
      if (!may(actor, 'signal.check', signalSubject(signal)))
        return refused(wrongSignalState('signal.check', signal.status, 'id'))
      if (input.contentHash !== signal.contentHash) return refused(problem('TEXT_CHANGED', 'contentHash'))
      if (coarsensUnseen(actor, signal, input)) return refused(problem('NOT_COARSER', 'coarsenings'))
      const verdict = parseVerdict(input, signal)
      if (!verdict.ok) return verdict
      const { note, combination, places } = verdict.value
      if (input.confirmed && note === null && fitsTooFew(tx, actor, signal, combination))
        return refused(problem('COMBINATION_UNEXPLAINED', 'note'))

      const at = instantOf(deps)
      const status = input.confirmed ? 'checked' : 'returned'
      if (!updateSignal(tx, input, { status, stateSince: at, ...combination }))
        return refused(problem('CONFLICT', 'version'))
      insertCheck(tx, {
        id: deps.newId(),
        signalId: signal.id,
        checkedBy: actor.personId,
        organisationId: actor.organisationId,
        verdict: input.confirmed ? 'confirmed' : 'returned',
        checklist: input.answers,
        checklistVersion: CHECKLIST_VERSION,
        places,
        note,
        contentHash: signal.contentHash,
        at,
      })
      if (!input.confirmed && note)
        insertMessage(tx, {
          id: deps.newId(),
          signalId: signal.id,
          kind: 'question',
          body: note,
          authorId: actor.personId,
          at,
        })
      // The hash of the text that was looked at, and both names through the two events of this signal.
      recordEvent(tx, actor, at, {
        type: input.confirmed ? 'signal.checked' : 'signal.returned',
        subjectId: signal.id,
        detail: {
          contentHash: signal.contentHash,
          placesKept: places.length,
          coarsened: input.confirmed ? (input.coarsenings ?? []).map(({ field }) => field) : [],
        },
      })
      if (!input.confirmed)
        notify(tx, deps, actor, {
          kind: 'signal_returned',
          about: 'signal',
          subjectId: signal.id,
          to: findSubmitters(tx, [signal.organisationId]),
          at,
        })
      return ok(signal.id)
    },
    { behavior: 'immediate' },
  )
}

/** What was found: every point answered, a note when it goes back, and the circumstances as they are to be. */
function parseVerdict(input: CheckInput, signal: SignalRow) {
  const { confirmed, answers } = input
  if (unanswered(answers).length > 0 || (confirmed && Object.values(answers).includes(false)))
    return refused(problem('CHECKLIST_INCOMPLETE', 'answers'))
  const note = sealOptional(input.note, 'note')
  if (!note.ok) return note
  if (!confirmed && note.value === null) return refused(problem('REQUIRED', 'note'))
  const combination = coarsened(combinationOf(signal), confirmed ? (input.coarsenings ?? []) : [])
  if (!combination.ok) return combination
  const places = confirmed ? parsePlaces(signal, input.places ?? []) : ok([])
  return places.ok ? ok({ note: note.value, combination: combination.value, places: places.value }) : places
}

/** The answers to the places that stand in the texts, or each place that was passed over. */
function parsePlaces(signal: SignalRow, answers: readonly AnsweredPlace[]): Result<AnsweredPlace[], Problem> {
  const seen = placesIn(signal)
  const open = unansweredPlaces(seen, answers)
  if (open.length === 0) return ok(answers.filter((answer) => seen.some((place) => isSame(place, answer))))
  return {
    ok: false,
    problems: open.map(({ field, start, end }) => ({
      code: 'PLACE_UNANSWERED' as const,
      path: ['places', field],
      start,
      end,
    })),
  }
}

/**
 * Whether something is to be made coarser that this checker may not see: whatever is asked, the answer is the same, or a
 * guess that goes through would tell what stands there.
 */
const coarsensUnseen = (actor: Actor, signal: SignalRow, { coarsenings }: CheckInput): boolean => {
  const seen = countedFor(actor, signalSubject(signal))
  return (coarsenings ?? []).some(({ field }) => !seen.includes(field))
}

/** Whether fewer people fit the description than may be, counted by what this checker may see of it. */
export function fitsTooFew(
  tx: Queryable,
  actor: Actor,
  signal: SignalRow,
  combination: Combination,
): boolean {
  const others = countFitting(tx, combination, countedFor(actor, signalSubject(signal)))
  // The person it is about fits as well.
  return others + 1 < PEOPLE_INSIDE_MIN
}

/** Whether these are the sender's own eyes: also when the person now works for another organisation, or for both. */
const isOfSender = (tx: Queryable, actor: Actor, signal: SignalRow): boolean =>
  signal.submittedBy === actor.personId ||
  [
    actor.organisationId,
    ...findMemberships(tx, [actor.personId]).map(({ organisation }) => organisation.id),
  ].includes(signal.organisationId)
