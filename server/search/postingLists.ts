// The rows of terms that were asked before, so that the rows of a common word are read from the index once. Rows that are
// added later are read when they are asked for; when a row goes or is written anew, all lists are dropped.

/** How many row numbers are kept together, four bytes each; what was asked longest ago makes room. */
const ROWS_MAX = 32_000_000

/** What a list takes by itself, as so many rows: words that nothing holds are asked as well, and have a list without rows. */
export const LIST_COST = 32

interface List {
  readonly rows: Uint32Array
  /** One more than the highest row that could be in it. */
  readonly end: number
}

export class PostingLists {
  /** In the order in which they were last asked. */
  readonly #lists = new Map<string, List>()
  readonly #rowsMax: number
  #rowsKept = 0
  /** One more than the highest row that could be in any list. */
  #end = 0

  constructor(rowsMax = ROWS_MAX) {
    this.#rowsMax = rowsMax
  }

  /** How full it is, from 0 to 1. */
  get fullness(): number {
    return this.#rowsKept / this.#rowsMax
  }

  /** The rows of a term below `end`; `read` gives those after a row, in order. */
  rowsOf(term: string, end: number, read: (term: string, after: number) => readonly number[]): Uint32Array {
    const known = this.#lists.get(term)
    this.#lists.delete(term)
    if (known?.end === end) {
      this.#lists.set(term, known)
      return known.rows
    }
    const added = read(term, (known?.end ?? 0) - 1)
    const rows = known === undefined ? new Uint32Array(added) : joined(known.rows, added)
    this.#lists.set(term, { rows, end })
    this.#end = Math.max(this.#end, end)
    this.#rowsKept += added.length + (known === undefined ? LIST_COST : 0)
    this.#makeRoom(term)
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

  #makeRoom(needed: string): void {
    for (const [term, { rows }] of this.#lists) {
      if (this.#rowsKept <= this.#rowsMax || term === needed) return
      this.#lists.delete(term)
      this.#rowsKept -= rows.length + LIST_COST
    }
  }
}

function joined(rows: Uint32Array, added: readonly number[]): Uint32Array {
  if (added.length === 0) return rows
  const all = new Uint32Array(rows.length + added.length)
  all.set(rows)
  all.set(added, rows.length)
  return all
}
