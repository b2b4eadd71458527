// The chair records what the team made of a decision in which the codebook was unclear.

import { dayOf } from '#core/days.ts'
import { longDate } from '#core/dutch/dates.ts'
import { isDay } from '#core/period.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { findDiscussions, insertDiscussion } from '#db/codebookDiscussions.ts'
import { findCodings } from '#db/codings.ts'
import { findHolders } from '#db/notifications.ts'
import { findThreadChange } from '#db/threadChanges.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/** What was discussed, when, and what came of it. `decidedAt` is the decision as the sender saw it. */
export interface DiscussionInput {
  readonly caseId: string
  readonly decidedAt: string
  /** The day of the discussion, as YYYY-MM-DD. */
  readonly date: string
  readonly note: string
  /** The change to the threads that it led to, if any. */
  readonly changeId?: string | null
}

/**
 * Records a discussion (bespreking) and tells the coders of the case. A decision can be discussed more than once; what was
 * recorded stays. A chair who coded the case may record it too: it tells what the team said, and decides nothing about the
 * labels. Answers the id of the case.
 */
export function recordDiscussion(deps: Deps, actor: Actor, input: DiscussionInput): Result<string, Problem> {
  authorize(actor, 'codebook.discuss')

  return deps.db.transaction(
    (tx) => {
      const { caseId, decidedAt, date } = input
      const decision = findUnclearDecisions(tx).find(({ case: { id } }) => id === caseId)
      if (!decision) return refused(problem('NOT_FOUND', 'caseId'))
      if (decision.at !== decidedAt) return refused(problem('CONFLICT', 'decidedAt'))
      const changeId = followedFrom(tx, input.changeId ?? null)
      const day = discussedOn(date, dayOf(decision.at), todayOf(deps))
      const note = sealRequired(input.note, 'note', 1, NOTE_CHARS_MAX)
      if (!changeId.ok || !day.ok || !note.ok)
        return { ok: false, problems: problemsAmong(changeId, day, note) }
      if (isRecorded(tx, input, note.value)) return refused(problem('RECORDED_ALREADY', 'note'))

      const at = instantOf(deps)
      insertDiscussion(tx, {
        id: deps.newId(),
        caseId,
        decidedAt,
        date: day.value,
        note: note.value,
        changeId: changeId.value,
        recordedBy: actor.personId,
        recordedAt: at,
      })
      recordEvent(tx, actor, at, {
        type: 'codebook.discussed',
        subjectId: caseId,
        detail: changeId.value === null ? {} : { changeId: changeId.value },
      })
      notify(tx, deps, actor, {
        kind: 'codebook_discussed',
        about: 'case',
        subjectId: caseId,
        to: whoCoded(tx, caseId),
        at,
      })
      return ok(caseId)
    },
    { behavior: 'immediate' },
  )
}

/** A day of the calendar, not before the decision and not after today. */
function discussedOn(date: string, decided: string, today: string): Result<string, Problem> {
  if (!isDay(date)) return refused(problem('PERIOD_IMPOSSIBLE', 'date'))
  if (date < decided)
    return refused({
      ...problem('DAY_BEFORE_DECISION', 'date'),
      named: [`het besluit van ${longDate(decided)}`],
    })
  return date > today ? refused(problem('PERIOD_IN_FUTURE', 'date')) : ok(date)
}

/** The change it led to, if any; of a proposal that was rejected none came. */
function followedFrom(tx: Queryable, changeId: string | null): Result<string | null, Problem> {
  if (changeId === null) return ok(null)
  const change = findThreadChange(tx, changeId)
  if (!change) return refused(problem('NOT_FOUND', 'changeId'))
  return change.state === 'rejected' ? refused(problem('CHANGE_REJECTED', 'changeId')) : ok(changeId)
}

/** Whether the same was recorded of the decision before, as when a button is pressed twice. */
const isRecorded = (tx: Queryable, { caseId, decidedAt, date }: DiscussionInput, note: string): boolean =>
  findDiscussions(tx, [caseId]).some(
    (earlier) => earlier.decidedAt === decidedAt && earlier.date === date && earlier.note === note,
  )

/** Those whose finished coding of the case went into the decision and who still code. */
const whoCoded = (tx: Queryable, caseId: string) =>
  findHolders(
    tx,
    findCodings(tx, [caseId]).flatMap(({ status, coderId }) => (status === 'done' ? [coderId] : [])),
    ['coder'],
  )
