// Days as YYYY-MM-DD: the day of a moment as people in the Netherlands see it, and the days around one.

/** How long a day lasts, in milliseconds. */
export const DAY_MS = 86_400_000

/** The day of an instant in the Netherlands. */
export const dayOf = (instant: string): string => DUTCH_DAY.format(new Date(instant))

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day so many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The beginning of the day of an instant, for who may know the day but not the moment. */
export const startOfDay = (instant: string): string => `${dayOf(instant)}T00:00:00.000Z`

/** The beginning of the month of an instant, for who may not know the day either. */
export const startOfMonth = (instant: string): string => `${dayOf(instant).slice(0, 7)}-01T00:00:00.000Z`

/** The instant at which this day ends in the Netherlands: one hour before midnight UTC in winter, two in summer. */
export function endOfDay(day: string): string {
  const next = addDays(day, 1)
  const summer = new Date(`${next}T00:00:00+02:00`).toISOString()
  return dayOf(summer) === next ? summer : new Date(`${next}T00:00:00+01:00`).toISOString()
}
