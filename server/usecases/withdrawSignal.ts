// A submitter takes a signal back.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { wrongSignalState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findSignal, signalSubject, updateSignal } from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Withdraws a signal of one's own organisation, as long as it is part of no case. */
export function withdrawSignal(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Result<string, Problem> {
  authorize(actor, 'signal.withdraw')

  return deps.db.transaction(
    (tx) => {
      const signal = findSignal(tx, id)
      if (!signal || signal.organisationId !== actor.organisationId)
        return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'signal.withdraw', signalSubject(signal)))
        return refused(wrongSignalState('signal.withdraw', signal.status, 'id'))

      const at = instantOf(deps)
      updateSignal(tx, signal, { status: 'withdrawn', stateSince: at })
      recordEvent(tx, actor, at, { type: 'signal.withdrawn', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
