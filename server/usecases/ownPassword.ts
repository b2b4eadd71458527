// Asks the password once more of who is logged in already, before something that someone else at the desk should not do.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findPerson, type PersonRow } from '#db/people.ts'
import { type Deps, instantOf } from './deps.ts'
import { passwordMatches } from './password.ts'

/** The person, when this is their password; otherwise a problem at `path`, and a line in the audit trail. */
export async function provePassword(
  deps: Deps,
  actor: Actor,
  { password, path }: { readonly password: string; readonly path: string },
): Promise<Result<PersonRow, Problem>> {
  // A token that leaked, even with the password beside it, may not lock its owner out.
  if (actor.origin !== 'web') return refused(problem('ONLY_ON_SITE', path))
  const person = findPerson(deps.db, actor.personId)
  if (person && (await passwordMatches(person.passwordHash, password))) return ok(person)
  deps.db.transaction(
    (tx) => recordEvent(tx, actor, instantOf(deps), { type: 'password.refused', outcome: 'refused' }),
    { behavior: 'immediate' },
  )
  return refused(problem('PASSWORD_WRONG', path))
}
