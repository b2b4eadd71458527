// The chair sets how heavily each part of the order weighs, or gives one bottleneck a place of its own.
import type { Actor } from '#core/permissions.ts'
import {
  areWeights,
  isWeight,
  PRIORITY_PARTS,
  type PriorityPart,
  type PriorityWeights,
  WEIGHT_MAX,
} from '#core/priority/priority.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { REMARK_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findBottlenecks, findStandingBottleneck } from '#db/bottlenecks.ts'
import { writePlace, writeWeights } from '#db/priorities.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Sets the weights of the published formula. */
export function setPriorityWeights(
  deps: Deps,
  actor: Actor,
  { severity, extent, growth, sources, feasibility, yearsOpen }: PriorityWeights,
): Result<PriorityWeights, Problem> {
  authorize(actor, 'priority.manage')
  const weights = { severity, extent, growth, sources, feasibility, yearsOpen }
  const wrong = PRIORITY_PARTS.filter((part) => !isWeight(weights[part]))
  if (wrong.length > 0) return { ok: false, problems: wrong.map(weightProblem) }
  if (!areWeights(weights))
    return refused({ ...problem('NUMBER_OUT_OF_RANGE', 'weights'), expected: ['minstens één boven 0'] })

  return deps.db.transaction(
    (tx) => {
      writeWeights(tx, weights)
      recordEvent(tx, actor, instantOf(deps), { type: 'priority.weighed', detail: weights })
      return ok(weights)
    },
    { behavior: 'immediate' },
  )
}

const weightProblem = (part: PriorityPart): Problem => ({
  ...problem('NUMBER_OUT_OF_RANGE', part),
  expected: [`0 tot en met ${WEIGHT_MAX}`],
})

/** Which place a bottleneck gets and why; without a place the formula decides again. */
export interface GivePlaceInput {
  readonly bottleneckId: string
  readonly place?: number | null
  readonly reason?: string | null
}

/** Overrules the order for one bottleneck. Answers its id. */
export function givePlace(deps: Deps, actor: Actor, input: GivePlaceInput): Result<string, Problem> {
  authorize(actor, 'priority.manage')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findStandingBottleneck(tx, input.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'bottleneckId'))
      const place = input.place ?? null
      if (place !== null && (place < 1 || place > findBottlenecks(tx).length))
        return refused(problem('UNKNOWN_VALUE', 'place'))
      if (place === null) writePlace(tx, bottleneck.id, null)
      else {
        const reason = sealRequired(input.reason ?? '', 'reason', 1, REMARK_CHARS_MAX)
        if (!reason.ok) return reason
        writePlace(tx, bottleneck.id, { place, reason: reason.value })
      }
      recordEvent(tx, actor, instantOf(deps), {
        type: 'priority.overruled',
        subjectId: bottleneck.id,
        detail: { place: place ?? 'formula' },
      })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}
