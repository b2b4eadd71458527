// The chair takes a thread out of use.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { findThread, insertThreadVersion, updateThread } from '#db/threads.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

const REASON_CHARS_MAX = 2_000

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
      const sealed = sealRequired(reason, 'reason', 1, REASON_CHARS_MAX)
      if (!sealed.ok) return sealed
      if (thread.validTo) return refused(problem('WRONG_STATE', 'id'))

      const at = instantOf(deps)
      if (!updateThread(tx, id, version, { validTo: todayOf(deps) }))
        return refused(problem('CONFLICT', 'version'))
      const { label, definition, scopeNote, synonyms } = thread
      insertThreadVersion(tx, {
        threadId: id,
        version: version + 1,
        label,
        definition,
        scopeNote,
        synonyms,
        reason: sealed.value,
        changedBy: actor.personId,
        changedAt: at,
      })
      recordEvent(tx, actor, at, { type: 'thread.retired', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
