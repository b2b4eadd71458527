// The chair takes a thread out of use.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findThread } from '#db/threads.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { closeThread } from './writeThread.ts'

/** Stops using a thread for new codings; what was coded with it stays. Answers its id. */
export function retireThread(
  deps: Deps,
  actor: Actor,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): Result<string, Problem> {
  authorize(actor, 'thread.manage')

  return deps.db.transaction(
    (tx) => {
      const thread = findThread(tx, id)
      if (!thread) return refused(problem('NOT_FOUND', 'id'))
      const sealed = sealRequired(reason, 'reason', 1, NOTE_CHARS_MAX)
      if (!sealed.ok) return sealed
      if (thread.validTo) return refused(problem('WRONG_STATE', 'id'))

      const at = instantOf(deps)
      const edit = { actor, at, today: todayOf(deps), reason: sealed.value }
      if (!closeThread(tx, edit, { id, version })) return refused(problem('CONFLICT', 'version'))
      recordEvent(tx, actor, at, { type: 'thread.retired', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
