// Someone of the team says to which part of a split thread a case belongs.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { livesOnIn } from '#core/threadMapping.ts'
import { recordEvent } from '#db/audit.ts'
import { closeRetag, findMappings, findOpenRetags } from '#db/threadChanges.ts'
import { findThread } from '#db/threads.ts'
import { moveCaseTag } from '#db/threadUse.ts'
import { noteOnCase } from './applyThreadChange.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** The part of a split that a case goes to. */
export interface RetagInput {
  readonly changeId: string
  readonly caseId: string
  readonly threadId: string
}

/** Moves the case to a part of the thread it had; passage, note and weight stay. Answers the id of the case. */
export function retagCase(
  deps: Deps,
  actor: Actor,
  { changeId, caseId, threadId }: RetagInput,
): Result<string, Problem> {
  authorize(actor, 'thread.retag')

  return deps.db.transaction(
    (tx) => {
      const open = findOpenRetags(tx).find((row) => row.changeId === changeId && row.caseId === caseId)
      if (!open) return refused(problem('NOT_FOUND', 'caseId'))
      const mappings = findMappings(tx)
      const parts = mappings
        .filter((mapping) => mapping.changeId === changeId)
        .map(({ to }) => livesOnIn(to, mappings))
      const part = parts.includes(threadId) ? findThread(tx, threadId) : undefined
      if (!part || part.validTo !== null) return refused(problem('UNKNOWN_THREAD', 'threadId'))

      const at = instantOf(deps)
      const hadTarget = moveCaseTag(tx, caseId, open.fromThreadId, part.id)
      closeRetag(tx, open, { toThreadId: part.id, hadTarget, doneBy: actor.personId, doneAt: at })
      noteOnCase(tx, { actor, at }, caseId, `Rode draad opnieuw gekozen na een splitsing: “${part.label}”`)
      recordEvent(tx, actor, at, {
        type: 'case.retagged',
        subjectId: caseId,
        detail: { from: open.fromThreadId, to: part.id },
      })
      return ok(caseId)
    },
    { behavior: 'immediate' },
  )
}
