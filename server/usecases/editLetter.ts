// A drafter rewrites a paragraph of a letter; its numbers and quotes stay, unless they are taken out on purpose.
import { parseEdit, plainText, withoutTokens, withParagraph } from '#core/letter/editing.ts'
import { isDissent } from '#core/letter/signOff.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { LONG_TEXT_CHARS_MAX } from '#core/textLength.ts'
import { changeLetter, type LetterChangeInput, untouched } from './changeLetter.ts'
import type { Deps } from './deps.ts'

/** One paragraph rewritten. Numbers and quotes stand in `text` as {{token}}. */
export interface EditLetterInput extends LetterChangeInput {
  readonly paragraphId: string
  readonly text: string
  /** Numbers and quotes of the paragraph, by token, that the drafter took out on purpose. */
  readonly removes?: readonly string[] | null
}

/** Rewrites one paragraph of an open letter (knelpuntenbrief) as a new version. Answers the id of the letter. */
export const editLetter = (deps: Deps, actor: Actor, input: EditLetterInput): Result<string, Problem> =>
  changeLetter(deps, actor, input, (open, tx) => {
    const { paragraphId } = input
    const { draft } = open.current
    if (isDissent({ id: paragraphId })) return refused(problem('NOT_FOUND', 'paragraphId'))
    const before = untouched(tx, open, input.version, paragraphId)
    if (!before.ok) return before
    const runs = parseEdit(input.text, before.value, draft, input.removes ?? [])
    const text = sealRequired(withoutTokens(input.text), 'text', 1, LONG_TEXT_CHARS_MAX)
    if (!runs.ok || !text.ok) return { ok: false, problems: problemsAmong(runs, text) }
    const replacement = { ...before.value, runs: runs.value, edited: true }
    const isSame = plainText(replacement) === plainText(before.value)
    return ok({ draft: isSame ? draft : withParagraph(draft, replacement), paragraphId })
  })
