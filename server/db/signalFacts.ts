// The signals handed in in a year, laid out for counting.
import { sql } from 'drizzle-orm'
import type * as codes from '#core/codes.ts'
import { addRows, type CountedRows, layOut } from '#core/letter/countedRows.ts'
import { STAGES } from '#core/letter/tally.ts'
import type { Queryable } from './client.ts'

interface SignalGroup {
  readonly status: codes.SignalStatus
  /** Where they were sent to, when they were declined. */
  readonly referral: codes.Referral | null
  readonly kind: codes.OrganisationKind
  readonly reporterType: codes.ReporterType
  readonly sender: string
  /** Each signal as its row and its id with a space between, and commas between signals. */
  readonly signals: string
}

/** The signals handed in in a year, in the order in which they came. */
export function readSignals(db: Queryable, year: number): CountedRows {
  const groups = findGroups(db, year)
  const ids: string[] = []
  const placed = groups.map((group) => ({
    ...group,
    rows: group.signals.split(',').map((signal) => {
      const [row = '', id = ''] = signal.split(' ')
      ids[Number(row)] = id
      return Number(row)
    }),
  }))
  const layout = layOut({ ids, years: new Map(ids.length > 0 ? [[year, { from: 0, to: ids.length }]] : []) })
  const sent = new Map<string, number[]>()
  for (const { status, referral, kind, reporterType, sender, rows } of placed) {
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

/** All of it stands in one index, so that the signals, with their texts, are not read. */
const findGroups = (db: Queryable, year: number): readonly SignalGroup[] =>
  db.all(sql`
    with counted as (
      select s.id, s.status, s.reporter_type, s.organisation_id, row_number() over (order by s.submitted_at, s.code) - 1 as place
      from signals s where s.submitted_at >= ${`${year}-`} and s.submitted_at < ${`${year + 1}-`})
    select s.status, iif(s.status = 'declined', (select t.referral from triages t
        where t.signal_id = s.id and t.outcome = 'declined' order by t.at desc limit 1), null) as referral,
      o.kind, s.reporter_type as reporterType, o.id as sender, group_concat(s.place || ' ' || s.id) as signals
    from counted s join organisations o on o.id = s.organisation_id group by 1, 2, 3, 4, 5`)
