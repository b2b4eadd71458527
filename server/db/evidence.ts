// How many organisations could have reported something, and how many did: what the evidence of a bottleneck is laid beside.
import { sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'

/** Who reports at all. */
export interface Reporters {
  /** Kinds of organisations behind any published case. */
  readonly kindsActive: number
  /** Organisations behind any published case. */
  readonly sourcesActive: number
  /** Organisations with someone who may hand in signals. */
  readonly sourcesRegistered: number
}

/** Counts the organisations behind published cases, and those that have a submitter. */
export const countReporters = (db: Queryable): Reporters =>
  db.get<Reporters>(sql`
    select count(*) as sourcesActive, count(distinct o.kind) as kindsActive,
      (select count(distinct m.organisation_id) from memberships m where m.role = 'submitter') as sourcesRegistered
    from organisations o
    where exists (select 1 from signals s join case_signals l on l.signal_id = s.id join cases c on c.id = l.case_id
      where s.organisation_id = o.id and c.status = 'published')`) ?? NOBODY

const NOBODY: Reporters = { kindsActive: 0, sourcesActive: 0, sourcesRegistered: 0 }
