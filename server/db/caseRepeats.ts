// Decided cases that came back unannounced, each with the case it repeats.
import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { CaseRow } from './cases.ts'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'
import { caseSignals, cases } from './schema/cases.ts'
import { caseRepeats } from './schema/codingPlans.ts'

export type RepeatRow = typeof caseRepeats.$inferSelect

export const insertRepeat = (tx: Queryable, row: typeof caseRepeats.$inferInsert): void => {
  tx.insert(caseRepeats).values(row).run()
}

const repeatOf = prepared((db) =>
  db
    .select()
    .from(caseRepeats)
    .where(eq(caseRepeats.caseId, sql.placeholder('caseId')))
    .prepare(),
)

/** The repeat that this case is, if it is one. */
export const findRepeat = (db: Queryable, caseId: string): RepeatRow | undefined =>
  repeatOf(db).get({ caseId })

export const finishRepeat = (tx: Queryable, caseId: string, at: string): void => {
  tx.update(caseRepeats).set({ doneAt: at }).where(eq(caseRepeats.caseId, caseId)).run()
}

/** The repeats that a coder read, with the case as it was decided. */
export const findReadRepeats = (db: Queryable) =>
  db
    .select({ repeat: caseRepeats, original: cases })
    .from(caseRepeats)
    .innerJoin(cases, eq(cases.id, caseRepeats.originalId))
    .where(isNotNull(caseRepeats.doneAt))
    .orderBy(caseRepeats.doneAt)
    .all()

/** Cases that may come back: published before this moment, not a repeat themselves and not waiting as one, newest first. */
export const findRepeatable = (db: Queryable, before: string, limit: number): readonly CaseRow[] =>
  db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.status, 'published'),
        lt(cases.publishedAt, before),
        sql`not exists (select 1 from case_repeats r where r.original_id = ${cases.id})`,
      ),
    )
    .orderBy(desc(cases.publishedAt), cases.id)
    .limit(limit)
    .all()

/** Gives a repeat the signals of the case it repeats, so that it tells as much of where it came from. */
export function copySignals(tx: Queryable, originalId: string, caseId: string, at: string): void {
  const links = tx.select().from(caseSignals).where(eq(caseSignals.caseId, originalId)).all()
  for (const { signalId, linkedBy } of links)
    tx.insert(caseSignals).values({ caseId, signalId, linkedBy, linkedAt: at }).run()
}

/** Of these cases those that are still repeats in the reading, each with the other one of the pair. */
export const findOpenPairs = (db: Queryable, caseIds: readonly string[]): ReadonlyMap<string, string> => {
  const rows = db
    .select()
    .from(caseRepeats)
    .where(
      and(
        isNull(caseRepeats.doneAt),
        sql`(${inArray(caseRepeats.caseId, [...caseIds])} or ${inArray(caseRepeats.originalId, [...caseIds])})`,
      ),
    )
    .all()
  return new Map(
    rows.flatMap(({ caseId, originalId }) => [
      [caseId, originalId],
      [originalId, caseId],
    ]),
  )
}
