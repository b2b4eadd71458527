// Who went through the check list of which step.
import { asc, inArray } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { stepChecks } from './schema/work.ts'

export type StepCheckRow = typeof stepChecks.$inferSelect

export const insertStepCheck = (tx: Queryable, row: typeof stepChecks.$inferInsert): void => {
  tx.insert(stepChecks).values(row).run()
}

/** The check lists gone through for these signals, codings or cases, oldest first. */
export const findStepChecks = (db: Queryable, subjectIds: readonly string[]): readonly StepCheckRow[] =>
  db
    .select()
    .from(stepChecks)
    .where(inArray(stepChecks.subjectId, [...subjectIds]))
    .orderBy(asc(stepChecks.at), asc(stepChecks.id))
    .all()
