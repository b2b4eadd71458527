/** How far two sets of codes lie apart, for coders who may choose more than one. */

/**
 * The MASI distance between two sets, 0 (equal) to 1 (nothing in common): one minus the Jaccard index, weighted by 1 for
 * equal sets, 2/3 when one holds the other, 1/3 when they only overlap. Two empty sets are equal.
 * Passonneau, Measuring Agreement on Set-valued Items (MASI), LREC 2006.
 */
export function masiDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((code) => b.has(code)).length
  const all = a.size + b.size - shared
  if (all === 0) return 0
  return 1 - (shared / all) * monotonicity(shared, a.size, b.size)
}

function monotonicity(shared: number, sizeA: number, sizeB: number): number {
  if (shared === sizeA && shared === sizeB) return 1
  if (shared === Math.min(sizeA, sizeB)) return 2 / 3
  return shared > 0 ? 1 / 3 : 0
}
