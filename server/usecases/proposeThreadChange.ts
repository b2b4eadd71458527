// A member of the team proposes a change to the threads; the chair decides.
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import type { ThreadChangeInput } from '#core/thread.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { insertThreadChange } from '#db/threadChanges.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { type SealedThreadChange, sealThreadChange } from './sealThreadChange.ts'

/** Keeps a proposal until the chair decides on it; nothing changes yet. Answers its id. */
export function proposeThreadChange(
  deps: Deps,
  actor: Actor,
  input: ThreadChangeInput,
): Result<string, Problem> {
  authorize(actor, 'thread.propose')

  return deps.db.transaction(
    (tx) => {
      const sealed = sealThreadChange(tx, input)
      return sealed.ok ? ok(keepProposal(tx, deps, actor, sealed.value)) : sealed
    },
    { behavior: 'immediate' },
  )
}

/** Writes the proposal down within the transaction of who makes it. Answers its id. */
export function keepProposal(tx: Queryable, deps: Deps, actor: Actor, change: SealedThreadChange): string {
  const at = instantOf(deps)
  const id = deps.newId()
  insertThreadChange(tx, {
    id,
    ...change,
    state: 'proposed',
    proposedBy: actor.personId,
    proposedAt: at,
  })
  recordEvent(tx, actor, at, {
    type: 'thread.proposed',
    subjectId: change.threadId ?? id,
    detail: { kind: change.kind },
  })
  return id
}
