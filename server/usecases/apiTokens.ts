// People make and end the tokens their scripts log in with.
import { randomBytes } from 'node:crypto'
import { DAY_MS } from '#core/days.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { findApiToken, insertApiToken, revokeToken } from '#db/people.ts'
import { authorize, ForbiddenError } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { secretHash } from './secretHash.ts'

const TOKEN_DAYS_MAX = 365
const NAME_CHARS_MAX = 120

/** Makes a token for a script, with the rights of the actor here and now. The secret is told once. */
export function createApiToken(
  deps: Deps,
  actor: Actor,
  { name, days }: { readonly name: string; readonly days: number },
): Result<{ readonly id: string; readonly secret: string }, Problem> {
  authorize(actor, 'token.manage')
  // A token that leaked may not renew itself.
  if (actor.origin === 'api') throw new ForbiddenError('token.manage')
  const sealed = sealRequired(name, 'name', 1, NAME_CHARS_MAX)
  if (!sealed.ok) return sealed
  if (days < 1 || days > TOKEN_DAYS_MAX) return refused(problem('UNKNOWN_VALUE', 'days'))

  return deps.db.transaction(
    (tx) => {
      const id = deps.newId()
      const secret = `rd_${randomBytes(32).toString('base64url')}`
      const at = instantOf(deps)
      const expiresAt = new Date(deps.now().getTime() + days * DAY_MS).toISOString()
      const { personId, organisationId } = actor
      insertApiToken(tx, {
        id,
        tokenHash: secretHash(secret),
        personId,
        organisationId,
        name: sealed.value,
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
