// The steps of letters as rows: where a letter stands, and how it got there.
import { asc, desc, eq } from 'drizzle-orm'
import type { LetterStage } from '#core/letterCodes.ts'
import type { Queryable } from './client.ts'
import { letterSteps } from './schema/letters.ts'

export type LetterStepRow = typeof letterSteps.$inferSelect

/** The steps of a letter, first to last. */
export const findLetterSteps = (db: Queryable, letterId: string): readonly LetterStepRow[] =>
  db
    .select()
    .from(letterSteps)
    .where(eq(letterSteps.letterId, letterId))
    .orderBy(asc(letterSteps.position))
    .all()

const lastStep = (db: Queryable, letterId: string): LetterStepRow | undefined =>
  db
    .select()
    .from(letterSteps)
    .where(eq(letterSteps.letterId, letterId))
    .orderBy(desc(letterSteps.position))
    .limit(1)
    .get()

/** Where the letter stands. */
export const findLetterStage = (db: Queryable, letterId: string): LetterStage =>
  lastStep(db, letterId)?.stage ?? 'composed'

/** Adds a step after the last one. */
export const insertLetterStep = (tx: Queryable, step: Omit<LetterStepRow, 'position'>): void => {
  const position = (lastStep(tx, step.letterId)?.position ?? 0) + 1
  tx.insert(letterSteps)
    .values({ ...step, position })
    .run()
}
