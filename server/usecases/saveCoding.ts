// A coder saves a reading of a case; the second one to finish settles it or brings it to the chair.
import {
  CODEBOOK_VERSION,
  CODERS_NEEDED,
  type CodingFields,
  checkFields,
  differences,
  missingFromCoding,
  type TagInput,
} from '#core/coding.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealOptional } from '#core/signal.ts'
import { followMerges } from '#core/threadMapping.ts'
import { recordEvent } from '#db/audit.ts'
import { type CaseRow, findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import {
  type CodingRow,
  codingColumns,
  findCoding,
  findCodings,
  findCodingTags,
  insertCoding,
  ownCodingColumns,
  replaceCaseTags,
  replaceCodingTags,
  replaceLifeEvents,
  saveDecision,
  toTag,
  updateCoding,
} from '#db/codings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { findMappings } from '#db/threadChanges.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { sealTags } from './sealTags.ts'

/** A coder's own reading of a case. `version` is that of the coder's coding, 0 before the first save. */
export interface SaveCodingInput {
  readonly caseId: string
  readonly version: number
  readonly fields: CodingFields
  readonly tags: readonly TagInput[]
  readonly done?: boolean | null
}

/**
 * Saves the actor's own coding (duiding), complete or not; with `done` it has to be complete. When the second coder is
 * done, the case is decided if the two agree, and goes to the chair if they do not. Answers the id of the coding.
 */
export function saveCoding(deps: Deps, actor: Actor, input: SaveCodingInput): Result<string, Problem> {
  authorize(actor, 'case.code')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.caseId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!may(actor, 'case.code', { caseStatus: row.status }))
        return refused(problem('WRONG_STATE', 'caseId'))
      const place = takePlace(tx, actor, row)
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

      const at = instantOf(deps)
      const id = place.value?.id ?? deps.newId()
      const columns = {
        ...ownCodingColumns(input.fields),
        note: note.value,
        status: input.done ? ('done' as const) : ('draft' as const),
        completedAt: input.done ? at : null,
        codebookVersion: CODEBOOK_VERSION,
      }
      if (place.value) updateCoding(tx, place.value, columns)
      else
        insertCoding(tx, {
          id,
          caseId: row.id,
          coderId: actor.personId,
          organisationId: actor.organisationId,
          startedAt: at,
          ...columns,
        })
      replaceCodingTags(tx, id, tags.value)
      recordEvent(tx, actor, at, {
        type: input.done ? 'coding.completed' : 'coding.saved',
        subjectId: row.id,
      })
      if (input.done) settle(tx, actor, row, at)
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}

/** The coder's own coding so far, or none; refused when the organisation has a coder already or the coding is done. */
function takePlace(tx: Queryable, actor: Actor, row: CaseRow): Result<CodingRow | undefined, Problem> {
  const own = findCoding(tx, row.id, actor.personId)
  if (own) return own.status === 'done' ? refused(problem('WRONG_STATE', 'caseId')) : ok(own)
  const others = findCodings(tx, [row.id])
  if (others.some((coding) => coding.organisationId === actor.organisationId))
    return refused(problem('SAME_ORGANISATION', 'caseId'))
  return others.length >= CODERS_NEEDED ? refused(problem('WRONG_STATE', 'caseId')) : ok(undefined)
}

/** The threads of the coder's draft so far: one that went out of use may stay until the coding is called done. */
const ownThreads = (tx: Queryable, own: CodingRow | undefined): readonly string[] =>
  own ? findCodingTags(tx, [own.id]).flatMap(({ threadId }) => threadId ?? []) : []

function settle(tx: Queryable, actor: Actor, row: CaseRow, at: string): void {
  const done = findCodings(tx, [row.id]).filter((coding) => coding.status === 'done')
  const [first, second] = done
  if (done.length < CODERS_NEEDED || !first || !second) return
  const tagsOf = (coding: CodingRow) => findCodingTags(tx, [coding.id]).map(toTag)
  const unlike = differences({ fields: first, tags: tagsOf(first) }, { fields: second, tags: tagsOf(second) })
  const change = { by: actor.personId, at }
  if (unlike.length > 0) {
    updateCase(tx, row, row.version, { status: 'disputed' }, { ...change, reason: 'De duiders verschillen' })
    recordEvent(tx, actor, at, { type: 'case.disputed', subjectId: row.id, detail: { differences: unlike } })
  } else {
    const fields = {
      ...codingColumns(first),
      outcome: first.outcome ?? row.outcome,
      // For analysis only, so not part of what the coders have to agree on: whoever filled it in.
      culpability: first.culpability ?? second.culpability,
      enforcementPhase: first.enforcementPhase ?? second.enforcementPhase,
      preventive: first.preventive ?? second.preventive,
    }
    updateCase(
      tx,
      row,
      row.version,
      { ...fields, status: 'decided' },
      { ...change, reason: 'De duiders zijn het eens' },
    )
    replaceCaseTags(tx, row.id, tagsOf(first))
    replaceLifeEvents(tx, row.id, first.lifeEvents.length > 0 ? first.lifeEvents : second.lifeEvents)
    saveDecision(tx, { caseId: row.id, by: 'agreement', at })
    recordEvent(tx, actor, at, { type: 'case.agreed', subjectId: row.id })
  }
  markForIndexing(tx, 'case', row.id, at)
}
