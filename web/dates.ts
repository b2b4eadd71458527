// Dates and numbers as people read them in Dutch.
import { firstMonth, yearOf } from '#core/period.ts'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long' })
const number = new Intl.NumberFormat('nl-NL')

export const formatDay = (at: string): string => day.format(new Date(at))
export const formatMoment = (at: string): string => moment.format(new Date(at))
export const formatNumber = (count: number): string => number.format(count)
export const monthName = (oneBased: number): string => month.format(new Date(2024, oneBased - 1, 1))

/** `2024-07` reads juli 2024, `2024-Q3` reads derde kwartaal 2024, `2024` reads 2024. */
export function formatPeriod(period: string): string {
  if (period.length === 4) return period
  if (period[5] !== 'Q') return `${monthName(firstMonth(period))} ${yearOf(period)}`
  const ordinal = ['eerste', 'tweede', 'derde', 'vierde'][Number(period[6]) - 1]
  return `${ordinal} kwartaal ${yearOf(period)}`
}
