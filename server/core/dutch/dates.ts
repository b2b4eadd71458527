// Dates and periods in words.
import { firstMonth, type Period } from '../period.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** A date YYYY-MM-DD as a letter writes it: `3 maart 2026`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** From day to day (YYYY-MM-DD), as short as can be: `van 3 tot en met 28 februari 2025`, or `op 3 februari 2025`. */
export function daysInWords({
  firstDay,
  lastDay,
}: {
  readonly firstDay: string
  readonly lastDay: string
}): string {
  if (firstDay === lastDay) return `op ${longDate(firstDay)}`
  const shared = [7, 4].find((length) => firstDay.slice(0, length) === lastDay.slice(0, length))
  const words = longDate(firstDay).split(' ')
  const from = words.slice(0, shared === 7 ? 1 : shared === 4 ? 2 : 3).join(' ')
  return `van ${from} tot en met ${longDate(lastDay)}`
}

/** `2024-07` reads juli 2024, `2024-Q3` reads derde kwartaal 2024, `2024` reads 2024. */
export function periodWords(period: Period): string {
  const year = period.slice(0, 4)
  if (period === year) return year
  if (period[5] !== 'Q') return `${MONTHS[firstMonth(period) - 1]} ${year}`
  return `${['eerste', 'tweede', 'derde', 'vierde'][Number(period[6]) - 1]} kwartaal ${year}`
}
