/**
 * Benjamini & Hochberg (1995): p-values raised so that a limit on them is a limit on the expected share of false alarms
 * among all alarms. In the order they came in.
 */
export function adjustForMany(pvalues: readonly number[]): readonly number[] {
  const order = pvalues.map((_, index) => index).sort((a, b) => (pvalues[b] ?? 0) - (pvalues[a] ?? 0))
  const adjusted = pvalues.map(() => 1)
  let lowest = 1
  for (const [position, index] of order.entries()) {
    lowest = Math.min(lowest, ((pvalues[index] ?? 1) * pvalues.length) / (pvalues.length - position))
    adjusted[index] = lowest
  }
  return adjusted
}
