// A table in Word: caption above it, a header row that is repeated on every page, rows that do not break.
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
import { isNumeric } from '#core/letter/edition.ts'
import type { Table as LetterTable } from '#core/letter.ts'
import { COLOURS, STYLE_IDS, TEXT_WIDTH } from './docxStyles.ts'

const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule } as const
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const CELL_MARGINS = { top: 20, bottom: 20, left: 85, right: 85 } as const

/** The caption, the table, and a little space after it. */
export function docxTable({ caption, columns, rows }: LetterTable): readonly (Paragraph | Table)[] {
  const texts = columns.map((_, column) => rows.map(({ cells }) => cells[column]?.text ?? ''))
  const widths = columnWidths(columns.map((name, column) => [name, ...(texts[column] ?? [])]))
  const numeric = texts.map(isNumeric)
  const cellOf = (text: string, column: number, style: string, shade: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGINS,
      ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.shade } } : {}),
      children: [
        new Paragraph({ style, text, alignment: numeric[column] ? AlignmentType.RIGHT : AlignmentType.LEFT }),
      ],
    })
  return [
    new Paragraph({ style: STYLE_IDS.caption, text: caption }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
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
          ({ cells }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map(({ text }, column) => cellOf(text, column, STYLE_IDS.cell, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ style: STYLE_IDS.cell, text: '' }),
  ]
}

// A column is never narrower than its longest word, nor wider than text can be read comfortably beside others.
const CHARACTER = 122
const PADDING = 250
const CHARACTERS_MAX = 42

/** Divides the width of the text over the columns by what they hold, in twips. */
function columnWidths(columns: readonly (readonly string[])[]): readonly number[] {
  const least = columns.map(
    (cells) =>
      PADDING + CHARACTER * Math.max(...cells.flatMap((cell) => cell.split(/\s/).map((word) => word.length))),
  )
  const wish = columns.map(
    (cells) => PADDING + CHARACTER * Math.min(CHARACTERS_MAX, Math.max(...cells.map((cell) => cell.length))),
  )
  const spare = TEXT_WIDTH - sum(least)
  const wanted = wish.map((width, column) => Math.max(0, width - (least[column] ?? 0)))
  const share =
    sum(wanted) > 0 ? wanted.map((width) => width / sum(wanted)) : columns.map(() => 1 / columns.length)
  if (spare < 0) return least.map((width) => Math.floor((width * TEXT_WIDTH) / sum(least)))
  return least.map((width, column) => Math.floor(width + spare * (share[column] ?? 0)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
