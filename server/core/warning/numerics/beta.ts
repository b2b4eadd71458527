// The incomplete beta function, and Student's t distribution that follows from it.
import { lentz, logGamma } from './gamma.ts'

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22). */
export function betaLower(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaLower(1 - x, b, a)
  const scale = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - (logGamma(a) + logGamma(b) - logGamma(a + b)),
  )
  const fraction = lentz(1, (step) => {
    const m = Math.floor(step / 2)
    const term =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return { a: term, b: 1 }
  })
  return scale / fraction
}

/** The two-sided p-value of a t-statistic. */
export const studentTwoSided = (t: number, degrees: number): number =>
  t === 0 ? 1 : betaLower(degrees / (degrees + t * t), degrees / 2, 0.5)
