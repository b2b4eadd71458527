// The chair takes a decision on labels back, so that it can be made again.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/**
 * Brings a decided or published case back to the chair's table, with a reason. Until it is decided and published again
 * it counts nowhere and only the team finds it; its address, its codings and letters that were frozen with it stay as
 * they are. Answers the id of the case.
 */
export function reopenCase(
  deps: Deps,
  actor: Actor,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): Result<string, Problem> {
  authorize(actor, 'case.reopen')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.reopen', { caseStatus: row.status }))
        return refused(wrongCaseState('case.reopen', row.status, 'id'))
      const sealed = sealRequired(reason, 'reason', 1, NOTE_CHARS_MAX)
      if (!sealed.ok) return sealed

      const at = instantOf(deps)
      const change = { reason: `Besluit heropend: ${sealed.value}`, by: actor.personId, at }
      if (!updateCase(tx, row, version, { status: 'disputed' }, change))
        return refused(problem('CONFLICT', 'version'))
      markForIndexing(tx, 'case', id, at)
      recordEvent(tx, actor, at, { type: 'case.reopened', subjectId: id, detail: { from: row.status } })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
