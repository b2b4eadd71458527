// A second pair of eyes judges whether a signal is anonymous.
import { CHECKLIST_VERSION, type ChecklistAnswers, unanswered } from '#core/checklist.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
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
      const verdict = judge(tx, actor, signal, input)
      if (!verdict.ok) return verdict
      const at = instantOf(deps)
      const status = input.confirmed ? 'checked' : 'returned'
      if (!updateSignal(tx, input, { status, stateSince: at, ...verdict.value.combination }))
        return refused(problem('CONFLICT', 'version'))
      record(tx, deps, actor, signal, input, verdict.value, at)
      if (!input.confirmed) sendBack(tx, deps, actor, signal, verdict.value.note, at)
      return ok(signal.id)
    },
    { behavior: 'immediate' },
  )
}

/** A verdict that may be written. */
interface Verdict {
  readonly note: SealedText | null
  /** The circumstances as they are to be. */
  readonly combination: Combination
  readonly places: readonly AnsweredPlace[]
}

/** Whether this checker may give this verdict on the signal as it stands. */
function judge(tx: Queryable, actor: Actor, signal: SignalRow, input: CheckInput): Result<Verdict, Problem> {
  if (isOfSender(tx, actor, signal)) return refused(problem('SAME_ORGANISATION', 'id'))
  if (!may(actor, 'signal.check', signalSubject(signal)))
    return refused(wrongSignalState('signal.check', signal.status, 'id'))
  if (input.contentHash !== signal.contentHash) return refused(problem('TEXT_CHANGED', 'contentHash'))
  const verdict = parseVerdict(input, signal)
  if (!verdict.ok) return verdict
  const { note, combination } = verdict.value
  if (input.confirmed && note === null && fitsTooFew(tx, actor, signal, combination))
    return refused(problem('COMBINATION_UNEXPLAINED', 'note'))
  return verdict
}

/** Writes who found what; the event holds the hash of the text that was looked at. */
function record(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  signal: SignalRow,
  { confirmed, answers, coarsenings }: CheckInput,
  { note, places }: Verdict,
  at: string,
): void {
  const { contentHash } = signal
  insertCheck(tx, {
    id: deps.newId(),
    signalId: signal.id,
    checkedBy: actor.personId,
    organisationId: actor.organisationId,
    verdict: confirmed ? 'confirmed' : 'returned',
    checklist: answers,
    checklistVersion: CHECKLIST_VERSION,
    places,
    note,
    contentHash,
    at,
  })
  recordEvent(tx, actor, at, {
    type: confirmed ? 'signal.checked' : 'signal.returned',
    subjectId: signal.id,
    detail: {
      contentHash,
      placesKept: places.length,
      coarsened: confirmed ? (coarsenings ?? []).map(({ field }) => field) : [],
    },
  })
}

/** Tells the sender what to put right. */
function sendBack(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  { id, organisationId }: SignalRow,
  note: SealedText | null,
  at: string,
): void {
  if (note)
    insertMessage(tx, {
      id: deps.newId(),
      signalId: id,
      kind: 'question',
      body: note,
      authorId: actor.personId,
      at,
    })
  const to = findSubmitters(tx, [organisationId])
  notify(tx, deps, actor, { kind: 'signal_returned', about: 'signal', subjectId: id, to, at })
}

/** What was found: every point answered, a note when it goes back, and the circumstances as they are to be. */
function parseVerdict(input: CheckInput, signal: SignalRow): Result<Verdict, Problem> {
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
