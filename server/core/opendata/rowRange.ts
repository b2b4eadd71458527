// What the open data tell of a count in a letter: so many rows surely fit, and so many others may.
import { ANYTHING, type Range } from '../disclosure/reader.ts'
import type { CountQuery, Facet } from '../letter/countQuery.ts'
import { HEAVY_FROM } from '../letter/tally.ts'
import { PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'
import type { OpenEdition, OpenRow } from './openCases.ts'

/** How a row answers whether its case has a value of a facet. */
type Answer = 'yes' | 'no' | 'maybe'

/** A field of which a case has one value. */
const isThe = (told: string | null, value: string): Answer =>
  told === null ? 'maybe' : told === value ? 'yes' : 'no'
/** A field of which the row tells the main value, and the case may have others. */
const isAmong = (told: string | null, value: string): Answer => (told === value ? 'yes' : 'maybe')

const ANSWERS: Partial<Record<Facet, (row: OpenRow, value: string) => Answer>> = {
  kind: ({ kind }, value) => isThe(kind, value),
  mainCause: ({ cause }, value) => isThe(cause, value),
  severity: ({ severity }, value) => isThe(severity === null ? null : String(severity), value),
  heavy: ({ severity }, value) =>
    isThe(severity === null ? null : severity >= HEAVY_FROM ? 'ja' : 'nee', value),
  theme: ({ theme }, value) => isAmong(theme, value),
  thread: ({ thread }, value) => isAmong(thread, value),
  regulation: ({ regulation }, value) => isAmong(regulation, value),
  cause: ({ cause }, value) => isAmong(cause, value),
}

/** Whether a row surely belongs to a count, surely does not, or may. */
export function belongs(row: OpenRow, { where }: Pick<CountQuery, 'where'>): Answer {
  const answers = where.map(([facet, value]) => ANSWERS[facet]?.(row, value) ?? 'maybe')
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes'
}

/** How many cases of the year can be in no row: the yearly account tells how many were left out, unless it is a few. */
const notInRows = ({ leftOut }: OpenEdition): number => Math.max(leftOut, PEOPLE_PUBLISHED_MIN - 1)

/** The least and most that a count can be beside the open data over its years. */
export function rowRange(
  editions: readonly OpenEdition[],
  { of, years: [from, to], where }: CountQuery,
): Range {
  if (of !== 'cases' || where.some(([facet]) => ANSWERS[facet] === undefined)) return ANYTHING
  const told = editions.filter(({ year, groups }) => year >= from && year <= to && groups.length > 0)
  const isTold = told.length === to - from + 1
  const sum = (wanted: readonly Answer[]): number =>
    told.reduce(
      (total, { groups }) =>
        groups.reduce(
          (part, { row, count }) => part + (wanted.includes(belongs(row, { where })) ? count : 0),
          total,
        ),
      0,
    )
  return {
    low: sum(['yes']),
    high: isTold
      ? sum(['yes', 'maybe']) + told.reduce((total, each) => total + notInRows(each), 0)
      : ANYTHING.high,
  }
}
