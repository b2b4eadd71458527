// An organisation fills in the figures of its period report.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { type PeriodEntriesInput, parsePeriodEntries } from '#core/report/periodEntries.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findPeriodReport, insertPeriodReport } from '#db/periodReports.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** Keeps what was filled in as a new version after the one the user saw (0 for none). Answers the period. */
export function enterPeriodReport(
  deps: Deps,
  actor: Actor,
  input: PeriodEntriesInput & { readonly version: number },
): Result<string, Problem> {
  authorize(actor, 'report.enter')

  return deps.db.transaction(
    (tx) => {
      const parsed = parsePeriodEntries(input, todayOf(deps))
      if (!parsed.ok) return parsed
      const { period, ...entries } = parsed.value
      const { organisationId } = actor
      const version = findPeriodReport(tx, organisationId, period)?.version ?? 0
      if (version !== input.version) return refused(problem('CONFLICT', 'version'))
      const at = instantOf(deps)
      insertPeriodReport(tx, {
        organisationId,
        period,
        version: version + 1,
        ...entries,
        enteredBy: actor.personId,
        enteredAt: at,
      })
      recordEvent(tx, actor, at, {
        type: 'report.entered',
        subjectId: organisationId,
        detail: { period, version: version + 1 },
      })
      return ok(period)
    },
    { behavior: 'immediate' },
  )
}
