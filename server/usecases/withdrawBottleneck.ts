// A drafter or the chair withdraws a bottleneck that was made by mistake.
import type { BottleneckWithdrawalInput } from '#core/bottleneck.ts'
import { wasInLetter } from '#core/bottleneckLife.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { type BottleneckRow, findStandingBottleneck, updateBottleneck } from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import { writePlace } from '#db/priorities.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { settledTelling } from './settledTelling.ts'

/**
 * Withdraws a bottleneck (knelpunt), with a reason. It leaves every list and count and keeps its number; its address answers
 * that it was withdrawn. What stood in a settled letter stays: that is followed until it is solved. Answers its id.
 */
export function withdrawBottleneck(
  deps: Deps,
  actor: Actor,
  input: BottleneckWithdrawalInput,
): Result<string, Problem> {
  authorize(actor, 'bottleneck.manage')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findStandingBottleneck(tx, input.id)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'id'))
      if (stoodInLetter(tx, bottleneck, todayOf(deps))) return refused(problem('STOOD_IN_LETTER', 'id'))
      const reason = sealRequired(input.reason, 'reason', 1, REMARK_CHARS_MAX)
      if (!reason.ok) return reason

      const at = instantOf(deps)
      const withdrawn = { withdrawnAt: at, withdrawalReason: reason.value }
      if (!updateBottleneck(tx, bottleneck.id, input.version, withdrawn))
        return refused(problem('CONFLICT', 'version'))
      writePlace(tx, bottleneck.id, null)
      recordEvent(tx, actor, at, { type: 'bottleneck.withdrawn', subjectId: bottleneck.id })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}

/** Whether a step says that it was in a letter, or a settled letter or its confidential annex names it. */
const stoodInLetter = (tx: Queryable, bottleneck: BottleneckRow, today: string): boolean =>
  wasInLetter(bottleneck) || settledTelling(tx, bottleneck, today).length > 0
