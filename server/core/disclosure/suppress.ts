// Hides small counts in a table, and as many others as it takes for them not to be worked out.
import { type Cell, cheapestCycle, type Grid } from './freedom.ts'
import { isSmall } from './threshold.ts'

/** A table of counts that add up: every case stands in one row and in one column. */
export interface CountTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** A row of counts per row, without margins. */
  readonly counts: readonly (readonly number[])[]
  /** Counts from 1 up to but not including this are hidden. */
  readonly threshold: number
}

/** The table with its sums as last row and last column; null is a hidden count. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[]
}

// What hiding a cell loses: a margin serves more readers than a cell, the grand total most of all.
const CELL_COST = 1
const MARGIN_COST = 4
const TOTAL_COST = 12

/**
 * Hides small counts (primary suppression) and as few others as needed (complementary suppression), so that no hidden
 * count follows from the rest, even for a reader who knows that a hidden count is at least one. Sums are hidden where
 * they are small themselves or where nothing else protects a cell. Zeros are shown. The same table always gives the
 * same result.
 */
export function suppress(table: CountTable): SuppressedTable {
  const counts = withMargins(table.counts, table.columns.length)
  const grid: Grid = {
    counts,
    hidden: counts.map((row) => row.map((count) => isSmall(count, table.threshold))),
  }
  const total = counts.at(-1)?.at(-1) ?? 0
  const costOf = (cell: Cell): number => costIn(grid, cell) + at(grid, cell) / (total + 1)
  for (const cell of hiddenCells(grid))
    for (const other of cheapestCycle(grid, cell, costOf)?.cells ?? []) hide(grid, other)
  return { cells: counts.map((row, r) => row.map((count, c) => (grid.hidden[r]?.[c] ? null : count))) }
}

/** The counts with the sum of each row behind it and the sum of each column below it. */
export function withMargins(
  counts: readonly (readonly number[])[],
  columns: number,
): readonly (readonly number[])[] {
  const rows = counts.map((row) => [...row, sum(row)])
  const last = Array.from({ length: columns + 1 }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))
  return [...rows, last]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const at = ({ counts }: Grid, { row, column }: Cell): number => counts[row]?.[column] ?? 0

function hide(grid: Grid, cell: Cell): void {
  const row = grid.hidden[cell.row]
  if (row && at(grid, cell) > 0) row[cell.column] = true
}

function costIn({ counts }: Grid, { row, column }: Cell): number {
  const margins = Number(row === counts.length - 1) + Number(column === (counts[0]?.length ?? 0) - 1)
  return [CELL_COST, MARGIN_COST, TOTAL_COST][margins] ?? TOTAL_COST
}

const hiddenCells = ({ hidden }: Grid): readonly Cell[] =>
  hidden.flatMap((row, r) => row.flatMap((is, column) => (is ? [{ row: r, column }] : [])))
