// The documents of one kind that a viewer may see, whatever is asked: all that an answer may depend on.

export class Sight {
  /** A 1 for each row in sight. */
  readonly rows: Uint8Array
  /** How many rows are in sight. */
  readonly count: number

  constructor(rows: Uint8Array) {
    this.rows = rows
    let count = 0
    for (let row = 0; row < rows.length; row++) count += rows[row] ?? 0
    this.count = count
  }

  has = (row: number): boolean => this.rows[row] === 1

  /** How many of these rows are in sight. */
  countOf(rows: Uint32Array): number {
    let count = 0
    for (let at = 0; at < rows.length; at++) count += this.rows[rows[at] ?? 0] ?? 0
    return count
  }
}
