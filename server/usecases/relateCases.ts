// The chair puts a case beside another that is a variant of it or akin to it, or takes it away again.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import type { CaseRelation } from '#core/reshaping.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase } from '#db/cases.ts'
import { removeRelation, saveRelation } from '#db/reshapings.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Which two cases, and how they are close; null takes the relation away. */
export interface RelateInput {
  readonly caseId: string
  readonly otherId: string
  readonly relation?: CaseRelation | null
}

/** Says that the case is a variant (variant) of another or akin (verwant) to it. Answers the id of the case. */
export function relateCases(deps: Deps, actor: Actor, input: RelateInput): Result<string, Problem> {
  authorize(actor, 'case.relate')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.caseId)
      const other = findCase(tx, input.otherId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!other || other.id === row.id) return refused(problem('NOT_FOUND', 'otherId'))
      for (const [each, path] of [
        [row, 'caseId'],
        [other, 'otherId'],
      ] as const)
        if (!may(actor, 'case.relate', { caseStatus: each.status }))
          return refused(wrongCaseState('case.relate', each.status, path))

      const at = instantOf(deps)
      removeRelation(tx, row.id, other.id)
      if (input.relation)
        saveRelation(tx, {
          caseId: row.id,
          otherId: other.id,
          kind: input.relation,
          by: actor.personId,
          at,
        })
      recordEvent(tx, actor, at, {
        type: input.relation ? 'case.related' : 'case.unrelated',
        subjectId: row.id,
        detail: { other: other.id, ...(input.relation ? { relation: input.relation } : {}) },
      })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}
