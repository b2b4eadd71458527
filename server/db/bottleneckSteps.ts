// The steps in the life of bottlenecks as rows: those that stand, and those that were taken back.
import { and, asc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { bottleneckSteps, stepWithdrawals } from './schema/bottlenecks.ts'

export type StepRow = typeof bottleneckSteps.$inferSelect
/** A step with why and when it was taken back, if it was. */
export type RecordedStep = ReturnType<typeof readSteps>[number]

export const insertStep = (tx: Queryable, row: typeof bottleneckSteps.$inferInsert): void => {
  tx.insert(bottleneckSteps).values(row).run()
}

/** The steps of a bottleneck that stand, oldest first. */
export const findSteps = (db: Queryable, bottleneckId: string): readonly RecordedStep[] =>
  readSteps(db, and(eq(bottleneckSteps.bottleneckId, bottleneckId), isNull(stepWithdrawals.stepId)))

/** The steps of a bottleneck that were taken back, oldest first. */
export const findWithdrawnSteps = (db: Queryable, bottleneckId: string): readonly RecordedStep[] =>
  readSteps(db, and(eq(bottleneckSteps.bottleneckId, bottleneckId), isNotNull(stepWithdrawals.stepId)))

/** Of all bottlenecks the steps that stand and that no letter recorded by itself, oldest first. */
export const findStepsByPeople = (db: Queryable): readonly RecordedStep[] =>
  readSteps(db, and(isNull(bottleneckSteps.letterId), isNull(stepWithdrawals.stepId)))

export const findStep = (db: Queryable, id: string): StepRow | undefined =>
  db.select().from(bottleneckSteps).where(eq(bottleneckSteps.id, id)).get()

export const insertStepWithdrawal = (tx: Queryable, row: typeof stepWithdrawals.$inferInsert): void => {
  tx.insert(stepWithdrawals).values(row).run()
}

const readSteps = (db: Queryable, which: SQL | undefined) =>
  db
    .select({ step: bottleneckSteps, withdrawal: stepWithdrawals })
    .from(bottleneckSteps)
    .leftJoin(stepWithdrawals, eq(stepWithdrawals.stepId, bottleneckSteps.id))
    .where(which)
    .orderBy(asc(bottleneckSteps.year), asc(bottleneckSteps.at))
    .all()
    .map(({ step, withdrawal }) => ({ ...step, withdrawal }))
