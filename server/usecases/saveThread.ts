// The chair adds a thread or words it anew.
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { TEXT_CHARS_MAX } from '#core/textLength.ts'
import { type ThreadWordingInput, threadIdOf, tidyWording } from '#core/thread.ts'
import type { Queryable } from '#db/client.ts'
import { findThread, findThreadByLabel } from '#db/threads.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { sealingProblems } from './sealThreadChange.ts'
import { addThread, rewordThread } from './writeThread.ts'

/** A thread (rode draad) as the chair words it; without `id` a new one. */
export type SaveThreadInput = ThreadWordingInput & {
  readonly id?: string | null
  readonly version?: number | null
  readonly reason: string
}

/** Adds a thread or words it anew; every earlier wording stays on record. Answers its id. */
export function saveThread(deps: Deps, actor: Actor, input: SaveThreadInput): Result<string, Problem> {
  authorize(actor, 'thread.manage')

  return deps.db.transaction(
    (tx) => {
      const thread = input.id ? findThread(tx, input.id) : undefined
      const problems = checkThread(tx, input)
      if (problems.length > 0) return { ok: false, problems }

      const edit = { actor, at: instantOf(deps), today: todayOf(deps), reason: input.reason.trim() }
      if (!thread) return ok(addThread(tx, edit, tidyWording(input)))
      return rewordThread(tx, edit, thread, input.version ?? 0, withOwnGuidance(input, thread))
        ? ok(thread.id)
        : refused(problem('CONFLICT', 'version'))
    },
    { behavior: 'immediate' },
  )
}

/** Texts that are left out stay as they were; an empty one takes the text away. */
const withOwnGuidance = (
  input: SaveThreadInput,
  own: Required<Pick<SaveThreadInput, 'inclusion' | 'exclusion' | 'example' | 'counterExample'>>,
) =>
  tidyWording({
    ...input,
    inclusion: input.inclusion ?? own.inclusion,
    exclusion: input.exclusion ?? own.exclusion,
    example: input.example ?? own.example,
    counterExample: input.counterExample ?? own.counterExample,
  })

function checkThread(tx: Queryable, input: SaveThreadInput): readonly Problem[] {
  const reason = sealRequired(input.reason, 'reason', 1, TEXT_CHARS_MAX)
  const problems = [...sealingProblems(tidyWording(input)), ...(reason.ok ? [] : reason.problems)]
  if (input.id && !findThread(tx, input.id)) problems.push(problem('NOT_FOUND', 'id'))
  const parent = input.parentId ? findThread(tx, input.parentId) : null
  if (parent === undefined || parent?.parentId || (input.id && parent?.id === input.id))
    problems.push(problem('UNKNOWN_THREAD', 'parentId'))
  const namesake = findThreadByLabel(tx, input.label.trim())
  if (namesake && namesake.id !== input.id) problems.push(problem('REFERENCE_USED', 'label'))
  if (!input.id && findThread(tx, threadIdOf(input.label))) problems.push(problem('REFERENCE_USED', 'label'))
  return problems
}
