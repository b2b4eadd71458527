// Whether who logs in has the second thing: a code of the app, or one of the codes on paper.
import { findSecondFactor, spendRecoveryCode, updateSecondFactor } from '#db/secondFactors.ts'
import type { Deps } from './deps.ts'
import { plainRecoveryCode, stepOfCode } from './oneTimeCode.ts'
import { secretHash } from './secretHash.ts'

/**
 * Uses the code up where it is right: a code works once. `none` when this person set nothing up, `missing` when a code is
 * to be asked for.
 */
export function proveSecondFactor(
  deps: Deps,
  personId: string,
  code: string,
): 'none' | 'proved' | 'missing' | 'wrong' {
  return deps.db.transaction(
    (tx) => {
      const factor = findSecondFactor(tx, personId)
      if (!factor?.confirmedAt) return 'none'
      if (code === '') return 'missing'
      const step = stepOfCode(factor.secret, code, deps.now())
      if (step === null)
        return spendRecoveryCode(tx, personId, secretHash(plainRecoveryCode(code))) ? 'proved' : 'wrong'
      if (factor.lastStep !== null && step <= factor.lastStep) return 'wrong'
      updateSecondFactor(tx, personId, { lastStep: step })
      return 'proved'
    },
    { behavior: 'immediate' },
  )
}
