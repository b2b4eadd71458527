/**
 * Ridge regression in its dual form: one factorisation serves every code, and what each case would have been given
 * without itself follows from it without training again.
 */

/** A square matrix, row after row. */
type Matrix = readonly Float64Array[]

/** The lower triangle L of a positive definite matrix A with L·Lᵀ = A. */
function factorised(matrix: Matrix): Matrix {
  const lower = matrix.map((row) => new Float64Array(row.length))
  for (const [row, values] of matrix.entries()) {
    const own = lower[row] ?? new Float64Array(0)
    for (let column = 0; column <= row; column++) {
      const other = lower[column] ?? own
      let sum = values[column] ?? 0
      for (let at = 0; at < column; at++) sum -= (own[at] ?? 0) * (other[at] ?? 0)
      own[column] = column === row ? Math.sqrt(sum) : sum / (other[column] ?? 1)
    }
  }
  return lower
}

/** The inverse of a lower triangle, itself a lower triangle. */
function inverted(lower: Matrix): Matrix {
  const inverse = lower.map((row) => new Float64Array(row.length))
  for (const [row, values] of lower.entries()) {
    const own = inverse[row] ?? new Float64Array(0)
    const pivot = values[row] ?? 1
    for (let at = 0; at < row; at++) {
      const factor = values[at] ?? 0
      const above = inverse[at] ?? own
      for (let column = 0; column <= at; column++)
        own[column] = (own[column] ?? 0) - factor * (above[column] ?? 0)
    }
    for (let column = 0; column < row; column++) own[column] = (own[column] ?? 0) / pivot
    own[row] = 1 / pivot
  }
  return inverse
}

/** A regression on a fixed set of cases; ask it about as many codes as wanted. */
export interface Ridge {
  /** The weight of each case for a code, given what the code should have been for each. */
  readonly weightsFor: (wanted: Float64Array) => Float64Array
  /** What the regression without a case would have said of that case. */
  readonly withoutItself: (wanted: Float64Array, weights: Float64Array) => Float64Array
}

/** Prepares a regression from how like each pair of cases is; its strength, of all cases or per case, holds the weights back. */
export function ridgeOf(likeness: Matrix, strength: number | readonly number[]): Ridge {
  const strengthOf = (index: number) => (typeof strength === 'number' ? strength : (strength[index] ?? 1))
  const held = likeness.map((row, index) =>
    row.map((value, column) => (column === index ? value + strengthOf(index) : value)),
  )
  const inverse = inverted(factorised(held))
  const diagonal = new Float64Array(likeness.length)
  for (const row of inverse) {
    for (const [column, value] of row.entries()) diagonal[column] = (diagonal[column] ?? 0) + value * value
  }
  return {
    weightsFor: (wanted) => {
      const weights = new Float64Array(wanted.length)
      for (const [row, values] of inverse.entries()) {
        let half = 0
        for (let at = 0; at <= row; at++) half += (values[at] ?? 0) * (wanted[at] ?? 0)
        for (let at = 0; at <= row; at++) weights[at] = (weights[at] ?? 0) + half * (values[at] ?? 0)
      }
      return weights
    },
    withoutItself: (wanted, weights) =>
      wanted.map((value, index) => value - (weights[index] ?? 0) / (diagonal[index] ?? 1)),
  }
}
