// The chair takes a merge of two cases apart again.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { caseReference, findCase, updateCase } from '#db/cases.ts'
import * as rows from '#db/reshapings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Which merged case stands on its own again. */
export interface UnmergeInput {
  readonly id: string
  readonly version: number
  readonly reason: string
}

/**
 * Takes a merge apart by a new event: the case stands where it stood, with the signals, evidence and precedents it
 * brought. Labels of the other case that were decided anew stay as they are. Answers the id of the case.
 */
export function unmergeCase(deps: Deps, actor: Actor, input: UnmergeInput): Result<string, Problem> {
  authorize(actor, 'case.unmerge')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      const other = row.mergedInto ? findCase(tx, row.mergedInto) : undefined
      const merge = rows
        .findReshapings(tx, row.id)
        .find(({ kind, caseId }) => kind === 'merge' && caseId === row.id)
      if (!may(actor, 'case.unmerge', { caseStatus: row.status }) || !other || !merge?.statusBefore)
        return refused(wrongCaseState('case.unmerge', row.status, 'id'))
      // What went on into a third case is taken apart there first.
      if (other.mergedInto) return refused(wrongCaseState('case.unmerge', other.status, 'id'))
      const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
      if (!reason.ok) return reason

      const at = instantOf(deps)
      const by = actor.personId
      const change = { status: merge.statusBefore, withdrawnAt: null, mergedInto: null }
      const note = `Weer los van ${caseReference(other)}: ${reason.value}`
      if (!updateCase(tx, row, input.version, change, { reason: note, by, at }))
        return refused(problem('CONFLICT', 'version'))
      const { signalIds, sharedSignalIds } = merge
      rows.copySignalLinks(tx, other.id, row.id, [...signalIds, ...sharedSignalIds])
      rows.removeSignalLinks(tx, other.id, signalIds)
      rows.removeCompany(tx, other.id, merge)
      updateCase(
        tx,
        other,
        other.version,
        { createdAt: merge.otherCreatedAt ?? other.createdAt },
        { reason: `Casus ${caseReference(row)} staat weer op zichzelf: ${reason.value}`, by, at },
      )
      rows.insertReshaping(tx, {
        id: deps.newId(),
        kind: 'unmerge',
        caseId: row.id,
        otherId: other.id,
        signalIds,
        sharedSignalIds,
        reason: reason.value,
        by,
        at,
      })
      for (const id of [row.id, other.id]) markForIndexing(tx, 'case', id, at)
      recordEvent(tx, actor, at, { type: 'case.unmerged', subjectId: row.id, detail: { from: other.id } })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}
