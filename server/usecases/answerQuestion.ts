// A submitter answers a question of the team.
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { wrongSignalState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findHolders } from '#db/notifications.ts'
import { findAskers, findSignal, insertMessage, signalSubject, updateSignal } from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/** Answers a question of the team; the signal goes back to triage. */
export function answerQuestion(
  deps: Deps,
  actor: Actor,
  { id, answer }: { readonly id: string; readonly answer: string },
): Result<string, Problem> {
  authorize(actor, 'signal.answer')

  return deps.db.transaction(
    (tx) => {
      const signal = findSignal(tx, id)
      if (!signal || signal.organisationId !== actor.organisationId)
        return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'signal.answer', signalSubject(signal)))
        return refused(wrongSignalState('signal.answer', signal.status, 'id'))
      const body = sealRequired(answer, 'answer', 1, TEXT_CHARS_MAX)
      if (!body.ok) return body

      const at = instantOf(deps)
      updateSignal(tx, signal, { status: 'checked', stateSince: at })
      insertMessage(tx, {
        id: deps.newId(),
        signalId: id,
        kind: 'answer',
        body: body.value,
        authorId: actor.personId,
        at,
      })
      recordEvent(tx, actor, at, { type: 'signal.answered', subjectId: id })
      notify(tx, deps, actor, {
        kind: 'question_answered',
        about: 'signal',
        subjectId: id,
        to: findHolders(tx, findAskers(tx, id), ['coder', 'chair']),
        at,
      })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
