// A table that begins with its first few rows; the rest comes in one press, and the keyboard goes to the first that came.
import { Button } from './Button.tsx'
import { Table, type TableProps } from './Table.tsx'
import { useFirstFew } from './useFirstFew.ts'

interface LongTableProps<Row> extends Omit<TableProps<Row>, 'body'> {
  readonly few: number
  /** The words on the button, such as “Toon alle 15 onderdelen”. */
  readonly toAll: string
}

export function LongTable<Row>({ few, toAll, ...table }: LongTableProps<Row>) {
  const { list, shown, hidden, showAll } = useFirstFew<Row, HTMLTableSectionElement>(table.rows, few)
  return (
    <>
      <Table {...table} rows={shown} body={list} />
      {hidden > 0 ? (
        <div>
          <Button onPress={showAll}>{toAll}</Button>
        </div>
      ) : null}
    </>
  )
}
