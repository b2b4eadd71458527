// The chair makes one case of two that turn out to be the same.
import type { CaseStatus } from '#core/codes.ts'
import type { SealedText } from '#core/deidentify/gate.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { oldest } from '#core/reshaping.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { wrongCaseState } from '#core/workflow.ts'
import { recordEvent } from '#db/audit.ts'
import { findRepeat } from '#db/caseRepeats.ts'
import { type CaseRow, caseReference, findCase, updateCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findCodings } from '#db/codings.ts'
import { findHolders, findSubmittersOfCases } from '#db/notifications.ts'
import * as rows from '#db/reshapings.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/** Which case goes into which, at the versions the chair saw. */
export interface MergeInput {
  readonly caseId: string
  readonly version: number
  readonly intoId: string
  readonly intoVersion: number
  readonly reason: string
  /** The labels of the remaining case are decided anew; otherwise they stay. */
  readonly relabel?: boolean | null
}

/**
 * Merges a case into another (samenvoegen): its signals, evidence and precedents go along, the oldest date stays, and its
 * address leads to the other from now on. Its own codings and labels stay with it as history, and count no more.
 * Answers the id of the remaining case.
 */
export function mergeCases(deps: Deps, actor: Actor, input: MergeInput): Result<string, Problem> {
  authorize(actor, 'case.merge')

  return deps.db.transaction(
    (tx) => {
      const asked = parseMerge(tx, actor, input)
      return asked.ok ? ok(carryOut(tx, deps, actor, asked.value)) : asked
    },
    { behavior: 'immediate' },
  )
}

/** A merge that may go through. */
interface Merge {
  readonly from: CaseRow
  readonly into: CaseRow
  readonly reason: SealedText
  readonly relabelled: boolean
}

function parseMerge(tx: Queryable, actor: Actor, input: MergeInput): Result<Merge, Problem> {
  const from = findCase(tx, input.caseId)
  const into = findCase(tx, input.intoId)
  if (!from) return refused(problem('NOT_FOUND', 'caseId'))
  if (!into || into.id === from.id) return refused(problem('NOT_FOUND', 'intoId'))
  const both = [
    ['caseId', from],
    ['intoId', into],
  ] as const
  for (const [path, { status }] of both)
    if (!may(actor, 'case.merge', { caseStatus: status }))
      return refused(wrongCaseState('case.merge', status, path))
  // A case that came back would show as one, and its signals are copies.
  for (const [path, { id }] of both) if (findRepeat(tx, id)) return refused(problem('WRONG_STATE', path))
  const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
  if (!reason.ok) return reason
  if (from.version !== input.version || into.version !== input.intoVersion)
    return refused(problem('CONFLICT', 'version'))
  return ok({
    from,
    into,
    reason: reason.value,
    relabelled: input.relabel === true && LABELLED.includes(into.status),
  })
}

/** Moves what the case has, writes both and what happened; answers the id of the remaining case. */
function carryOut(tx: Queryable, deps: Deps, actor: Actor, merge: Merge): string {
  const { from, into, reason, relabelled } = merge
  const at = instantOf(deps)
  const signals = signalsOf(tx, from, into)
  const company = companyOf(tx, from, into)
  // Whoever could see the case until now hears of it; asked before its signals are gone.
  const to = readersOf(tx, from)
  rows.copySignalLinks(tx, from.id, into.id, signals.signalIds)
  rows.removeSignalLinks(tx, from.id, [...signals.signalIds, ...signals.sharedSignalIds])
  rows.addCompany(tx, into.id, company)
  updateBoth(tx, merge, actor.personId, at)
  rows.insertReshaping(tx, {
    id: deps.newId(),
    kind: 'merge',
    caseId: from.id,
    otherId: into.id,
    ...signals,
    ...company,
    statusBefore: from.status,
    otherCreatedAt: into.createdAt,
    relabelled,
    reason,
    by: actor.personId,
    at,
  })
  for (const id of [from.id, into.id]) markForIndexing(tx, 'case', id, at)
  recordEvent(tx, actor, at, {
    type: 'case.merged',
    subjectId: from.id,
    detail: { into: into.id, signals: signals.signalIds.length, relabelled },
  })
  notify(tx, deps, actor, { kind: 'case_merged', about: 'case', subjectId: from.id, to, at })
  return into.id
}

function updateBoth(tx: Queryable, { from, into, reason, relabelled }: Merge, by: string, at: string): void {
  updateCase(
    tx,
    from,
    from.version,
    { status: 'withdrawn', withdrawnAt: at, mergedInto: into.id },
    { reason: `Samengevoegd met ${caseReference(into)}: ${reason}`, by, at },
  )
  updateCase(
    tx,
    into,
    into.version,
    {
      createdAt: oldest(into.createdAt, from.createdAt),
      ...(relabelled ? { status: 'disputed' as const } : {}),
    },
    { reason: `Casus ${caseReference(from)} is erin opgegaan: ${reason}`, by, at },
  )
}

/** The states in which the labels of a case are settled, so that they can be put up for a new decision. */
export const LABELLED: readonly CaseStatus[] = ['decided', 'published']

/** The signals of a case: those the other does not have, and those both rest on. */
function signalsOf(tx: Queryable, from: CaseRow, into: CaseRow) {
  const had = rows.findSignalLinks(tx, into.id).map(({ signalId }) => signalId)
  const all = rows.findSignalLinks(tx, from.id).map(({ signalId }) => signalId)
  return {
    signalIds: all.filter((id) => !had.includes(id)),
    sharedSignalIds: all.filter((id) => had.includes(id)),
  }
}

/** The bottlenecks and precedents of a case that the other does not have yet. */
const companyOf = (tx: Queryable, from: CaseRow, into: CaseRow) => {
  const without = (all: readonly string[], had: readonly string[]) => all.filter((id) => !had.includes(id))
  return {
    bottleneckIds: without(rows.findBottleneckIds(tx, from.id), rows.findBottleneckIds(tx, into.id)),
    precedentIds: without(rows.findPrecedentIds(tx, from.id), rows.findPrecedentIds(tx, into.id)),
  }
}

/** Who worked on a case, and, once it was published, who handed in its signals. */
export const readersOf = (tx: Queryable, row: CaseRow) => [
  ...findHolders(
    tx,
    findCodings(tx, [row.id]).map(({ coderId }) => coderId),
    ['coder'],
  ),
  ...(row.publishedAt === null ? [] : findSubmittersOfCases(tx, [row.id])),
]
