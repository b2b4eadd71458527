// A drafter or the chair takes back the last step of a bottleneck.
import type { StepWithdrawalInput } from '#core/bottleneck.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findStep, findSteps, insertStepWithdrawal } from '#db/bottleneckSteps.ts'
import { findStandingBottleneck, updateBottleneck } from '#db/bottlenecks.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { settledTelling } from './settledTelling.ts'

/**
 * Takes back the last step of a bottleneck (knelpunt), with a reason, as a mistyped year would stop every step after it. The
 * step stays as it was recorded, beside why it no longer counts; one that came of settling a letter, or that a letter settled since was
 * written by, cannot be taken back.
 * Answers the bottleneck's id.
 */
export function withdrawStep(deps: Deps, actor: Actor, input: StepWithdrawalInput): Result<string, Problem> {
  authorize(actor, 'bottleneck.manage')

  return deps.db.transaction(
    (tx) => {
      const step = findStep(tx, input.stepId)
      const bottleneck = step && findStandingBottleneck(tx, step.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'stepId'))
      const [last, before] = findSteps(tx, bottleneck.id).toReversed()
      if (last?.id !== step.id) return refused(problem('STEP_NOT_LAST', 'stepId'))
      const isTold = settledTelling(tx, bottleneck, todayOf(deps)).some(
        ({ year, frozenAt }) => year >= step.year && frozenAt !== null && frozenAt >= step.at,
      )
      if (step.letterId !== null || isTold) return refused(problem('STEP_BY_LETTER', 'stepId'))
      const reason = sealRequired(input.reason, 'reason', 1, REMARK_CHARS_MAX)
      if (!reason.ok) return reason

      const at = instantOf(deps)
      insertStepWithdrawal(tx, { stepId: step.id, reason: reason.value, recordedBy: actor.personId, at })
      updateBottleneck(tx, bottleneck.id, bottleneck.version, { stage: before?.stage ?? 'suspected' })
      recordEvent(tx, actor, at, {
        type: 'bottleneck.step-withdrawn',
        subjectId: bottleneck.id,
        detail: { stage: step.stage, year: step.year },
      })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}
