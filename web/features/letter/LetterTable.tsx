// A table of the letter; its counts are buttons to what was counted.
import { type Column, Table } from '../../ui/Table.tsx'
import type { ShownBlock, ShownRun } from './letterDocuments.ts'
import { Runs } from './Runs.tsx'

interface Props {
  readonly table: NonNullable<ShownBlock['table']>
  readonly stale: ReadonlySet<string>
  readonly onOpen: (token: string) => void
}

const COUNT = /^[\d.,%–-]+$/

/** Whether a cell reads as a count, so that counts can stand right under each other. */
const isCount = (cell: ShownRun | undefined): boolean =>
  cell !== undefined && (cell.numberId !== null || COUNT.test(cell.text))

export function LetterTable({ table: { caption, columns, rows }, stale, onOpen }: Props) {
  const keyed = rows.map(({ cells }, index) => ({ key: `${index} ${cells[0]?.text ?? ''}`, cells }))
  const shown = columns.map(
    (header, index): Column<(typeof keyed)[number]> => ({
      header,
      rowHeader: index === 0,
      numeric: index > 0 && keyed.every(({ cells }) => isCount(cells[index])),
      cell: ({ cells }) => (
        <span className={cells[index]?.text.includes(' ') ? undefined : 'letter-word'}>
          <Runs runs={cells.slice(index, index + 1)} stale={stale} onOpen={onOpen} />
        </span>
      ),
    }),
  )
  return <Table caption={caption} rows={keyed} rowKey={({ key }) => key} columns={shown} />
}
