// How much a reader of a table can still not know. A table of counts with its margins is a network: rows and columns
// are nodes, cells are edges, and another table that fits all that is shown is this one moved along a closed walk
// (Gusfield 1988, A graph theoretic approach to statistical data security).

/** A table with its margins as last row and last column, and which of its cells are hidden. */
export interface Grid {
  readonly counts: readonly (readonly number[])[]
  readonly hidden: boolean[][]
}

/** A cell by its row and column in the grid. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** One cell raised and then another lowered and so on, around: the cells, and what it costs to hide those shown. */
export interface Cycle {
  readonly cells: readonly Cell[]
  readonly cost: number
}

const FREE = 0

/**
 * The cheapest closed walk through a cell by which its count could have been another: cells that are hidden already cost
 * nothing, other cells cost what hiding them loses. A hidden cell is known to hold at least one, because zeros are shown,
 * so a count of one can be raised but not lowered. Undefined when the cell is bound to be known.
 */
export function cheapestCycle(grid: Grid, target: Cell, costOf: (cell: Cell) => number): Cycle | undefined {
  const raised = walk(grid, target, 1, costOf)
  const lowered = canMove(grid, target, -1) ? walk(grid, target, -1, costOf) : undefined
  if (raised === undefined || lowered === undefined) return raised ?? lowered
  return raised.cost <= lowered.cost ? raised : lowered
}

/**
 * A margin moves against the sum of its cells. Written with its sign turned, every cell stands with the same sign in one
 * row and in one column, and a walk that leaves rows raising and leaves columns lowering keeps all sums in place.
 */
const isMargin = ({ counts }: Grid, { row, column }: Cell): boolean =>
  (row === counts.length - 1) !== (column === (counts[0]?.length ?? 0) - 1)

/** Whether the cell may be moved a step in the direction of the walk and still hold one or more. */
function canMove(grid: Grid, cell: Cell, step: 1 | -1): boolean {
  const count = grid.counts[cell.row]?.[cell.column] ?? 0
  if (count === 0) return false
  const change = isMargin(grid, cell) ? -step : step
  return change === 1 || count > 1
}

interface Reached {
  readonly cost: number
  readonly from: number
  readonly cell: Cell
}

/** Dijkstra from the far end of the target's edge back to its near end; nodes are rows, then columns. */
function walk(grid: Grid, target: Cell, step: 1 | -1, costOf: (cell: Cell) => number): Cycle | undefined {
  if (!canMove(grid, target, step)) return undefined
  const rows = grid.counts.length
  const nodes = rows + (grid.counts[0]?.length ?? 0)
  const [start, goal] = step === 1 ? [rows + target.column, target.row] : [target.row, rows + target.column]
  const reached = new Map<number, Reached>([[start, { cost: 0, from: start, cell: target }]])
  const settled = new Set<number>()
  for (;;) {
    const node = nearest(reached, settled)
    if (node === undefined) return undefined
    if (node === goal) return traceBack(reached, start, goal)
    settled.add(node)
    const soFar = reached.get(node)?.cost ?? 0
    for (let next = node < rows ? rows : 0; next < (node < rows ? nodes : rows); next++) {
      const cell = node < rows ? { row: node, column: next - rows } : { row: next, column: node - rows }
      if (settled.has(next) || (cell.row === target.row && cell.column === target.column)) continue
      if (!canMove(grid, cell, node < rows ? 1 : -1)) continue
      const cost = soFar + (grid.hidden[cell.row]?.[cell.column] ? FREE : costOf(cell))
      if (cost < (reached.get(next)?.cost ?? Number.POSITIVE_INFINITY))
        reached.set(next, { cost, from: node, cell })
    }
  }
}

function nearest(reached: ReadonlyMap<number, Reached>, settled: ReadonlySet<number>): number | undefined {
  let best: number | undefined
  for (const [node, { cost }] of reached)
    if (!settled.has(node) && (best === undefined || cost < (reached.get(best)?.cost ?? 0))) best = node
  return best
}

function traceBack(reached: ReadonlyMap<number, Reached>, start: number, goal: number): Cycle {
  const cells: Cell[] = []
  let at = goal
  while (at !== start) {
    const step = reached.get(at)
    if (step === undefined) break
    cells.push(step.cell)
    at = step.from
  }
  return { cells, cost: reached.get(goal)?.cost ?? 0 }
}
