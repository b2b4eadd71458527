// Keeps a series out of the list of warnings for a while, or lets it back in.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { isDay, type MuteInput } from '#core/warning/judging.ts'
import { addMonths } from '#core/warning/months.ts'
import { recordEvent } from '#db/audit.ts'
import { findWarning, putMute, removeMute } from '#db/warnings.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** A mute is for a while: after a year someone has to look again. */
const MUTE_MONTHS_MAX = 12

/** Mutes the series of a warning until a day, with the reason. A later mute takes the place of an earlier one. */
export function muteWarning(deps: Deps, actor: Actor, input: MuteInput): Result<string, Problem> {
  authorize(actor, 'warning.judge')
  return deps.db.transaction(
    (tx) => {
      const warning = findWarning(tx, input.warningId)
      if (!warning) return refused(problem('NOT_FOUND', 'warningId'))
      const today = todayOf(deps)
      const last = `${addMonths(today.slice(0, 7), MUTE_MONTHS_MAX)}${today.slice(7)}`
      if (!isDay(input.until) || input.until < today || input.until > last)
        return refused(problem('MUTE_END_IMPOSSIBLE', 'until'))
      const reason = sealRequired(input.reason, 'reason', 1, REMARK_CHARS_MAX)
      if (!reason.ok) return reason
      const at = instantOf(deps)
      putMute(tx, {
        series: warning.series,
        reason: reason.value,
        until: input.until,
        mutedBy: actor.personId,
        mutedAt: at,
      })
      recordEvent(tx, actor, at, {
        type: 'warning.muted',
        subjectId: warning.id,
        detail: { until: input.until },
      })
      return ok(warning.id)
    },
    { behavior: 'immediate' },
  )
}

/** Lets the series of a warning back into the list. */
export function unmuteWarning(deps: Deps, actor: Actor, warningId: string): Result<string, Problem> {
  authorize(actor, 'warning.judge')
  return deps.db.transaction(
    (tx) => {
      const warning = findWarning(tx, warningId)
      if (!warning || !removeMute(tx, warning.series)) return refused(problem('NOT_FOUND', 'id'))
      recordEvent(tx, actor, instantOf(deps), { type: 'warning.unmuted', subjectId: warning.id })
      return ok(warning.id)
    },
    { behavior: 'immediate' },
  )
}
