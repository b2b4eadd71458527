// How many organisations could have reported something, and how many did: what the evidence of a bottleneck is laid beside.
import { sql } from 'drizzle-orm'
import type { OrganisationKind } from '#core/codes.ts'
import type { Queryable } from './client.ts'

/** Who reports at all. */
export interface Reporters {
  /** How many organisations of each kind stand behind published cases; kinds without any are left out. */
  readonly activeByKind: readonly { readonly kind: OrganisationKind; readonly organisations: number }[]
  /** Organisations behind any published case. */
  readonly sourcesActive: number
  /** Organisations with someone who may hand in signals. */
  readonly sourcesRegistered: number
}

/** Counts the organisations behind published cases, and those that have a submitter. */
export function countReporters(db: Queryable): Reporters {
  const activeByKind = db.all<Reporters['activeByKind'][number]>(sql`
    select o.kind, count(*) as organisations from organisations o
    where exists (select 1 from signals s join case_signals l on l.signal_id = s.id join cases c on c.id = l.case_id
      where s.organisation_id = o.id and c.status = 'published')
    group by o.kind order by o.kind`)
  const registered = db.get<{ readonly organisations: number }>(
    sql`select count(distinct m.organisation_id) as organisations from memberships m where m.role = 'submitter'`,
  )
  return {
    activeByKind,
    sourcesActive: activeByKind.reduce((sum, { organisations }) => sum + organisations, 0),
    sourcesRegistered: registered.organisations,
  }
}
