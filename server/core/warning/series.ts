// What every method for early warning takes and gives.

/** Counts per period, oldest first; null where nothing was counted. */
export interface CountSeries {
  readonly counts: readonly (number | null)[]
  /** How many periods go in a year: 12 for months, 52 for weeks. */
  readonly frequency: number
  /** How many people each count is about, for methods that take it as an offset. */
  readonly population?: readonly number[]
}

/** Periods from the first up to and including the last, counted from 1 as in R. */
export type Range = readonly [first: number, last: number]

/** What a method says of one period; null where it cannot say anything. */
export interface Finding {
  /** The period, counted from 1. */
  readonly index: number
  readonly expected: number | null
  readonly upperbound: number | null
  readonly alarm: boolean | null
}

/** What is said of a period that cannot be judged. */
export const unknownAt = (index: number): Finding => ({
  index,
  expected: null,
  upperbound: null,
  alarm: null,
})

/** The count of a period counted from 1; NaN where there is none. */
export const countAt = ({ counts }: CountSeries, index: number): number => counts[index - 1] ?? Number.NaN

/** The numbers from the first up to and including the last; none when the last comes first. */
export const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset)

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length

/** A number as an answer: null when it is none. */
export const known = (value: number): number | null => (Number.isFinite(value) ? value : null)
