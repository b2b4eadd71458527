// Working days in the Netherlands: days are YYYY-MM-DD, as people there see them on the calendar.
import { addDays, dayOf } from './days.ts'

const SUNDAY = 0
const SATURDAY = 6

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday by the algorithm of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** The birthday of the King as it is kept: 27 April, a day earlier when that is a Sunday; before 2014 the Queen's. */
function kingsDay(year: number): string {
  const day = year < 2014 ? `${year}-04-30` : `${year}-04-27`
  return weekdayOf(day) === SUNDAY ? addDays(day, -1) : day
}

/** The days that article 3 of the General Extension of Time Limits Act (Algemene termijnenwet) puts on a par with Sundays. */
export function holidaysIn(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  return new Set([
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ])
}

const known = new Map<number, ReadonlySet<string>>()
function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const holidays = known.get(year) ?? holidaysIn(year)
  known.set(year, holidays)
  return holidays.has(day)
}

const isWorkingDay = (day: string): boolean =>
  weekdayOf(day) !== SUNDAY && weekdayOf(day) !== SATURDAY && !isHoliday(day)

/** The working day that comes so many working days after this day; the day itself does not count. */
export function addWorkingDays(day: string, count: number): string {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** The Sunday at the end of the week of a day. */
export const weekEnd = (day: string): string => addDays(day, (7 - weekdayOf(day)) % 7)

/** The last Sunday up to and including a day. */
export const lastSunday = (day: string): string => addDays(day, -weekdayOf(day))

/** The last day of a term of so many working days that began at this instant. */
export const dueOn = (since: string, days: number): string => addWorkingDays(dayOf(since), days)

/** Whole working days from one day to another, negative when the other is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from)
  let days = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) days += 1
  }
  return days
}

/** The last day on which a term of so many working days could begin and be over today: what began later is in time. */
export function lastOverdueStart(today: string, days: number): string {
  let start = addDays(today, -1)
  while (addWorkingDays(start, days) >= today) start = addDays(start, -1)
  return start
}
