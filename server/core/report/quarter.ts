// Quarters and four-month periods (tertialen): the periods reports are made over.

/** A quarter as 2026-Q1, or a four-month period as 2026-T1. */
export type ReportPeriod = string

const SHAPE = /^(20\d{2})-(?:Q([1-4])|T([1-3]))$/

/** Days as YYYY-MM-DD: the first and last one of a period, and the first one after it. */
interface PeriodDays {
  readonly from: string
  readonly last: string
  readonly until: string
}

/** The days of a period; null when it is no period. */
export function daysOf(period: ReportPeriod): PeriodDays | null {
  const [, year, quarter, third] = SHAPE.exec(period) ?? []
  if (year === undefined) return null
  const months = quarter === undefined ? 4 : 3
  const first = (Number(quarter ?? third) - 1) * months
  const day = (month: number, at = 1): string =>
    new Date(Date.UTC(Number(year), month, at)).toISOString().slice(0, 10)
  return { from: day(first), last: day(first + months, 0), until: day(first + months) }
}

/** `2026-Q3` reads derde kwartaal 2026, `2026-T1` eerste tertiaal 2026. */
export function reportPeriodWords(period: ReportPeriod): string {
  const number = Number(period.at(-1))
  const rank = ['eerste', 'tweede', 'derde', 'vierde'][number - 1] ?? ''
  return `${rank} ${period[5] === 'Q' ? 'kwartaal' : 'tertiaal'} ${period.slice(0, 4)}`
}

/** The last periods of a kind that have begun by a day (YYYY-MM-DD), newest first. */
export function lastPeriods(kind: 'Q' | 'T', today: string, count: number): readonly ReportPeriod[] {
  const perYear = kind === 'Q' ? 4 : 3
  const current =
    Number(today.slice(0, 4)) * perYear + Math.floor((Number(today.slice(5, 7)) - 1) / (12 / perYear))
  return Array.from({ length: count }, (_, back) => {
    const at = current - back
    return `${Math.floor(at / perYear)}-${kind}${(at % perYear) + 1}`
  })
}
