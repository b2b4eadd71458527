// Who went through the check list of which step.
import { asc, inArray, sql } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { prepared } from './prepared.ts'
import { stepChecks } from './schema/work.ts'

export type StepCheckRow = typeof stepChecks.$inferSelect

const addStepCheck = prepared((db) =>
  db
    .insert(stepChecks)
    .values({
      id: sql.placeholder('id'),
      step: sql.placeholder('step'),
      subjectId: sql.placeholder('subjectId'),
      version: sql.placeholder('version'),
      points: sql.placeholder('points'),
      checkedBy: sql.placeholder('checkedBy'),
      at: sql.placeholder('at'),
    })
    .prepare(),
)

export const insertStepCheck = (tx: Queryable, row: typeof stepChecks.$inferInsert): void => {
  addStepCheck(tx).run(row)
}

/** The check lists gone through for these signals, codings or cases, oldest first. */
export const findStepChecks = (db: Queryable, subjectIds: readonly string[]): readonly StepCheckRow[] =>
  db
    .select()
    .from(stepChecks)
    .where(inArray(stepChecks.subjectId, [...subjectIds]))
    .orderBy(asc(stepChecks.at), asc(stepChecks.id))
    .all()
