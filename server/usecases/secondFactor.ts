// People prove who they are with a second thing, an app that shows codes; an administrator can ask it of everyone.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { writeSetting } from '#db/people.ts'
import {
  deleteSecondFactor,
  findSecondFactor,
  insertRecoveryCodes,
  replaceSecondFactor,
  SECOND_FACTOR_REQUIRED,
  updateSecondFactor,
} from '#db/secondFactors.ts'
import { authorize } from './authorize.ts'
import { closeDoors } from './closeDoors.ts'
import { type Deps, instantOf } from './deps.ts'
import { isDemo } from './logIn.ts'
import {
  appAddressOf,
  newRecoveryCodes,
  newSharedSecret,
  plainRecoveryCode,
  stepOfCode,
} from './oneTimeCode.ts'
import { provePassword } from './ownPassword.ts'
import { proveSecondFactor } from './secondProof.ts'
import { secretHash } from './secretHash.ts'

/** What an app takes over: the secret to type, and the same as an address, to show as a picture. */
export interface SharedSecret {
  readonly secret: string
  readonly address: string
}

/** Begins with an app, after the password; until `confirmSecondFactor` nothing changes for logging in. */
export async function beginSecondFactor(
  deps: Deps,
  actor: Actor,
  { password }: { readonly password: string },
): Promise<Result<SharedSecret, Problem>> {
  const proved = await provePassword(deps, actor, { password, path: 'password' })
  if (!proved.ok) return proved
  return deps.db.transaction(
    (tx) => {
      if (findSecondFactor(tx, actor.personId)?.confirmedAt)
        return refused(problem('WRONG_STATE', 'password'))
      const secret = newSharedSecret()
      replaceSecondFactor(tx, { personId: actor.personId, secret, createdAt: instantOf(deps) })
      return ok({ secret, address: appAddressOf(secret, proved.value.email) })
    },
    { behavior: 'immediate' },
  )
}

/**
 * The first code shows that the app has the secret; from then on logging in asks for one. Whoever came in before, the
 * actor as well, has to log in again. Answers the recovery codes, once.
 */
export function confirmSecondFactor(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Result<readonly string[], Problem> {
  if (actor.origin !== 'web') return refused(problem('ONLY_ON_SITE', 'code'))
  return deps.db.transaction(
    (tx) => {
      const begun = findSecondFactor(tx, actor.personId)
      if (!begun || begun.confirmedAt) return refused(problem('WRONG_STATE', 'code'))
      const lastStep = stepOfCode(begun.secret, code, deps.now())
      if (lastStep === null) return refused(problem('CODE_WRONG', 'code'))
      const at = instantOf(deps)
      const codes = newRecoveryCodes()
      updateSecondFactor(tx, actor.personId, { confirmedAt: at, lastStep })
      insertRecoveryCodes(tx, actor.personId, codes.map(plainRecoveryCode).map(secretHash))
      closeDoors(tx, actor.personId, at)
      recordEvent(tx, actor, at, { type: 'second-factor.set', subjectId: actor.personId })
      return ok(codes)
    },
    { behavior: 'immediate' },
  )
}

/**
 * Goes on without, or with another app after this: by the password and a code of the app or a recovery code, or whoever
 * has the password and an open browser would be rid of it. The actor has to log in again. Answers the person's id.
 */
export async function endSecondFactor(
  deps: Deps,
  actor: Actor,
  { password, code }: { readonly password: string; readonly code: string },
): Promise<Result<string, Problem>> {
  const proved = await provePassword(deps, actor, { password, path: 'password' })
  if (!proved.ok) return proved
  return deps.db.transaction(
    (tx) => {
      const proof = proveSecondFactor(tx, deps.now(), actor.personId, code.trim())
      if (proof === 'missing') return refused(problem('CODE_NEEDED', 'code'))
      if (proof === 'wrong') return refused(problem('CODE_WRONG', 'code'))
      return takeSecondFactor(tx, deps, actor, actor.personId)
    },
    { behavior: 'immediate' },
  )
}

/** An administrator lets someone who lost app and recovery codes begin anew; sessions, tokens and feed end. Answers the person's id. */
export function resetSecondFactor(
  deps: Deps,
  actor: Actor,
  { personId }: { readonly personId: string },
): Result<string, Problem> {
  authorize(actor, 'people.manage')
  // Whoever sits behind the desk of an administrator would be rid of it without a password.
  if (personId === actor.personId) return refused(problem('OWN_WORK', 'personId'))
  return deps.db.transaction((tx) => takeSecondFactor(tx, deps, actor, personId), { behavior: 'immediate' })
}

/** Asks a second proof of everyone from now on, or of who wants it; not in the demo, where nobody has a password. */
export function setSecondFactorRequired(
  deps: Deps,
  actor: Actor,
  { required }: { readonly required: boolean },
): Result<boolean, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      if (isDemo(tx)) return refused(problem('WRONG_STATE', 'required'))
      writeSetting(tx, SECOND_FACTOR_REQUIRED, required ? 'on' : 'off')
      const type = required ? 'second-factor.required' : 'second-factor.voluntary'
      recordEvent(tx, actor, instantOf(deps), { type })
      return ok(required)
    },
    { behavior: 'immediate' },
  )
}

function takeSecondFactor(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  personId: string,
): Result<string, Problem> {
  if (!findSecondFactor(tx, personId)) return refused(problem('NOT_FOUND', 'personId'))
  deleteSecondFactor(tx, personId)
  const at = instantOf(deps)
  closeDoors(tx, personId, at)
  const type = personId === actor.personId ? 'second-factor.ended' : 'second-factor.reset'
  recordEvent(tx, actor, at, { type, subjectId: personId })
  return ok(personId)
}
