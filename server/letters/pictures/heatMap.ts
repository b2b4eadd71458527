// A table of counts as a field of shades: the darker, the more cases. Every count stands in its field as well.
import type { Xml } from '../xml.ts'
import { box, countIn, drawing, INK, label, PICTURE_WIDTH, type Picture, wrapped } from './svg.ts'

const NAMES_WIDTH = 190
const HEAD_LINE = 12
const HEAD_LINES_MAX = 4
const ROW_HEIGHT = 26

/** From light to dark; text on the last two is white. */
const SHADES = ['#eef5fa', '#cfe4f1', '#9cc7e1', '#3f82b5', INK.dark] as const
const LIGHT_SHADES = 3

/** The picture; null when no count is shown. */
export function heatMap(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  alt: string,
): Picture | null {
  const highest = Math.max(0, ...rows.flatMap(([, ...cells]) => cells.map((cell) => countIn(cell) ?? 0)))
  if (highest === 0) return null
  const width = (PICTURE_WIDTH - NAMES_WIDTH) / columns.length
  const heads = columns.map((name) => wrapped(name, Math.floor(width / 5.2), HEAD_LINES_MAX))
  const top = Math.max(...heads.map(({ length }) => length)) * HEAD_LINE + 8
  const headings = heads.flatMap((lines, column) =>
    lines.map((words, line) =>
      label(NAMES_WIDTH + (column + 0.5) * width, top - 6 - (lines.length - 1 - line) * HEAD_LINE, words, {
        size: 9.5,
        anchor: 'middle',
        fill: INK.quiet,
      }),
    ),
  )
  const fields = rows.flatMap(([name = '', ...cells], row): readonly Xml[] => {
    const y = top + row * ROW_HEIGHT
    const words = wrapped(name, 36, 2)
    return [
      ...words.map((line, index) =>
        label(0, y + ROW_HEIGHT / 2 + 4 + (index - (words.length - 1) / 2) * 11, line, { size: 10.5 }),
      ),
      ...cells.flatMap((cell, column) => field(cell, NAMES_WIDTH + column * width, y, width, highest)),
    ]
  })
  return drawing(top + rows.length * ROW_HEIGHT + 4, alt, [...headings, ...fields])
}

function field(cell: string, x: number, y: number, width: number, highest: number): readonly Xml[] {
  const count = countIn(cell)
  const shade = count ? Math.min(SHADES.length - 1, Math.floor((count / highest) * SHADES.length)) : null
  const fill = shade === null ? INK.paper : (SHADES[shade] ?? INK.paper)
  const light = shade === null || shade < LIGHT_SHADES
  return [
    box(x + 1, y + 1, width - 2, ROW_HEIGHT - 2, fill),
    label(x + width / 2, y + ROW_HEIGHT / 2 + 4, cell, {
      size: 10.5,
      anchor: 'middle',
      fill: light ? INK.text : INK.paper,
    }),
  ]
}
