// A partner puts its dissent on a bottleneck on paper, changes it or takes it back.
import type { MinorityNoteInput } from '#core/bottleneck.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findStandingBottleneck } from '#db/bottlenecks.ts'
import { removeMinorityNote, writeMinorityNote } from '#db/minorityNotes.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/**
 * Sets the note of the actor's own organisation (minderheidsstandpunt); an empty text takes it back. There is one note per
 * partner, and it travels into the letter. Answers the bottleneck's id.
 */
export function saveMinorityNote(
  deps: Deps,
  actor: Actor,
  input: MinorityNoteInput,
): Result<string, Problem> {
  authorize(actor, 'bottleneck.dissent')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findStandingBottleneck(tx, input.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'bottleneckId'))
      const body = sealOptional(input.body, 'body', NOTE_CHARS_MAX)
      if (!body.ok) return body

      const at = instantOf(deps)
      const place = { bottleneckId: bottleneck.id, organisationId: actor.organisationId }
      if (body.value === null) removeMinorityNote(tx, place)
      else
        writeMinorityNote(tx, {
          ...place,
          id: deps.newId(),
          body: body.value,
          recordedBy: actor.personId,
          at,
        })
      recordEvent(tx, actor, at, {
        type: body.value === null ? 'minority-note.removed' : 'minority-note.set',
        subjectId: bottleneck.id,
      })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}
