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

/** `2024-07` reads juli 2024, `2024-Q3` reads derde kwartaal 2024, `2024` reads 2024. */
export function periodWords(period: Period): string {
  const year = period.slice(0, 4)
  if (period === year) return year
  if (period[5] !== 'Q') return `${MONTHS[firstMonth(period) - 1]} ${year}`
  return `${['eerste', 'tweede', 'derde', 'vierde'][Number(period[6]) - 1]} kwartaal ${year}`
}
