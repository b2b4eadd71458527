// What differs between two versions: numbers as a table, texts by word or sentence, with signs and words beside the colours.
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'
import { changedPieces } from './changedWords.ts'
import './letterCompare.css'
import type { ShownComparison } from './letterDocuments.ts'

export function Changes({ summary, numbers, texts, tables }: ShownComparison) {
  if (summary.length === 0) return <p>Er is geen verschil.</p>
  return (
    <div className="letter-changes rd-stack">
      <section aria-label="Samenvatting van de verschillen">
        <ul>
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Numbers numbers={numbers} open={texts.length === 0} />
      {tables.map((table) => (
        <TableDifference key={table.id} table={table} />
      ))}
      <Texts texts={texts} />
    </div>
  )
}

interface NumbersProps extends Pick<ShownComparison, 'numbers'> {
  readonly open: boolean
}

function Numbers({ numbers, open }: NumbersProps) {
  if (numbers.length === 0) return null
  return (
    <details open={open}>
      <summary>{numbers.length === 1 ? 'Bekijk het getal' : `Bekijk de ${numbers.length} getallen`}</summary>
      <Table
        caption="Getallen die anders zijn"
        captionHidden
        rows={numbers}
        rowKey={({ numberId }) => numberId}
        columns={[
          { header: 'Wat er geteld is', rowHeader: true, cell: ({ question }) => question },
          { header: 'Was', numeric: true, cell: ({ was }) => was ?? 'stond er niet' },
          { header: 'Wordt', numeric: true, cell: ({ now }) => now ?? 'vervalt' },
        ]}
      />
    </details>
  )
}

function Texts({ texts }: Pick<ShownComparison, 'texts'>) {
  if (texts.length === 0) return null
  return (
    <>
      <Heading level={3}>Wat anders is in de tekst</Heading>
      <ul className="letter-differences">
        {texts.map((change) => (
          <li key={change.id}>
            <Difference {...change} />
          </li>
        ))}
      </ul>
    </>
  )
}

const KINDS = { ADDED: 'Nieuw', REMOVED: 'Vervallen', CHANGED: 'Aangepast' } as const

/** The rows of a table that differ, each cell with what it was and is. */
function TableDifference({ table }: { readonly table: ShownComparison['tables'][number] }) {
  const cells = table.rows.flatMap((row, index) =>
    row.cells.map((cell) => ({ ...cell, head: row.head, key: `${index} ${cell.column}` })),
  )
  if (cells.length === 0) return null
  return (
    <details>
      <summary>
        {KINDS[table.kind]}: tabel “{table.caption}”
      </summary>
      <Table
        caption={`Wat anders is in de tabel “${table.caption}”`}
        captionHidden
        rows={cells}
        rowKey={({ key }) => key}
        columns={[
          { header: 'Rij', rowHeader: true, cell: ({ head }) => head },
          { header: 'Kolom', cell: ({ column }) => column },
          { header: 'Was', cell: ({ was }) => was ?? 'stond er niet' },
          { header: 'Wordt', cell: ({ now }) => now ?? 'vervalt' },
        ]}
      />
    </details>
  )
}

function Difference({ heading, before, after }: ShownComparison['texts'][number]) {
  const kind = before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED'
  return (
    <>
      <p className="rd-soft">
        <strong>{KINDS[kind]}</strong> onder “{heading}”
      </p>
      <p className="letter-difference">
        <Words before={before ?? ''} after={after ?? ''} />
      </p>
    </>
  )
}

/** Both texts in one: what went is struck through, what came is underlined, and both are said aloud. */
export const Words = ({ before, after }: { readonly before: string; readonly after: string }) =>
  changedPieces(before, after).map(({ text, kind }, index) => {
    // The same words can come and go at several places; only the place tells a piece apart.
    const key = `${index} ${text}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Piece = kind === 'added' ? 'ins' : 'del'
    return (
      <Piece key={key} className="letter-change">
        <span className="rd-visually-hidden">{kind === 'added' ? ' toegevoegd: ' : ' weggehaald: '}</span>
        {text}
        <span className="rd-visually-hidden"> einde </span>
      </Piece>
    )
  })
