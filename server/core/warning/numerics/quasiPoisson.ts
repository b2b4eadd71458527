/**
 * Quasi-Poisson regression with a logarithmic link by iteratively reweighted least squares, step by step as R's `glm.fit`
 * takes it (McCullagh & Nelder, 1989, section 2.5): where a fit runs to the edge, as with nothing but zeros, the answer
 * is the last step, so the steps have to be the same.
 */
import { type Columns, type Decomposition, decompose, dot, solveBack, solveForward } from './leastSquares.ts'

/** A fitted model, with what R keeps of it. */
export interface QuasiPoissonFit {
  readonly converged: boolean
  /** A coefficient for each column; NaN for one that adds nothing to the others. */
  readonly coefficients: readonly number[]
  readonly fitted: readonly number[]
  readonly deviance: number
  /** (y − μ) / μ. */
  readonly residuals: readonly number[]
  /** The weights of the last step. */
  readonly workingWeights: readonly number[]
  readonly degreesOfFreedom: number
  readonly decomposition: Decomposition
}

const STEPS_MAX = 25
const TOLERANCE = 1e-8
const MEAN_MIN = Number.EPSILON

const inverseLink = (eta: number) => Math.max(Math.exp(eta), MEAN_MIN)

/**
 * Fits the model; `offset` is added to the linear predictor, `weights` are prior weights. Undefined where R's `glm` stops
 * with an error or gives up: without rows, with weights that are no numbers, or with coefficients that run off.
 */
export function fitQuasiPoisson(
  response: readonly number[],
  columns: Columns,
  weights: readonly number[] = response.map(() => 1),
  offset: readonly number[] = response.map(() => 0),
): QuasiPoissonFit | undefined {
  if (response.length === 0 || weights.some((weight) => !(weight >= 0))) return undefined
  const model = { response, columns, weights, offset }
  let stand = standAt(
    model,
    response.map((count) => Math.log(count + 0.1)),
  )
  for (let steps = 0; steps < STEPS_MAX; steps++) {
    const next = takeStep(model, stand)
    if (next === undefined) return undefined
    const converged = Math.abs(next.deviance - stand.deviance) / (0.1 + Math.abs(next.deviance)) < TOLERANCE
    stand = next
    if (converged || steps === STEPS_MAX - 1) return fitFrom(model, next, converged)
  }
  return undefined
}

function fitFrom({ response, weights }: Model, step: Step, converged: boolean): QuasiPoissonFit {
  const counted = weights.filter((weight) => weight > 0).length
  return {
    converged,
    coefficients: step.coefficients,
    fitted: step.fitted,
    deviance: step.deviance,
    residuals: response.map((count, row) => (count - (step.fitted[row] ?? 0)) / (step.fitted[row] ?? 0)),
    workingWeights: step.workingWeights,
    degreesOfFreedom: counted - step.decomposition.kept.length,
    decomposition: step.decomposition,
  }
}

interface Model {
  readonly response: readonly number[]
  readonly columns: Columns
  readonly weights: readonly number[]
  readonly offset: readonly number[]
}

/** Where the steps have come: the linear predictor and what follows from it. */
interface Stand {
  readonly eta: readonly number[]
  readonly fitted: readonly number[]
  readonly deviance: number
  readonly coefficients?: readonly number[]
}

interface Step extends Stand {
  readonly coefficients: readonly number[]
  readonly workingWeights: readonly number[]
  readonly decomposition: Decomposition
}

function standAt({ response, weights }: Model, eta: readonly number[]): Stand {
  const fitted = eta.map(inverseLink)
  return { eta, fitted, deviance: devianceOf(response, fitted, weights) }
}

function takeStep(model: Model, stand: Stand): Step | undefined {
  const { response, columns, weights, offset } = model
  const workingWeights = stand.fitted.map((mean, row) => (weights[row] ?? 0) * mean)
  const roots = workingWeights.map(Math.sqrt)
  const working = response.map((count, row) => {
    const mean = stand.fitted[row] ?? 0
    return ((stand.eta[row] ?? 0) - (offset[row] ?? 0) + (count - mean) / mean) * (roots[row] ?? 0)
  })
  const decomposition = decompose(
    columns.map((column) => column.map((value, row) => value * (roots[row] ?? 0))),
  )
  const solved = solveBack(
    decomposition,
    decomposition.basis.map((direction) => dot(direction, working)),
  )
  if (solved.some((coefficient) => !Number.isFinite(coefficient))) return undefined
  const goal = columns.map((_, index) => solved[decomposition.kept.indexOf(index)] ?? Number.NaN)
  const reached = halveUntilFinite(model, goal, stand.coefficients)
  return reached && { ...reached, workingWeights, decomposition }
}

/** A step that runs off to infinity is halved towards where it came from. */
function halveUntilFinite(model: Model, goal: readonly number[], before: readonly number[] | undefined) {
  let coefficients = goal
  for (let halvings = 0; halvings <= STEPS_MAX; halvings++) {
    const stand = standAt(model, linearPredictor(model, coefficients))
    if (Number.isFinite(stand.deviance) && stand.fitted.every(Number.isFinite))
      return { ...stand, coefficients }
    if (before === undefined) return undefined
    coefficients = coefficients.map((value, index) => (value + (before[index] ?? Number.NaN)) / 2)
  }
  return undefined
}

const linearPredictor = ({ response, columns, offset }: Model, coefficients: readonly number[]): number[] =>
  response.map((_, row) =>
    columns.reduce((sum, column, index) => {
      const coefficient = coefficients[index] ?? 0
      return Number.isNaN(coefficient) ? sum : sum + (column[row] ?? 0) * coefficient
    }, offset[row] ?? 0),
  )

function devianceOf(
  response: readonly number[],
  fitted: readonly number[],
  weights: readonly number[],
): number {
  return response.reduce((sum, count, row) => {
    const mean = fitted[row] ?? 0
    const term = count > 0 ? count * Math.log(count / mean) - (count - mean) : mean
    return sum + 2 * (weights[row] ?? 0) * term
  }, 0)
}

/** The estimated dispersion: weighted squared residuals per degree of freedom, over rows that weigh something. */
export function dispersionOf(fit: QuasiPoissonFit, weights: readonly number[] = fit.workingWeights): number {
  if (fit.degreesOfFreedom <= 0) return Number.NaN
  const squares = fit.residuals.map((residual, row) =>
    (weights[row] ?? 0) > 0 ? (weights[row] ?? 0) * residual * residual : 0,
  )
  return squares.reduce((sum, square) => sum + square, 0) / fit.degreesOfFreedom
}

/** The hat values: how much each row steers its own fitted value; what is within rounding of 1 is 1, as in R. */
export function leverages({ decomposition }: QuasiPoissonFit): number[] {
  const rows = decomposition.basis[0]?.length ?? 0
  return Array.from({ length: rows }, (_, row) => {
    const hat = decomposition.basis.reduce((sum, direction) => sum + (direction[row] ?? 0) ** 2, 0)
    return hat > 1 - 10 * Number.EPSILON ? 1 : hat
  })
}

/** The linear predictor at a new row, and its standard error for a dispersion of 1. */
export function predict(fit: QuasiPoissonFit, row: readonly number[], offset = 0) {
  const { kept } = fit.decomposition
  const values = kept.map((index) => row[index] ?? 0)
  const coordinates = solveForward(fit.decomposition, values)
  return {
    eta: kept.reduce((sum, index) => sum + (row[index] ?? 0) * (fit.coefficients[index] ?? 0), offset),
    unscaledError: Math.sqrt(dot(coordinates, coordinates)),
  }
}
