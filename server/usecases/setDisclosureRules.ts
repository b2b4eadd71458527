// The chair settles which counts are small, inside and outside the team, and what keeps them from being known.
import { checkRules, type DisclosureRules } from '#core/disclosure/threshold.ts'
import type { Actor } from '#core/permissions.ts'
import type { Problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { writeRules } from '#db/disclosureRules.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Sets the rules for what is counted from now on; a settled letter keeps the rules it was made under. */
export function setDisclosureRules(
  deps: Deps,
  actor: Actor,
  { method, threshold, insideThreshold, dominance }: DisclosureRules,
): Result<DisclosureRules, Problem> {
  authorize(actor, 'disclosure.manage')
  const rules = { method, threshold, insideThreshold, dominance }
  const problems = checkRules(rules)
  if (problems.length > 0) return { ok: false, problems }

  return deps.db.transaction(
    (tx) => {
      writeRules(tx, rules)
      recordEvent(tx, actor, instantOf(deps), { type: 'disclosure.set', detail: rules })
      return ok(rules)
    },
    { behavior: 'immediate' },
  )
}
