// The chair sets which cases are coded twice and how often a decided case comes back.
import { type CodingPolicy, checkPolicy } from '#core/codingPolicy.ts'
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { writePolicy } from '#db/codingPlans.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Sets the policy for cases opened from now on; what is under way stays as it was settled. */
export function setCodingPolicy(
  deps: Deps,
  actor: Actor,
  policy: CodingPolicy,
): Result<CodingPolicy, Problem> {
  authorize(actor, 'coding-policy.manage')
  const problems = checkPolicy(policy)
  if (problems.length > 0) return { ok: false, problems }

  const { doubleShare, newCodeMonths, newCodeCases, repeatShare } = policy
  const kept = { doubleShare, newCodeMonths, newCodeCases, repeatShare }
  return deps.db.transaction(
    (tx) => {
      writePolicy(tx, kept)
      recordEvent(tx, actor, instantOf(deps), { type: 'coding-policy.set', detail: kept })
      return ok(kept)
    },
    { behavior: 'immediate' },
  )
}
