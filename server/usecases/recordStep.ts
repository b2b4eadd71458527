// A drafter or the chair records how a bottleneck fares.
import { isBottleneckYear, type StepInput } from '#core/bottleneck.ts'
import { checkStep } from '#core/bottleneckLife.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findBottleneck, findSteps, insertStep, updateBottleneck } from '#db/bottlenecks.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Adds a step to the life cycle of a bottleneck (knelpunt), with its year and evidence. Answers the bottleneck's id. */
export function recordStep(deps: Deps, actor: Actor, input: StepInput): Result<string, Problem> {
  authorize(actor, 'bottleneck.manage')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findBottleneck(tx, input.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'bottleneckId'))
      if (!isBottleneckYear(input.year)) return refused(problem('PERIOD_IMPOSSIBLE', 'year'))
      const misplaced = checkStep(findSteps(tx, bottleneck.id), input)
      if (misplaced.length > 0) return { ok: false, problems: misplaced }
      const evidence = sealRequired(input.evidence, 'evidence', 1, TEXT_CHARS_MAX)
      if (!evidence.ok) return evidence

      const at = instantOf(deps)
      const { stage, year, yearStatus } = input
      insertStep(tx, {
        id: deps.newId(),
        bottleneckId: bottleneck.id,
        stage,
        year,
        yearStatus,
        evidence: evidence.value,
        recordedBy: actor.personId,
        at,
      })
      updateBottleneck(tx, bottleneck.id, bottleneck.version, { stage })
      recordEvent(tx, actor, at, {
        type: 'bottleneck.step',
        subjectId: bottleneck.id,
        detail: { stage, year },
      })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}
