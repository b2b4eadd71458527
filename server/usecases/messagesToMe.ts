// People read their messages, and follow them elsewhere at an address only they know.
import { randomBytes } from 'node:crypto'
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import * as rows from '#db/notifications.ts'
import { authorize, ForbiddenError } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { secretHash } from './secretHash.ts'

/** Marks messages of the actor as read; all of them when none are named. Answers how many are unread still. */
export function markNotificationsRead(
  deps: Deps,
  actor: Actor,
  { ids }: { readonly ids?: readonly string[] | null },
): Result<number, Problem> {
  authorize(actor, 'notification.read')

  return deps.db.transaction(
    (tx) => {
      rows.markRead(tx, actor, ids ?? null, instantOf(deps))
      return ok(rows.countUnread(tx, actor))
    },
    { behavior: 'immediate' },
  )
}

/** Gives the actor's messages a new secret address; the one before it stops working. The secret is told once. */
export function createFeed(deps: Deps, actor: Actor): Result<string, Problem> {
  authorize(actor, 'notification.read')
  // A token that leaked may not open a door beside itself.
  if (actor.origin === 'api') throw new ForbiddenError('notification.read')

  return deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      const id = deps.newId()
      const secret = randomBytes(32).toString('base64url')
      const { personId, organisationId } = actor
      rows.revokeFeeds(tx, actor, at)
      rows.insertFeed(tx, { id, tokenHash: secretHash(secret), personId, organisationId, createdAt: at })
      recordEvent(tx, actor, at, { type: 'feed.made', subjectId: id })
      return ok(secret)
    },
    { behavior: 'immediate' },
  )
}

/** Makes the secret address of the actor's messages stop working. */
export function revokeFeed(deps: Deps, actor: Actor): Result<true, Problem> {
  authorize(actor, 'notification.read')

  return deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      const feed = rows.findFeed(tx, actor)
      rows.revokeFeeds(tx, actor, at)
      if (feed) recordEvent(tx, actor, at, { type: 'feed.revoked', subjectId: feed.id })
      return ok(true as const)
    },
    { behavior: 'immediate' },
  )
}
