// How often a thread comes together with provisions and acts, over all published cases: tables of two by two.
import { sql } from 'drizzle-orm'
import type { TwoByTwo } from '#core/warning/disproportionality.ts'
import type { Queryable } from './client.ts'

/** The table of a thread with one provision or one act. */
export interface PairTable extends TwoByTwo {
  readonly kind: 'provision' | 'regulation'
  readonly id: string
}

interface Counted {
  readonly kind: PairTable['kind']
  readonly id: string
  readonly both: number
  readonly second: number
}

/** How many published cases there are, and how many of them have the thread. */
const totals = (db: Queryable, threadId: string) =>
  db.get<{ readonly total: number; readonly first: number }>(sql`
    select count(*) as total, (select count(*) from case_tags t join cases k on k.id = t.case_id
      where k.status = 'published' and t.thread_id = ${threadId}) as first
    from cases c where c.status = 'published'`) ?? { total: 0, first: 0 }

const tableOf = ({ total, first }: ReturnType<typeof totals>, both: number, second: number): TwoByTwo => ({
  both,
  firstOnly: first - both,
  secondOnly: second - both,
  neither: total - first - second + both,
})

/** The table of a thread with one provision. */
export function pairTable(db: Queryable, threadId: string, provisionId: string): TwoByTwo {
  const { both, second } = db.get<{ readonly both: number; readonly second: number }>(sql`
    select count(*) as second,
      coalesce(sum(exists (select 1 from case_tags o where o.case_id = t.case_id and o.thread_id = ${threadId})), 0) as both
    from case_tags t join cases c on c.id = t.case_id
    where c.status = 'published' and t.provision_id = ${provisionId}`) ?? { both: 0, second: 0 }
  return tableOf(totals(db, threadId), both, second)
}

/** The tables of a thread with every provision and act that at least so many of its cases have. */
export function pairTables(db: Queryable, threadId: string, bothMin: number): readonly PairTable[] {
  const all = totals(db, threadId)
  return db
    .all<Counted>(sql`
      with targets as (
        select t.case_id, 'provision' as kind, t.provision_id as id from case_tags t where t.provision_id is not null
        union
        select t.case_id, 'regulation', p.regulation_id from case_tags t join provisions p on p.id = t.provision_id),
      own as (select t.case_id from case_tags t join cases c on c.id = t.case_id and c.status = 'published'
        where t.thread_id = ${threadId})
      select t.kind, t.id, sum(t.case_id in (select case_id from own)) as both, count(*) as second
      from targets t join cases c on c.id = t.case_id and c.status = 'published'
      group by t.kind, t.id having both >= ${bothMin} order by t.kind, t.id`)
    .map(({ kind, id, both, second }) => ({ kind, id, ...tableOf(all, both, second) }))
}
