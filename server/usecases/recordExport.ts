// Notes in the audit trail that somebody took results of a search, a bundle or the confidential annex along.
import type { Action, Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** What is taken along. */
export type ExportSubject = 'cases' | 'table' | 'bundle' | 'annex'

const ACTIONS = {
  cases: 'case.export',
  table: 'case.tabulate',
  bundle: 'case.export',
  annex: 'letter.annex',
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
