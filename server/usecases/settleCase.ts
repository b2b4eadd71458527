// What follows when a coder is done: the case is decided, goes to the chair, or waits for another coder.

import type { DecidedBy } from '#core/codes.ts'
import type { CodingFields } from '#core/coding.ts'
import { differences, mergeAgreed } from '#core/codingDifferences.ts'
import { codersNeeded } from '#core/codingPolicy.ts'
import type { Actor } from '#core/permissions.ts'
import { recordEvent } from '#db/audit.ts'
import { findRepeat, finishRepeat } from '#db/caseRepeats.ts'
import { type CaseRow, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findPlan, savePlan } from '#db/codingPlans.ts'
import {
  codingColumns,
  findCodings,
  findCodingTags,
  replaceCaseTags,
  replaceLifeEvents,
  type SealedTag,
  saveDecision,
  toTag,
} from '#db/codings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { type Deps, instantOf } from './deps.ts'
import { anyNewCode } from './planCoding.ts'
import { recordSuggestionOutcomes } from './recordSuggestionOutcomes.ts'

interface Reading {
  readonly fields: CodingFields
  readonly tags: readonly SealedTag[]
}

/**
 * Settles a case once all coders it asks for are done: by their agreement, by the one coder, or by bringing the
 * difference to the chair. A repeat is only compared with what was decided before, and goes away.
 */
export function settleCase(tx: Queryable, deps: Deps, actor: Actor, row: CaseRow): void {
  const at = instantOf(deps)
  const [first, second] = findCodings(tx, [row.id])
    .filter(({ status }) => status === 'done')
    .map((fields): Reading => ({ fields, tags: findCodingTags(tx, [fields.id]).map(toTag) }))
  if (findRepeat(tx, row.id)) closeRepeat(tx, actor, row, at)
  else if (first && second) settleBoth(tx, actor, row, [first, second], at)
  else if (first && codersNeeded(findPlan(tx, row.id)?.ground ?? 'all') === 1)
    settleSingle(tx, deps, actor, row, first)
}

/** What one coder put under a new code is read by a second one after all. */
function settleSingle(tx: Queryable, deps: Deps, actor: Actor, row: CaseRow, reading: Reading): void {
  const threadIds = reading.tags.filter(({ kind }) => kind === 'thread').map(({ target }) => target)
  const at = instantOf(deps)
  if (anyNewCode(tx, deps, threadIds)) savePlan(tx, row.id, 'new_code', at)
  else {
    recordSuggestionOutcomes(tx, row)
    decide(tx, actor, row, reading, 'single', at)
  }
}

function settleBoth(
  tx: Queryable,
  actor: Actor,
  row: CaseRow,
  [first, second]: readonly [Reading, Reading],
  at: string,
): void {
  recordSuggestionOutcomes(tx, row)
  const unlike = differences(first, second)
  if (unlike.length === 0) {
    decide(tx, actor, row, mergeAgreed(first, second), 'agreement', at)
  } else {
    const change = { reason: 'De duiders verschillen', by: actor.personId, at }
    updateCase(tx, row, row.version, { status: 'disputed' }, change)
    recordEvent(tx, actor, at, { type: 'case.disputed', subjectId: row.id, detail: { differences: unlike } })
    markForIndexing(tx, 'case', row.id, at)
  }
}

const REASONS = {
  agreement: 'De duiders zijn het eens',
  single: 'Door één duider geduid',
} as const satisfies Record<Exclude<DecidedBy, 'chair'>, string>

function decide(
  tx: Queryable,
  actor: Actor,
  row: CaseRow,
  { fields, tags }: Reading,
  by: 'agreement' | 'single',
  at: string,
): void {
  const columns = { ...codingColumns(fields), outcome: fields.outcome ?? row.outcome }
  const change = { reason: REASONS[by], by: actor.personId, at }
  updateCase(tx, row, row.version, { ...columns, status: 'decided' }, change)
  replaceCaseTags(tx, row.id, tags)
  replaceLifeEvents(tx, row.id, fields.lifeEvents ?? [])
  saveDecision(tx, { caseId: row.id, by, at })
  recordEvent(tx, actor, at, { type: 'case.agreed', subjectId: row.id, detail: { by } })
  markForIndexing(tx, 'case', row.id, at)
}

function closeRepeat(tx: Queryable, actor: Actor, row: CaseRow, at: string): void {
  finishRepeat(tx, row.id, at)
  const change = { reason: 'Herhaling gelezen', by: actor.personId, at }
  updateCase(tx, row, row.version, { status: 'withdrawn', withdrawnAt: at }, change)
  recordEvent(tx, actor, at, { type: 'case.repeat-read', subjectId: row.id })
  markForIndexing(tx, 'case', row.id, at)
}
