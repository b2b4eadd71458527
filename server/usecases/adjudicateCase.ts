// The chair settles what two coders read differently.
import { type CodingFields, checkFields, missingFromCoding, type TagInput } from '#core/coding.ts'
import { type CodingItem, differences } from '#core/codingDifferences.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import {
  codingColumns,
  findCoding,
  findCodings,
  findCodingTags,
  type ItemReason,
  replaceCaseTags,
  replaceLifeEvents,
  saveDecision,
  toTag,
} from '#db/codings.ts'
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
  /** Why on single items on which the coders differ, beside the reason of the whole. */
  readonly reasons?: readonly { readonly item: string; readonly reason: string }[] | null
}

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
      const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
      const reasons = sealReasons(tx, row.id, input.reasons ?? [])
      if (missing.length > 0 || !tags.ok || !reason.ok || !reasons.ok)
        return { ok: false, problems: [...missing, ...problemsAmong(tags, reason, reasons)] }

      const at = instantOf(deps)
      const fields = { ...codingColumns(input.fields), outcome: input.fields.outcome ?? row.outcome }
      const change = { reason: 'Voorzitter besliste over het verschil', by: actor.personId, at }
      if (!updateCase(tx, row, input.version, { ...fields, status: 'decided' }, change))
        return refused(problem('CONFLICT', 'version'))
      replaceCaseTags(tx, row.id, tags.value)
      replaceLifeEvents(tx, row.id, input.fields.lifeEvents ?? [])
      const codebookUnclear = input.codebookUnclear ?? false
      const decision = { caseId: row.id, chairId: actor.personId, reason: reason.value, codebookUnclear, at }
      saveDecision(tx, { ...decision, by: 'chair' }, reasons.value)
      markForIndexing(tx, 'case', row.id, at)
      recordEvent(tx, actor, at, { type: 'case.adjudicated', subjectId: row.id, detail: { codebookUnclear } })
      tellWhoReadOtherwise(tx, deps, actor, { caseId: row.id, fields: input.fields, tags: tags.value, at })
      return ok(row.id)
    },
    { behavior: 'immediate' },
  )
}

/** The reasons per item; each is about an item on which the coders differ, and about one of its own. */
function sealReasons(
  tx: Queryable,
  caseId: string,
  reasons: NonNullable<AdjudicateInput['reasons']>,
): Result<readonly ItemReason[], Problem> {
  const items = differingItems(tx, caseId)
  const sealed: ItemReason[] = []
  const problems: Problem[] = []
  for (const [index, { item: asked, reason }] of reasons.entries()) {
    const item = items.find((each) => each === asked)
    const text = sealRequired(reason, 'reasons', 1, NOTE_CHARS_MAX)
    if (!item || sealed.some((each) => each.item === item))
      problems.push(problem('UNKNOWN_VALUE', 'reasons', String(index)))
    else if (text.ok) sealed.push({ item, reason: text.value })
    else problems.push(...text.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : ok(sealed)
}

function differingItems(tx: Queryable, caseId: string): readonly CodingItem[] {
  const [first, second] = findCodings(tx, [caseId])
    .filter(({ status }) => status === 'done')
    .map((fields) => ({ fields, tags: findCodingTags(tx, [fields.id]).map(toTag) }))
  return first && second ? differences(first, second) : []
}
