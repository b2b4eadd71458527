// Keeps that someone went through the check list of a step.
import { type ChecklistStep, confirmed } from '#core/checklist.ts'
import type { Actor } from '#core/permissions.ts'
import type { Queryable } from '#db/client.ts'
import { insertStepCheck } from '#db/stepChecks.ts'
import type { Deps } from './deps.ts'

/** Keeps who confirmed the check list (controlelijst) of a step as it is now; answers its version, for the audit trail. */
export function recordCheck(
  tx: Queryable,
  { newId }: Deps,
  actor: Actor,
  step: ChecklistStep,
  subjectId: string,
  at: string,
): number {
  const { version, points } = confirmed(step)
  insertStepCheck(tx, { id: newId(), step, subjectId, version, points, checkedBy: actor.personId, at })
  return version
}
