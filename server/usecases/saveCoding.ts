// A coder saves a reading of a case; the last one to finish settles it or brings it to the chair.
import { type Confirmation, isConfirmed } from '#core/checklist.ts'
import { type CodingFields, checkFields, missingFromCoding, type TagInput } from '#core/coding.ts'
import { isBlindGround } from '#core/codingPolicy.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { followMerges } from '#core/threadMapping.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { codebookVersionAt } from '#db/codebookVersions.ts'
import { findPlace } from '#db/codingPlaces.ts'
import { findPlan } from '#db/codingPlans.ts'
import {
  type CodingRow,
  findCoding,
  findCodingTags,
  finishCoding,
  insertCoding,
  ownCodingColumns,
  replaceCodingTags,
  updateCoding,
} from '#db/codings.ts'
import { findMappings } from '#db/threadChanges.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { recordCheck } from './recordCheck.ts'
import { sealTags } from './sealTags.ts'
import { settleCase } from './settleCase.ts'

/** A coder's own reading of a case. `version` is that of the coder's coding, 0 before the first save. */
export interface SaveCodingInput {
  readonly caseId: string
  readonly version: number
  readonly fields: CodingFields
  readonly tags: readonly TagInput[]
  readonly done?: boolean | null
  /** The check list, needed to call the coding done. */
  readonly checklist?: Confirmation | null
}

/**
 * Saves the actor's own coding (duiding), complete or not; with `done` it has to be complete, and the case is settled as
 * soon as nobody else still has to read it. Answers the id of the coding.
 */
export function saveCoding(deps: Deps, actor: Actor, input: SaveCodingInput): Result<string, Problem> {
  authorize(actor, 'case.code')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.caseId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!may(actor, 'case.code', { caseStatus: row.status }))
        return refused(wrongCaseState('case.code', row.status, 'caseId'))
      const place = takePlace(tx, actor, row.id)
      if (!place.ok) return place
      if ((place.value?.version ?? 0) !== input.version) return refused(problem('CONFLICT', 'version'))
      const current = followMerges(input.tags, findMappings(tx))
      const tags = sealTags(tx, current, row.narrative.length, input.done ? [] : ownThreads(tx, place.value))
      const note = sealOptional(input.fields.note, 'note')
      const wrong = checkFields(input.fields)
      if (!tags.ok || !note.ok || wrong.length > 0)
        return { ok: false, problems: [...wrong, ...problemsAmong(tags, note)] }
      const missing = input.done ? missingFromCoding(input.fields, current) : []
      if (missing.length > 0) return { ok: false, problems: missing }
      if (input.done && !isConfirmed('code', input.checklist))
        return refused(problem('CHECKLIST_INCOMPLETE', 'checklist'))

      const at = instantOf(deps)
      const id = place.value?.id ?? deps.newId()
      const columns = {
        ...ownCodingColumns(input.fields),
        note: note.value,
        codebookVersion: codebookVersionAt(tx, at),
      }
      if (place.value) updateCoding(tx, place.value, columns)
      else
        insertCoding(tx, {
          id,
          caseId: row.id,
          coderId: actor.personId,
          organisationId: actor.organisationId,
          startedAt: at,
          blind: isBlindGround(findPlan(tx, row.id)?.ground ?? 'all'),
          ...columns,
        })
      replaceCodingTags(tx, id, tags.value)
      if (input.done) {
        finishCoding(tx, id, at)
        const checklist = recordCheck(tx, deps, actor, 'code', id, at)
        recordEvent(tx, actor, at, {
          type: 'coding.completed',
          subjectId: row.id,
          detail: { checklist },
        })
      } else recordEvent(tx, actor, at, { type: 'coding.saved', subjectId: row.id })
      if (input.done) settleCase(tx, deps, actor, row)
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

/** The threads of the coder's draft so far: one that went out of use may stay until the coding is called done. */
const ownThreads = (tx: Queryable, own: CodingRow | undefined): readonly string[] =>
  own ? findCodingTags(tx, [own.id]).flatMap(({ threadId }) => threadId ?? []) : []

/** The coder's own coding so far, or none; refused when it is done, or when there is no place to begin one. */
function takePlace(tx: Queryable, actor: Actor, caseId: string): Result<CodingRow | undefined, Problem> {
  const place = findPlace(tx, actor, caseId)
  if (place === 'colleague') return refused(problem('SAME_ORGANISATION', 'caseId'))
  if (place === 'done' || place === 'full') return refused(problem('WRONG_STATE', 'caseId'))
  return ok(findCoding(tx, caseId, actor.personId))
}
