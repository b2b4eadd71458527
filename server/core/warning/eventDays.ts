// From which day to which a campaign or media week can have been: the rules, for the form and for what is sent.
import { addDays, DAY_MS } from '../days.ts'
import { type Problem, problem } from '../problem.ts'
import { isDay } from './judging.ts'

/** What is planned may be put down about three months before it is over. */
const EVENT_DAYS_AHEAD_MAX = 92

/** Longer than a year it is no campaign: every month would carry its warning, and none could be set beside another. */
const EVENT_DAYS_MAX = 366

interface EventDays {
  readonly firstDay: string
  readonly lastDay: string
}

/** What is wrong with the days (YYYY-MM-DD), each problem at the day it is about. */
export function checkEventDays({ firstDay, lastDay }: EventDays, today: string): readonly Problem[] {
  const impossible = [
    ...(isDay(firstDay) ? [] : [problem('PERIOD_IMPOSSIBLE', 'firstDay')]),
    ...(isDay(lastDay) ? [] : [problem('PERIOD_IMPOSSIBLE', 'lastDay')]),
  ]
  if (impossible.length > 0) return impossible
  if (lastDay < firstDay) return [problem('LAST_BEFORE_FIRST', 'lastDay')]
  if (lastDay > lastEventDay(today)) return [problem('EVENT_TOO_FAR', 'lastDay')]
  return daysOf({ firstDay, lastDay }) > EVENT_DAYS_MAX ? [problem('EVENT_TOO_LONG', 'lastDay')] : []
}

/** The latest last day that an event can have, seen from a day. */
export const lastEventDay = (today: string): string => addDays(today, EVENT_DAYS_AHEAD_MAX)

/** How many days it lasts, the first and the last included. */
export const daysOf = ({ firstDay, lastDay }: EventDays): number =>
  Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS) + 1
