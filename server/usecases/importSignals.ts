// A submitter hands in a file of signals.
import { setImmediate } from 'node:timers/promises'
import type { RowReading } from '#core/import/readRow.ts'
import { ignoredColumns, readRows } from '#core/import/readRows.ts'
import { otherwiseRefused, referenceTaken } from '#core/import/reasons.nl.ts'
import type { ImportReport, ReportRow } from '#core/import/report.ts'
import { totalsOf } from '#core/import/report.ts'
import type { SourceTable } from '#core/import/table.ts'
import type { Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { findSignalByReference } from '#db/signals.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { isSameSignal } from './sameSignal.ts'
import { submitSignal } from './submitSignal.ts'

/** Told after each row, so that long work can show how far it is. */
export type OnRow = (done: number, total: number) => void

/**
 * Takes in the signals of a file and reports row by row. Each good row is a transaction of its own under the rules of
 * `submitSignal`: one bad row never stops the others, and after an interruption the same file adds just the rest.
 * Between rows other requests have their turn.
 */
export async function importSignals(
  deps: Deps,
  actor: Actor,
  table: SourceTable,
  onRow: OnRow = () => {},
): Promise<ImportReport> {
  authorize(actor, 'signal.submit')

  const rows: ReportRow[] = []
  const changes: ImportReport['changes'][number][] = []
  for (const reading of readRows(table, todayOf(deps))) {
    const row = takeIn(deps, actor, reading)
    rows.push(row)
    if (row.status !== 'afgewezen') changes.push(...reading.changes)
    onRow(rows.length, table.rows.length)
    await setImmediate()
  }
  const totals = totalsOf(rows)
  const detail = { added: totals.nieuw, present: totals['al aanwezig'], refused: totals.afgewezen }
  deps.db.transaction((tx) => recordEvent(tx, actor, instantOf(deps), { type: 'signals.imported', detail }), {
    behavior: 'immediate',
  })
  return { rows, totals, ignoredColumns: ignoredColumns(table), changes }
}

function takeIn(deps: Deps, actor: Actor, reading: RowReading): ReportRow {
  const { row, reference, input, reasons } = reading
  const shown = { row, ...(reference === null ? {} : { kenmerk: reference }) }
  if (input === null) return { ...shown, status: 'afgewezen', reasons }

  const earlier = findSignalByReference(deps.db, actor.organisationId, input.reference ?? '')
  if (earlier !== undefined)
    return isSameSignal(deps.db, earlier, input, todayOf(deps))
      ? { ...shown, status: 'al aanwezig', reasons: [] }
      : { ...shown, status: 'afgewezen', reasons: [referenceTaken(reading.referencePlace)] }

  const submitted = submitSignal(deps, actor, input, { channel: 'import' })
  if (submitted.ok) return { ...shown, status: 'nieuw', reasons: [] }
  return { ...shown, status: 'afgewezen', reasons: submitted.problems.map(otherwiseRefused) }
}
