// What two coders who did not see each other's work nor any suggestion chose, counted in the database: per code how many
// cases both gave it and how many only one of them, and per list how often each pair of answers was given.
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { PairCount } from '#core/agreement/pairs.ts'
import type { Queryable } from './client.ts'

/** Which cases count: those whose second coder finished within these days, by these two organisations. */
export interface AgreementScope {
  /** YYYY-MM-DD, that day included. */
  readonly from?: string | null
  readonly until?: string | null
  readonly organisationIds?: readonly [string, string] | null
  /** Only cases published in these years, both included. */
  readonly publishedIn?: readonly [number, number]
}

/** The lists whose codes are counted one by one; a theme is counted by its threads, a regulation by its provisions. */
export const CODE_FACETS = [
  'theme',
  'thread',
  'regulation',
  'provision',
  'mainCause',
  'cause',
  'effect',
  'addressee',
  'severity',
  'heavy',
  'tailoring',
] as const
export type CodeFacet = (typeof CODE_FACETS)[number]

/** How often two coders gave one code. */
export interface CodeCount {
  readonly facet: CodeFacet
  readonly value: string
  readonly both: number
  readonly one: number
}

/** The cases that two coders finished blind, by the organisations of the two in a fixed order. */
const unitsIn = ({ from, until, organisationIds, publishedIn }: AgreementScope): SQL => {
  const pair = organisationIds?.toSorted()
  const [first, last] = publishedIn ?? []
  return sql`units as materialized (
    select c.case_id, min(c.organisation_id) one, max(c.organisation_id) other
    from codings c join cases k on k.id = c.case_id
    where c.status = 'done' and c.blind = 1 and k.status <> 'coding'
      ${first === undefined ? sql`` : sql`and k.status = 'published' and k.published_at >= ${`${first}-`} and k.published_at < ${`${(last ?? first) + 1}-`}`}
    group by c.case_id
    having count(*) = 2
      ${from ? sql`and max(c.completed_at) >= ${from}` : sql``}
      ${until ? sql`and substr(max(c.completed_at), 1, 10) <= ${until}` : sql``}
      ${pair ? sql`and min(c.organisation_id) = ${pair[0]} and max(c.organisation_id) = ${pair[1]}` : sql``})`
}

/** How many cases count. */
export const countUnits = (db: Queryable, scope: AgreementScope): number =>
  db.get<{ units: number }>(sql`with ${unitsIn(scope)} select count(*) units from units`).units

/** The organisations whose coders read cases together. */
export const findCoderPairs = (db: Queryable) =>
  db.all<{ one: string; other: string; units: number }>(
    sql`with ${unitsIn({})} select one, other, count(*) units from units group by 1, 2 order by 3 desc, 1, 2`,
  )

/** Per code how many cases both coders gave it and how many only one. Codes that nobody gave are absent. */
export const countCodes = (db: Queryable, scope: AgreementScope): readonly CodeCount[] =>
  db.all<CodeCount>(sql`with ${unitsIn(scope)},
  read as materialized (select c.id, c.case_id, c.severity, c.tailoring from codings c join units u on u.case_id = c.case_id),
  tags as materialized (
    select r.case_id, t.coding_id, t.kind, coalesce(t.thread_id, t.provision_id, t.code) target, t.main
    from read r join coding_tags t on t.coding_id = r.id),
  given as (
    select case_id, coding_id, kind facet, target value from tags
    union all select case_id, coding_id, 'mainCause', target from tags where kind = 'cause' and main = 1
    union select case_id, coding_id, 'theme', h.parent_id from tags join threads h on h.id = target where kind = 'thread'
    union select case_id, coding_id, 'regulation', p.regulation_id from tags join provisions p on p.id = target where kind = 'provision'
    union all select case_id, id, 'severity', cast(severity as text) from read where severity is not null
    union all select case_id, id, 'heavy', case when severity >= 3 then 'ja' else 'nee' end from read where severity is not null
    union all select case_id, id, 'tailoring', tailoring from read where tailoring is not null),
  shared as (select facet, value, count(*) coders from given where value is not null group by case_id, facet, value)
  select facet, value, sum(coders = 2) both, sum(coders = 1) one from shared group by facet, value order by facet, value`)

/** The lists of which coders choose one answer, by the column or kind of tag that holds it. */
export const SINGLE_LISTS = [
  'mainThread',
  'mainCause',
  'severity',
  'grave',
  'disproportionate',
  'unintended',
  'attributable',
  'tailoring',
  'remedyKind',
  'outcome',
] as const
/** The lists of which coders choose as many answers as hold. */
export const SET_LISTS = ['thread', 'provision', 'cause', 'effect', 'addressee'] as const
export type AgreementList = (typeof SINGLE_LISTS)[number] | `${(typeof SET_LISTS)[number]}s`

const mainTag = (kind: 'thread' | 'cause') => sql`(select coalesce(t.thread_id, t.code) from coding_tags t
  where t.coding_id = c.id and t.kind = ${kind} and t.main = 1)`

const SINGLE_ANSWERS = {
  mainThread: mainTag('thread'),
  mainCause: mainTag('cause'),
  severity: sql`c.severity`,
  grave: sql`c.grave`,
  disproportionate: sql`c.disproportionate`,
  unintended: sql`c.unintended`,
  attributable: sql`c.attributable`,
  tailoring: sql`c.tailoring`,
  remedyKind: sql`c.remedy_kind`,
  outcome: sql`c.outcome`,
} as const satisfies Record<(typeof SINGLE_LISTS)[number], SQL>

const answerSets = (
  kind: (typeof SET_LISTS)[number],
) => sql`(select coalesce(json_group_array(target), '[]') from (
  select coalesce(t.thread_id, t.provision_id, t.code) target from coding_tags t
  where t.coding_id = c.id and t.kind = ${kind} order by 1))`

/** How often each pair of answers was given to a list; an answer that was left open counts as one too. */
export function countPairs(db: Queryable, scope: AgreementScope, list: AgreementList): readonly PairCount[] {
  const set = SET_LISTS.find((kind) => `${kind}s` === list)
  const single = SINGLE_LISTS.find((each) => each === list)
  const answer = set ? answerSets(set) : sql`json_array(${SINGLE_ANSWERS[single ?? 'mainCause']})`
  const rows = db.all<{ a: string; b: string; count: number }>(sql`with ${unitsIn(scope)},
  answers as (
    select c.case_id, ${answer} answer from units u join codings c on c.case_id = u.case_id order by c.case_id),
  pairs as (select min(answer) a, max(answer) b from answers group by case_id)
  select a, b, count(*) count from pairs group by a, b order by a, b`)
  return rows.map(({ a, b, count }) => ({ answers: [readAnswer(a), readAnswer(b)], count }))
}

const Answer = z.array(z.union([z.string(), z.number(), z.null()]))

const readAnswer = (json: string): readonly string[] => Answer.parse(JSON.parse(json)).map(String)

/** The cases published in a year that two coders finished. */
export const findDoubleCoded = (db: Queryable, year: number): readonly string[] =>
  db
    .all<{ id: string }>(
      sql`with ${unitsIn({ publishedIn: [year, year] })}
      select k.id from units u join cases k on k.id = u.case_id order by k.year, k.number`,
    )
    .map(({ id }) => id)
