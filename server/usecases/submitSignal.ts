// A submitter hands in a signal.
import type { Channel } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import type { SignalInput } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { findSignalByDraft, findSignalByReference, insertSignal, setSignalLikenesses } from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { isSameSignal } from './sameSignal.ts'
import { checkSignalInput, signalColumns } from './signalInput.ts'

/** What a page draws at random for what is being written on it. */
const DRAFT_ID = /^[0-9a-f]{32}$/

/** How a signal comes in. */
interface Sending {
  readonly channel?: Channel
  /** The same for what is sent once more, as no answer came. */
  readonly draftId?: string | null | undefined
}

/**
 * Takes in a signal (signaal) of the actor's own organisation, or refuses it with every problem at once.
 * The text has been de-identified where it was typed; here it only passes the gate. Answers the id. What came in before under
 * the same draft is not stored again; when something in it changed since, that is refused, so that nobody takes it for stored.
 */
export function submitSignal(
  deps: Deps,
  actor: Actor,
  input: SignalInput,
  { channel = actor.origin === 'api' ? 'api' : 'form', draftId = null }: Sending = {},
): Result<string, Problem> {
  authorize(actor, 'signal.submit')

  return deps.db.transaction(
    (tx) => {
      const parsed = checkSignalInput(tx, input, todayOf(deps))
      if (!parsed.ok) return parsed
      const { value } = parsed
      if (draftId !== null && !DRAFT_ID.test(draftId)) return refused(problem('UNKNOWN_VALUE', 'draftId'))
      const earlier = draftId === null ? undefined : findSignalByDraft(tx, actor, draftId)
      if (earlier)
        return earlier.status !== 'withdrawn' && isSameSignal(tx, earlier, input, todayOf(deps))
          ? ok(earlier.id)
          : refused(problem('SENT_BEFORE', 'draftId'))
      if (value.reference && findSignalByReference(tx, actor.organisationId, value.reference))
        return refused(problem('REFERENCE_USED', 'reference'))

      const id = deps.newId()
      const at = instantOf(deps)
      insertSignal(
        tx,
        {
          id,
          ...signalColumns(input, value),
          reference: value.reference,
          organisationId: actor.organisationId,
          submittedBy: actor.personId,
          draftId,
          channel,
          submittedAt: at,
        },
        input.provisionIds ?? [],
      )
      setSignalLikenesses(tx, id, input.likenesses ?? [])
      recordEvent(tx, actor, at, { type: 'signal.submitted', subjectId: id, detail: { channel } })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
