// What a reader who wants to know a hidden count takes from the rows of the open data.
import type { CountQuery, Facet } from '#core/letter/countQuery.ts'
import type { OpenEdition, OpenRow } from '#core/opendata/openCases.ts'

/** What a reader holds of a count. */
export interface Known {
  readonly name: string
  readonly query: CountQuery
  /** What any of the letters shows it to be; null as long as none does. */
  shown: number | null
  /** No less than this, where it was rounded. */
  least: number
  /** Below this, where a letter says so or it was rounded. */
  below: number
  /** Some letter keeps it back, and does not only round it or leave it to be subtracted. */
  hidden: boolean
}

/** The yearly account tells how many cases are in no row, unless it is no more than these. */
const FEW = 9

/** Rows that fit are cases of the count; no others can be than those that may fit and those that are in no row. */
export function readRows(entry: Known, openData: readonly OpenEdition[]): void {
  const { of, years, where } = entry.query
  if (of !== 'cases') return
  const beside = openData.filter(
    ({ year, groups }) => year >= years[0] && year <= years[1] && groups.length > 0,
  )
  const groups = beside.flatMap((edition) => edition.groups)
  const rowsThat = (isMeant: (row: OpenRow) => boolean) =>
    groups.reduce((sum, { row, count }) => sum + (isMeant(row) ? count : 0), 0)
  entry.least = Math.max(
    entry.least,
    rowsThat((row) => where.every(([facet, value]) => valuesOf(row, facet).has(value))),
  )
  if (beside.length === years[1] - years[0] + 1) {
    const most = rowsThat(
      (row) =>
        !where.some(
          ([facet, value]) => isOnly(facet) && !['', value].includes([...valuesOf(row, facet)][0] ?? ''),
        ),
    )
    entry.below = Math.min(
      entry.below,
      beside.reduce((sum, { leftOut }) => sum + Math.max(leftOut, FEW), most) + 1,
    )
  }
}

/** A case has one value of these, and others of the rest beside the main one that a row tells. */
const isOnly = (facet: Facet) => ['kind', 'mainCause', 'severity', 'heavy'].includes(facet)

function valuesOf(row: OpenRow, facet: Facet): ReadonlySet<string> {
  const heavy = row.severity === null ? null : row.severity > 2 ? 'ja' : 'nee'
  const values: Partial<Record<Facet, string | number | null>> = {
    kind: row.kind,
    mainCause: row.cause,
    cause: row.cause,
    severity: row.severity,
    heavy,
    theme: row.theme,
    thread: row.thread,
    regulation: row.regulation,
  }
  const value = values[facet] ?? null
  return new Set(value === null ? [] : [String(value)])
}
