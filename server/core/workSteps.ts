// The steps of the work that wait for people, each with its term.
import { dayOf, endOfDay } from './days.ts'
import { addWorkingDays, dueOn, lastOverdueStart, lastSunday, weekEnd } from './workingDays.ts'

/** The steps at which a signal or case can wait. */
export const WORK_STEPS = ['answer', 'check', 'triage', 'code', 'decide', 'publish'] as const
export type WorkStep = (typeof WORK_STEPS)[number]

/**
 * How many working days (werkdagen) each step may take, from the moment the thing got there. A check and a triage are
 * short reading; coding and deciding take a case apart; a client council that meets every fortnight has to be able to answer.
 */
const STEP_DAYS = {
  answer: 10,
  check: 5,
  triage: 5,
  code: 10,
  decide: 10,
  publish: 5,
} as const satisfies Record<WorkStep, number>

/** For an urgent signal (spoed), and a case with one, every step takes at most this many working days. */
const URGENT_DAYS = 2

/** How many working days this step may take. */
const daysFor = (step: WorkStep, urgent: boolean): number => (urgent ? URGENT_DAYS : STEP_DAYS[step])

/**
 * The term of a check runs from the end of the week, because the day on which a signal came in shows which signals came
 * together, and so from one sender. What is urgent cannot wait for that.
 */
const runsByWeek = (step: WorkStep, urgent: boolean): boolean => step === 'check' && !urgent

/** The last day on which the step is in time, as YYYY-MM-DD; `since` is an instant. */
export const stepDueOn = (step: WorkStep, since: string, urgent: boolean): string =>
  runsByWeek(step, urgent)
    ? addWorkingDays(weekEnd(dayOf(since)), daysFor(step, urgent))
    : dueOn(since, daysFor(step, urgent))

/** What has waited at the step since before this instant is past its term now. */
export function overdueBefore(step: WorkStep, urgent: boolean, now: string): string {
  const start = lastOverdueStart(dayOf(now), daysFor(step, urgent))
  return endOfDay(runsByWeek(step, urgent) ? lastSunday(start) : start)
}
