// The chair corrects the text of a case, its period or who may read it.
import type { Disclosure } from '#core/codes.ts'
import { type Period, parsePeriod, yearOf } from '#core/period.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { ladderOf } from '#core/risk/ladders.ts'
import { sealRequired } from '#core/signal.ts'
import {
  NARRATIVE_CHARS_MAX,
  NARRATIVE_CHARS_MIN,
  TEXT_CHARS_MAX,
  TITLE_CHARS_MAX,
} from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { type CaseRow, findCase, updateCase } from '#db/cases.ts'
import { clearPassages } from '#db/codings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { keepPassages, textsWithin } from './coarserTexts.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/** What the chair changes in a case; what is left out stays. Circumstances are made coarser by `coarsenCase`. */
export interface EditCaseInput {
  readonly id: string
  readonly version: number
  readonly reason: string
  readonly title?: string | null
  readonly summary?: string | null
  readonly narrative?: string | null
  readonly period?: string | null
  readonly disclosure?: Disclosure | null
  /** Whether the text tells how rules are abused (werkwijze). */
  readonly revealsMethod?: boolean | null
}

/** Changes a case and keeps what it said before. Answers the id of the case. */
export function editCase(deps: Deps, actor: Actor, input: EditCaseInput): Result<string, Problem> {
  authorize(actor, 'case.edit')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.id)
      if (!row) return refused(problem('NOT_FOUND', 'id'))
      if (!may(actor, 'case.edit', { caseStatus: row.status }))
        return refused(wrongCaseState('case.edit', row.status, 'id'))
      const restricts = input.revealsMethod === true || (input.disclosure ?? 'openbaar') !== 'openbaar'
      if (row.status === 'published' && restricts) return refused(problem('NOT_PUBLIC', 'disclosure'))
      const change = parseEdit(input, row, todayOf(deps))
      const reason = sealRequired(input.reason, 'reason', 1, TEXT_CHARS_MAX)
      if (!change.ok || !reason.ok) return { ok: false, problems: problemsAmong(change, reason) }

      const at = instantOf(deps)
      if (!updateCase(tx, row, input.version, change.value, { reason: reason.value, by: actor.personId, at }))
        return refused(problem('CONFLICT', 'version'))
      if (input.narrative != null && change.value.narrative !== row.narrative) clearPassages(tx, row.id)
      else keepPassages(tx, row, change.value.period)
      markForIndexing(tx, 'case', row.id, at)
      recordEvent(tx, actor, at, { type: 'case.edited', subjectId: row.id })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}

type Edited = ReturnType<typeof textsWithin> & Pick<CaseRow, 'period'> & Partial<CaseRow>

function parseEdit(input: EditCaseInput, row: CaseRow, today: string): Result<Edited, Problem> {
  const title = input.title == null ? ok(row.title) : sealRequired(input.title, 'title', 1, TITLE_CHARS_MAX)
  const summary =
    input.summary == null ? ok(row.summary) : sealRequired(input.summary, 'summary', 1, TEXT_CHARS_MAX)
  const narrative =
    input.narrative == null
      ? ok(row.narrative)
      : sealRequired(input.narrative, 'narrative', NARRATIVE_CHARS_MIN, NARRATIVE_CHARS_MAX)
  const period = input.period == null ? ok(row.period) : parsePeriodIn(row.period, input.period, today)
  if (!title.ok || !summary.ok || !narrative.ok || !period.ok)
    return { ok: false, problems: problemsAmong(title, summary, narrative, period) }
  const texts = { ...row, title: title.value, summary: summary.value, narrative: narrative.value }
  return ok({
    ...textsWithin(period.value, texts),
    period: period.value,
    ...(input.disclosure ? { disclosure: input.disclosure } : {}),
    ...(input.revealsMethod == null ? {} : { revealsMethod: input.revealsMethod }),
  })
}

/**
 * The year is part of the permanent address of a case, so a period can be corrected within it only, and never to a finer
 * one: that would undo what was made coarser.
 */
function parsePeriodIn(before: Period, input: string, today: string): Result<Period, Problem> {
  if (input === before) return ok(before)
  const period = parsePeriod(input, today, 'period')
  if (!period.ok) return period
  if (yearOf(period.value) !== yearOf(before)) return refused(problem('PERIOD_IMPOSSIBLE', 'period'))
  return finenessOf(period.value) > finenessOf(before) ? refused(problem('NOT_COARSER', 'period')) : period
}

/** A month is finer than a quarter, and that than a year. */
const finenessOf = (period: Period): number => ladderOf('period', period).length
