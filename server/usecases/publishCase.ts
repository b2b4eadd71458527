// The chair publishes a decided case.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/**
 * Makes a decided case findable for everyone with a role, unless its text gives away how rules are abused.
 * Answers the id of the case.
 */
export function publishCase(
  deps: Deps,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Result<string, Problem> {
  authorize(actor, 'case.publish')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.publish', { caseStatus: row.status }))
        return refused(problem('WRONG_STATE', 'id'))
      // Everyone with a role reads what is published, so it may not tell how rules are abused.
      if (row.revealsMethod || row.disclosure === 'vertrouwelijk') return refused(problem('NOT_PUBLIC', 'id'))

      const at = instantOf(deps)
      const change = { reason: 'Gepubliceerd', by: actor.personId, at }
      if (
        !updateCase(
          tx,
          row,
          version,
          { status: 'published', publishedAt: at, disclosure: 'openbaar' },
          change,
        )
      )
        return refused(problem('CONFLICT', 'version'))
      markForIndexing(tx, 'case', id, at)
      recordEvent(tx, actor, at, { type: 'case.published', subjectId: id })
      notify(tx, deps, actor, {
        kind: 'case_published',
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
