// A drafter adds a paragraph or an item of a list to a letter, or takes one of those out again.
import { parseEdit, withoutTokens } from '#core/letter/editing.ts'
import { isOwn, ownParagraph, withAdded, withoutParagraph } from '#core/letter/ownParagraphs.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { changeLetter, type LetterChangeInput, untouched } from './changeLetter.ts'
import type { Deps } from './deps.ts'

/** A new paragraph. Without a paragraph or table to follow it comes right below the heading. */
export interface AddParagraphInput extends LetterChangeInput {
  readonly sectionId: string
  readonly afterId?: string | null
  /** As the next item of the list in which `afterId` stands. */
  readonly listItem?: boolean | null
  readonly text: string
}

/** Adds a paragraph to an open letter (knelpuntenbrief). Answers the id of the letter. */
export const addLetterParagraph = (
  deps: Deps,
  actor: Actor,
  input: AddParagraphInput,
): Result<string, Problem> =>
  changeLetter(deps, actor, input, ({ current: { draft } }) => {
    const runs = parseEdit(input.text, { runs: [] }, draft)
    const text = sealRequired(withoutTokens(input.text), 'text', 1, LONG_TEXT_CHARS_MAX)
    if (!runs.ok || !text.ok) return { ok: false, problems: problemsAmong(runs, text) }
    const paragraph = ownParagraph(deps.newId(), runs.value)
    const { sectionId, afterId = null, listItem } = input
    const added = withAdded(draft, { sectionId, afterId, listItem: listItem === true }, paragraph)
    return added ? ok({ draft: added, paragraphId: paragraph.id }) : refused(problem('NOT_FOUND', 'afterId'))
  })

/** Which paragraph goes. */
export interface RemoveParagraphInput extends LetterChangeInput {
  readonly paragraphId: string
}

/** Takes a paragraph that people added out of an open letter. Answers the id of the letter. */
export const removeLetterParagraph = (
  deps: Deps,
  actor: Actor,
  input: RemoveParagraphInput,
): Result<string, Problem> =>
  changeLetter(deps, actor, input, (open, tx) => {
    const { paragraphId } = input
    const found = untouched(tx, open, input.version, paragraphId)
    if (!found.ok) return found
    if (!isOwn(found.value)) return refused(problem('PARAGRAPH_KEPT', 'paragraphId'))
    return ok({ draft: withoutParagraph(open.current.draft, paragraphId), paragraphId })
  })
