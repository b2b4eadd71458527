// The second proof of a login: the secret shared with an app, and the codes for who lost it.
import { and, count, eq, isNotNull } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { readSetting } from './people.ts'
import { recoveryCodes, secondFactors } from './schema/organisations.ts'

export type SecondFactorRow = typeof secondFactors.$inferSelect

export const findSecondFactor = (db: Queryable, personId: string): SecondFactorRow | undefined =>
  db.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get()

/** The setting that asks a second proof of everyone: `on` or `off`. */
export const SECOND_FACTOR_REQUIRED = 'second-factor-required'

export const isSecondFactorRequired = (db: Queryable): boolean =>
  readSetting(db, SECOND_FACTOR_REQUIRED) === 'on'

/** Whether a login of this person asks for a code. */
export const hasSecondFactor = (db: Queryable, personId: string): boolean =>
  Boolean(findSecondFactor(db, personId)?.confirmedAt)

/** Whether this person has yet to set up the second proof that is asked of everyone. */
export const isSecondFactorDue = (db: Queryable, personId: string): boolean =>
  isSecondFactorRequired(db) && !hasSecondFactor(db, personId)

/** The people whose login asks for a code. */
export const findPeopleWithSecondFactor = (db: Queryable): ReadonlySet<string> =>
  new Set(
    db
      .select({ personId: secondFactors.personId })
      .from(secondFactors)
      .where(isNotNull(secondFactors.confirmedAt))
      .all()
      .map(({ personId }) => personId),
  )

/** Begins anew: what was begun before and never confirmed is gone. */
export function replaceSecondFactor(tx: Queryable, row: typeof secondFactors.$inferInsert): void {
  deleteSecondFactor(tx, row.personId)
  tx.insert(secondFactors).values(row).run()
}

export const updateSecondFactor = (
  tx: Queryable,
  personId: string,
  change: Partial<Pick<SecondFactorRow, 'confirmedAt' | 'lastStep'>>,
): void => {
  tx.update(secondFactors).set(change).where(eq(secondFactors.personId, personId)).run()
}

export function deleteSecondFactor(tx: Queryable, personId: string): void {
  tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run()
  tx.delete(secondFactors).where(eq(secondFactors.personId, personId)).run()
}

export const insertRecoveryCodes = (tx: Queryable, personId: string, codeHashes: readonly string[]): void => {
  tx.insert(recoveryCodes)
    .values(codeHashes.map((codeHash) => ({ personId, codeHash })))
    .run()
}

export const countRecoveryCodes = (db: Queryable, personId: string): number =>
  db.select({ left: count() }).from(recoveryCodes).where(eq(recoveryCodes.personId, personId)).get()?.left ??
  0

/** Uses up a recovery code; false when this person has none like it. */
export const spendRecoveryCode = (tx: Queryable, personId: string, codeHash: string): boolean =>
  tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.codeHash, codeHash)))
    .run().changes > 0
