// Whether counts of a whole year went up or down beyond what chance does.

export const DIRECTIONS = ['up', 'down', 'steady'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The last whole year beside the one before it. */
export interface Trend {
  readonly year: number
  readonly now: number
  readonly before: number
  /** `steady` when chance alone does such a difference as well. */
  readonly direction: Direction
}

/** Two-sided 95%. */
const Z = 1.96

/**
 * The trend over the two years before the running one, where neither may be before `since`; null when there are no two.
 * Anscombe's transformation (1948): twice the root of a Poisson count and 3/8 varies by one, whatever its mean, so the
 * difference of two of them varies by two.
 */
export function trendOf(
  byYear: readonly { readonly year: number; readonly count: number }[],
  { since, thisYear }: { readonly since: number; readonly thisYear: number },
): Trend | null {
  const year = thisYear - 1
  if (year - 1 < since) return null
  const countOf = (wanted: number) => byYear.find((each) => each.year === wanted)?.count ?? 0
  const [now, before] = [countOf(year), countOf(year - 1)]
  const stable = (count: number) => 2 * Math.sqrt(count + 3 / 8)
  const difference = (stable(now) - stable(before)) / Math.SQRT2
  return { year, now, before, direction: difference > Z ? 'up' : difference < -Z ? 'down' : 'steady' }
}
