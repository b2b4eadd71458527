// The chair takes a case back.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'
import { sealTakeBackReason, type TakeBackReason } from './takeBackReason.ts'

/**
 * Takes a case back, with a reason. Counts and search follow; its address keeps answering that it was withdrawn, and
 * letters that were frozen with it stay as they are. Answers the id of the case.
 */
export function withdrawCase(
  deps: Deps,
  actor: Actor,
  { id, version, ...why }: TakeBackReason & { readonly id: string; readonly version: number },
): Result<string, Problem> {
  authorize(actor, 'case.withdraw')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.withdraw', { caseStatus: row.status }))
        return refused(wrongCaseState('case.withdraw', row.status, 'id'))
      const sealed = sealTakeBackReason(why)
      if (!sealed.ok) return sealed

      const at = instantOf(deps)
      const change = { reason: sealed.value, by: actor.personId, at }
      if (!updateCase(tx, row, version, { status: 'withdrawn', withdrawnAt: at }, change))
        return refused(problem('CONFLICT', 'version'))
      markForIndexing(tx, 'case', id, at)
      recordEvent(tx, actor, at, {
        type: 'case.withdrawn',
        subjectId: id,
        detail: why.ground ? { ground: why.ground } : {},
      })
      if (row.publishedAt !== null)
        notify(tx, deps, actor, {
          kind: 'case_withdrawn',
          about: 'case',
          subjectId: id,
          to: findSubmittersOfCases(tx, [id]),
          at,
        })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
