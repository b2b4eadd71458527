// Who in the collection surely fits a description: one statement, whatever the size of the collection.
import { type SQL, sql } from 'drizzle-orm'
import { yearOf } from '#core/period.ts'
import { type Described, laddersOf } from '#core/risk/combinationRisk.ts'
import { type Combination, type QuasiIdentifier, valuesUnder } from '#core/risk/ladders.ts'
import { rungsOf } from '#core/risk/lattice.ts'
import type { Queryable } from './client.ts'

const COLUMNS = {
  period: sql.raw('period'),
  province: sql.raw('province'),
  municipalitySize: sql.raw('municipality_size'),
  household: sql.raw('household'),
  ageBand: sql.raw('age_band'),
  benefit: sql.raw('benefit'),
  circumstance: sql.raw('circumstance'),
} as const satisfies Record<QuasiIdentifier, SQL>

/** The cases that count; a withdrawn one does not. */
const IN_COLLECTION = sql.raw("'coding', 'disputed', 'decided', 'published'")

/**
 * How many cases, and signals that were checked and are in no case yet, fit the description from which rungs on. A case
 * that says nothing of a field does not surely fit a description that does. `counted` tells that the description itself
 * is one of them, so that it is left out.
 */
export function describeAmongOthers(
  db: Queryable,
  combination: Combination,
  fields: readonly QuasiIdentifier[],
  counted: boolean,
): Described {
  const heights = laddersOf(combination, fields).map((ladder) => ladder.length - 1)
  const node = nodeOf(combination, fields)
  const year = yearOf(combination.period)
  const others = db
    .all<{ readonly node: number; readonly people: number }>(
      sql`select node, count(*) as people from (
          select ${node} as node from cases where year = ${year} and status in (${IN_COLLECTION})
          union all
          select ${node} from signals where status in ('checked', 'questioned') and substr(period, 1, 4) = ${String(year)}
        ) group by node`,
    )
    .map(({ node, people }) => ({
      rungs: rungsOf(heights, node),
      people: node === 0 && counted ? people - 1 : people,
    }))
  return { combination, fields, others }
}

/** The number of the lowest node that covers a row, as `nodeAt` numbers them. */
function nodeOf(combination: Combination, fields: readonly QuasiIdentifier[]): SQL {
  let stride = 1
  const terms = laddersOf(combination, fields).map((ladder, index) => {
    const field = fields[index] ?? 'period'
    const rungs = ladder.slice(0, -1).map((value, rung) => {
      const fitting = valuesUnder(field, value ?? '').map((code) => sql`${code}`)
      return sql`when ${COLUMNS[field]} in (${sql.join(fitting, sql`, `)}) then ${rung * stride}`
    })
    const top = (ladder.length - 1) * stride
    stride *= ladder.length
    return rungs.length === 0 ? sql`0` : sql`case ${sql.join(rungs, sql` `)} else ${top} end`
  })
  return sql.join(terms, sql` + `)
}

/** How many fit the description as it stands; found by the index, so that it costs as many rows as there are. */
export function countFitting(
  db: Queryable,
  combination: Combination,
  fields: readonly QuasiIdentifier[],
): number {
  const year = yearOf(combination.period)
  const fits = fields.flatMap((field) => {
    const value = combination[field]
    if (value === null || (field === 'period' && value.length === 4)) return []
    const fitting = valuesUnder(field, value).map((code) => sql`${code}`)
    return [sql`and ${COLUMNS[field]} in (${sql.join(fitting, sql`, `)})`]
  })
  const also = sql.join(fits, sql` `)
  const counted = db.get<{ readonly people: number }>(
    sql`select (select count(*) from cases where year = ${year} and status in (${IN_COLLECTION}) ${also})
      + (select count(*) from signals where status in ('checked', 'questioned') and substr(period, 1, 4) = ${String(year)} ${also}) as people`,
  )
  return counted.people
}
