// An administrator locks an account or opens it again.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { deleteSessionsOf, findPerson, updatePerson } from '#db/people.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Locks an account or opens it again; locking ends its sessions at once. Answers the person's id. */
export function setPersonActive(
  deps: Deps,
  actor: Actor,
  { personId, active }: { readonly personId: string; readonly active: boolean },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      if (!findPerson(tx, personId)) return refused(problem('NOT_FOUND', 'personId'))
      if (personId === actor.personId) return refused(problem('WRONG_STATE', 'personId'))
      updatePerson(tx, personId, { active })
      if (!active) deleteSessionsOf(tx, personId)
      recordEvent(tx, actor, instantOf(deps), {
        type: active ? 'person.unlocked' : 'person.locked',
        subjectId: personId,
      })
      return ok(personId)
    },
    { behavior: 'immediate' },
  )
}
