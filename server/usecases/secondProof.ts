// Whether who logs in has the second thing: a code of the app, or one of the codes on paper.
import type { Queryable } from '#db/client.ts'
import { findSecondFactor, spendRecoveryCode, updateSecondFactor } from '#db/secondFactors.ts'
import { plainRecoveryCode, stepOfCode } from './oneTimeCode.ts'
import { secretHash } from './secretHash.ts'

/**
 * Uses the code up where it is right, within the transaction of what it opens: a code works once. `none` when this person
 * set nothing up, `missing` when a code is to be asked for.
 */
export function proveSecondFactor(
  tx: Queryable,
  now: Date,
  personId: string,
  code: string,
): 'none' | 'proved' | 'missing' | 'wrong' {
  const factor = findSecondFactor(tx, personId)
  if (!factor?.confirmedAt) return 'none'
  if (code === '') return 'missing'
  const step = stepOfCode(factor.secret, code, now)
  if (step === null)
    return spendRecoveryCode(tx, personId, secretHash(plainRecoveryCode(code))) ? 'proved' : 'wrong'
  if (factor.lastStep !== null && step <= factor.lastStep) return 'wrong'
  updateSecondFactor(tx, personId, { lastStep: step })
  return 'proved'
}
