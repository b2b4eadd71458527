// A drafter or the chair describes a bottleneck.
import {
  BOTTLENECK_TEXTS,
  type BottleneckInput,
  type ESTIMATE_TEXTS,
  requiredTexts,
  textCharsMax,
} from '#core/bottleneck.ts'
import { checkFirstYear } from '#core/bottleneckLife.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { findSteps } from '#db/bottleneckSteps.ts'
import {
  findStandingBottleneck,
  insertBottleneck,
  setBottleneckLinks,
  standingCaseIds,
  updateBottleneck,
} from '#db/bottlenecks.ts'
import type { Queryable } from '#db/client.ts'
import { usableThreadIds } from '#db/codings.ts'
import { knownProvisionIds } from '#db/signals.ts'
import { findWarning } from '#db/warnings.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

type Texts = Record<(typeof BOTTLENECK_TEXTS)[number], SealedText> &
  Record<(typeof ESTIMATE_TEXTS)[number], SealedText | null>

/** Makes a bottleneck (knelpunt) or changes one, with what it is about and the cases it rests on. Answers its id. */
export function saveBottleneck(deps: Deps, actor: Actor, input: BottleneckInput): Result<string, Problem> {
  authorize(actor, 'bottleneck.manage')

  return deps.db.transaction(
    (tx) => {
      if (input.id && !findStandingBottleneck(tx, input.id)) return refused(problem('NOT_FOUND', 'id'))
      const texts = sealTexts(input)
      const unknown = [
        ...checkFirstYear(input.firstYear, {
          steps: input.id ? findSteps(tx, input.id) : [],
          thisYear: Number(todayOf(deps).slice(0, 4)),
        }),
        ...unknownLinks(tx, input),
      ]
      if (!texts.ok || unknown.length > 0)
        return { ok: false, problems: [...problemsAmong(texts), ...unknown] }

      const at = instantOf(deps)
      const { kind, cause, remedyKind, addressee, priority, disclosure, firstYear } = input
      const columns = { ...texts.value, kind, cause, remedyKind, addressee, priority, disclosure, firstYear }
      const id = input.id ?? deps.newId()
      if (!input.id)
        insertBottleneck(tx, {
          ...{ id, ...columns, createdBy: actor.personId, createdAt: at },
          warningId: input.warningId ?? null,
        })
      else if (!updateBottleneck(tx, id, input.version ?? 0, columns))
        return refused(problem('CONFLICT', 'version'))
      setBottleneckLinks(tx, id, input)
      recordEvent(tx, actor, at, { type: input.id ? 'bottleneck.changed' : 'bottleneck.made', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

function sealTexts(input: BottleneckInput): Result<Texts, Problem> {
  const problems: Problem[] = []
  const sealed = (field: (typeof BOTTLENECK_TEXTS)[number]): SealedText | null => {
    const result = sealRequired(input[field], field, 1, textCharsMax(field))
    if (result.ok) return result.value
    problems.push(...result.problems)
    return null
  }
  const [title, description, whoItHits, remedy, priorityReason] = BOTTLENECK_TEXTS.map(sealed)
  const estimate = sealEstimate(input)
  if (!title || !description || !whoItHits || !remedy || !priorityReason || !estimate.ok)
    return { ok: false, problems: [...problems, ...problemsAmong(estimate)] }
  return ok({ title, description, whoItHits, remedy, priorityReason, ...estimate.value })
}

function sealEstimate(input: BottleneckInput): Result<Pick<Texts, (typeof ESTIMATE_TEXTS)[number]>, Problem> {
  const isRequired = requiredTexts(input).includes('feasibility')
  const feasibility = isRequired
    ? sealRequired(input.feasibility ?? '', 'feasibility', 1, textCharsMax('feasibility'))
    : sealOptional(input.feasibility, 'feasibility', textCharsMax('feasibility'))
  const feasibilityBy = sealOptional(input.feasibilityBy, 'feasibilityBy', textCharsMax('feasibilityBy'))
  if (!feasibility.ok || !feasibilityBy.ok)
    return { ok: false, problems: problemsAmong(feasibility, feasibilityBy) }
  return ok({ feasibility: feasibility.value, feasibilityBy: feasibilityBy.value })
}

function unknownLinks(tx: Queryable, input: BottleneckInput): readonly Problem[] {
  const absent = (ids: readonly string[], known: ReadonlySet<string>) => ids.some((id) => !known.has(id))
  return [
    ...(absent(input.threadIds, usableThreadIds(tx, input.threadIds))
      ? [problem('UNKNOWN_THREAD', 'threadIds')]
      : []),
    ...(absent(input.provisionIds, knownProvisionIds(tx, input.provisionIds))
      ? [problem('UNKNOWN_PROVISION', 'provisionIds')]
      : []),
    ...(input.warningId && !findWarning(tx, input.warningId) ? [problem('NOT_FOUND', 'warningId')] : []),
    ...(absent(input.caseIds, standingCaseIds(tx, input.caseIds)) ? [problem('NOT_FOUND', 'caseIds')] : []),
  ]
}
