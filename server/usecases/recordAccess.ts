// Notes in the audit trail who read a text that is not published, and what somebody tried that is not allowed.
import { type Action, type Actor, may } from '#core/permissions.ts'
import { findReadSince, hasEventSince, type NewEvent, recordEvent } from '#db/audit.ts'
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

/** What one answer showed beside each other: the ids of unpublished cases and of signals. */
export interface ListReading {
  readonly cases: ReadonlySet<string>
  readonly signals: ReadonlySet<string>
}

/**
 * Notes which unpublished texts somebody read in lists, search results and the like: how many and which, as far as the
 * trail of this hour does not name them yet. Reading the same list again writes nothing.
 */
export function recordListReading(deps: Deps, actor: Actor, { cases, signals }: ListReading): void {
  recordFresh(deps, actor, { opened: 'case.read', listed: 'cases.listed' }, cases)
  recordFresh(deps, actor, { opened: 'signal.read', listed: 'signals.listed' }, signals)
}

interface Kinds {
  readonly opened: string
  readonly listed: string
}

function recordFresh(deps: Deps, actor: Actor, { opened, listed }: Kinds, read: ReadonlySet<string>): void {
  if (read.size === 0) return
  const at = instantOf(deps)
  const freshIn = (db: Queryable) => {
    const known = findReadSince(db, actor, hourOf(at), [opened, listed])
    return [...read].filter((id) => !known.has(id)).sort()
  }
  if (freshIn(deps.db).length === 0) return
  deps.db.transaction(
    (tx) => {
      const ids = freshIn(tx)
      if (ids.length > 0) recordEvent(tx, actor, at, { type: listed, detail: { count: ids.length, ids } })
    },
    { behavior: 'immediate' },
  )
}

const hourOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DDTHH'.length)

/** Notes that somebody was refused something: which rule said no, and nothing of what was sent. */
export const recordRefusal = (deps: Deps, actor: Actor, action: Action): void =>
  recordOnce(deps, actor, { type: 'access.refused', outcome: 'refused', detail: { action } })

/** Notes that somebody was not shown a settled letter, because its text is no longer what was settled. */
export const recordKeptBack = (deps: Deps, actor: Actor, letterId: string): void =>
  recordOnce(deps, actor, { type: 'letter.kept-back', outcome: 'refused', subjectId: letterId })

/** Once per person per hour for the same thing, so that the trail stays readable and nobody can flood it. */
function recordOnce(deps: Deps, actor: Actor, event: NewEvent): void {
  const at = instantOf(deps)
  const known = (db: Queryable) => hasEventSince(db, actor, hourOf(at), event)
  if (known(deps.db)) return
  deps.db.transaction((tx) => known(tx) || recordEvent(tx, actor, at, event), { behavior: 'immediate' })
}
