// People change their own password.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { updatePerson } from '#db/people.ts'
import { closeDoors } from './closeDoors.ts'
import { type Deps, instantOf } from './deps.ts'
import { provePassword } from './ownPassword.ts'
import { hashPassword, isStrongEnough } from './password.ts'

/** Changes one's own password; sessions, tokens and the address of a feed end. Answers the person's id. */
export async function changePassword(
  deps: Deps,
  actor: Actor,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<string, Problem>> {
  const proved = await provePassword(deps, actor, { password: current, path: 'current' })
  if (!proved.ok) return proved
  const person = proved.value
  if (!isStrongEnough(next)) return refused(problem('PASSWORD_TOO_WEAK', 'next'))
  const passwordHash = await hashPassword(next)
  return deps.db.transaction(
    (tx) => {
      updatePerson(tx, person.id, { passwordHash })
      closeDoors(tx, person.id, instantOf(deps))
      recordEvent(tx, actor, instantOf(deps), { type: 'password.changed', subjectId: person.id })
      return ok(person.id)
    },
    { behavior: 'immediate' },
  )
}
