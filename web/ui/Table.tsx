// A table of data; on a narrow screen its rows become cards, or it scrolls within its own frame, by keyboard as well.
import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react'

export interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand right under each other. */
  readonly numeric?: boolean
  /** What is short and read at a glance, such as a moment, is not broken over lines. */
  readonly oneLine?: boolean
  /** What tells by itself what it is: on a phone several stand on one line, without the name of their column. */
  readonly plain?: boolean
  /** Names the row, so that a screen reader can say which row a cell is in. */
  readonly rowHeader?: boolean
}

export interface TableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** For a table right under a heading that says the same. */
  readonly captionHidden?: boolean
  /** A name and a few short numbers a row: fits on a phone as it is. */
  readonly short?: boolean
  /** For what leads to one of its rows. */
  readonly body?: Ref<HTMLTableSectionElement>
}

export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  captionHidden = false,
  short = false,
  body,
}: TableProps<Row>) {
  const id = useId()
  const [frame, scrolls] = useScrolls()
  return (
    <section
      ref={frame}
      className={`rd-table-frame${short ? '' : ' rd-table-frame--cards'}`}
      aria-labelledby={id}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className="utrecht-table utrecht-table--html-table">
        <caption id={id} className={captionHidden ? 'rd-visually-hidden' : 'utrecht-table__caption'}>
          {caption}
        </caption>
        <Head columns={columns} />
        <tbody ref={body} className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row">
              {columns.map((column) => (
                <Cell key={column.header} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether a frame is narrower than what is in it; only then it is a stop for the keyboard. */
function useScrolls() {
  const frame = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const shown = frame.current
    if (!shown) return
    const observer = new ResizeObserver(() => setScrolls(shown.scrollWidth > shown.clientWidth))
    observer.observe(shown)
    return () => observer.disconnect()
  }, [])
  return [frame, scrolls] as const
}

const Head = <Row,>({ columns }: Pick<TableProps<Row>, 'columns'>) => (
  <thead className="utrecht-table__header">
    <tr>
      {columns.map(({ header, numeric }) => (
        <th key={header} scope="col" className={headerClass(numeric)}>
          {header}
        </th>
      ))}
    </tr>
  </thead>
)

const headerClass = (numeric = false): string =>
  `utrecht-table__header-cell${numeric ? ' utrecht-table__header-cell--numeric-column' : ''}`

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = `utrecht-table__cell${column.numeric ? ' utrecht-table__cell--numeric-column' : ''}${column.plain ? ' rd-plain' : ''}`
  return column.rowHeader ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className} data-label={column.header}>
      <div className={column.oneLine ? 'rd-one-line' : undefined}>{column.cell(row)}</div>
    </td>
  )
}
