// Notes in the audit trail that somebody took the results of a search along.
import type { Action, Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** What of the results is taken along. */
export type ExportSubject = 'cases' | 'table' | 'bundle'

const ACTIONS = {
  cases: 'case.export',
  table: 'case.tabulate',
  bundle: 'case.export',
} as const satisfies Record<ExportSubject, Action>

/** Allows an export and writes down who took it; the words of the search are not kept. */
export function recordExport(
  deps: Deps,
  actor: Actor,
  { subject, format }: { readonly subject: ExportSubject; readonly format: string },
): void {
  authorize(actor, ACTIONS[subject])
  deps.db.transaction(
    (tx) => recordEvent(tx, actor, instantOf(deps), { type: `export.${subject}`, detail: { format } }),
    { behavior: 'immediate' },
  )
}
