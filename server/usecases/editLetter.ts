// A drafter rewrites a paragraph of a letter; its numbers stay.
import { paragraphsOf, parseEdit, plainText, withParagraph } from '#core/letter/editing.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, problemsAmong, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { recordEvent } from '#db/audit.ts'
import { addLetterVersion, findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** One paragraph rewritten. Numbers stand in `text` as {{numberId}}; `version` is the one the drafter was reading. */
export interface EditLetterInput {
  readonly year: number
  readonly version: number
  readonly paragraphId: string
  readonly text: string
  /** Why it was changed; kept with the version. */
  readonly reason: string
}

const PARAGRAPH_CHARS_MAX = 6_000
const REASON_CHARS_MAX = 500

/** Rewrites one paragraph of a draft letter (knelpuntenbrief) as a new version. Answers the id of the letter. */
export function editLetter(deps: Deps, actor: Actor, input: EditLetterInput): Result<string, Problem> {
  authorize(actor, 'letter.draft')

  return deps.db.transaction(
    (tx) => {
      const letter = findLetterByYear(tx, input.year)
      if (!letter) return refused(problem('NOT_FOUND', 'year'))
      if (!may(actor, 'letter.draft', { letterStatus: letter.status }))
        return refused(problem('LETTER_FROZEN', 'year'))
      if (letter.currentVersion !== input.version) return refused(problem('CONFLICT', 'version'))
      const draft = findLetterVersion(tx, letter.id, input.version)?.draft
      const before = draft && paragraphsOf(draft).find(({ id }) => id === input.paragraphId)
      if (!draft || !before) return refused(problem('NOT_FOUND', 'paragraphId'))

      const reason = sealRequired(input.reason, 'reason', 1, REASON_CHARS_MAX)
      const runs = parseEdit(input.text, before, draft.numbers)
      const text = sealRequired(withoutTokens(input.text), 'text', 1, PARAGRAPH_CHARS_MAX)
      if (!reason.ok || !runs.ok || !text.ok)
        return { ok: false, problems: problemsAmong(reason, runs, text) }

      const replacement = { ...before, runs: runs.value, edited: true }
      if (plainText(replacement) === plainText(before)) return ok(letter.id)
      const note = { reason: reason.value, by: actor.personId, at: instantOf(deps) }
      addLetterVersion(tx, letter, input.version, withParagraph(draft, replacement), note)
      recordEvent(tx, actor, note.at, {
        type: 'letter.edited',
        subjectId: letter.id,
        detail: { paragraph: input.paragraphId },
      })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}

/** The words around the numbers, each at the place where it stood. */
const withoutTokens = (text: string): string =>
  text.replaceAll(/\{\{[^{}]*\}\}/g, (token) => ' '.repeat(token.length))
