// The rows of what was asked before, so that the rows of a common word are read from the index once. Rows that are added
// later are read when they are asked for; when a row goes or is written anew, all lists are dropped.

/** How many row numbers are kept together, four bytes each. */
const ROWS_MAX = 16_000_000

interface List {
  readonly rows: Uint32Array
  /** One more than the highest row that could be in it. */
  readonly end: number
}

export class PostingLists {
  readonly #lists = new Map<string, List>()
  #rowsKept = 0
  /** One more than the highest row that could be in any list. */
  #end = 0

  /** The rows of an expression below `end`; `read` gives those after a row, in order. */
  rowsOf(
    expression: string,
    end: number,
    read: (expression: string, after: number) => readonly number[],
  ): Uint32Array {
    const known = this.#lists.get(expression)
    if (known?.end === end) return known.rows
    const added = read(expression, (known?.end ?? 0) - 1)
    const rows = known === undefined ? Uint32Array.from(added) : joined(known.rows, added)
    this.#rowsKept += added.length
    if (this.#rowsKept > ROWS_MAX) this.clear()
    else {
      this.#lists.set(expression, { rows, end })
      this.#end = Math.max(this.#end, end)
    }
    return rows
  }

  /** A row was written or taken out: what was read of it holds no longer. */
  changed(row: number): void {
    if (row < this.#end) this.clear()
  }

  clear(): void {
    this.#lists.clear()
    this.#rowsKept = 0
    this.#end = 0
  }
}

function joined(rows: Uint32Array, added: readonly number[]): Uint32Array {
  if (added.length === 0) return rows
  const all = new Uint32Array(rows.length + added.length)
  all.set(rows)
  all.set(added, rows.length)
  return all
}
