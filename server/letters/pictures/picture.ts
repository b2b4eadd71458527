// The picture beside a table, drawn from nothing but what the table shows: what is hidden there cannot be seen here.
import type { Table } from '#core/letter.ts'
import { heatMap } from './heatMap.ts'
import type { Picture } from './svg.ts'
import { yearBars } from './yearBars.ts'

/** The picture of a table that asks for one and has a count to show. */
export const pictureOf = (table: Table): Picture | null => drawnOf(table)

/** The same for a narrow screen, with charts below each other instead of side by side; null where it is one field. */
export const narrowPictureOf = (table: Table): Picture | null =>
  table.picture === 'years' ? drawnOf(table, 1) : null

function drawnOf({ caption, columns, rows, picture, drawn }: Table, across?: number): Picture | null {
  if (picture === undefined) return null
  const written = rows.map((row) => row.cells.map(({ text }) => text))
  const cells = drawn?.rows.map(({ at, name }) => [name, ...(written[at] ?? []).slice(1)]) ?? written
  const [first = '', ...others] = columns
  const what = caption.replace(/^Tabel (\d+)\. /, (_, number) => `tabel ${number}: `)
  const alt =
    picture === 'years'
      ? `Staafdiagrammen bij ${what}. Per ${drawn?.each ?? first.toLowerCase()} een staaf voor elk jaar. Alle aantallen staan in de tabel.`
      : `Warmtekaart bij ${what}. Hoe donkerder een vak, hoe meer casussen. Alle aantallen staan in de tabel.`
  return picture === 'years'
    ? yearBars(...ofSingleYears(others, cells), alt, across)
    : heatMap(others, cells, alt)
}

/** The columns of a single year: beside bars of a year one of several years together would look like growth or decline. */
function ofSingleYears(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly [years: readonly string[], rows: readonly (readonly string[])[]] {
  const isYear = (column: string): boolean => /^\d{4}$/.test(column)
  return [
    columns.filter(isYear),
    rows.map(([name = '', ...cells]) => [name, ...cells.filter((_, at) => isYear(columns[at] ?? ''))]),
  ]
}
