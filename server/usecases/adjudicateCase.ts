// The chair settles what two coders read differently.
import { type CodingFields, checkFields, missingFromCoding, type TagInput } from '#core/coding.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import { codingColumns, findCoding, replaceCaseTags, replaceLifeEvents, saveDecision } from '#db/codings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { sealTags } from './sealTags.ts'
import { tellWhoReadOtherwise } from './tellWhoReadOtherwise.ts'

/** The chair's decision on a case the coders read differently. `version` is that of the case. */
export interface AdjudicateInput {
  readonly caseId: string
  readonly version: number
  readonly fields: CodingFields
  readonly tags: readonly TagInput[]
  readonly reason: string
  readonly codebookUnclear?: boolean | null
}

const REASON_CHARS_MAX = 2_000

/** Decides which tags hold, with a reason; both codings stay as they were. Answers the id of the case. */
export function adjudicateCase(deps: Deps, actor: Actor, input: AdjudicateInput): Result<string, Problem> {
  authorize(actor, 'case.adjudicate')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.caseId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!may(actor, 'case.adjudicate', { caseStatus: row.status }))
        return refused(wrongCaseState('case.adjudicate', row.status, 'caseId'))
      if (findCoding(tx, row.id, actor.personId)) return refused(problem('OWN_WORK', 'caseId'))
      const missing = [...checkFields(input.fields), ...missingFromCoding(input.fields, input.tags)]
      const tags = sealTags(tx, input.tags, row.narrative.length)
      const reason = sealRequired(input.reason, 'reason', 1, REASON_CHARS_MAX)
      if (missing.length > 0 || !tags.ok || !reason.ok)
        return { ok: false, problems: [...missing, ...problemsAmong(tags, reason)] }

      const at = instantOf(deps)
      const fields = { ...codingColumns(input.fields), outcome: input.fields.outcome ?? row.outcome }
      const change = { reason: 'Voorzitter besliste over het verschil', by: actor.personId, at }
      if (!updateCase(tx, row, input.version, { ...fields, status: 'decided' }, change))
        return refused(problem('CONFLICT', 'version'))
      replaceCaseTags(tx, row.id, tags.value)
      replaceLifeEvents(tx, row.id, input.fields.lifeEvents ?? [])
      saveDecision(tx, {
        caseId: row.id,
        by: 'chair',
        chairId: actor.personId,
        reason: reason.value,
        codebookUnclear: input.codebookUnclear ?? false,
        at,
      })
      markForIndexing(tx, 'case', row.id, at)
      recordEvent(tx, actor, at, {
        type: 'case.adjudicated',
        subjectId: row.id,
        detail: { codebookUnclear: input.codebookUnclear ?? false },
      })
      tellWhoReadOtherwise(tx, deps, actor, { caseId: row.id, fields: input.fields, tags: tags.value, at })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}
