/**
 * A fit in which past outbreaks weigh less (Farrington et al. 1996, section 3.6): fit, look which counts lie far above
 * what was expected by their Anscombe residuals, and fit again with less weight for those.
 */
import type { Columns } from './numerics/leastSquares.ts'
import { dispersionOf, fitQuasiPoisson, leverages, type QuasiPoissonFit } from './numerics/quasiPoisson.ts'
import { sum } from './series.ts'

/** Weights from residuals: γ up to the threshold, γ·s⁻² above it, with γ such that they add up to how many there are. */
export function outbreakWeights(residuals: readonly number[], threshold: number): number[] {
  const shares = residuals.map((residual) =>
    residual > threshold ? residual ** -2 : residual <= threshold ? 1 : Number.NaN,
  )
  const gamma = residuals.length / sum(shares)
  return shares.map((share) => gamma * share)
}

/**
 * Standardised Anscombe residuals for a Poisson mean (McCullagh & Nelder, 1989, section 2.4.2). A row that alone decides
 * its own fitted value has a residual of zero; R divides rounding by zero there, and its answer hangs on the last bit.
 */
export function anscombeResiduals(response: readonly number[], fit: QuasiPoissonFit, phi: number): number[] {
  const hats = leverages(fit)
  return response.map((count, row) => {
    const mean = fit.fitted[row] ?? 0
    const residual = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))
    const hat = hats[row] ?? 0
    return hat === 1 ? 0 : residual / Math.sqrt(phi * (1 - hat))
  })
}

/** A model with the estimated dispersion, which is never taken below 1. */
export interface ReweightedFit {
  readonly fit: QuasiPoissonFit
  readonly phi: number
  /** The weights given to the rows, when they were weighed again. */
  readonly weights?: readonly number[]
}

/** A first fit, weighed again when a threshold is given. Undefined where R gives up. */
export function reweigh(
  first: QuasiPoissonFit,
  model: { response: readonly number[]; columns: Columns; offset: readonly number[] },
  threshold: number | null,
): ReweightedFit | undefined {
  const phi = atLeastOne(dispersionOf(first))
  if (threshold === null) return { fit: first, phi }
  const weights = outbreakWeights(anscombeResiduals(model.response, first, phi), threshold)
  const fit = fitQuasiPoisson(model.response, model.columns, weights, model.offset)
  return fit && { fit, phi: atLeastOne(dispersionOf(fit)), weights }
}

const atLeastOne = (dispersion: number): number => (dispersion < 1 ? 1 : dispersion)
