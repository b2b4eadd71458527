/** Fits how much each kind of evidence weighs in the odds, by Newton's method, with weights that are never negative. */

/** One example: what spoke for it, and whether it was right. */
export interface Example {
  readonly values: readonly number[]
  readonly right: boolean
}

/** The base of the logarithm of the odds and the weight of each value. */
export interface Fit {
  readonly base: number
  readonly weights: readonly number[]
}

const STEPS = 40
/** When no coefficient moves by more than this, the fit stands. */
const SETTLED = 1e-7

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The chance that goes with a fit. */
export const chanceOf = ({ base, weights }: Fit, values: readonly number[]): number =>
  sigmoid(weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), base))

/** Solves a small system by elimination; the matrix is positive definite. */
function eliminated(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot] ?? []
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below] ?? []
      const factor = (row[pivot] ?? 0) / (own[pivot] ?? 1)
      for (let column = pivot; column <= size; column++) {
        row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0)
      }
    }
  }
  const result = Array.from({ length: size }, () => 0)
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const own = rows[pivot] ?? []
    let sum = own[size] ?? 0
    for (let column = pivot + 1; column < size; column++) sum -= (own[column] ?? 0) * (result[column] ?? 0)
    result[pivot] = sum / (own[pivot] ?? 1)
  }
  return result
}

/** One Newton step for the coefficients that are free; the first is the base and is not held back. */
function step(
  examples: readonly Example[],
  coefficients: readonly number[],
  prior: readonly number[],
  free: readonly number[],
  strength: number,
): number[] {
  const gradient = free.map((at) => (at === 0 ? 0 : strength * ((coefficients[at] ?? 0) - (prior[at] ?? 0))))
  const curvature = free.map((at, row) =>
    free.map((_, column) => (row === column ? (at === 0 ? 1e-6 : strength) : 0)),
  )
  for (const { values, right } of examples) {
    const all = [1, ...values]
    const odds = all.reduce((sum, value, index) => sum + value * (coefficients[index] ?? 0), 0)
    const chance = sigmoid(odds)
    const spread = Math.max(1e-9, chance * (1 - chance))
    for (const [row, at] of free.entries()) {
      const value = all[at] ?? 0
      gradient[row] = (gradient[row] ?? 0) + (chance - (right ? 1 : 0)) * value
      const line = curvature[row] ?? []
      for (const [column, other] of free.entries()) {
        line[column] = (line[column] ?? 0) + spread * value * (all[other] ?? 0)
      }
    }
  }
  return eliminated(curvature, gradient)
}

/** What the coefficients lose on the examples, with how far they are from what they are held to. */
function lossOf(
  examples: readonly Example[],
  coefficients: readonly number[],
  prior: readonly number[],
  strength: number,
): number {
  const [base = 0, ...weights] = coefficients
  const held = weights.reduce((sum, weight, at) => sum + (weight - (prior[at + 1] ?? 0)) ** 2, 0)
  return examples.reduce(
    (sum, { values, right }) => {
      const odds = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), base)
      const against = right ? -odds : odds
      return sum + Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)))
    },
    (strength / 2) * held,
  )
}

interface Change {
  readonly free: readonly number[]
  readonly change: readonly number[]
  readonly strength: number
}

const HALVINGS = 20

/** The coefficients changed as a step says, by half of it as long as that loses more than it gains. */
function nearer(
  examples: readonly Example[],
  coefficients: readonly number[],
  prior: readonly number[],
  { free, change, strength }: Change,
): readonly number[] {
  const loss = lossOf(examples, coefficients, prior, strength)
  for (let halving = 0; halving < HALVINGS; halving++) {
    const tried = coefficients.map((value, at) => value - (change[free.indexOf(at)] ?? 0) / 2 ** halving)
    if (lossOf(examples, tried, prior, strength) <= loss) return tried
  }
  return coefficients
}

/**
 * The fit with the least log-loss over the examples, held to `prior` by `strength`. A weight that would become negative
 * is left out and the rest fitted again.
 */
export function fitted(examples: readonly Example[], prior: Fit, strength: number): Fit {
  const before = [prior.base, ...prior.weights]
  let free = before.map((_, index) => index)
  for (;;) {
    let coefficients: readonly number[] = before.map((value, index) => (free.includes(index) ? value : 0))
    for (let count = 0; count < STEPS; count++) {
      const change = step(examples, coefficients, before, free, strength)
      coefficients = nearer(examples, coefficients, before, { free, change, strength })
      if (change.every((value) => Math.abs(value) < SETTLED)) break
    }
    const negative = free.filter((at) => at > 0 && (coefficients[at] ?? 0) < 0)
    if (negative.length === 0) return { base: coefficients[0] ?? 0, weights: coefficients.slice(1) }
    free = free.filter((at) => !negative.includes(at))
  }
}
