// A table in Word: caption above it, a header row that is repeated on every page, rows that do not break; a short one is kept whole, and of a long one no row stands alone on a page.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { docxCaption, docxLinked } from './docxContents.ts'
import { STYLE_IDS, TEXT_WIDTH } from './docxStyles.ts'
import { TABLE_STYLE } from './docxTableStyle.ts'
import { columnShares, staysWithNextRow, type TablePart } from './letterParts.ts'
import { wholeLink } from './links.ts'

/** The styles of text and of numbers in the header row, in a row, and in a row that stays with the next. */
const CELLS = {
  head: { words: STYLE_IDS.headCell, number: STYLE_IDS.headCount },
  row: { words: STYLE_IDS.cell, number: STYLE_IDS.count },
  kept: { words: STYLE_IDS.keptCell, number: STYLE_IDS.keptCount },
} as const

/** The caption, the table, and a little space after it. */
export function docxTable({
  caption,
  columns,
  rows,
  pages,
  numeric,
  together,
}: TablePart): readonly (Paragraph | Table)[] {
  const widths = columnShares([columns, ...rows]).map((share) => Math.floor(share * TEXT_WIDTH))
  const cellOf = (
    text: string,
    column: number,
    styles: (typeof CELLS)[keyof typeof CELLS],
    page?: string,
  ): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: numeric[column] ? styles.number : styles.words,
          ...(page === undefined ? { text } : { children: docxLinked(wholeLink(text, page)) }),
        }),
      ],
    })
  return [
    docxCaption(caption),
    new Table({
      style: TABLE_STYLE,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((name, column) => cellOf(name, column, CELLS.head)),
        }),
        ...rows.map(
          (cells, row) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((text, column) =>
                cellOf(
                  text,
                  column,
                  staysWithNextRow(row, rows.length, together) ? CELLS.kept : CELLS.row,
                  pages[row]?.[column],
                ),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ style: STYLE_IDS.cell, text: '' }),
  ]
}
