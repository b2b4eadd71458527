// The published cases a letter counts, laid out by their codes: the database gathers the rows of each code, so that few
// rows cross over however many cases there are.
import { type SQL, sql } from 'drizzle-orm'
import { addRows, type CountedRows, type Layout, layOut, type RowName } from '#core/letter/countedRows.ts'
import { HEAVY_FROM } from '#core/letter/tally.ts'
import { bottleneckName } from './bottleneckFacts.ts'
import type { Queryable } from './client.ts'

/** All cases published up to and including the year, by year of publication and then by their permanent address. */
export function readCases(db: Queryable, year: number): CountedRows {
  const isCounted = sql`c.status = 'published' and c.published_at < ${`${year + 1}-`}`
  const names = readNames(db, isCounted)
  const layout = layOut(names)
  const rowsIn = rowReader(names)
  layFields(db, layout, rowsIn, isCounted)
  layTags(db, layout, rowsIn)
  layLinks(db, layout, rowsIn)
  return layout.done()
}

/** A row with its place in the database. */
type PlacedName = RowName & { readonly place: number }

/** Each year crosses over as one list of places and ids, with commas between, as there are many. */
const readNames = (db: Queryable, isCounted: SQL): readonly PlacedName[] =>
  db
    .all<{ readonly year: number; readonly names: string }>(sql`
      select cast(substr(c.published_at, 1, 4) as integer) as year,
        group_concat(c.place || ' ' || c.id, ',' order by c.year, c.number) as names
      from cases c where ${isCounted} group by 1 order by 1`)
    .flatMap(({ year, names }) =>
      names.split(',').map((name) => {
        const gap = name.indexOf(' ')
        return { place: Number(name.slice(0, gap)), id: name.slice(gap + 1), year }
      }),
    )

/** Reads a list of places in the database, with commas between, as the rows they have here; what is not counted has none. */
export function rowReader(names: readonly { readonly place: number }[]): (list: string) => readonly number[] {
  const rowOf = new Int32Array(names.reduce((most, { place }) => Math.max(most, place), 0) + 1).fill(-1)
  for (const [row, { place }] of names.entries()) rowOf[place] = row
  return (list) => {
    const rows: number[] = []
    for (let at = 0, place = 0; at <= list.length; at++) {
      const digit = list.charCodeAt(at) - ZERO
      if (digit >= 0) place = place * 10 + digit
      else {
        const row = rowOf[place] ?? -1
        if (row >= 0) rows.push(row)
        place = 0
      }
    }
    return rows
  }
}

const ZERO = '0'.charCodeAt(0)

type RowReader = ReturnType<typeof rowReader>

interface Fields {
  readonly kind: string
  readonly severity: number | null
  readonly tailoring: string
  readonly amount: string
  readonly province: string | null
  readonly places: string
}

function layFields(db: Queryable, layout: Layout, rowsIn: RowReader, isCounted: SQL): void {
  const groups = db.all<Fields>(sql`
    select c.kind, c.severity, coalesce(c.tailoring, 'onbekend') as tailoring,
      coalesce(c.amount_band, 'onbekend') as amount, c.province, group_concat(c.place) as places
    from cases c where ${isCounted} group by 1, 2, 3, 4, 5`)
  for (const { kind, severity, tailoring, amount, province, places } of groups) {
    const rows = rowsIn(places)
    addRows(layout.rowsWith('kind', kind), rows)
    addRows(layout.rowsWith('tailoring', tailoring), rows)
    addRows(layout.rowsWith('amount', amount), rows)
    addRows(layout.rowsWith('heavy', (severity ?? 0) >= HEAVY_FROM ? 'ja' : 'nee'), rows)
    if (severity !== null) addRows(layout.rowsWith('severity', String(severity)), rows)
    if (province !== null) addRows(layout.rowsWith('province', province), rows)
  }
}

interface Tagged {
  readonly kind: 'thread' | 'provision' | 'cause' | 'effect' | 'addressee'
  readonly target: string
  readonly main: number
  readonly places: string
}

/** Grouped in the order of the index that holds all of it. */
function layTags(db: Queryable, layout: Layout, rowsIn: RowReader): void {
  const groups = db.all<Tagged>(sql`
    select t.kind, coalesce(t.thread_id, t.provision_id, t.code) as target, t.main, group_concat(t.place) as places
    from case_tags t
    group by t.thread_id, t.provision_id, t.code, t.kind, t.main`)
  for (const { kind, target, main, places } of groups) {
    const rows = rowsIn(places)
    if (rows.length === 0) continue
    addRows(layout.rowsWith(kind, target), rows)
    if (kind === 'cause' && main === 1) addRows(layout.rowsWith('mainCause', target), rows)
  }
  layout.giveOthers('mainCause', 'nog_te_duiden')
}

/** The bottlenecks that rest on the cases, and the organisations whose signals they rest on. */
function layLinks(db: Queryable, layout: Layout, rowsIn: RowReader): void {
  const bottlenecks = db.all<{ readonly number: number; readonly places: string }>(sql`
    select b.number, group_concat(c.place) as places
    from bottleneck_cases l join bottlenecks b on b.id = l.bottleneck_id join cases c on c.id = l.case_id group by 1`)
  for (const { number, places } of bottlenecks)
    addRows(layout.rowsWith('bottleneck', bottleneckName(number)), rowsIn(places))
  const senders = db.all<{ readonly kind: string; readonly places: string }>(sql`
    select o.kind, g.places from (
      select s.organisation_id, group_concat(l.place) as places
      from signals s cross join case_signals l on l.signal_id = s.id
      group by s.organisation_id) g join organisations o on o.id = g.organisation_id`)
  for (const { kind, places } of senders) {
    const rows = rowsIn(places)
    addRows(layout.rowsWith('organisationKind', kind), rows)
    layout.addSender(rows)
  }
}
