// What became of each row, and the rows that did not go in as a file to mend and hand in again.
import { useEffect, useRef, useState } from 'react'
import { givenBackCsv } from '#core/import/givenBack.ts'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { download } from './download.ts'
import type { ReadFile } from './progress.ts'
import { givenBack, type ReportedRow, reportRows } from './reportRows.ts'
import type { RowOutcome } from './sendRows.ts'
import { Totals } from './Totals.tsx'

const TONES = {
  nieuw: 'ok',
  'al aanwezig': 'neutral',
  afgewezen: 'error',
  'niet verstuurd': 'warning',
} as const satisfies Record<ReportedRow['status'], BadgeTone>

const COLUMNS: readonly Column<ReportedRow>[] = [
  { header: 'Rij', cell: ({ row }) => row, numeric: true },
  { header: 'Kenmerk', cell: ({ kenmerk }) => kenmerk, rowHeader: true },
  { header: 'Uitkomst', cell: ({ status }) => <Badge tone={TONES[status]}>{status}</Badge> },
  { header: 'Reden', cell: ({ messages }) => <Messages messages={messages} /> },
]

interface ReportProps {
  readonly file: ReadFile
  readonly outcomes: ReadonlyMap<number, RowOutcome>
  readonly onAgain: () => void
}

export function Report({ file, outcomes, onAgain }: ReportProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [missedOnly, setMissedOnly] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const rows = reportRows(file, outcomes)
  const back = givenBack(rows)
  const count = (status: ReportedRow['status']) => rows.filter((row) => row.status === status).length
  return (
    <section className="rd-stack" aria-labelledby="verslag">
      <h2 className="nl-heading nl-heading--level-2" id="verslag" ref={heading} tabIndex={-1}>
        Verslag
      </h2>
      <Totals
        counts={[
          [count('nieuw'), 'opgenomen'],
          [count('al aanwezig'), 'waren er al'],
          [count('afgewezen'), 'afgewezen'],
          ...(count('niet verstuurd') > 0 ? ([[count('niet verstuurd'), 'niet verstuurd']] as const) : []),
        ]}
      />
      {file.ignored.length > 0 ? <p>Overgeslagen kolommen: {file.ignored.join(', ')}.</p> : null}
      <Changes file={file} outcomes={outcomes} />
      {back.length > 0 ? (
        <p>
          Neem de rijen mee die niet zijn opgenomen. In het bestand staat achter elke rij de reden. Verbeter
          ze en kies het bestand hier opnieuw. Let op: in dit bestand staat uw eigen tekst, ook wat er niet in
          mocht.
        </p>
      ) : null}
      <ButtonGroup>
        {back.length > 0 ? (
          <Button
            kind="primary"
            onPress={() => download(givenBackCsv(file.columns, back), 'rijen-terug.csv')}
          >
            Download de rijen die terugkomen (CSV)
          </Button>
        ) : null}
        <Button onPress={onAgain}>Kies een ander bestand</Button>
      </ButtonGroup>
      {back.length > 0 && back.length < rows.length ? (
        <Checkbox label="Toon alleen wat terugkomt" checked={missedOnly} onChange={setMissedOnly} />
      ) : null}
      <Table
        caption="Uitkomst per rij"
        columns={COLUMNS}
        rows={
          missedOnly ? rows.filter(({ status }) => TONES[status] !== 'ok' && status !== 'al aanwezig') : rows
        }
        rowKey={({ row }) => String(row)}
      />
    </section>
  )
}

const Messages = ({ messages }: Pick<ReportedRow, 'messages'>) => (
  <ul className="rd-plain-list">
    {messages.map((message) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
)

/** What was stored otherwise than it stood in the file. */
function Changes({ file, outcomes }: Pick<ReportProps, 'file' | 'outcomes'>) {
  const changes = file.rows.flatMap(({ row, changes: own }) =>
    outcomes.has(row) && outcomes.get(row)?.status !== 'afgewezen' ? own : [],
  )
  if (changes.length === 0) return null
  return (
    <details className="rd-details">
      <summary>Wat wij anders hebben opgeslagen ({changes.length})</summary>
      <ul>
        {changes.map(({ row, message }) => (
          <li key={`${row} ${message}`}>{message}</li>
        ))}
      </ul>
    </details>
  )
}
