// Someone who may decide says what a warning was.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import type { JudgementInput } from '#core/warning/judging.ts'
import { recordEvent } from '#db/audit.ts'
import { findSaidOfAlarms } from '#db/warningAlarms.ts'
import { findWarning, putJudgement } from '#db/warnings.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/**
 * Judges a warning: justified, chance, or a campaign. A later judgement takes the place of an earlier one. What was said last of
 * the alarm, of whichever month, the sender has to have seen: two at the same moment would otherwise not know of each other.
 */
export function judgeWarning(deps: Deps, actor: Actor, input: JudgementInput): Result<string, Problem> {
  authorize(actor, 'warning.judge')
  return deps.db.transaction(
    (tx) => {
      const warning = findWarning(tx, input.warningId)
      if (!warning) return refused(problem('NOT_FOUND', 'warningId'))
      const last = findSaidOfAlarms(tx).get(warning.id)?.last
      if ((last?.judgedAt ?? null) !== (input.seenAt ?? null)) return refused(problem('CONFLICT', 'seenAt'))
      const reason = sealOptional(input.reason, 'reason', REMARK_CHARS_MAX)
      if (!reason.ok) return reason
      const at = instantOf(deps)
      putJudgement(tx, {
        warningId: warning.id,
        verdict: input.verdict,
        reason: reason.value,
        judgedBy: actor.personId,
        judgedAt: at,
      })
      recordEvent(tx, actor, at, {
        type: 'warning.judged',
        subjectId: warning.id,
        detail: { verdict: input.verdict },
      })
      return ok(warning.id)
    },
    { behavior: 'immediate' },
  )
}
