// The check every change to the threads passes before it is proposed, shown beforehand or carried out.
import type { SealedText } from '#core/deidentify/gate.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX, TEXT_CHARS_MAX, TITLE_CHARS_MAX } from '#core/textLength.ts'
import {
  type ThreadChangeInput,
  type ThreadWording,
  threadIdOf,
  tidyWording,
  WORDING_TEXTS,
} from '#core/thread.ts'
import { findCase } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findOpenRetags } from '#db/threadChanges.ts'
import { findThread, findThreadByLabel } from '#db/threads.ts'

/** A change that can be carried out, with texts that passed the gate. */
export interface SealedThreadChange {
  readonly kind: ThreadChangeInput['kind']
  readonly threadId: string | null
  readonly intoThreadId: string | null
  readonly wordings: readonly ThreadWording[]
  readonly partIds: readonly string[]
  readonly reason: SealedText
  readonly caseId: string | null
}

const ALWAYS_NEEDED: readonly string[] = ['label', 'definition', 'scopeNote']

/** Checks a change whole: the threads it names, the texts it brings, and whether it can be done today. */
export function sealThreadChange(
  db: Queryable,
  input: ThreadChangeInput,
): Result<SealedThreadChange, Problem> {
  const { kind } = input
  const change = {
    kind,
    threadId: kind === 'add' ? null : (input.threadId ?? null),
    intoThreadId: kind === 'merge' ? (input.intoThreadId ?? null) : null,
    wordings: kind === 'merge' || kind === 'retire' ? [] : (input.wordings ?? []).map(tidyWording),
    partIds: kind === 'split' ? [...new Set(input.partIds ?? [])] : [],
    caseId: input.caseId ?? null,
  }
  const reason = sealRequired(input.reason, 'reason', 1, NOTE_CHARS_MAX)
  const problems = [
    ...(reason.ok ? [] : reason.problems),
    ...change.wordings.flatMap((wording, index) => [
      ...sealingProblems(wording, 'wordings', String(index)),
      ...nameProblems(db, wording, kind === 'reword' ? change.threadId : null, index),
    ]),
    ...(change.caseId !== null && !findCase(db, change.caseId) ? [problem('NOT_FOUND', 'caseId')] : []),
    ...subjectProblems(db, change),
  ]
  return reason.ok && problems.length === 0
    ? ok({ ...change, reason: reason.value })
    : { ok: false, problems }
}

type Unsealed = Omit<SealedThreadChange, 'reason'>

function subjectProblems(db: Queryable, change: Unsealed): readonly Problem[] {
  const { kind, wordings, partIds } = change
  if (kind === 'add') return wordings.length === 1 ? [] : [problem('REQUIRED', 'wordings')]
  const thread = change.threadId === null ? undefined : findThread(db, change.threadId)
  if (!thread) return [problem('NOT_FOUND', 'threadId')]
  if (kind === 'reword') return wordings.length === 1 ? [] : [problem('REQUIRED', 'wordings')]
  if (thread.validTo !== null) return [problem('WRONG_STATE', 'threadId')]
  if (findOpenRetags(db, thread.id).length > 0) return [problem('RETAGS_OPEN', 'threadId')]
  if (kind === 'retire') return []
  if (thread.parentId === null) return [problem('UNKNOWN_THREAD', 'threadId')]
  if (kind === 'merge') {
    const { intoThreadId } = change
    if (intoThreadId === null) return [problem('REQUIRED', 'intoThreadId')]
    return intoThreadId !== thread.id && isUsable(db, intoThreadId)
      ? []
      : [problem('UNKNOWN_THREAD', 'intoThreadId')]
  }
  if (partIds.some((id) => !isUsable(db, id))) return [problem('UNKNOWN_THREAD', 'partIds')]
  return partIds.length + wordings.length < 2 ? [problem('REQUIRED', 'wordings')] : []
}

/** A thread that codings may use: of the second level, and in use. */
function isUsable(db: Queryable, id: string): boolean {
  const thread = findThread(db, id)
  return thread !== undefined && thread.parentId !== null && thread.validTo === null
}

/** A name no other thread has, and a place under a main theme. */
function nameProblems(
  db: Queryable,
  { label, parentId }: ThreadWording,
  ownId: string | null,
  index: number,
): readonly Problem[] {
  const at = (field: string) => ['wordings', String(index), field] as const
  const problems: Problem[] = []
  const parent = parentId ? findThread(db, parentId) : null
  if (parent === undefined || parent?.parentId || (parent && parent.id === ownId))
    problems.push(problem('UNKNOWN_THREAD', ...at('parentId')))
  const namesake = findThreadByLabel(db, label)
  if ((namesake && namesake.id !== ownId) || (ownId === null && findThread(db, threadIdOf(label))))
    problems.push(problem('REFERENCE_USED', ...at('label')))
  return problems
}

/** What the gate and the lengths have against the texts; everyone reads these, also without an account. */
export function sealingProblems(wording: ThreadWording, ...place: readonly string[]): readonly Problem[] {
  const within = (found: readonly Problem[], ...field: readonly string[]) =>
    found.map((one) => ({ ...one, path: [...place, ...field] }))
  const texts = WORDING_TEXTS.flatMap((field) => {
    const max = field === 'label' ? TITLE_CHARS_MAX : TEXT_CHARS_MAX
    const sealed = ALWAYS_NEEDED.includes(field)
      ? sealRequired(wording[field], field, 1, max)
      : sealOptional(wording[field], field, max)
    return sealed.ok ? [] : within(sealed.problems, field)
  })
  const synonyms = wording.synonyms.flatMap((word, index) => {
    const sealed = sealOptional(word, 'synonyms', TITLE_CHARS_MAX)
    return sealed.ok ? [] : within(sealed.problems, 'synonyms', String(index))
  })
  return [...texts, ...synonyms]
}
