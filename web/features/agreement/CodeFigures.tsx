// Every code by itself, worst agreement first: a picture of the intervals, the table, and the table as a file.

import { useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { formatNumber } from '../../dates.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LongTable } from '../../ui/LongTable.tsx'
import { Select } from '../../ui/Select.tsx'
import type { CodeRow } from './agreementDocuments.ts'
import {
  asCsv,
  asShare,
  measureWithBounds,
  RELIABILITY_WORDS,
  STANDING_WORDS,
  shareWithBounds,
} from './figures.ts'
import { IntervalChart } from './IntervalChart.tsx'

export function CodeFigures({ codes }: { readonly codes: readonly CodeRow[] }) {
  const [list, setList] = useState('thread')
  const lists = [...new Map(codes.map(({ list, listLabel }) => [list, listLabel]))]
  const rows = codes.filter((row) => row.list === list)
  const untold = rows.filter(({ reliability }) => reliability === 'UNKNOWN')
  const told = rows.filter((row) => !untold.includes(row))
  const name = lists.find(([value]) => value === list)?.[1] ?? ''
  return (
    <section className="rd-stack" aria-labelledby="codes">
      <Heading id="codes">Per code</Heading>
      <div className="agreement-codes">
        <Select
          label="Welke codes"
          narrows
          value={list}
          onChange={setList}
          options={lists.map(([value, label]) => ({ value, label }))}
        />
        <Button onPress={() => saveFile(`overeenstemming-${list}.csv`, asCsv(rows))}>
          Bewaar deze tabel als CSV
        </Button>
      </div>
      <IntervalChart rows={rows} title={name} />
      {told.length > 0 ? (
        <CodeTable caption={`${name}, slechtste overeenstemming eerst`} rows={told} />
      ) : null}
      {untold.length > 0 ? (
        <details className="agreement-untold" open={told.length === 0}>
          <summary>Nog niet te zeggen: {counted(untold.length, 'code', 'codes')}</summary>
          <CodeTable caption={`${name}, nog te weinig dubbel geduide casussen`} rows={untold} />
        </details>
      ) : null}
    </section>
  )
}

const SHOWN_AT_FIRST = 5

const CodeTable = ({ caption, rows }: { readonly caption: string; readonly rows: readonly CodeRow[] }) => (
  <LongTable
    caption={caption}
    rows={rows}
    rowKey={({ list, code }) => `${list} ${code}`}
    few={SHOWN_AT_FIRST}
    toAll={`Toon alle ${rows.length} codes`}
    columns={[
      { header: 'Code', rowHeader: true, cell: ({ label }) => label },
      {
        header: 'In de brief',
        plain: true,
        cell: ({ reliability }) => <InLetter reliability={reliability} />,
      },
      {
        header: 'Alfa',
        numeric: true,
        cell: ({ alpha, standing }) => (alpha ? measureWithBounds(alpha) : STANDING_WORDS[standing]),
      },
      { header: 'AC1', numeric: true, cell: ({ ac1 }) => measureWithBounds(ac1) },
      { header: 'Zelfde antwoord', numeric: true, cell: ({ percent }) => shareWithBounds(percent) },
      { header: 'Gekozen in', numeric: true, cell: ({ chosen }) => formatNumber(chosen ?? 0) },
      { header: 'Komt voor', numeric: true, cell: ({ prevalence }) => asShare(prevalence ?? null) },
    ]}
  />
)

const TONES = { SHOWN: 'ok', PROVISIONAL: 'info', WITHHELD: 'warning', UNKNOWN: undefined } as const

const InLetter = ({ reliability }: Pick<CodeRow, 'reliability'>) => {
  if (reliability === null) return null
  const tone = TONES[reliability]
  return <Badge {...(tone ? { tone } : {})}>{RELIABILITY_WORDS[reliability]}</Badge>
}

function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
