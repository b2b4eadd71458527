// A letter is settled for good.
import { createHash } from 'node:crypto'
import { canonicalJson } from '#core/letter/canonical.ts'
import { examplesIn } from '#core/letter/casesIn.ts'
import type { LetterDraft } from '#core/letter.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findLetterByYear, findLetterVersion, markFrozen } from '#db/letters.ts'
import { findSubmittersOfCases } from '#db/notifications.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/** Which letter to freeze, at the version the chair or drafter has read. */
export interface FreezeLetterInput {
  readonly year: number
  readonly version: number
}

/** SHA-256 over the canonical JSON of a letter, 64 hexadecimal digits; `verify` recomputes it. */
export const letterHash = (draft: LetterDraft): string =>
  createHash('sha256').update(canonicalJson(draft)).digest('hex')

/** Settles a letter (vaststellen): from now on every export gives the same content. Answers the id of the letter. */
export function freezeLetter(
  deps: Deps,
  actor: Actor,
  { year, version }: FreezeLetterInput,
): Result<string, Problem> {
  authorize(actor, 'letter.freeze')

  return deps.db.transaction(
    (tx) => {
      const letter = findLetterByYear(tx, year)
      if (!letter) return refused(problem('NOT_FOUND', 'year'))
      if (!may(actor, 'letter.freeze', { letterStatus: letter.status }))
        return refused(problem('LETTER_FROZEN', 'year'))
      const current = findLetterVersion(tx, letter.id, version)
      if (!current || letter.currentVersion !== version) return refused(problem('CONFLICT', 'version'))

      const frozenAt = instantOf(deps)
      const contentHash = letterHash(current.draft)
      markFrozen(tx, letter.id, { frozenAt, frozenBy: actor.personId, contentHash })
      recordEvent(tx, actor, frozenAt, {
        type: 'letter.frozen',
        subjectId: letter.id,
        detail: { year, version, contentHash },
      })
      for (const caseId of examplesIn(current.draft))
        notify(tx, deps, actor, {
          kind: 'case_in_letter',
          about: 'case',
          subjectId: caseId,
          to: findSubmittersOfCases(tx, [caseId]),
          number: year,
          at: frozenAt,
        })
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}
