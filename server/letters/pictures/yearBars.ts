// Small bar charts side by side, one per row of a table with a column per year, all on the same scale.
import { CHARTS_MAX } from '#core/letter/chapters/figures.ts'
import type { Xml } from '../xml.ts'
import { box, countIn, drawing, INK, label, PICTURE_WIDTH, type Picture, wrapped } from './svg.ts'

const ACROSS = 3
const GAP = 24
const CHART_WIDTH = (PICTURE_WIDTH - (ACROSS - 1) * GAP) / ACROSS
const NAME_HEIGHT = 47
/** On a screen of its own size the letters are those of the reader, which can be wider. */
const NAME_CHARACTERS = { beside: 30, alone: 25 } as const
const BARS_HEIGHT = 62
const YEARS_HEIGHT = 18
const CHART_HEIGHT = NAME_HEIGHT + BARS_HEIGHT + YEARS_HEIGHT + 18

/** The picture, of the rows with the most cases, so many beside each other; null when no row shows a count. */
export function yearBars(
  years: readonly string[],
  rows: readonly (readonly string[])[],
  alt: string,
  across: number = ACROSS,
): Picture | null {
  const read = rows.map(([name = '', ...cells]) => ({ name, counts: cells.map(countIn) }))
  const chosen = read
    .filter(({ counts }) => counts.some((count) => count !== null && count > 0))
    .map((row, place) => ({
      ...row,
      place,
      total: row.counts.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    }))
    .sort((a, b) => b.total - a.total || a.place - b.place)
    .slice(0, CHARTS_MAX)
  const highest = Math.max(0, ...chosen.flatMap(({ counts }) => counts.map((count) => count ?? 0)))
  if (highest === 0) return null
  const shapes = chosen.flatMap((row, index) =>
    chart(
      row.name,
      years,
      row.counts,
      highest,
      across === 1 ? NAME_CHARACTERS.alone : NAME_CHARACTERS.beside,
      (index % across) * (CHART_WIDTH + GAP),
      Math.floor(index / across) * CHART_HEIGHT,
    ),
  )
  const width = across * (CHART_WIDTH + GAP) - GAP
  return drawing(Math.ceil(chosen.length / across) * CHART_HEIGHT, alt, shapes, width)
}

function chart(
  name: string,
  years: readonly string[],
  counts: readonly (number | null)[],
  highest: number,
  characters: number,
  left: number,
  top: number,
): readonly Xml[] {
  const slot = CHART_WIDTH / years.length
  const base = top + NAME_HEIGHT + BARS_HEIGHT
  const bars = years.flatMap((year, index) => {
    const count = counts[index] ?? null
    const height = ((count ?? 0) / highest) * (BARS_HEIGHT - 14)
    const middle = left + index * slot + slot / 2
    const width = Math.min(28, slot * 0.62)
    return [
      box(middle - width / 2, base - height, width, height, INK.dark),
      label(middle, base - height - 3, count === null ? '–' : String(count), { size: 10, anchor: 'middle' }),
      label(middle, base + 13, year, { size: 9, anchor: 'middle', fill: INK.quiet }),
    ]
  })
  const names = wrapped(name, characters, 3).map((words, line) =>
    label(left, top + 12 + line * 13, words, { size: 11, weight: 700 }),
  )
  return [...names, box(left, base, CHART_WIDTH, 1, INK.rule), ...bars]
}
