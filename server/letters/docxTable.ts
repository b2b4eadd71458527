// A table in Word: caption above it, a header row that is repeated on every page, rows that do not break; a short one is kept whole.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { COLOURS, STYLE_IDS, TEXT_WIDTH } from './docxStyles.ts'
import { columnShares, type TablePart } from './letterParts.ts'

const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule } as const
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const CELL_MARGINS = { top: 20, bottom: 20, left: 85, right: 85 } as const

/** The caption, the table, and a little space after it. */
export function docxTable({
  caption,
  columns,
  rows,
  numeric,
  together,
}: TablePart): readonly (Paragraph | Table)[] {
  const widths = columnShares([columns, ...rows]).map((share) => Math.floor(share * TEXT_WIDTH))
  const cellOf = (text: string, column: number, style: string, shade: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGINS,
      ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.shade } } : {}),
      children: [
        new Paragraph({ style, text, alignment: numeric[column] ? AlignmentType.RIGHT : AlignmentType.LEFT }),
      ],
    })
  const styleOf = (row: number): string =>
    together && row < rows.length - 1 ? STYLE_IDS.keptCell : STYLE_IDS.cell
  return [
    new Paragraph({ style: STYLE_IDS.caption, text: caption }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: RULE,
        bottom: RULE,
        insideHorizontal: RULE,
        left: NO_RULE,
        right: NO_RULE,
        insideVertical: NO_RULE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((name, column) => cellOf(name, column, STYLE_IDS.headCell, true)),
        }),
        ...rows.map(
          (cells, row) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((text, column) => cellOf(text, column, styleOf(row), false)),
            }),
        ),
      ],
    }),
    new Paragraph({ style: STYLE_IDS.cell, text: '' }),
  ]
}
