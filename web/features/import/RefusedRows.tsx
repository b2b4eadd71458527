// The rows that cannot go in, told before anything is sent: which they are, why, and which words it is about.
import { useState } from 'react'
import { positionsOf } from '#core/import/columns.ts'
import type { Reason } from '#core/import/report.ts'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import type { PreparedRow } from './preparedRow.ts'

interface RefusedRowsProps {
  readonly rows: readonly PreparedRow[]
  readonly columns: readonly string[]
}

const ROWS_AT_ONCE = 20

export function RefusedRows({ rows, columns }: RefusedRowsProps) {
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const table: readonly Column<PreparedRow>[] = [
    { header: 'Rij', cell: ({ row }) => row, numeric: true, rowHeader: true },
    { header: 'Kenmerk', cell: ({ kenmerk }) => kenmerk },
    { header: 'Waarom niet', cell: (row) => <Reasons row={row} columns={columns} /> },
  ]
  return (
    <section className="rd-stack" aria-labelledby="afgewezen">
      <h3 className="nl-heading nl-heading--level-3" id="afgewezen">
        Rijen die er niet in kunnen
      </h3>
      <p>
        Verbeter deze rijen in uw bestand en kies het opnieuw, of ga door zonder deze rijen. Dan krijgt u ze
        na het indienen terug in een bestand. Wat u hier leest, blijft in uw browser.
      </p>
      <Table
        caption="Afgewezen rijen"
        columns={table}
        rows={rows.slice(0, shown)}
        rowKey={({ row }) => String(row)}
      />
      {rows.length > shown ? (
        <ButtonGroup>
          <Button onPress={() => setShown(shown + ROWS_AT_ONCE)}>
            Toon meer afgewezen rijen (nog {rows.length - shown})
          </Button>
        </ButtonGroup>
      ) : null}
    </section>
  )
}

interface ReasonsProps {
  readonly row: PreparedRow
  readonly columns: readonly string[]
}

const Reasons = ({ row, columns }: ReasonsProps) => (
  <ul className="rd-plain-list">
    {row.reasons.map((reason) => {
      const words = wordsOf(row, columns, reason)
      return (
        <li key={reason.message}>
          {words === '' ? null : (
            <>
              <strong translate="no">“{words}”</strong>{' '}
            </>
          )}
          {reason.message}
        </li>
      )
    })}
  </ul>
)

/** The words a reason is about, from the file itself; empty when it is about no place in a cell. */
function wordsOf(
  { cells }: Pick<PreparedRow, 'cells'>,
  columns: readonly string[],
  { column, start, end }: Reason,
): string {
  if (column === undefined || start === undefined || end === undefined) return ''
  const cell = cells[positionsOf(columns).get(column) ?? -1]
  return cell?.slice(start, end) ?? ''
}
