// Someone sets a piece of work aside, or gives it to a colleague, and says why.
import type { Actor } from '#core/permissions.ts'
import { may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { SHORT_NOTE_CHARS_MAX } from '#core/textLength.ts'
import { rolesAt, STEP_ACTIONS } from '#core/workRoles.ts'
import type { WorkStep } from '#core/workSteps.ts'
import { findColleagues } from '#db/absences.ts'
import { recordEvent } from '#db/audit.ts'
import { insertSkip, isWaiting, SIGNAL_STEPS } from '#db/work.ts'
import { authorize, ForbiddenError } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { notify } from './notify.ts'

/** What is set aside at which step, why, and for whom; without a colleague it goes to the back of one's own queue. */
export interface SkipInput {
  readonly step: WorkStep
  readonly subjectId: string
  readonly reason: string
  readonly toPersonId?: string | null
}

/**
 * Sets work aside (sla over): it goes to the back of the actor's own queue, or to a colleague of the same organisation,
 * who hears of it. For everyone else it stays where it was, and so does its term. Answers the id of the thing.
 */
export function skipWork(deps: Deps, actor: Actor, input: SkipInput): Result<string, Problem> {
  authorize(actor, 'work.skip')
  const { step, subjectId } = input
  if (!may(actor, STEP_ACTIONS[step])) throw new ForbiddenError('work.skip')

  return deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      if (!isWaiting(tx, actor, step, subjectId, at)) return refused(problem('NOT_FOUND', 'subjectId'))
      const reason = sealRequired(input.reason, 'reason', 1, SHORT_NOTE_CHARS_MAX)
      if (!reason.ok) return reason
      const toPersonId = input.toPersonId ?? null
      const colleagues = findColleagues(tx, actor, rolesAt(step), todayOf(deps))
      if (toPersonId !== null && !colleagues.some(({ id }) => id === toPersonId))
        return refused(problem('NOT_FOUND', 'toPersonId'))

      insertSkip(tx, {
        id: deps.newId(),
        step,
        subjectId,
        personId: actor.personId,
        toPersonId,
        reason: reason.value,
        at,
      })
      recordEvent(tx, actor, at, {
        type: toPersonId === null ? 'work.skipped' : 'work.handed-over',
        subjectId,
        detail: { step },
      })
      if (toPersonId !== null)
        notify(tx, deps, actor, {
          kind: 'work_handed_over',
          about: SIGNAL_STEPS.includes(step) ? 'signal' : 'case',
          subjectId,
          to: [{ personId: toPersonId, organisationId: actor.organisationId }],
          at,
        })
      return ok(subjectId)
    },
    { behavior: 'immediate' },
  )
}
