// Notes in the audit trail who read a text that is not published, and what somebody tried that is not allowed.
import { type Action, type Actor, may } from '#core/permissions.ts'
import { hasEventSince, type NewEvent, recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { type Deps, instantOf } from './deps.ts'

/** Notes that the team read a signal that is not published. */
export const recordSignalReading = (deps: Deps, actor: Actor | null, signalId: string): void => {
  if (actor && may(actor, 'signal.read'))
    recordOnce(deps, actor, { type: 'signal.read', subjectId: signalId })
}

/** Notes that somebody read a case that is not published. */
export const recordCaseReading = (deps: Deps, actor: Actor | null, caseId: string): void => {
  if (actor) recordOnce(deps, actor, { type: 'case.read', subjectId: caseId })
}

/** Notes that somebody was refused something: which rule said no, and nothing of what was sent. */
export const recordRefusal = (deps: Deps, actor: Actor, action: Action): void =>
  recordOnce(deps, actor, { type: 'access.refused', outcome: 'refused', detail: { action } })

/** Once per person per hour for the same thing, so that the trail stays readable and nobody can flood it. */
function recordOnce(deps: Deps, actor: Actor, event: NewEvent): void {
  const at = instantOf(deps)
  const known = (db: Queryable) => hasEventSince(db, actor, at.slice(0, 'YYYY-MM-DDTHH'.length), event)
  if (known(deps.db)) return
  deps.db.transaction((tx) => known(tx) || recordEvent(tx, actor, at, event), { behavior: 'immediate' })
}
