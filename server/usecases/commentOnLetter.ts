// The team remarks on a paragraph of a letter, answers, and deals with what was remarked.
import { paragraphsOf } from '#core/letter/editing.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import { findLetterComment, insertLetterComment, markCommentResolved } from '#db/letterComments.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { openLetter } from './openLetter.ts'

/** A remark on a paragraph, or an answer to one. */
export interface LetterCommentInput {
  readonly year: number
  readonly paragraphId: string
  /** The remark it answers. */
  readonly replyTo?: string | null
  readonly body: string
}

/** Puts a remark (opmerking) beside a paragraph of an open letter. Answers the id of the letter. */
export function commentOnLetter(
  deps: Deps,
  actor: Actor,
  input: LetterCommentInput,
): Result<string, Problem> {
  authorize(actor, 'letter.comment')

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, input.year, 'letter.comment')
      if (!open.ok) return open
      const { letter, current } = open.value
      const parent = input.replyTo ? findLetterComment(tx, input.replyTo) : undefined
      if (input.replyTo && (parent?.letterId !== letter.id || parent.replyTo !== null))
        return refused(problem('NOT_FOUND', 'replyTo'))
      const paragraphId = parent?.paragraphId ?? input.paragraphId
      if (!parent && !paragraphsOf(current.draft).some(({ id }) => id === paragraphId))
        return refused(problem('NOT_FOUND', 'paragraphId'))
      const body = sealRequired(input.body, 'body', 1, NOTE_CHARS_MAX)
      if (!body.ok) return body

      const at = instantOf(deps)
      const id = deps.newId()
      insertLetterComment(tx, {
        id,
        letterId: letter.id,
        paragraphId,
        replyTo: parent?.id ?? null,
        body: body.value,
        writtenBy: actor.personId,
        at,
      })
      // An answer to what was dealt with takes it up again.
      if (parent?.resolvedAt) markCommentResolved(tx, parent.id, null)
      recordEvent(tx, actor, at, {
        type: 'letter.commented',
        subjectId: letter.id,
        detail: { comment: id, paragraph: paragraphId },
      })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}

/** Deals with a remark (afhandelen), or takes it up again. Answers the id of the letter. */
export function resolveLetterComment(
  deps: Deps,
  actor: Actor,
  {
    year,
    commentId,
    resolved,
  }: { readonly year: number; readonly commentId: string; readonly resolved: boolean },
): Result<string, Problem> {
  authorize(actor, 'letter.comment')

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, year, 'letter.comment')
      if (!open.ok) return open
      const { letter } = open.value
      const comment = findLetterComment(tx, commentId)
      if (comment?.letterId !== letter.id || comment.replyTo !== null)
        return refused(problem('NOT_FOUND', 'commentId'))
      if ((comment.resolvedAt !== null) === resolved) return ok(letter.id)
      const at = instantOf(deps)
      markCommentResolved(tx, comment.id, resolved ? { by: actor.personId, at } : null)
      recordEvent(tx, actor, at, {
        type: resolved ? 'letter.comment-resolved' : 'letter.comment-reopened',
        subjectId: letter.id,
        detail: { comment: comment.id },
      })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}
