// People change their own password.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { revokeFeedsOf } from '#db/notifications.ts'
import { deleteSessionsOf, findPerson, revokeTokensOf, updatePerson } from '#db/people.ts'
import { type Deps, instantOf } from './deps.ts'
import { hashPassword, isStrongEnough, passwordMatches } from './password.ts'

/** Changes one's own password; sessions, tokens and the address of a feed end. Answers the person's id. */
export async function changePassword(
  deps: Deps,
  actor: Actor,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<string, Problem>> {
  const person = findPerson(deps.db, actor.personId)
  if (!person || !(await passwordMatches(person.passwordHash, current))) {
    recordRefusedPassword(deps, actor)
    return refused(problem('LOGIN_FAILED', 'current'))
  }
  if (!isStrongEnough(next)) return refused(problem('PASSWORD_TOO_WEAK', 'next'))
  const passwordHash = await hashPassword(next)
  return deps.db.transaction(
    (tx) => {
      updatePerson(tx, person.id, { passwordHash })
      deleteSessionsOf(tx, person.id)
      revokeTokensOf(tx, person.id, instantOf(deps))
      revokeFeedsOf(tx, person.id, instantOf(deps))
      recordEvent(tx, actor, instantOf(deps), { type: 'password.changed', subjectId: person.id })
      return ok(person.id)
    },
    { behavior: 'immediate' },
  )
}

const recordRefusedPassword = (deps: Deps, actor: Actor): void =>
  deps.db.transaction(
    (tx) => recordEvent(tx, actor, instantOf(deps), { type: 'password.refused', outcome: 'refused' }),
    { behavior: 'immediate' },
  )
