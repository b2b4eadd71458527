// What the order of bottlenecks rests on as counted, and what the team set about it.
import { eq, sql } from 'drizzle-orm'
import type { RemedyKind, YearStatus } from '#core/codes.ts'
import { FIRST_WEIGHTS, type PriorityFacts, type PriorityWeights } from '#core/priority/priority.ts'
import type { Queryable } from './client.ts'
import { settings } from './schema/organisations.ts'

const WEIGHTS = 'priority_weights'
const PLACES = 'priority_places'

/** A place given by the chair instead of by the formula, with the reason. */
export interface GivenPlace {
  readonly id: string
  readonly place: number
  readonly reason: string
}

interface Counted {
  readonly id: string
  readonly remedyKind: RemedyKind
  readonly firstYear: number
  readonly yearStatus: YearStatus | null
  readonly cases: number
  readonly casesThisYear: number
  readonly casesLastYear: number
  readonly sources: number
  /** How many cases have severity 0, 1, 2, 3 and 4, with a comma between. */
  readonly severities: string
}

/** One row per bottleneck; a case counts in the year it was published, as in the letter. */
export const readPriorityFacts = (db: Queryable, year: number): readonly PriorityFacts[] =>
  db
    .all<Counted>(sql`
      with evidence as (
        select l.bottleneck_id as id, c.id as case_id, c.severity, cast(substr(c.published_at, 1, 4) as integer) as year
        from bottleneck_cases l join cases c on c.id = l.case_id where c.status = 'published')
      select b.id, b.remedy_kind as remedyKind, b.first_year as firstYear,
        (select year_status from bottleneck_steps s where s.bottleneck_id = b.id
          and s.id not in (select step_id from bottleneck_step_withdrawals) order by s.year desc, s.at desc limit 1) as yearStatus,
        count(e.case_id) as cases,
        coalesce(sum(e.year = ${year}), 0) as casesThisYear, coalesce(sum(e.year = ${year - 1}), 0) as casesLastYear,
        (select count(distinct s.organisation_id) from evidence v join case_signals l on l.case_id = v.case_id
          join signals s on s.id = l.signal_id where v.id = b.id) as sources,
        coalesce(sum(e.severity = 0), 0) || ',' || coalesce(sum(e.severity = 1), 0) || ',' || coalesce(sum(e.severity = 2), 0)
          || ',' || coalesce(sum(e.severity = 3), 0) || ',' || coalesce(sum(e.severity = 4), 0) as severities
      from bottlenecks b left join evidence e on e.id = b.id
      where b.withdrawn_at is null group by b.id order by b.number`)
    .map(({ severities, firstYear, yearStatus, ...counted }) => ({
      ...counted,
      severities: severities.split(',').map(Number),
      yearsOpen: yearStatus === 'opgelost' ? 0 : year - firstYear,
    }))

const read = (db: Queryable, key: string): unknown => {
  const row = db.select().from(settings).where(eq(settings.key, key)).get()
  return row ? JSON.parse(row.value) : undefined
}

function write(tx: Queryable, key: string, value: unknown): void {
  const json = JSON.stringify(value)
  tx.insert(settings)
    .values({ key, value: json })
    .onConflictDoUpdate({ target: settings.key, set: { value: json } })
    .run()
}

const isWeights = (value: unknown): value is PriorityWeights =>
  typeof value === 'object' && value !== null && Object.keys(FIRST_WEIGHTS).every((part) => part in value)

/** The weights that hold now. */
export function readWeights(db: Queryable): PriorityWeights {
  const stored = read(db, WEIGHTS)
  return isWeights(stored) ? stored : FIRST_WEIGHTS
}

export const writeWeights = (tx: Queryable, weights: PriorityWeights): void => write(tx, WEIGHTS, weights)

const isPlaces = (value: unknown): value is readonly GivenPlace[] => Array.isArray(value)

/** The places the chair gave. */
export function readPlaces(db: Queryable): readonly GivenPlace[] {
  const stored = read(db, PLACES)
  return isPlaces(stored) ? stored : []
}

/** Gives a bottleneck a place, or with null leaves it to the formula again. */
export function writePlace(tx: Queryable, id: string, given: Omit<GivenPlace, 'id'> | null): void {
  const others = readPlaces(tx).filter((place) => place.id !== id)
  write(tx, PLACES, given ? [...others, { id, ...given }] : others)
}
