// A submitter puts right a signal that came back.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import type { SignalInput } from '#core/signal.ts'
import { wrongSignalState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import {
  findSignal,
  setSignalLikenesses,
  setSignalProvisions,
  signalSubject,
  updateSignal,
} from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { checkSignalInput, signalColumns } from './signalInput.ts'

/** Replaces the contents of a signal that was sent back or questioned; it goes to the check again. */
export function reviseSignal(
  deps: Deps,
  actor: Actor,
  { id, version, input }: { readonly id: string; readonly version: number; readonly input: SignalInput },
): Result<string, Problem> {
  authorize(actor, 'signal.revise')

  return deps.db.transaction(
    (tx) => {
      const signal = findSignal(tx, id)
      if (!signal || signal.organisationId !== actor.organisationId)
        return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'signal.revise', signalSubject(signal)))
        return refused(wrongSignalState('signal.revise', signal.status, 'id'))
      const parsed = checkSignalInput(tx, input, todayOf(deps))
      if (!parsed.ok) return parsed

      const at = instantOf(deps)
      if (
        !updateSignal(
          tx,
          { id, version },
          { ...signalColumns(input, parsed.value), status: 'received', stateSince: at },
        )
      )
        return refused(problem('CONFLICT', 'version'))
      setSignalProvisions(tx, id, input.provisionIds ?? [])
      setSignalLikenesses(tx, id, input.likenesses ?? [])
      recordEvent(tx, actor, at, { type: 'signal.revised', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
