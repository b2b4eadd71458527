// How many cases were to be expected after a change of the law, had nothing changed.

/** An expected count with the ends of its 95% margin, as whole numbers. */
export interface Expectation {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** Two-sided 95%. */
const Z = 1.96

/**
 * The rate of before carried on: a Poisson rate estimated over the years before, and a margin that counts both the chance
 * in what was seen before and the chance in what comes after.
 */
export function beforeAndAfter(
  { before, years }: { readonly before: number; readonly years: number },
  yearsAfter: number,
): Expectation {
  const expected = (before / years) * yearsAfter
  const margin = Z * Math.sqrt(expected * (1 + yearsAfter / years))
  return {
    expected: Math.round(expected),
    low: Math.max(0, Math.floor(expected - margin)),
    high: Math.ceil(expected + margin),
  }
}
