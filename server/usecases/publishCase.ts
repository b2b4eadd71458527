// The chair publishes a decided case.
import { type Confirmation, isConfirmed } from '#core/checklist.ts'
import type { ExceptionGround } from '#core/codes.ts'
import { labelOf } from '#core/labels.nl.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { PEOPLE_PUBLISHED_MIN, PUBLISHED_FIELDS } from '#core/risk/combinationRisk.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { type CaseRow, findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { countFitting } from '#db/risk.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'
import { recordCheck } from './recordCheck.ts'

/** Which case is published, and why although few in the collection fit its description. */
export interface PublishInput {
  readonly id: string
  readonly version: number
  readonly exception?: { readonly ground: ExceptionGround; readonly reason: string } | null
  readonly checklist?: Confirmation | null
}

/**
 * Makes a decided case findable for everyone with a role, unless its text gives away how rules are abused, or too few
 * people fit its description and the chair gives no reason to make an exception. One that was published before keeps
 * that date, so that it counts in the same year. Answers the id of the case.
 */
export function publishCase(deps: Deps, actor: Actor, input: PublishInput): Result<string, Problem> {
  const { id, version } = input
  authorize(actor, 'case.publish')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.publish', { caseStatus: row.status }))
        return refused(wrongCaseState('case.publish', row.status, 'id'))
      // Everyone with a role reads what is published, so it may not tell how rules are abused.
      if (row.revealsMethod || row.disclosure === 'vertrouwelijk') return refused(problem('NOT_PUBLIC', 'id'))

      if (!isConfirmed('publish', input.checklist))
        return refused(problem('CHECKLIST_INCOMPLETE', 'checklist'))
      const judged = judgeCase(tx, row, input.exception ?? null)
      if (!judged.ok) return judged
      const { reason, detail } = judged.value

      const at = instantOf(deps)
      const change = { reason, by: actor.personId, at }
      if (
        !updateCase(
          tx,
          row,
          version,
          // A case that was reopened stays counted from when it was first published.
          { status: 'published', publishedAt: row.publishedAt ?? at, disclosure: 'openbaar' },
          change,
        )
      )
        return refused(problem('CONFLICT', 'version'))
      markForIndexing(tx, 'case', id, at)
      notify(tx, deps, actor, {
        kind: 'case_published',
        about: 'case',
        subjectId: id,
        to: findSubmittersOfCases(tx, [id]),
        at,
      })
      const checklist = recordCheck(tx, deps, actor, 'publish', id, at)
      recordEvent(tx, actor, at, {
        type: 'case.published',
        subjectId: id,
        detail: { ...detail, checklist },
      })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

/** Whether enough people fit what readers will see, or else why not so many is enough; with what is kept of it. */
function judgeCase(tx: Queryable, row: CaseRow, exception: PublishInput['exception'] | null) {
  const people = countFitting(tx, row, PUBLISHED_FIELDS)
  if (people >= PEOPLE_PUBLISHED_MIN) return ok({ reason: 'Gepubliceerd', detail: { people } })
  if (!exception) return refused(problem('COMBINATION_TOO_RARE', 'exception'))
  const sealed = sealRequired(exception.reason, 'exception', 1, NOTE_CHARS_MAX)
  if (!sealed.ok) return sealed
  const ground = labelOf('exceptionGround', exception.ground)
  return ok({
    reason: `Gepubliceerd als uitzondering. ${ground}. ${sealed.value}`,
    detail: { people, exception: exception.ground },
  })
}
