// A drafter or the chair records how a bottleneck fares.
import type { StepInput } from '#core/bottleneck.ts'
import { checkStep, checkStepYear } from '#core/bottleneckLife.ts'
import { seal } from '#core/deidentify/gate.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { NOTE_CHARS_MAX, SHORT_NOTE_CHARS_MAX, TEXT_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findSteps, insertStep, type StepRow } from '#db/bottleneckSteps.ts'
import {
  type BottleneckRow,
  findStandingBottleneck,
  hasPublishedCase,
  updateBottleneck,
} from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** Adds a step to the life cycle of a bottleneck (knelpunt), with its year and what shows it. Answers the bottleneck's id. */
export function recordStep(deps: Deps, actor: Actor, input: StepInput): Result<string, Problem> {
  authorize(actor, 'bottleneck.manage')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findStandingBottleneck(tx, input.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'bottleneckId'))
      const before = findSteps(tx, bottleneck.id)
      if (input.afterId !== undefined && input.afterId !== (before.at(-1)?.id ?? null))
        return refused(problem('CONFLICT', 'afterId'))
      const { stage, year, yearStatus } = input
      const thisYear = Number(todayOf(deps).slice(0, 4))
      const misplaced = [
        ...checkStepYear(year, { firstYear: bottleneck.firstYear, thisYear }),
        ...checkStep(before, input),
      ]
      if (misplaced.length > 0) return { ok: false, problems: misplaced }
      const texts = sealTexts(tx, bottleneck, input)
      if (!texts.ok) return texts

      const at = instantOf(deps)
      insertStep(tx, {
        id: deps.newId(),
        bottleneckId: bottleneck.id,
        stage,
        year,
        yearStatus,
        ...texts.value,
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

type Texts = Pick<StepRow, 'evidence' | 'source' | 'withoutCases'>

/** What happened or where it can be found has to be told; that no case stands behind a confirmed bottleneck, with the reason. */
function sealTexts(tx: Queryable, { id }: BottleneckRow, input: StepInput): Result<Texts, Problem> {
  const evidence = sealOptional(input.evidence, 'evidence', TEXT_CHARS_MAX)
  const source = sealOptional(input.source, 'source', SHORT_NOTE_CHARS_MAX)
  const needsReason = input.stage === 'confirmed' && !hasPublishedCase(tx, id)
  const withoutCases = sealOptional(needsReason ? input.withoutCases : null, 'withoutCases', NOTE_CHARS_MAX)
  if (!evidence.ok || !source.ok || !withoutCases.ok)
    return { ok: false, problems: problemsAmong(evidence, source, withoutCases) }
  const lacking = [
    ...(evidence.value === null && source.value === null ? [problem('REQUIRED', 'evidence')] : []),
    ...(needsReason && withoutCases.value === null ? [problem('WITHOUT_CASES', 'withoutCases')] : []),
  ]
  if (lacking.length > 0) return { ok: false, problems: lacking }
  const told = evidence.value === null ? seal('') : evidence
  if (!told.ok || told.value === null) throw new Error('the gate refused no text at all')
  return ok({ evidence: told.value, source: source.value, withoutCases: withoutCases.value })
}
