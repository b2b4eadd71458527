// Rounding as the other way to keep a count from being known: what is told stands for several counts.
import type { Range } from './reader.ts'

/** Counts are told to the nearest multiple of this. */
export const ROUNDING_BASE = 5
const HALF = Math.floor(ROUNDING_BASE / 2)

/**
 * The count as it is told. Each count is rounded by itself, a total no less than its parts, and the same count always
 * alike, so that asking again tells nothing more. Nothing stays nothing and something never becomes nothing: zeros are
 * known anyway, and "0" for one or two would tell what it was.
 */
export const rounded = (count: number): number =>
  count === 0 ? 0 : Math.max(ROUNDING_BASE, Math.round(count / ROUNDING_BASE) * ROUNDING_BASE)

/** The counts that are told as this one. */
export const roundedTo = (told: number): Range => ({
  low: told <= ROUNDING_BASE ? Math.min(told, 1) : told - HALF,
  high: told === 0 ? 0 : told + HALF,
})
