// People log in, out, and from one of their organisations into another.
import { randomBytes } from 'node:crypto'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { type NewEvent, recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import {
  deleteSession,
  findMemberships,
  findPerson,
  findPersonByEmail,
  findSession,
  insertSession,
  type PersonRow,
  readSetting,
} from '#db/people.ts'
import { type Deps, instantOf } from './deps.ts'
import { passwordMatches } from './password.ts'
import { proveSecondFactor } from './secondProof.ts'
import { secretHash } from './secretHash.ts'

const SESSION_HOURS = 12

/** A fresh session: the secret for the cookie (stored nowhere), and when it ends. */
export interface NewSession {
  readonly secret: string
  readonly expiresAt: Date
  readonly personId: string
  readonly organisationId: string
}

/**
 * Starts a session for an e-mail address and password, and the code of an app where one was set up. Which of address and
 * password was wrong is not told; that a code is needed only to who knows both.
 */
export async function logIn(
  deps: Deps,
  { email, password, code }: { readonly email: string; readonly password: string; readonly code: string },
): Promise<Result<NewSession, Problem>> {
  const person = findPersonByEmail(deps.db, email.trim())
  const matches = await passwordMatches(person?.passwordHash ?? null, password)
  if (!person?.active || !matches) return refuseLogin(deps, problem('LOGIN_FAILED', 'email'))
  const outcome = deps.db.transaction(
    (tx) => {
      const proof = proveSecondFactor(tx, deps.now(), person.id, code.trim())
      return proof === 'missing' || proof === 'wrong' ? proof : startSession(tx, deps, person)
    },
    { behavior: 'immediate' },
  )
  if (outcome === 'missing') {
    // Nothing else shows that someone without the app knows the password.
    record(deps, { type: 'login.code-asked', subjectId: person.id })
    return refused(problem('CODE_NEEDED', 'code'))
  }
  if (outcome === 'wrong') return refuseLogin(deps, problem('CODE_WRONG', 'code'))
  return outcome ? ok(outcome) : refuseLogin(deps, problem('LOGIN_FAILED', 'email'))
}

function refuseLogin(deps: Deps, reason: Problem): Result<NewSession, Problem> {
  record(deps, { type: 'login.refused', outcome: 'refused' })
  return refused(reason)
}

const record = (deps: Deps, event: NewEvent): void =>
  deps.db.transaction((tx) => recordEvent(tx, null, instantOf(deps), event), { behavior: 'immediate' })

/** Starts a session as one of the demo's people, without a password; only in a collection that says it is a demo. */
export function logInAsDemo(deps: Deps, personId: string): Result<NewSession, Problem> {
  if (!isDemo(deps.db)) return refused(problem('DEMO_OFF', 'personId'))
  return deps.db.transaction(
    (tx) => {
      const person = findPerson(tx, personId)
      const session = person?.active ? startSession(tx, deps, person) : null
      return session ? ok(session) : refused(problem('NOT_FOUND', 'personId'))
    },
    { behavior: 'immediate' },
  )
}

/** Whether this collection is the demo: invented cases, and anyone may look around as anyone. */
export const isDemo = (db: Queryable): boolean => readSetting(db, 'demo') === 'on'

/** Ends a session at once. */
export function logOut(deps: Deps, actor: Actor, secret: string): void {
  deps.db.transaction(
    (tx) => {
      deleteSession(tx, secretHash(secret))
      recordEvent(tx, actor, instantOf(deps), { type: 'login.ended' })
    },
    { behavior: 'immediate' },
  )
}

/**
 * Goes on as the same person in another organisation that person belongs to; the old session ends. Only the session that
 * is given up gives a new one, and ends when that would have: whoever holds a token alone may not make a session of it, and none
 * renews itself.
 */
export function switchOrganisation(
  deps: Deps,
  actor: Actor,
  { organisationId, secret }: { readonly organisationId: string; readonly secret: string },
): Result<NewSession, Problem> {
  return deps.db.transaction(
    (tx) => {
      const given = findSession(tx, secretHash(secret), instantOf(deps))
      const person = given?.personId === actor.personId ? findPerson(tx, actor.personId) : undefined
      const session =
        given && person ? startSession(tx, deps, person, { organisationId, until: given.expiresAt }) : null
      if (!session) return refused(problem('NOT_FOUND', 'organisationId'))
      deleteSession(tx, secretHash(secret))
      return ok(session)
    },
    { behavior: 'immediate' },
  )
}

/** A session in the first organisation of a person, or as another session goes on in another one. */
function startSession(
  tx: Queryable,
  deps: Deps,
  person: PersonRow,
  goesOn?: { readonly organisationId: string; readonly until: string },
): NewSession | null {
  const memberships = findMemberships(tx, [person.id])
  const chosen =
    goesOn === undefined
      ? memberships[0]
      : memberships.find(({ organisation }) => organisation.id === goesOn.organisationId)
  if (!chosen) return null
  const secret = randomBytes(32).toString('base64url')
  const at = instantOf(deps)
  const expiresAt = goesOn
    ? new Date(goesOn.until)
    : new Date(deps.now().getTime() + SESSION_HOURS * 3_600_000)
  const organisationId = chosen.organisation.id
  insertSession(tx, {
    tokenHash: secretHash(secret),
    personId: person.id,
    organisationId,
    createdAt: at,
    expiresAt: expiresAt.toISOString(),
  })
  const actor: Actor = {
    personId: person.id,
    organisationId,
    organisationKind: chosen.organisation.kind,
    roles: [chosen.membership.role],
    origin: 'web',
  }
  recordEvent(tx, actor, at, { type: 'login.started' })
  return { secret, expiresAt, personId: person.id, organisationId }
}
