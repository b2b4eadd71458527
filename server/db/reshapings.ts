// Merges and splits of cases as rows, and moving what belongs to one case to another.
import { and, asc, desc, eq, inArray, or } from 'drizzle-orm'
import { type CaseRow, findCase } from './cases.ts'
import type { Queryable } from './client.ts'
import { bottleneckCases } from './schema/bottlenecks.ts'
import { caseSignals, cases } from './schema/cases.ts'
import { precedentCases } from './schema/precedents.ts'
import { caseRelations, caseReshapings } from './schema/reshapings.ts'

export type ReshapingRow = typeof caseReshapings.$inferSelect
export type RelationRow = typeof caseRelations.$inferSelect

/** A case may go into one that itself went into another; nobody merges more often in a row than this. */
const HOPS_MAX = 50

export const insertReshaping = (tx: Queryable, row: typeof caseReshapings.$inferInsert): void => {
  tx.insert(caseReshapings).values(row).run()
}

/** What happened to the shape of a case, whichever side of it the case was on; newest first. */
export const findReshapings = (db: Queryable, caseId: string): readonly ReshapingRow[] =>
  db
    .select()
    .from(caseReshapings)
    .where(or(eq(caseReshapings.caseId, caseId), eq(caseReshapings.otherId, caseId)))
    .orderBy(desc(caseReshapings.at), asc(caseReshapings.id))
    .all()

/** The case in which a merged case lives on, however often that was merged again; undefined when it was not merged. */
export function livesOn(db: Queryable, row: CaseRow): CaseRow | undefined {
  let reached: CaseRow | undefined = row
  for (let hops = 0; reached?.mergedInto && hops < HOPS_MAX; hops += 1)
    reached = findCase(db, reached.mergedInto)
  return reached?.id === row.id ? undefined : reached
}

/** The cases that went into this one and did not come back. */
export const findMergedInto = (db: Queryable, caseId: string): readonly CaseRow[] =>
  db.select().from(cases).where(eq(cases.mergedInto, caseId)).orderBy(cases.year, cases.number).all()

/** The cases that were split from this one. */
export const findSplitFrom = (db: Queryable, caseId: string): readonly CaseRow[] =>
  db.select().from(cases).where(eq(cases.splitFrom, caseId)).orderBy(cases.year, cases.number).all()

/** The links of a case with its signals, as they were made. */
export const findSignalLinks = (db: Queryable, caseId: string) =>
  db
    .select()
    .from(caseSignals)
    .where(eq(caseSignals.caseId, caseId))
    .orderBy(asc(caseSignals.linkedAt), asc(caseSignals.signalId))
    .all()

/** Links these signals of one case to another as well, as they were linked before; what is linked already stays. */
export function copySignalLinks(tx: Queryable, from: string, to: string, signalIds: readonly string[]): void {
  for (const link of findSignalLinks(tx, from))
    if (signalIds.includes(link.signalId))
      tx.insert(caseSignals)
        .values({ ...link, caseId: to })
        .onConflictDoNothing()
        .run()
}

export const removeSignalLinks = (tx: Queryable, caseId: string, signalIds: readonly string[]): void => {
  tx.delete(caseSignals)
    .where(and(eq(caseSignals.caseId, caseId), inArray(caseSignals.signalId, [...signalIds])))
    .run()
}

/** The bottlenecks a case is evidence for. */
export const findBottleneckIds = (db: Queryable, caseId: string): readonly string[] =>
  db
    .select({ id: bottleneckCases.bottleneckId })
    .from(bottleneckCases)
    .where(eq(bottleneckCases.caseId, caseId))
    .all()
    .map(({ id }) => id)

/** The precedents beside a case. */
export const findPrecedentIds = (db: Queryable, caseId: string): readonly string[] =>
  db
    .select({ id: precedentCases.precedentId })
    .from(precedentCases)
    .where(eq(precedentCases.caseId, caseId))
    .all()
    .map(({ id }) => id)

interface Company {
  readonly bottleneckIds: readonly string[]
  readonly precedentIds: readonly string[]
}

/** Makes the case evidence for the bottlenecks and puts the precedents beside it. */
export function addCompany(tx: Queryable, caseId: string, { bottleneckIds, precedentIds }: Company): void {
  for (const bottleneckId of bottleneckIds)
    tx.insert(bottleneckCases).values({ bottleneckId, caseId }).onConflictDoNothing().run()
  for (const precedentId of precedentIds)
    tx.insert(precedentCases).values({ precedentId, caseId }).onConflictDoNothing().run()
}

/** Takes back what `addCompany` did. */
export function removeCompany(tx: Queryable, caseId: string, { bottleneckIds, precedentIds }: Company): void {
  tx.delete(bottleneckCases)
    .where(and(eq(bottleneckCases.caseId, caseId), inArray(bottleneckCases.bottleneckId, [...bottleneckIds])))
    .run()
  tx.delete(precedentCases)
    .where(and(eq(precedentCases.caseId, caseId), inArray(precedentCases.precedentId, [...precedentIds])))
    .run()
}

/** The cases that stand beside a case, from whichever side they were put there. */
export const findRelations = (db: Queryable, caseId: string): readonly RelationRow[] =>
  db
    .select()
    .from(caseRelations)
    .where(or(eq(caseRelations.caseId, caseId), eq(caseRelations.otherId, caseId)))
    .orderBy(asc(caseRelations.at), asc(caseRelations.otherId))
    .all()

export const saveRelation = (tx: Queryable, row: typeof caseRelations.$inferInsert): void => {
  tx.insert(caseRelations)
    .values(row)
    .onConflictDoUpdate({ target: [caseRelations.caseId, caseRelations.otherId], set: row })
    .run()
}

export const removeRelation = (tx: Queryable, one: string, other: string): void => {
  tx.delete(caseRelations)
    .where(
      or(
        and(eq(caseRelations.caseId, one), eq(caseRelations.otherId, other)),
        and(eq(caseRelations.caseId, other), eq(caseRelations.otherId, one)),
      ),
    )
    .run()
}
