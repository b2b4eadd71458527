import { randomBytes } from 'node:crypto'
import type { OrganisationKind, Role } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import {
  deleteMembership,
  deleteSessionsOf,
  findApiToken,
  findOrganisation,
  findOrganisationByName,
  findPerson,
  findPersonByEmail,
  insertApiToken,
  insertMembership,
  insertOrganisation,
  insertPerson,
  revokeToken,
  updatePerson,
} from '#db/people.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { secretHash } from './logIn.ts'
import { hashPassword, isStrongEnough, passwordMatches } from './password.ts'

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

/** Makes an organisation. Answers its id. */
export function addOrganisation(
  deps: Deps,
  actor: Actor,
  { name, kind }: { readonly name: string; readonly kind: OrganisationKind },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      if (name.trim() === '') return refused(problem('REQUIRED', 'name'))
      if (findOrganisationByName(tx, name.trim())) return refused(problem('REFERENCE_USED', 'name'))
      const id = deps.newId()
      const at = instantOf(deps)
      insertOrganisation(tx, { id, name: name.trim(), kind, createdAt: at })
      recordEvent(tx, actor, at, { type: 'organisation.added', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

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

/** Gives a role in an organisation, or takes it. Answers the person's id. */
export function setRole(
  deps: Deps,
  actor: Actor,
  input: {
    readonly personId: string
    readonly organisationId: string
    readonly role: Role
    readonly granted: boolean
  },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      const { personId, organisationId, role, granted } = input
      if (!findPerson(tx, personId)) return refused(problem('NOT_FOUND', 'personId'))
      if (!findOrganisation(tx, organisationId)) return refused(problem('NOT_FOUND', 'organisationId'))
      const at = instantOf(deps)
      if (granted) insertMembership(tx, { personId, organisationId, role, createdAt: at })
      else deleteMembership(tx, { personId, organisationId, role })
      recordEvent(tx, actor, at, {
        type: granted ? 'role.granted' : 'role.taken',
        subjectId: personId,
        detail: { role, organisationId },
      })
      return ok(personId)
    },
    { behavior: 'immediate' },
  )
}

/** Changes one's own password; other sessions end. Answers the person's id. */
export async function changePassword(
  deps: Deps,
  actor: Actor,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<string, Problem>> {
  const person = findPerson(deps.db, actor.personId)
  if (!person || !(await passwordMatches(person.passwordHash, current)))
    return refused(problem('LOGIN_FAILED', 'current'))
  if (!isStrongEnough(next)) return refused(problem('PASSWORD_TOO_WEAK', 'next'))
  const passwordHash = await hashPassword(next)
  return deps.db.transaction(
    (tx) => {
      updatePerson(tx, person.id, { passwordHash })
      deleteSessionsOf(tx, person.id)
      recordEvent(tx, actor, instantOf(deps), { type: 'password.changed', subjectId: person.id })
      return ok(person.id)
    },
    { behavior: 'immediate' },
  )
}

const TOKEN_DAYS_MAX = 365

/** Makes a token for a script, with the rights of the actor here and now. The secret is told once. */
export function createApiToken(
  deps: Deps,
  actor: Actor,
  { name, days }: { readonly name: string; readonly days: number },
): Result<{ readonly id: string; readonly secret: string }, Problem> {
  authorize(actor, 'token.manage')
  if (name.trim() === '') return refused(problem('REQUIRED', 'name'))
  if (days < 1 || days > TOKEN_DAYS_MAX) return refused(problem('UNKNOWN_VALUE', 'days'))

  return deps.db.transaction(
    (tx) => {
      const id = deps.newId()
      const secret = `rd_${randomBytes(32).toString('base64url')}`
      const at = instantOf(deps)
      const expiresAt = new Date(deps.now().getTime() + days * 86_400_000).toISOString()
      const { personId, organisationId } = actor
      insertApiToken(tx, {
        id,
        tokenHash: secretHash(secret),
        personId,
        organisationId,
        name: name.trim(),
        createdAt: at,
        expiresAt,
      })
      recordEvent(tx, actor, at, { type: 'token.made', subjectId: id })
      return ok({ id, secret })
    },
    { behavior: 'immediate' },
  )
}

/** Ends one of one's own tokens. Answers its id. */
export function revokeApiToken(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Result<string, Problem> {
  authorize(actor, 'token.manage')

  return deps.db.transaction(
    (tx) => {
      if (findApiToken(tx, id)?.personId !== actor.personId) return refused(problem('NOT_FOUND', 'id'))
      const at = instantOf(deps)
      revokeToken(tx, id, at)
      recordEvent(tx, actor, at, { type: 'token.revoked', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
