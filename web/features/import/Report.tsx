// What became of each row, the refused ones first to read, and to take along as a file.
import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '../../dates.ts'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { type ImportReport, type ReportRow, refusedAsCsv } from './importReport.ts'

const TONES = { nieuw: 'ok', 'al aanwezig': 'neutral', afgewezen: 'error' } as const satisfies Record<
  ReportRow['status'],
  BadgeTone
>

const COLUMNS: readonly Column<ReportRow>[] = [
  { header: 'Rij', cell: ({ row }) => row, numeric: true },
  { header: 'Kenmerk', cell: ({ kenmerk }) => kenmerk, rowHeader: true },
  { header: 'Uitkomst', cell: ({ status }) => <Badge tone={TONES[status]}>{status}</Badge> },
  { header: 'Reden', cell: ({ reasons }) => <Reasons reasons={reasons} /> },
]

export function Report({ report }: { readonly report: ImportReport }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [refusedOnly, setRefusedOnly] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const { totals, rows } = report
  return (
    <section className="rd-stack" aria-labelledby="verslag">
      <h2 className="nl-heading nl-heading--level-2" id="verslag" ref={heading} tabIndex={-1}>
        Verslag
      </h2>
      <ul className="rd-totals">
        <Total count={totals.nieuw} text="opgenomen" />
        <Total count={totals['al aanwezig']} text="waren er al" />
        <Total count={totals.afgewezen} text="afgewezen" />
      </ul>
      {report.ignoredColumns.length > 0 ? (
        <p>Overgeslagen kolommen: {report.ignoredColumns.join(', ')}.</p>
      ) : null}
      <Changes changes={report.changes} />
      {totals.afgewezen > 0 ? (
        <ButtonGroup>
          <Button onPress={() => download(refusedAsCsv(rows), 'afgewezen-rijen.csv')}>
            Download de redenen (CSV, zonder uw tekst)
          </Button>
        </ButtonGroup>
      ) : null}
      <Checkbox label="Toon alleen de afgewezen rijen" checked={refusedOnly} onChange={setRefusedOnly} />
      <Table
        caption="Uitkomst per rij"
        columns={COLUMNS}
        rows={refusedOnly ? rows.filter(({ status }) => status === 'afgewezen') : rows}
        rowKey={({ row }) => String(row)}
      />
    </section>
  )
}

const Total = ({ count, text }: { readonly count: number; readonly text: string }) => (
  <li>
    <strong>{formatNumber(count)}</strong> {text}
  </li>
)

const Reasons = ({ reasons }: Pick<ReportRow, 'reasons'>) => (
  <ul className="rd-plain-list">
    {reasons.map(({ message }) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
)

function Changes({ changes }: Pick<ImportReport, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <details className="rd-details">
      <summary>Wat wij anders hebben opgeslagen ({changes.length})</summary>
      <ul>
        {changes.map(({ row, message }) => (
          <li key={`${row} ${message}`}>
            Rij {row}: {message}
          </li>
        ))}
      </ul>
    </details>
  )
}

function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
