// Bottlenecks as rows: what they are about, their evidence, steps and the ministry's answers.
import { and, asc, desc, eq, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import {
  bottleneckCases,
  bottleneckProvisions,
  bottlenecks,
  bottleneckThreads,
  ministryResponses,
} from './schema/bottlenecks.ts'
import { caseSignals, cases } from './schema/cases.ts'
import { caseTags } from './schema/codings.ts'
import { organisations } from './schema/organisations.ts'
import { precedentCases } from './schema/precedents.ts'
import { signals } from './schema/signals.ts'

export type BottleneckRow = typeof bottlenecks.$inferSelect
export type ResponseRow = typeof ministryResponses.$inferSelect

/** Whether a bottleneck was not withdrawn: lists, counts and letters hold no others. */
export const isStanding = isNull(bottlenecks.withdrawnAt)

export const insertBottleneck = (
  tx: Queryable,
  row: Omit<typeof bottlenecks.$inferInsert, 'number'>,
): void => {
  tx.insert(bottlenecks)
    .values({ ...row, number: sql`(select coalesce(max(number), 0) + 1 from bottlenecks)` })
    .run()
}

/** Changes a bottleneck if it still has the version the user saw; false means that someone else was first. */
export const updateBottleneck = (
  tx: Queryable,
  id: string,
  version: number,
  change: Partial<typeof bottlenecks.$inferInsert>,
): boolean =>
  tx
    .update(bottlenecks)
    .set({ ...change, version: version + 1 })
    .where(and(eq(bottlenecks.id, id), eq(bottlenecks.version, version)))
    .run().changes === 1

export const findBottleneck = (db: Queryable, id: string): BottleneckRow | undefined =>
  db.select().from(bottlenecks).where(eq(bottlenecks.id, id)).get()

/** The bottleneck that was made from a warning, the first if there are more. */
export const findBottleneckOfWarning = (db: Queryable, warningId: string): BottleneckRow | undefined =>
  db
    .select()
    .from(bottlenecks)
    .where(and(eq(bottlenecks.warningId, warningId), isStanding))
    .orderBy(asc(bottlenecks.number))
    .get()

/** A bottleneck that was not withdrawn: the only kind that still changes. */
export const findStandingBottleneck = (db: Queryable, id: string): BottleneckRow | undefined =>
  db
    .select()
    .from(bottlenecks)
    .where(and(eq(bottlenecks.id, id), isStanding))
    .get()

export const findBottlenecks = (db: Queryable): readonly BottleneckRow[] =>
  db.select().from(bottlenecks).where(isStanding).orderBy(asc(bottlenecks.number)).all()

/** What a bottleneck is about and rests on; each list replaces the one before. */
export function setBottleneckLinks(
  tx: Queryable,
  bottleneckId: string,
  links: {
    readonly threadIds: readonly string[]
    readonly provisionIds: readonly string[]
    readonly caseIds: readonly string[]
  },
): void {
  for (const table of [bottleneckThreads, bottleneckProvisions, bottleneckCases])
    tx.delete(table).where(eq(table.bottleneckId, bottleneckId)).run()
  for (const threadId of new Set(links.threadIds))
    tx.insert(bottleneckThreads).values({ bottleneckId, threadId }).run()
  for (const provisionId of new Set(links.provisionIds))
    tx.insert(bottleneckProvisions).values({ bottleneckId, provisionId }).run()
  for (const caseId of new Set(links.caseIds))
    tx.insert(bottleneckCases).values({ bottleneckId, caseId }).run()
}

/** The ids of threads, provisions or cases of these bottlenecks. */
export const findBottleneckThreads = (db: Queryable, ids: readonly string[]) =>
  db
    .select()
    .from(bottleneckThreads)
    .where(inArray(bottleneckThreads.bottleneckId, [...ids]))
    .all()

export const findBottleneckProvisions = (db: Queryable, ids: readonly string[]) =>
  db
    .select()
    .from(bottleneckProvisions)
    .where(inArray(bottleneckProvisions.bottleneckId, [...ids]))
    .all()

export const findBottleneckCases = (db: Queryable, ids: readonly string[]) =>
  db
    .select({ bottleneckId: bottleneckCases.bottleneckId, case: cases })
    .from(bottleneckCases)
    .innerJoin(cases, eq(cases.id, bottleneckCases.caseId))
    .where(inArray(bottleneckCases.bottleneckId, [...ids]))
    .orderBy(desc(cases.year), asc(cases.number))
    .all()

/** The bottlenecks that a thread is part of. */
export const findBottlenecksOfThread = (db: Queryable, threadId: string): readonly BottleneckRow[] =>
  db
    .select({ bottleneck: bottlenecks })
    .from(bottleneckThreads)
    .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckThreads.bottleneckId))
    .where(and(eq(bottleneckThreads.threadId, threadId), isStanding))
    .orderBy(asc(bottlenecks.number))
    .all()
    .map(({ bottleneck }) => bottleneck)

/** Which of these cases exist and were not withdrawn. */
export const standingCaseIds = (db: Queryable, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    db
      .select({ id: cases.id })
      .from(cases)
      .where(and(inArray(cases.id, [...ids]), sql`${cases.status} <> 'withdrawn'`))
      .all()
      .map(({ id }) => id),
  )

export const insertResponse = (tx: Queryable, row: typeof ministryResponses.$inferInsert): void => {
  tx.insert(ministryResponses).values(row).run()
}

export const findResponses = (db: Queryable, bottleneckId: string): readonly ResponseRow[] =>
  db
    .select()
    .from(ministryResponses)
    .where(eq(ministryResponses.bottleneckId, bottleneckId))
    .orderBy(asc(ministryResponses.date))
    .all()

/** The published cases of a bottleneck with the organisation behind each signal: what its evidence row is counted from. */
export const findEvidence = (db: Queryable, bottleneckId: string) =>
  db
    .select({
      caseId: cases.id,
      period: cases.period,
      province: cases.province,
      municipalitySize: cases.municipalitySize,
      severity: cases.severity,
      submittedAt: signals.submittedAt,
      organisationId: organisations.id,
      organisationKind: organisations.kind,
    })
    .from(bottleneckCases)
    .innerJoin(cases, eq(cases.id, bottleneckCases.caseId))
    .leftJoin(caseSignals, eq(caseSignals.caseId, cases.id))
    .leftJoin(signals, eq(signals.id, caseSignals.signalId))
    .leftJoin(organisations, eq(organisations.id, signals.organisationId))
    .where(and(eq(bottleneckCases.bottleneckId, bottleneckId), eq(cases.status, 'published')))
    .orderBy(asc(cases.period), asc(cases.id))
    .all()

/** Whether any published case stands behind a bottleneck. */
export const hasPublishedCase = (db: Queryable, bottleneckId: string): boolean =>
  db
    .select({ id: cases.id })
    .from(bottleneckCases)
    .innerJoin(cases, eq(cases.id, bottleneckCases.caseId))
    .where(and(eq(bottleneckCases.bottleneckId, bottleneckId), eq(cases.status, 'published')))
    .limit(1)
    .all().length > 0

/** In how many published cases behind a bottleneck each effect was seen; none of zero. */
export const countEffects = (db: Queryable, bottleneckId: string) =>
  db
    .select({ code: caseTags.code, count: sql<number>`count(distinct ${caseTags.caseId})` })
    .from(bottleneckCases)
    .innerJoin(cases, eq(cases.id, bottleneckCases.caseId))
    .innerJoin(caseTags, eq(caseTags.caseId, cases.id))
    .where(
      and(
        eq(bottleneckCases.bottleneckId, bottleneckId),
        eq(cases.status, 'published'),
        eq(caseTags.kind, 'effect'),
      ),
    )
    .groupBy(caseTags.code)
    .all()

/** The year of publication, by which the letter counts: what happened long before is often published later. */
const yearPublished = sql<number>`cast(substr(${cases.publishedAt}, 1, 4) as integer)`

/** The published cases behind a bottleneck by their year of publication, oldest first; years without are left out. */
export const countByYear = (db: Queryable, bottleneckId: string) =>
  db
    .select({ year: yearPublished, count: sql<number>`count(*)` })
    .from(bottleneckCases)
    .innerJoin(cases, eq(cases.id, bottleneckCases.caseId))
    .where(and(eq(bottleneckCases.bottleneckId, bottleneckId), eq(cases.status, 'published')))
    .groupBy(yearPublished)
    .orderBy(yearPublished)
    .all()

/** The first year in which a case was published; null when there are none. */
export const findFirstYear = (db: Queryable): number | null =>
  db
    .select({ year: sql<number | null>`min(${yearPublished})` })
    .from(cases)
    .where(eq(cases.status, 'published'))
    .get()?.year ?? null

/** How many rulings and other precedents are linked to the cases of a bottleneck. */
export const countPrecedents = (db: Queryable, bottleneckId: string): number =>
  db
    .select({ count: sql<number>`count(distinct ${precedentCases.precedentId})` })
    .from(bottleneckCases)
    .innerJoin(precedentCases, eq(precedentCases.caseId, bottleneckCases.caseId))
    .where(eq(bottleneckCases.bottleneckId, bottleneckId))
    .get()?.count ?? 0

/** Whether the letter over this year keeps a bottleneck out of public sight. */
export const hasWithheld = (db: Queryable, year: number): boolean =>
  db
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .where(and(lte(bottlenecks.firstYear, year), ne(bottlenecks.disclosure, 'openbaar'), isStanding))
    .limit(1)
    .all().length > 0
