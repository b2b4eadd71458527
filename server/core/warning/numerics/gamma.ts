// The gamma function and its incomplete forms, and what follows from them.

const LANCZOS_G = 607 / 128
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
]
const PRECISION = 1e-16
const TINY = 1e-300
const STEPS_MAX = 10_000_000

/** The logarithm of the gamma function for x > 0, by Lanczos' series with Godfrey's coefficients (relative error < 1e-14). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const [first = 1, ...rest] = LANCZOS
  const series = rest.reduce((sum, coefficient, index) => sum + coefficient / (x + index), first)
  const base = x + LANCZOS_G - 0.5
  return 0.5 * Math.log(2 * Math.PI) + Math.log(series) + (x - 0.5) * Math.log(base) - base
}

/** Both tails of the gamma distribution with shape `a` and rate 1: P(a, x) and Q(a, x). */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/**
 * The regularised incomplete gamma functions: the power series below a + 1 (DLMF 8.11.4), Legendre's continued
 * fraction above it (DLMF 8.9.2, by Lentz' method). The smaller of the two is computed, so that it keeps its digits.
 */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let step = 1; step < STEPS_MAX && term > sum * PRECISION; step++) {
      term *= x / (a + step)
      sum += term
    }
    const lower = Math.min(1, scale * sum)
    return { lower, upper: 1 - lower }
  }
  const fraction = lentz(x + 1 - a, (step) => ({ a: -step * (step - a), b: x + 1 - a + 2 * step }))
  const upper = Math.min(1, scale / fraction)
  return { lower: 1 - upper, upper }
}

/** The value of the continued fraction b0 + a1/(b1 + a2/(b2 + …)), by Lentz' method as Thompson and Barnett changed it. */
export function lentz(b0: number, termAt: (step: number) => { a: number; b: number }): number {
  let value = b0 || TINY
  let c = value
  let d = 0
  for (let step = 1; step < STEPS_MAX; step++) {
    const { a, b } = termAt(step)
    d = 1 / (b + a * d || TINY)
    c = b + a / c || TINY
    value *= c * d
    if (Math.abs(c * d - 1) < PRECISION * 4) return value
  }
  return value
}

/** The x for which an increasing function of x ≥ 0 reaches `goal`: bracketed by doubling, then halved to the last digit. */
export function solveIncreasing(goal: number, of: (x: number) => number, start = 1): number {
  let high = start
  while (of(high) < goal && high < Number.MAX_VALUE / 2) high *= 2
  let low = 0
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (of(middle) < goal) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The quantile of the gamma distribution with this shape and rate. */
export const gammaQuantile = (p: number, shape: number, rate: number): number =>
  solveIncreasing(p, (x) => gammaTails(shape, x).lower, Math.max(shape, 1)) / rate

/** The digamma function for x > 0: recurrence up to 10, then its asymptotic series (DLMF 5.11.2). */
export function digamma(x: number): number {
  if (x < 10) return digamma(x + 1) - 1 / x
  const square = 1 / (x * x)
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32760)))))
  return Math.log(x) - 0.5 / x - series
}

/** The derivative of the digamma function for x > 0: recurrence up to 10, then DLMF 5.15.8. */
export function trigamma(x: number): number {
  if (x < 10) return trigamma(x + 1) + 1 / (x * x)
  const square = 1 / (x * x)
  const series =
    (square / x) * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66)))))
  return 1 / x + square / 2 + series
}
