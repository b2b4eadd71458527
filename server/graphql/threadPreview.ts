// What a change to the threads would do, before it is done: decided cases, bottlenecks and letters that would follow.
import { may } from '#core/permissions.ts'
import type { ThreadChangeInput } from '#core/thread.ts'
import { findBottlenecksOfThread } from '#db/bottlenecks.ts'
import type { CaseRow } from '#db/cases.ts'
import { findCasesWithThread, findDraftLetterYears } from '#db/threadUse.ts'
import { isVisible } from '#db/visibleCases.ts'
import { sealThreadChange } from '#usecases/sealThreadChange.ts'
import { actorOf, type Context } from './context.ts'
import { problemsOf } from './payload.ts'

/**
 * A change looked at beforehand. It counts decided tags only: what a coder has tagged in a case that is still being coded
 * is nobody else's yet, so it may not be counted either.
 */
export function previewOf(context: Context, input: ThreadChangeInput) {
  if (!may(actorOf(context), 'thread.propose')) return null
  const { db } = context.deps
  const cases: readonly CaseRow[] = input.threadId
    ? findCasesWithThread(db, input.threadId).filter((row) => isVisible(context.viewer, row))
    : []
  const touched = cases.length > 0 && input.kind !== 'retire'
  return {
    rows: cases,
    caseCount: cases.length,
    publishedCount: cases.filter(({ status }) => status === 'published').length,
    bottlenecks: input.threadId ? findBottlenecksOfThread(db, input.threadId) : [],
    draftLetterYears: touched ? findDraftLetterYears(db) : [],
    problems: problemsOf(sealThreadChange(db, input)),
  }
}

export type Preview = NonNullable<ReturnType<typeof previewOf>>
