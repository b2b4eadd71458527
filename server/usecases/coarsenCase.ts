// The chair makes the circumstances of a case coarser, before or after it was published.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { type Coarsening, coarsened, combinationOf } from '#core/risk/coarsening.ts'
import { PUBLISHED_FIELDS } from '#core/risk/combinationRisk.ts'
import type { Combination } from '#core/risk/ladders.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { countFitting } from '#db/risk.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { keepPassages, textsWithin } from './coarserTexts.ts'
import { type Deps, instantOf } from './deps.ts'
import { sealTakeBackReason, type TakeBackReason } from './takeBackReason.ts'

/** Which case is made coarser, how, and why. */
export interface CoarsenInput extends TakeBackReason {
  readonly id: string
  readonly version: number
  readonly coarsenings: readonly Coarsening[]
}

/**
 * Makes circumstances coarser (vergroven) and keeps what the case said before. It cannot be undone. With the period go
 * the dates between brackets in the texts. Counts and search follow; letters that were frozen stay as they are. Answers
 * the id of the case.
 */
export function coarsenCase(deps: Deps, actor: Actor, input: CoarsenInput): Result<string, Problem> {
  authorize(actor, 'case.coarsen')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.coarsen', { caseStatus: row.status }))
        return refused(wrongCaseState('case.coarsen', row.status, 'id'))
      const reason = sealTakeBackReason(input)
      if (!reason.ok) return reason
      if (input.coarsenings.length === 0) return refused(problem('REQUIRED', 'coarsenings'))
      const change = coarsened(combinationOf(row), input.coarsenings)
      if (!change.ok) return change

      const at = instantOf(deps)
      const before = publishedPeople(tx, row)
      const stays = { reason: reason.value, by: actor.personId, at }
      const { period } = change.value
      const coarser = { ...change.value, ...textsWithin(period, row), coarsenedAt: at }
      if (!updateCase(tx, row, input.version, coarser, stays)) return refused(problem('CONFLICT', 'version'))
      keepPassages(tx, row, period)
      markForIndexing(tx, 'case', row.id, at)
      recordEvent(tx, actor, at, {
        type: 'case.coarsened',
        subjectId: row.id,
        detail: {
          ...(input.ground ? { ground: input.ground } : {}),
          fields: input.coarsenings.map(({ field }) => field),
          before,
          after: publishedPeople(tx, change.value),
        },
      })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}

/** How many people fit what readers of a case in the collection see of it. */
const publishedPeople = (db: Queryable, row: Combination): number => countFitting(db, row, PUBLISHED_FIELDS)
