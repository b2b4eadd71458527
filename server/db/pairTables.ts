// How often a thread comes together with provisions and acts, over all published cases: tables of two by two.
import { sql } from 'drizzle-orm'
import type { TwoByTwo } from '#core/warning/disproportionality.ts'
import { fitPrior, type ObservedPair } from '#core/warning/priorFit.ts'
import { DUMOUCHEL_PRIOR, type MixturePrior } from '#core/warning/shrinkage.ts'
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

/** Every thread with every provision it came together with, over the cases published before a day and published still. */
export const observedPairs = (db: Queryable, day: string): readonly ObservedPair[] =>
  db.all<ObservedPair>(sql`
    with tags as materialized (
      select t.case_id, t.thread_id, t.provision_id from case_tags t join cases c on c.id = t.case_id
      where t.kind in ('thread', 'provision') and c.status = 'published' and c.published_at < ${day}),
    counts as materialized (
      select thread_id, provision_id, count(*) as n from tags group by 1, 2),
    pairs as (
      select a.thread_id, b.provision_id, count(*) as observed from tags a join tags b on b.case_id = a.case_id
      where a.thread_id is not null and b.provision_id is not null group by 1, 2)
    select p.observed, 1.0 * f.n * s.n / ${countPublished(day)} as expected
    from pairs p join counts f on f.thread_id = p.thread_id join counts s on s.provision_id = p.provision_id
    order by 1, 2`)

const countPublished = (day: string) =>
  sql`(select count(*) from cases where status = 'published' and published_at < ${day})`

const lastPriors = new WeakMap<Queryable, { readonly key: string; readonly prior: MixturePrior }>()

/**
 * What ratios are drawn towards: the mixture that explains the pairs published before a day best, or the published one
 * while there are too few. Fitted once for a day, unless a case was taken back since; what is retagged counts from the
 * next day that is asked for.
 */
export function findPrior(db: Queryable, day: string): MixturePrior {
  const key = `${day} ${db.get<{ n: number }>(sql`select ${countPublished(day)} as n`).n}`
  const last = lastPriors.get(db)
  if (last?.key === key) return last.prior
  const prior = fitPrior(observedPairs(db, day)) ?? DUMOUCHEL_PRIOR
  lastPriors.set(db, { key, prior })
  return prior
}
