// Counts of published cases per thread and provision, which is what everyone with a role may know.
import { sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'

/** Published cases per thread; a main theme counts each case under it once. */
export const countCasesByThread = (db: Queryable): ReadonlyMap<string, number> =>
  asMap(
    db.all(sql`
      select id, count(distinct case_id) as count from (
        select t.thread_id as id, t.case_id from case_tags t join cases c on c.id = t.case_id
          where c.status = 'published' and t.thread_id is not null
        union all
        select th.parent_id, t.case_id from case_tags t join cases c on c.id = t.case_id
          join threads th on th.id = t.thread_id where c.status = 'published' and th.parent_id is not null)
      group by id`),
  )

/** Published cases per year for a thread, or for every thread under a main theme. */
export const countCasesByYear = (
  db: Queryable,
  threadId: string,
): readonly { readonly year: number; readonly count: number }[] =>
  db.all(sql`
    select c.year as year, count(distinct c.id) as count from cases c join case_tags t on t.case_id = c.id
    join threads th on th.id = t.thread_id
    where c.status = 'published' and (th.id = ${threadId} or th.parent_id = ${threadId})
    group by c.year order by c.year`)

/** Published cases per provision, each provision counting what lies under it. */
export const countCasesByProvision = (db: Queryable): ReadonlyMap<string, number> =>
  asMap(
    db.all(sql`
      select a.id as id, count(distinct t.case_id) as count from case_tags t
      join cases c on c.id = t.case_id and c.status = 'published'
      join provisions p on p.id = t.provision_id
      join provisions a on a.regulation_id = p.regulation_id and a.article = p.article
        and (a.paragraph is null or a.paragraph = p.paragraph) and (a.part is null or a.part = p.part)
      group by a.id`),
  )

const asMap = (rows: readonly { readonly id: string; readonly count: number }[]) =>
  new Map(rows.map(({ id, count }) => [id, count]))
