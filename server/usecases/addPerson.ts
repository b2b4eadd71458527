// An administrator opens an account.
import type { Role } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findOrganisation, findPersonByEmail, insertMembership, insertPerson } from '#db/people.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { hashPassword, isStrongEnough } from './password.ts'

/** A new account; without a password it can only be entered through the demo. */
export interface AddPersonInput {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly organisationId: string
  readonly roles: readonly Role[]
}

/** Makes an account with its roles in one organisation. Answers the person's id. */
export async function addPerson(
  deps: Deps,
  actor: Actor,
  input: AddPersonInput,
): Promise<Result<string, Problem>> {
  authorize(actor, 'people.manage')
  if (!isStrongEnough(input.password)) return refused(problem('PASSWORD_TOO_WEAK', 'password'))
  return insertAccount(deps, actor, { ...input, passwordHash: await hashPassword(input.password) })
}

/** As `addPerson` with the password hashed already, or none at all (demo people). */
export function insertAccount(
  deps: Deps,
  actor: Actor,
  {
    name,
    email,
    organisationId,
    roles,
    passwordHash,
  }: Omit<AddPersonInput, 'password'> & { passwordHash: string | null },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      if (name.trim() === '') return refused(problem('REQUIRED', 'name'))
      if (!/^[^@\s]+@[^@\s]+$/.test(email.trim())) return refused(problem('REQUIRED', 'email'))
      if (roles.length === 0) return refused(problem('REQUIRED', 'roles'))
      if (!findOrganisation(tx, organisationId)) return refused(problem('NOT_FOUND', 'organisationId'))
      if (findPersonByEmail(tx, email.trim())) return refused(problem('EMAIL_IN_USE', 'email'))

      const id = deps.newId()
      const at = instantOf(deps)
      insertPerson(tx, { id, name: name.trim(), email: email.trim(), passwordHash, createdAt: at })
      for (const role of roles) insertMembership(tx, { personId: id, organisationId, role, createdAt: at })
      recordEvent(tx, actor, at, { type: 'person.added', subjectId: id, detail: { roles } })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
