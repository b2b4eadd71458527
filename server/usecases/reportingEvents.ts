// The register of campaigns and weeks in the media, which make people report more.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { TITLE_CHARS_MAX } from '#core/textLength.ts'
import { checkEventDays } from '#core/warning/eventDays.ts'
import type { ReportingEventInput } from '#core/warning/judging.ts'
import { recordEvent } from '#db/audit.ts'
import * as rows from '#db/reportingEvents.ts'
import { findThread } from '#db/threads.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** Puts a campaign or media week in the register, or changes one. Answers its id. */
export function saveReportingEvent(
  deps: Deps,
  actor: Actor,
  input: ReportingEventInput,
): Result<string, Problem> {
  authorize(actor, 'reporting-event.manage')
  return deps.db.transaction(
    (tx) => {
      if (input.id && !rows.hasReportingEvent(tx, input.id)) return refused(problem('NOT_FOUND', 'id'))
      const { kind, firstDay, lastDay } = input
      const what = sealRequired(input.what, 'what', 1, TITLE_CHARS_MAX)
      const source = sealOptional(input.source, 'source', TITLE_CHARS_MAX)
      const threadIds = [...new Set(input.threadIds ?? [])]
      const wrong = [
        ...checkEventDays({ firstDay, lastDay }, todayOf(deps)),
        ...(threadIds.every((id) => findThread(tx, id)) ? [] : [problem('UNKNOWN_VALUE', 'threadIds')]),
      ]
      if (!what.ok || !source.ok || wrong.length > 0)
        return { ok: false, problems: [...problemsAmong(what), ...problemsAmong(source), ...wrong] }
      const id = input.id ?? deps.newId()
      const at = instantOf(deps)
      rows.putReportingEvent(tx, {
        ...{ id, kind, what: what.value, source: source.value, firstDay, lastDay, threadIds },
        ...{ createdBy: actor.personId, createdAt: at },
      })
      recordEvent(tx, actor, at, { type: 'reporting-event.saved', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

/** Takes a campaign or media week out of the register. */
export function removeReportingEvent(deps: Deps, actor: Actor, id: string): Result<string, Problem> {
  authorize(actor, 'reporting-event.manage')
  return deps.db.transaction(
    (tx) => {
      if (!rows.removeReportingEvent(tx, id)) return refused(problem('NOT_FOUND', 'id'))
      recordEvent(tx, actor, instantOf(deps), { type: 'reporting-event.removed', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
