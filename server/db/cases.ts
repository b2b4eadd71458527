// Cases as rows: finding, adding, changing; every change leaves the version before it.
import { and, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { Queryable } from './client.ts'
import { isListed, prepared } from './prepared.ts'
import { caseSignals, cases, caseVersions } from './schema/cases.ts'
import { signals } from './schema/signals.ts'

export type CaseRow = typeof cases.$inferSelect
export type CaseVersionRow = typeof caseVersions.$inferSelect

/** Adds a case; the database draws its number within the year, which is never used again. */
export const insertCase = (tx: Queryable, row: Omit<typeof cases.$inferInsert, 'number'>): void => {
  tx.insert(cases)
    .values({
      ...row,
      number: sql`(select coalesce(max(number), 0) + 1 from cases where year = ${row.year})`,
    })
    .run()
}

const caseById = prepared((db) =>
  db
    .select()
    .from(cases)
    .where(eq(cases.id, sql.placeholder('id')))
    .prepare(),
)

export const findCase = (db: Queryable, id: string): CaseRow | undefined => caseById(db).get({ id })

/** A case by its permanent address, as 2025-0412. */
export function findCaseByReference(db: Queryable, reference: string): CaseRow | undefined {
  const [, year, number] = /^(\d{4})-(\d{1,6})$/.exec(reference.trim()) ?? []
  return db
    .select()
    .from(cases)
    .where(and(eq(cases.year, Number(year)), eq(cases.number, Number(number))))
    .get()
}

/** The permanent address of a case, as 2025-0412. */
export const caseReference = ({ year, number }: Pick<CaseRow, 'year' | 'number'>): string =>
  `${year}-${String(number).padStart(4, '0')}`

/** Who changed a case and why, for the version that stays behind. */
export interface Change {
  readonly reason: string
  readonly by: string
  readonly at: string
}

/**
 * Changes a case if it still has the version the user saw, keeping what it said before.
 * False means that someone else was first and nothing was changed.
 */
export function updateCase(
  tx: Queryable,
  before: CaseRow,
  version: number,
  change: Partial<typeof cases.$inferInsert>,
  { reason, by, at }: Change,
): boolean {
  if (before.version !== version) return false
  tx.insert(caseVersions)
    .values({
      caseId: before.id,
      version,
      snapshot: JSON.stringify(before),
      reason,
      changedBy: by,
      changedAt: at,
    })
    .run()
  return (
    tx
      .update(cases)
      .set({
        ...change,
        ...(change.status !== undefined && change.status !== before.status ? { stateSince: at } : {}),
        version: version + 1,
      })
      .where(and(eq(cases.id, before.id), eq(cases.version, version)))
      .run().changes === 1
  )
}

/** The earlier versions of a case, newest first. */
export const findCaseVersions = (db: Queryable, caseId: string): readonly CaseVersionRow[] =>
  db
    .select()
    .from(caseVersions)
    .where(eq(caseVersions.caseId, caseId))
    .orderBy(desc(caseVersions.version))
    .all()

const isRepeat = sql`exists (select 1 from case_repeats r where r.case_id = ${caseSignals.caseId})`

/** The cases each of these signals is part of, with who said so; repeats are no part of what became of a signal. */
export const findCasesOfSignals = (db: Queryable, signalIds: readonly string[]) =>
  db
    .select({ signalId: caseSignals.signalId, case: cases, linkedBy: caseSignals.linkedBy })
    .from(caseSignals)
    .innerJoin(cases, eq(cases.id, caseSignals.caseId))
    .where(and(inArray(caseSignals.signalId, [...signalIds]), sql`not ${isRepeat}`))
    .orderBy(cases.year, cases.number)
    .all()

const signalsOfCases = prepared((db) =>
  db
    .select({
      caseId: caseSignals.caseId,
      signal: signals,
      linkedBy: sql<string | null>`case when ${isRepeat} then null else ${caseSignals.linkedBy} end`,
    })
    .from(caseSignals)
    .innerJoin(signals, eq(signals.id, caseSignals.signalId))
    .where(isListed(caseSignals.caseId, 'caseIds'))
    .orderBy(signals.code)
    .prepare(),
)

/** The signals each of these cases rests on, with who linked them; nobody linked those of a repeat. */
export const findSignalsOfCases = (db: Queryable, caseIds: readonly string[]) =>
  signalsOfCases(db).all({ caseIds: JSON.stringify(caseIds) })

const signalCounts = prepared((db) =>
  db
    .select({ caseId: caseSignals.caseId, signals: count() })
    .from(caseSignals)
    .where(isListed(caseSignals.caseId, 'caseIds'))
    .groupBy(caseSignals.caseId)
    .prepare(),
)

/** How many signals each of these cases rests on; a case without any is absent. */
export const countSignalsOfCases = (db: Queryable, caseIds: readonly string[]) =>
  signalCounts(db).all({ caseIds: JSON.stringify(caseIds) })

/** The texts of a case that its content hash covers. */
export const caseTexts = (row: {
  readonly title: SealedText
  readonly summary: SealedText
  readonly narrative: SealedText
}): readonly [SealedText, SealedText, SealedText] => [row.title, row.summary, row.narrative]
