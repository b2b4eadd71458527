/** Counts of fewer than this are not shown to people outside the team. */
export const THRESHOLD_OUTSIDE = 10

/** One source that delivers more than this share of a cell can recognise itself, and others in what remains. */
const DOMINANCE_MAX = 0.75

/** Whether a count is too small to show. Nothing at all is no secret: zero is shown. */
export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold

/**
 * The dominance rule (n,k) with n = 1: whether one source delivers more than `share` of all.
 * `contributions` holds a count per source; sdcMicro and ARGUS use the same rule.
 */
export function isDominated(contributions: readonly number[], share: number = DOMINANCE_MAX): boolean {
  const total = contributions.reduce((sum, count) => sum + count, 0)
  return total > 0 && Math.max(...contributions) > share * total
}
