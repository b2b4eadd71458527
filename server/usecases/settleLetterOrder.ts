// The chair takes the order of bottlenecks over into a letter.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { insertOrder, proposedOrder } from '#db/letterOrders.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { openLetter } from './openLetter.ts'

/** The letter, and the order as it was read: another one is not settled unseen. */
export interface SettleOrderInput {
  readonly year: number
  readonly bottleneckIds: readonly string[]
}

/**
 * Settles in which order the bottlenecks stand in a letter, from what the letter tells of them. The letter follows when it
 * is counted anew. Answers the year.
 */
export function settleLetterOrder(
  deps: Deps,
  actor: Actor,
  { year, bottleneckIds }: SettleOrderInput,
): Result<number, Problem> {
  authorize(actor, 'priority.manage')
  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, year, 'letter.draft')
      if (!open.ok) return open
      const { letter, current } = open.value
      const proposed = proposedOrder(tx, current.draft)
      if (proposed.bottleneckIds.join() !== bottleneckIds.join())
        return refused(problem('CONFLICT', 'bottleneckIds'))

      const at = instantOf(deps)
      insertOrder(tx, {
        id: deps.newId(),
        letterId: letter.id,
        ...proposed,
        settledBy: actor.personId,
        at,
      })
      recordEvent(tx, actor, at, { type: 'priority.settled', subjectId: letter.id, detail: { year } })
      return ok(year)
    },
    { behavior: 'immediate' },
  )
}
