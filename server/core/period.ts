// Months, quarters and years: the only dates a case has.
import { type Problem, problem } from './problem.ts'
import { ok, type Result, refused } from './result.ts'

/** A month `2024-07`, a quarter `2024-Q3`, or a whole year `2024` where that was too fine; a day is never kept. */
export type Period = string

/** The year of a period. */
export const yearOf = (period: Period): number => Number(period.slice(0, 4))

/** The first month of a period, 1 to 12. */
export function firstMonth(period: Period): number {
  if (period.length === 4) return 1
  return period[5] === 'Q' ? (Number(period[6]) - 1) * 3 + 1 : Number(period.slice(5, 7))
}

/** The first day of a period as YYYY-MM-DD. */
export const firstDay = (period: Period): string =>
  `${period.slice(0, 4)}-${String(firstMonth(period)).padStart(2, '0')}-01`

const SHAPE = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/

/** Checks the form and that the period has begun by `today` (YYYY-MM-DD); the current month and quarter pass. */
export function parsePeriod(
  input: string,
  today: string,
  ...path: readonly string[]
): Result<Period, Problem> {
  if (!SHAPE.test(input)) return refused(problem('PERIOD_NOT_RECOGNISED', ...path))
  if (firstDay(input) > today) return refused(problem('PERIOD_IN_FUTURE', ...path))
  if (yearOf(input) < 1996) return refused(problem('PERIOD_IMPOSSIBLE', ...path))
  return ok(input)
}

/** Whether this is a day of the calendar as YYYY-MM-DD; the thirtieth of February is not. */
export function isDay(input: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(input) ? Date.parse(input) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(input)
}
