// The chair decides on a change to the threads: a proposal of the team, or one of the chair's own.
import type { SealedText } from '#core/deidentify/gate.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import type { ThreadChangeInput } from '#core/thread.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { decideChange, findThreadChange, type ThreadChangeRow } from '#db/threadChanges.ts'
import { applyThreadChange } from './applyThreadChange.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { keepProposal } from './proposeThreadChange.ts'
import { sealThreadChange } from './sealThreadChange.ts'

/** Carries a proposal out or turns it down, with a reason that stays beside it. Answers its id. */
export function decideThreadChange(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly accept: boolean; readonly reason: string },
): Result<string, Problem> {
  authorize(actor, 'thread.manage')

  return deps.db.transaction(
    (tx) => {
      const change = findThreadChange(tx, input.id)
      if (!change) return refused(problem('NOT_FOUND', 'id'))
      if (change.state !== 'proposed') return refused(problem('WRONG_STATE', 'id'))
      const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
      if (!reason.ok) return reason
      if (!input.accept) {
        settle(tx, deps, actor, change, 'rejected', reason.value)
        return ok(change.id)
      }
      // What was fine when it was proposed may have been overtaken since.
      const sealed = sealThreadChange(tx, change)
      if (!sealed.ok) return sealed
      settle(tx, deps, actor, change, 'accepted', reason.value)
      return ok(change.id)
    },
    { behavior: 'immediate' },
  )
}

/** A change of the chair's own: proposed and carried out in one go, with one reason. Answers its id. */
export function changeThread(deps: Deps, actor: Actor, input: ThreadChangeInput): Result<string, Problem> {
  authorize(actor, 'thread.manage')

  return deps.db.transaction(
    (tx) => {
      const sealed = sealThreadChange(tx, input)
      if (!sealed.ok) return sealed
      const id = keepProposal(tx, deps, actor, sealed.value)
      const change = findThreadChange(tx, id)
      if (change) settle(tx, deps, actor, change, 'accepted', sealed.value.reason)
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

function settle(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  change: ThreadChangeRow,
  state: 'accepted' | 'rejected',
  reason: SealedText,
): void {
  const at = instantOf(deps)
  decideChange(tx, change.id, {
    state,
    decidedBy: actor.personId,
    decidedAt: at,
    decisionReason: reason,
  })
  recordEvent(tx, actor, at, {
    type: state === 'accepted' ? 'thread.change-accepted' : 'thread.change-rejected',
    subjectId: change.threadId ?? change.id,
    detail: { kind: change.kind },
  })
  if (state === 'accepted') applyThreadChange(tx, { actor, at, today: todayOf(deps), reason }, change)
}
