// Least squares by orthogonal columns, in the way R's `lm` does it: a column that adds nothing to those before it is left out.

/** A matrix by its columns. */
export type Columns = readonly (readonly number[])[]

/** An orthogonal basis of the columns that count, and how those columns are made of it. */
export interface Decomposition {
  readonly basis: Columns
  /** Which columns count, in order. */
  readonly kept: readonly number[]
  /** For each column that counts, its coordinates on the basis up to itself. */
  readonly triangle: Columns
}

/** A column whose part outside the others is smaller than this share of itself adds nothing (`glm.fit` uses it so). */
const TOLERANCE = 1e-11

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

/**
 * Gram and Schmidt's method, each column cleaned twice, which is as orthogonal as Householder's method
 * (Giraud, Langou & Rozložník, 2005).
 */
export function decompose(columns: Columns): Decomposition {
  const basis: number[][] = []
  const kept: number[] = []
  const triangle: number[][] = []
  for (const [index, column] of columns.entries()) {
    const size = Math.sqrt(dot(column, column))
    let rest = [...column]
    const coordinates = basis.map(() => 0)
    for (const _pass of ['first', 'second']) {
      for (const [position, direction] of basis.entries()) {
        const part = dot(direction, rest)
        rest = rest.map((value, row) => value - part * (direction[row] ?? 0))
        coordinates[position] = (coordinates[position] ?? 0) + part
      }
    }
    const left = Math.sqrt(dot(rest, rest))
    if (left < (size || 1) * TOLERANCE || left === 0) continue
    basis.push(rest.map((value) => value / left))
    kept.push(index)
    triangle.push([...coordinates, left])
  }
  return { basis, kept, triangle }
}

/** The coefficients of the columns that count, for coordinates on the basis: the triangle solved from the end. */
export function solveBack({ triangle }: Decomposition, coordinates: readonly number[]): number[] {
  const solution = coordinates.map(() => 0)
  for (let row = triangle.length - 1; row >= 0; row--) {
    const known = triangle
      .slice(row + 1)
      .reduce((sum, column, offset) => sum + (column[row] ?? 0) * (solution[row + 1 + offset] ?? 0), 0)
    solution[row] = ((coordinates[row] ?? 0) - known) / (triangle[row]?.[row] ?? Number.NaN)
  }
  return solution
}

/** The coordinates for which the columns that count give `values`: the triangle turned over, solved from the start. */
export function solveForward({ triangle }: Decomposition, values: readonly number[]): number[] {
  const solution: number[] = []
  for (const [position, column] of triangle.entries()) {
    const known = dot(column.slice(0, position), solution)
    solution.push(((values[position] ?? 0) - known) / (column[position] ?? Number.NaN))
  }
  return solution
}
