// The signals handed in in a year, laid out for counting.
import { sql } from 'drizzle-orm'
import type * as codes from '#core/codes.ts'
import { addRows, type CountedRows, layOut, type RowName } from '#core/letter/countedRows.ts'
import { STAGES } from '#core/letter/tally.ts'
import { rowReader } from './caseFacts.ts'
import type { Queryable } from './client.ts'

interface SignalGroup {
  readonly status: codes.SignalStatus
  /** Where they were sent to, when they were declined. */
  readonly referral: codes.Referral | null
  readonly kind: codes.OrganisationKind
  readonly reporterType: codes.ReporterType
  readonly sender: string
  readonly places: string
}

/** The signals handed in in a year, in the order in which they came. */
export function readSignals(db: Queryable, year: number): CountedRows {
  const isCounted = sql`s.submitted_at >= ${`${year}-`} and s.submitted_at < ${`${year + 1}-`}`
  const names = db.all<RowName & { readonly place: number }>(sql`
    select s.rowid as place, s.id, ${year} as year from signals s where ${isCounted} order by s.submitted_at, s.code`)
  const layout = layOut(names)
  const rowsIn = rowReader(names)
  const groups = db.all<SignalGroup>(sql`
    select s.status, iif(s.status = 'declined', (select t.referral from triages t
        where t.signal_id = s.id and t.outcome = 'declined' order by t.at desc limit 1), null) as referral,
      o.kind, s.reporter_type as reporterType, o.id as sender, group_concat(s.rowid) as places
    from signals s join organisations o on o.id = s.organisation_id
    where ${isCounted} group by 1, 2, 3, 4, 5`)
  const sent = new Map<string, number[]>()
  for (const { status, referral, kind, reporterType, sender, places } of groups) {
    const rows = rowsIn(places)
    addRows(layout.rowsWith('status', status), rows)
    addRows(layout.rowsWith('stage', STAGES[status]), rows)
    addRows(layout.rowsWith('organisationKind', kind), rows)
    addRows(layout.rowsWith('reporterType', reporterType), rows)
    if (referral !== null) addRows(layout.rowsWith('referral', referral), rows)
    sent.set(sender, [...(sent.get(sender) ?? []), ...rows])
  }
  for (const rows of sent.values()) layout.addSender(rows)
  return layout.done()
}
