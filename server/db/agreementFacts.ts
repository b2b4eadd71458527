// What two coders who did not see each other's work nor any suggestion chose, counted in the database: per code how many
// cases both gave it and how many only one of them, and per list how often each pair of answers was given.
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { PairCount } from '#core/agreement/pairs.ts'
import { HEAVY_FROM } from '#core/letter/tally.ts'
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

/** Joins a case k to its blind readings c that a coder finished. */
const DONE = sql`c.case_id = k.id and c.status = 'done' and c.blind = 1`

/** The cases that two coders finished blind, by the organisations of the two in a fixed order. */
const unitsIn = ({ from, until, organisationIds, publishedIn }: AgreementScope): SQL => {
  const pair = organisationIds?.toSorted()
  const [first, last] = publishedIn ?? []
  const ofTwo = (what: string) => sql`(select ${sql.raw(what)} from codings c where ${DONE})`
  return sql`units as materialized (
    select k.id case_id from cases k
    where k.status <> 'coding'
      ${first === undefined ? sql`` : sql`and k.status = 'published' and k.published_at >= ${`${first}-`} and k.published_at < ${`${(last ?? first) + 1}-`}`}
      and ${ofTwo('count(*)')} = 2
      ${from ? sql`and ${ofTwo('max(c.completed_at)')} >= ${from}` : sql``}
      ${until ? sql`and substr(${ofTwo('max(c.completed_at)')}, 1, 10) <= ${until}` : sql``}
      ${pair ? sql`and ${ofTwo('min(c.organisation_id)')} = ${pair[0]} and ${ofTwo('max(c.organisation_id)')} = ${pair[1]}` : sql``})`
}

/** How many cases count. */
export const countUnits = (db: Queryable, scope: AgreementScope): number =>
  db.get<{ units: number }>(sql`with ${unitsIn(scope)} select count(*) units from units`).units

/** The organisations whose coders read cases together. */
export const findCoderPairs = (db: Queryable) =>
  db.all<{ one: string; other: string; units: number }>(sql`with ${unitsIn({})},
    pairs as (
      select min(c.organisation_id) one, max(c.organisation_id) other
      from units u join codings c on c.case_id = u.case_id group by u.case_id)
    select one, other, count(*) units from pairs group by 1, 2 order by 3 desc, 1, 2`)

/** One coder's reading of a case; its tags are `kind:target`, a main one with a star behind it. */
interface Reading {
  readonly caseId: string
  readonly severity: number | null
  readonly tailoring: string | null
  readonly tags: string | null
}

/** Per code how many cases both coders gave it and how many only one. Codes that nobody gave are absent. */
export function countCodes(db: Queryable, scope: AgreementScope): readonly CodeCount[] {
  const readings = db.all<Reading>(sql`with ${unitsIn(scope)}
    select u.case_id caseId, c.severity, c.tailoring, (
      select group_concat(t.kind || ':' || coalesce(t.thread_id, t.provision_id, t.code) || iif(t.main, '*', ''), ' ')
      from coding_tags t where t.coding_id = c.id) tags
    from units u join codings c on c.case_id = u.case_id and c.status = 'done' and c.blind = 1
    order by u.case_id`)
  const codesIn = codeReader(db)
  const counts = new Map<string, { both: number; one: number }>()
  const count = (code: string, how: 'both' | 'one') => {
    const known = counts.get(code) ?? { both: 0, one: 0 }
    known[how] += 1
    counts.set(code, known)
  }
  for (let at = 0; at + 1 < readings.length; at += 2) {
    const first = codesIn(readings[at])
    const second = codesIn(readings[at + 1])
    for (const code of first) count(code, second.has(code) ? 'both' : 'one')
    for (const code of second) if (!first.has(code)) count(code, 'one')
  }
  return [...counts]
    .map(([code, { both, one }]) => ({
      facet: facetOf(code),
      value: code.slice(code.indexOf(' ') + 1),
      both,
      one,
    }))
    .sort((a, b) => compare(a.facet, b.facet) || compare(a.value, b.value))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const facetOf = (code: string): CodeFacet => {
  const facet = CODE_FACETS.find((each) => code.startsWith(`${each} `))
  if (facet === undefined) throw new Error(`no list of codes for ${code}`)
  return facet
}

/** All codes a reading gave, as `facet value`: its tags, and what follows from them. */
function codeReader(db: Queryable): (reading: Reading | undefined) => ReadonlySet<string> {
  const above = (rows: readonly { readonly id: string; readonly above: string | null }[]) =>
    new Map(rows.map((row) => [row.id, row.above]))
  const themeOf = above(db.all(sql`select id, parent_id above from threads`))
  const regulationOf = above(db.all(sql`select id, regulation_id above from provisions`))
  return (reading) => {
    const { severity = null, tailoring = null, tags = null } = reading ?? {}
    const codes = new Set<string>()
    for (const tag of tags === null ? [] : tags.split(' ')) {
      const isMain = tag.endsWith('*')
      const colon = tag.indexOf(':')
      const kind = tag.slice(0, colon)
      const target = tag.slice(colon + 1, isMain ? -1 : undefined)
      codes.add(`${kind} ${target}`)
      const theme = kind === 'thread' ? themeOf.get(target) : null
      const regulation = kind === 'provision' ? regulationOf.get(target) : null
      if (theme) codes.add(`theme ${theme}`)
      if (regulation) codes.add(`regulation ${regulation}`)
      if (kind === 'cause' && isMain) codes.add(`mainCause ${target}`)
    }
    if (severity !== null)
      codes.add(`severity ${severity}`).add(`heavy ${severity >= HEAVY_FROM ? 'ja' : 'nee'}`)
    if (tailoring !== null) codes.add(`tailoring ${tailoring}`)
    return codes
  }
}

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
    select c.case_id, ${answer} answer from units u
    join codings c on c.case_id = u.case_id and c.status = 'done' and c.blind = 1 order by c.case_id),
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
