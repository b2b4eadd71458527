// People log in, out, and from one of their organisations into another.
import { randomBytes } from 'node:crypto'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
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
  const proof = proveSecondFactor(deps, person.id, code.trim())
  if (proof === 'missing') return refused(problem('CODE_NEEDED', 'code'))
  if (proof === 'wrong') return refuseLogin(deps, problem('CODE_WRONG', 'code'))
  const session = startSession(deps, person)
  return session ? ok(session) : refuseLogin(deps, problem('LOGIN_FAILED', 'email'))
}

function refuseLogin(deps: Deps, reason: Problem): Result<NewSession, Problem> {
  deps.db.transaction(
    (tx) => recordEvent(tx, null, instantOf(deps), { type: 'login.refused', outcome: 'refused' }),
    { behavior: 'immediate' },
  )
  return refused(reason)
}

/** Starts a session as one of the demo's people, without a password; only in a collection that says it is a demo. */
export function logInAsDemo(deps: Deps, personId: string): Result<NewSession, Problem> {
  if (!isDemo(deps.db)) return refused(problem('DEMO_OFF', 'personId'))
  const person = findPerson(deps.db, personId)
  const session = person?.active ? startSession(deps, person) : null
  return session ? ok(session) : refused(problem('NOT_FOUND', 'personId'))
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
 * is given up gives a new one: whoever holds a token alone may not make a session of it.
 */
export function switchOrganisation(
  deps: Deps,
  actor: Actor,
  { organisationId, secret }: { readonly organisationId: string; readonly secret: string },
): Result<NewSession, Problem> {
  const given = findSession(deps.db, secretHash(secret), instantOf(deps))
  const person = given?.personId === actor.personId ? findPerson(deps.db, actor.personId) : undefined
  const session = person ? startSession(deps, person, organisationId) : null
  if (!session) return refused(problem('NOT_FOUND', 'organisationId'))
  deleteSession(deps.db, secretHash(secret))
  return ok(session)
}

function startSession(deps: Deps, person: PersonRow, wanted?: string): NewSession | null {
  return deps.db.transaction(
    (tx) => {
      const memberships = findMemberships(tx, [person.id])
      const chosen =
        wanted === undefined ? memberships[0] : memberships.find((m) => m.organisation.id === wanted)
      if (!chosen) return null
      const secret = randomBytes(32).toString('base64url')
      const at = instantOf(deps)
      const expiresAt = new Date(deps.now().getTime() + SESSION_HOURS * 3_600_000)
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
    },
    { behavior: 'immediate' },
  )
}
