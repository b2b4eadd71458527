// The cases that two coders finished who saw neither each other's work nor any suggestion: which count, how many there are,
// and what the two gave.
import { type SQL, sql } from 'drizzle-orm'
import type { MonthCount } from '#core/agreement/batches.ts'
import { addRow, noRows, type RowSet } from '#core/letter/rowSet.ts'
import type { Queryable } from './client.ts'
import { type CodeCount, codeReader, countGiven } from './codeCounts.ts'
import { wordsIn } from './comparisonWords.ts'
import type { WordRows } from './countedLines.ts'

/** Which cases count: those whose second coder finished within these days, by these two organisations. */
export interface AgreementScope {
  /** YYYY-MM-DD, that day included. */
  readonly from?: string | null
  readonly until?: string | null
  readonly organisationIds?: readonly [string, string] | null
  /** Only cases that stand published; their days are then those of publication. */
  readonly published?: boolean
}

/** The cases that two coders finished blind, by the organisations of the two in a fixed order. */
export const unitsIn = ({ from, until, organisationIds, published }: AgreementScope): SQL => {
  const [one, other] = organisationIds?.toSorted() ?? []
  const day = published ? sql`k.published_at` : sql`u.completed_at`
  return sql`units as (
    select u.*, k.published_at from comparisons u join cases k on k.id = u.case_id
    where ${published ? sql`k.status = 'published'` : sql`k.status <> 'coding'`}
      ${from ? sql`and ${day} >= ${from}` : sql``}
      ${until ? sql`and substr(${day}, 1, 10) <= ${until}` : sql``}
      ${one === undefined ? sql`` : sql`and u.one_id = ${one} and u.other_id = ${other}`})`
}

/** How many cases count. */
export const countUnits = (db: Queryable, scope: AgreementScope): number =>
  db.get<{ units: number }>(sql`with ${unitsIn(scope)} select count(*) units from units`).units

/** How many of the cases that two coders finished and that stand published were published in each month. */
export const countByMonth = (db: Queryable): readonly MonthCount[] =>
  db.all(
    sql`with ${unitsIn({ published: true })} select substr(published_at, 1, 7) month, count(*) cases from units group by 1 order by 1`,
  )

/** The organisations whose coders read cases together. */
export const findCoderPairs = (db: Queryable) =>
  db.all<{ one: string; other: string; units: number }>(sql`with ${unitsIn({})}
    select one_id one, other_id other, count(*) units from units group by 1, 2 order by 3 desc, 1, 2`)

/** What two coders gave one case, as it is kept. */
export interface Comparison {
  readonly words: string
}

/** What two coders gave each of the cases that count. */
export const findComparisons = (db: Queryable, scope: AgreementScope): readonly Comparison[] =>
  db.all(sql`with ${unitsIn(scope)} select words from units`)

/** Per code how many cases both coders gave it and how many only one. Codes that nobody gave are absent. */
export const countCodes = (db: Queryable, comparisons: readonly Comparison[]): readonly CodeCount[] =>
  countGiven(wordRows(comparisons), codeReader(db), { from: 0, to: comparisons.length })

/** The words of comparisons, each with the rows of the comparisons that hold it. */
function wordRows(comparisons: readonly Comparison[]): readonly WordRows[] {
  const rowsOf = new Map<string, RowSet>()
  for (const [row, { words }] of comparisons.entries())
    for (const word of wordsIn(words)) {
      const rows = rowsOf.get(word) ?? noRows(comparisons.length)
      rowsOf.set(word, rows)
      addRow(rows, row)
    }
  return [...rowsOf].map(([word, rows]) => ({ word, rows }))
}
