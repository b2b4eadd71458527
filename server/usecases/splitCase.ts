// The chair makes two cases of one that tells two stories.
import { yearOf } from '#core/period.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { isWholeSplit } from '#core/reshaping.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import {
  NARRATIVE_CHARS_MAX,
  NARRATIVE_CHARS_MIN,
  NOTE_CHARS_MAX,
  TEXT_CHARS_MAX,
  TITLE_CHARS_MAX,
} from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findRepeat } from '#db/caseRepeats.ts'
import { type CaseRow, caseReference, caseTexts, findCase, insertCase, updateCase } from '#db/cases.ts'
import * as rows from '#db/reshapings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { contentHash } from './contentHash.ts'
import { type Deps, instantOf } from './deps.ts'
import { LABELLED, readersOf } from './mergeCases.ts'
import { notify } from './notify.ts'
import { planCoding } from './planCoding.ts'

/** Which signals go to the new case, and what that tells. */
export interface SplitInput {
  readonly caseId: string
  readonly version: number
  /** Signals that leave this case for the new one. */
  readonly movingSignalIds: readonly string[]
  /** Signals that tell of both cases. */
  readonly sharedSignalIds: readonly string[]
  readonly title: string
  readonly summary: string
  readonly narrative: string
  readonly reason: string
  /** The labels of this case are decided anew; otherwise they stay. */
  readonly relabel?: boolean | null
}

/** What a new case takes over from the one it came out of: nothing finer than what was known to be safe there. */
const inherited = (row: CaseRow) => ({
  year: yearOf(row.period),
  kind: row.kind,
  period: row.period,
  province: row.province,
  municipalitySize: row.municipalitySize,
  household: row.household,
  ageBand: row.ageBand,
  benefit: row.benefit,
  circumstance: row.circumstance,
  revealsMethod: row.revealsMethod,
  // The oldest date stays, so that no term starts anew.
  createdAt: row.createdAt,
})

/**
 * Splits a case in two (splitsen): the new one gets a number of its own and goes to the coders, and each names the other.
 * Answers the id of the new case.
 */
export function splitCase(deps: Deps, actor: Actor, input: SplitInput): Result<string, Problem> {
  authorize(actor, 'case.split')

  return deps.db.transaction(
    (tx) => {
      const row = findCase(tx, input.caseId)
      if (!row) return refused(problem('NOT_FOUND', 'caseId'))
      if (!may(actor, 'case.split', { caseStatus: row.status }))
        return refused(wrongCaseState('case.split', row.status, 'caseId'))
      if (findRepeat(tx, row.id)) return refused(wrongCaseState('case.split', row.status, 'caseId'))
      const plan = { moving: input.movingSignalIds, shared: input.sharedSignalIds }
      const signalIds = rows.findSignalLinks(tx, row.id).map(({ signalId }) => signalId)
      if (!isWholeSplit(signalIds, plan)) return refused(problem('SPLIT_INCOMPLETE', 'movingSignalIds'))
      const title = sealRequired(input.title, 'title', 1, TITLE_CHARS_MAX)
      const summary = sealRequired(input.summary, 'summary', 1, TEXT_CHARS_MAX)
      const narrative = sealRequired(input.narrative, 'narrative', NARRATIVE_CHARS_MIN, NARRATIVE_CHARS_MAX)
      const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
      if (!title.ok || !summary.ok || !narrative.ok || !reason.ok)
        return { ok: false, problems: problemsAmong(title, summary, narrative, reason) }
      if (row.version !== input.version) return refused(problem('CONFLICT', 'version'))

      const at = instantOf(deps)
      const id = deps.newId()
      const to = readersOf(tx, row)
      const texts = { title: title.value, summary: summary.value, narrative: narrative.value }
      insertCase(tx, {
        id,
        ...inherited(row),
        ...texts,
        contentHash: contentHash(...caseTexts(texts)),
        createdBy: actor.personId,
        stateSince: at,
        splitFrom: row.id,
      })
      rows.copySignalLinks(tx, row.id, id, [...plan.moving, ...plan.shared])
      rows.removeSignalLinks(tx, row.id, plan.moving)
      const made = findCase(tx, id)
      if (made) planCoding(tx, deps, made)
      const relabelled = input.relabel === true && LABELLED.includes(row.status)
      updateCase(tx, row, row.version, relabelled ? { status: 'disputed' } : {}, {
        reason: `Gesplitst, een deel staat nu in ${made ? caseReference(made) : ''}: ${reason.value}`,
        by: actor.personId,
        at,
      })
      rows.insertReshaping(tx, {
        id: deps.newId(),
        kind: 'split',
        caseId: id,
        otherId: row.id,
        signalIds: plan.moving,
        sharedSignalIds: plan.shared,
        relabelled,
        reason: reason.value,
        by: actor.personId,
        at,
      })
      for (const each of [row.id, id]) markForIndexing(tx, 'case', each, at)
      recordEvent(tx, actor, at, {
        type: 'case.split',
        subjectId: row.id,
        detail: { into: id, moved: plan.moving.length, shared: plan.shared.length, relabelled },
      })
      notify(tx, deps, actor, { kind: 'case_split', about: 'case', subjectId: row.id, to, at })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
