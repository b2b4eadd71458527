// The one way to cases for whoever is looking: what the viewer may see, narrowed by the filter all lists share.
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { CaseFilter } from '#core/caseFilter.ts'
import { CASE_STATUSES, type CaseStatus } from '#core/codes.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type CaseRow, findCaseByReference } from './cases.ts'
import type { Queryable } from './client.ts'
import { ORGANISATIONS_PER_KIND_MIN } from './people.ts'
import { livesOn } from './reshapings.ts'
import { cases } from './schema/cases.ts'

/** The states of cases the viewer may see; none at all for a visitor. Search counts within these as well. */
export const visibleStatuses = (viewer: Actor | null): readonly CaseStatus[] =>
  may(viewer, 'case.read-in-progress')
    ? CASE_STATUSES.filter((status) => status !== 'withdrawn')
    : may(viewer, 'case.read-published')
      ? ['published']
      : []

/**
 * Whether the viewer may see this case. One that was published and taken back still answers, as a tombstone; one that went
 * into another answers with where it went.
 */
export const isVisible = (viewer: Actor | null, row: CaseRow): boolean =>
  visibleStatuses(viewer).includes(row.status) ||
  (row.status === 'withdrawn' &&
    may(
      viewer,
      row.publishedAt ? 'case.read-published' : row.mergedInto ? 'case.read-in-progress' : 'case.withdraw',
    ))

/** Whether the text of the case is for the team alone: not published, and not taken back, which leaves no text. */
export const isInProgress = ({ status }: CaseRow): boolean => status !== 'published' && status !== 'withdrawn'

/** Whether the case was published once and its labels are decided on anew: then readers may know that, and no more. */
export const isReconsidered = ({ status, publishedAt }: CaseRow): boolean =>
  publishedAt !== null && (status === 'disputed' || status === 'decided')

const visibleTo = (viewer: Actor | null): SQL => inArray(cases.status, [...visibleStatuses(viewer)])

/** A page of the cases the viewer may see, newest first. */
export const findVisibleCases = (
  db: Queryable,
  viewer: Actor | null,
  filter: CaseFilter,
  limit: number,
  offset: number,
): readonly CaseRow[] =>
  db
    .select()
    .from(cases)
    .where(and(visibleTo(viewer), matches(filter)))
    .orderBy(desc(cases.createdAt), asc(cases.id))
    .limit(limit)
    .offset(offset)
    .all()

/** How many cases of the filter the viewer may see. */
export const countVisibleCases = (db: Queryable, viewer: Actor | null, filter: CaseFilter): number =>
  db
    .select({ count: sql<number>`count(*)` })
    .from(cases)
    .where(and(visibleTo(viewer), matches(filter)))
    .get()?.count ?? 0

/** The cases with these ids that the viewer may see, in the order of the ids. */
export function findVisibleCasesById(
  db: Queryable,
  viewer: Actor | null,
  ids: readonly string[],
): readonly CaseRow[] {
  const rows = db
    .select()
    .from(cases)
    .where(and(visibleTo(viewer), sql`${cases.id} in (select value from json_each(${JSON.stringify(ids)}))`))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A question for one case by its number, as letters and messages name it: "2025-0042" or "casus 2025-0042". */
const CASE_NUMBER = /^(?:casus\s+)?(\d{4}-\d{1,6})$/iu

/** The case whose number is asked for, or the one in which it lives on; undefined when the viewer may not know of it. */
export function findCaseAsked(
  db: Queryable,
  viewer: Actor | null,
  words: string,
  filter: CaseFilter,
): CaseRow | undefined {
  const reference = CASE_NUMBER.exec(words.trim())?.[1]
  const named = reference === undefined ? undefined : findCaseByReference(db, reference)
  if (named === undefined || !isVisible(viewer, named)) return undefined
  const { id } = livesOn(db, named) ?? named
  return db
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), visibleTo(viewer), matches(filter)))
    .get()
}

/** The filter of `CaseFilter` as a condition on the cases. */
function matches(filter: CaseFilter): SQL | undefined {
  const among = (
    values: readonly unknown[] | null | undefined,
    condition: (json: string) => SQL,
  ): SQL | undefined => (values?.length ? condition(JSON.stringify(values)) : undefined)
  const code = (kind: string) => (json: string) =>
    sql`${cases.id} in (select case_id from case_tags where kind = ${kind} and code in (select value from json_each(${json})))`
  return and(
    filter.statuses?.length ? inArray(cases.status, [...filter.statuses]) : undefined,
    filter.kinds?.length ? inArray(cases.kind, [...filter.kinds]) : undefined,
    filter.years?.length ? inArray(cases.year, [...filter.years]) : undefined,
    filter.outcomes?.length ? inArray(cases.outcome, [...filter.outcomes]) : undefined,
    filter.legalGrounds?.length ? inArray(cases.legalGround, [...filter.legalGrounds]) : undefined,
    filter.severities?.length ? inArray(cases.severity, [...filter.severities]) : undefined,
    filter.severityMin == null ? undefined : sql`${cases.severity} >= ${filter.severityMin}`,
    among(filter.causes, code('cause')),
    among(filter.effects, code('effect')),
    among(filter.addressees, code('addressee')),
    among(filter.threadIds, withThread),
    among(filter.regulationIds, withRegulation),
    among(filter.provisionIds, withProvision),
    among(filter.organisationKinds, reportedBy),
    among(filter.precedentIds, beside),
  )
}

const withThread = (json: string) => sql`${cases.id} in (
  select case_id from case_tags where thread_id in (
    select id from threads where id in (select value from json_each(${json})) or parent_id in (select value from json_each(${json}))))`

const withRegulation = (json: string) => sql`${cases.id} in (
  select t.case_id from case_tags t join provisions p on p.id = t.provision_id
  where p.regulation_id in (select value from json_each(${json})))`

const beside = (json: string) => sql`${cases.id} in (
  select case_id from precedent_cases where precedent_id in (select value from json_each(${json})))`

/** A provision or regulation stands for itself and everything under it, whether or not the levels between are known. */
const withProvision = (json: string) => sql`${cases.id} in (
  select t.case_id from case_tags t
  join provisions p on p.id = t.provision_id
  where p.regulation_id in (select value from json_each(${json}))
  union all
  select t.case_id from case_tags t
  where t.provision_id in (
    select p.id from provisions p join json_each(${json}) v on p.id = v.value
      or instr(p.id, v.value || '-lid-') = 1 or instr(p.id, v.value || '-ond-') = 1))`

const reportedBy = (json: string) => sql`${cases.id} in (
  select cs.case_id from case_signals cs join signals s on s.id = cs.signal_id
  join organisations o on o.id = s.organisation_id
  where o.kind in (select value from json_each(${json}))
    and (select count(*) from organisations same where same.kind = o.kind) >= ${ORGANISATIONS_PER_KIND_MIN})`
