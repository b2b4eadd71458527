// The chair puts a precedent beside a case, or takes it away again.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase } from '#db/cases.ts'
import { findPrecedents, linkPrecedent as insertLink, unlinkPrecedent } from '#db/law.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** What stands beside what; not `beside` when it no longer should. */
export interface PrecedentLink {
  readonly caseId: string
  readonly precedentId: string
  readonly beside?: boolean
}

/** Puts a ruling, report or policy rule beside a case, or takes it away. Answers the id of the case. */
export function linkPrecedent(
  deps: Deps,
  actor: Actor,
  { caseId, precedentId, beside = true }: PrecedentLink,
): Result<string, Problem> {
  authorize(actor, 'case.edit')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, caseId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!may(actor, 'case.edit', { caseStatus: row.status }))
        return refused(problem('WRONG_STATE', 'caseId'))
      if (findPrecedents(tx, [precedentId]).length === 0) return refused(problem('NOT_FOUND', 'precedentId'))
      const at = instantOf(deps)
      if (beside) insertLink(tx, precedentId, caseId)
      else unlinkPrecedent(tx, precedentId, caseId)
      markForIndexing(tx, 'case', caseId, at)
      const type = beside ? 'case.precedent-linked' : 'case.precedent-unlinked'
      recordEvent(tx, actor, at, { type, subjectId: caseId })
      return ok(caseId)
    },
    { behavior: 'immediate' },
  )
}
