/** The placeholders of dates: one grammar to know them by, and how they become as coarse as the period of a case. */
import type { Period } from '#core/period.ts'
import { MONTH_NAMES } from './months.ts'
import type { Stretch } from './span.ts'

/** How far a date is from the dated mention before it, as `distances` says it. */
const DISTANCE =
  '(?:dezelfde dag|enkele dagen (?:eerder|later)|(?:ongeveer )?\\d{1,3} (?:dag|dagen|week|weken|maand|maanden|jaar) (?:eerder|later))'

const QUARTERS = ['eerste', 'tweede', 'derde', 'vierde'].map((rank) => `${rank} kwartaal`)
const MONTH = MONTH_NAMES.join('|')
const QUARTER = QUARTERS.join('|')

/** Every placeholder of a date: a month as the detector writes it, or what it became with the period of its case. */
export const DATE_PLACEHOLDER = `\\[(?:datum|(?:${MONTH})(?: \\d{4})?(?:, ${DISTANCE})?|(?:${QUARTER})(?: \\d{4})?|(?:19|20)\\d{2})\\]`

const DATED = new RegExp(`\\[(${MONTH}|${QUARTER})(?: (\\d{4}))?(?:, ${DISTANCE})?\\]`, 'gi')

/** A placeholder that says more than the period does, and what it becomes. */
export interface CoarserDate extends Stretch {
  readonly was: string
  readonly becomes: string
}

/**
 * The placeholders of a text that are finer than a quarter or a year, whatever the period they are in. A distance goes
 * as well: what lies two months after a date in the same quarter gives away the month of both.
 */
export function coarserDates(text: string, period: Period): readonly CoarserDate[] {
  const coarse = period.length === 4 ? withinYear : period[5] === 'Q' ? withinQuarter : null
  if (coarse === null) return []
  return [...text.matchAll(DATED)].flatMap(({ 0: was, 1: word = '', 2: year, index }) => {
    const becomes = `[${coarse(word.toLowerCase(), year)}]`
    return becomes === was ? [] : [{ start: index, end: index + was.length, was, becomes }]
  })
}

const withinYear = (_: string, year: string | undefined): string => year ?? 'datum'

function withinQuarter(word: string, year: string | undefined): string {
  const month = MONTH_NAMES.indexOf(word)
  const quarter = month < 0 ? word : (QUARTERS[Math.floor(month / 3)] ?? 'datum')
  return year ? `${quarter} ${year}` : quarter
}

/** The text with each of these placeholders made coarser. */
export const withDates = (text: string, dates: readonly CoarserDate[]): string =>
  dates.reduceRight(
    (sofar, { start, end, becomes }) => sofar.slice(0, start) + becomes + sofar.slice(end),
    text,
  )

/** Where a passage stands once these placeholders are coarser; one that cut through a placeholder holds all of it. */
export function movedPassage({ start, end }: Stretch, dates: readonly CoarserDate[]): Stretch {
  const grown = (until: (date: CoarserDate) => boolean) =>
    dates.filter(until).reduce((sum, { was, becomes }) => sum + becomes.length - was.length, 0)
  const first = dates.find((date) => date.start < start && start < date.end)
  const last = dates.find((date) => date.start < end && end < date.end)
  return {
    start: (first?.start ?? start) + grown((date) => date.end <= (first?.start ?? start)),
    end: (last?.end ?? end) + grown((date) => date.end <= (last?.end ?? end)),
  }
}
