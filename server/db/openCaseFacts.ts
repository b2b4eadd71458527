// Published cases as far as they may become open data, the thesaurus beside them, and the years an account is made for.
import { sql } from 'drizzle-orm'
import type { OpenCaseFact } from '#core/opendata/openCases.ts'
import type { ThreadConcept } from '#core/opendata/threadConcepts.ts'
import type { ThreadMapping } from '#core/threadMapping.ts'
import type { Queryable } from './client.ts'
import { findThreads } from './threads.ts'

/** Cases published in a year and published still, by their main codes; of provisions none is the main one, so the first counts. */
export const readOpenCases = (db: Queryable, year: number): readonly OpenCaseFact[] =>
  db.all<OpenCaseFact>(sql`
    select c.kind, coalesce(th.parent_id, th.id) as theme, iif(th.parent_id is null, null, th.id) as thread,
      pr.regulation_id as regulation, cause.code as cause, c.severity, c.outcome
    from cases c
    left join case_tags t on t.id = ${mainTag('thread')}
    left join threads th on th.id = t.thread_id
    left join case_tags pt on pt.id = ${mainTag('provision')}
    left join provisions pr on pr.id = pt.provision_id
    left join case_tags cause on cause.id = ${mainTag('cause')}
    where c.status = 'published' and c.published_at >= ${`${year}-`} and c.published_at < ${`${year + 1}-`}
    order by c.id`)

/** The main code of a kind, or else the first, so that a case is one row. */
const mainTag = (kind: 'thread' | 'provision' | 'cause') =>
  sql`(select m.id from case_tags m where m.case_id = c.id and m.kind = ${kind} order by m.main desc, m.id limit 1)`

/** Every thread there is or was, for the thesaurus. */
export const readConcepts = (db: Queryable): readonly ThreadConcept[] =>
  findThreads(db).map(({ id, parentId, label, definition, scopeNote, synonyms, validFrom, validTo }) => ({
    id,
    parentId,
    label,
    definition,
    scopeNote,
    synonyms,
    since: validFrom.slice(0, 10),
    until: validTo?.slice(0, 10) ?? null,
  }))

/** Where merged and split threads went. */
export const readMappings = (db: Queryable): readonly ThreadMapping[] =>
  db.all<ThreadMapping>(
    sql`select from_thread_id as "from", to_thread_id as "to", at from thread_mappings order by at, from_thread_id, to_thread_id`,
  )

/** The years that are over and in which signals came in, newest first. */
export const readClosedYears = (db: Queryable, today: string): readonly number[] =>
  db
    .all<{ year: number }>(
      sql`select distinct cast(substr(submitted_at, 1, 4) as integer) as year from signals where submitted_at < ${`${today.slice(0, 4)}-`} order by 1 desc`,
    )
    .map(({ year }) => year)
