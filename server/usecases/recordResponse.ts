// A drafter records the ministry's answer to a bottleneck.
import type { ResponseInput } from '#core/bottleneck.ts'
import { checkAnswerDay } from '#core/bottleneckLife.ts'
import { isDay } from '#core/period.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findSteps } from '#db/bottleneckSteps.ts'
import { findStandingBottleneck, insertResponse } from '#db/bottlenecks.ts'
import { findLetter } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** Records what the ministry answered to a bottleneck (reactie). Answers the bottleneck's id. */
export function recordResponse(deps: Deps, actor: Actor, input: ResponseInput): Result<string, Problem> {
  authorize(actor, 'response.record')

  return deps.db.transaction(
    (tx) => {
      const bottleneck = findStandingBottleneck(tx, input.bottleneckId)
      if (!bottleneck) return refused(problem('NOT_FOUND', 'bottleneckId'))
      const body = sealRequired(input.body, 'body', 1, LONG_TEXT_CHARS_MAX)
      const citation = sealOptional(input.citation, 'citation')
      if (!body.ok || !citation.ok)
        return {
          ok: false,
          problems: [...(body.ok ? [] : body.problems), ...(citation.ok ? [] : citation.problems)],
        }
      const letter = input.letterId ? findLetter(tx, input.letterId) : undefined
      if (input.letterId && !letter) return refused(problem('NOT_FOUND', 'letterId'))
      if (!isDay(input.date)) return refused(problem('PERIOD_IMPOSSIBLE', 'date'))
      if (input.date > todayOf(deps)) return refused(problem('PERIOD_IN_FUTURE', 'date'))
      const toLetter = letter?.status === 'frozen' && letter.year >= bottleneck.firstYear ? letter.year : null
      const untimely = checkAnswerDay(findSteps(tx, bottleneck.id), toLetter, input.date)
      if (untimely.length > 0) return { ok: false, problems: untimely }
      const at = instantOf(deps)
      insertResponse(tx, {
        id: deps.newId(),
        bottleneckId: bottleneck.id,
        letterId: input.letterId ?? null,
        kind: input.kind,
        body: body.value,
        citation: citation.value,
        date: input.date,
        recordedBy: actor.personId,
        recordedAt: at,
      })
      recordEvent(tx, actor, at, {
        type: 'response.recorded',
        subjectId: bottleneck.id,
        detail: { kind: input.kind },
      })
      return ok(bottleneck.id)
    },
    { behavior: 'immediate' },
  )
}
