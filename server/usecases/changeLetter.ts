// How an open letter gets a next version from a person: found, checked, changed, and told of.

import type { SealedText } from '#core/deidentify/gate.ts'
import { canonicalJson } from '#core/letter/canonical.ts'
import { dated, paragraphsOf } from '#core/letter/editing.ts'
import type { LetterDraft, Paragraph } from '#core/letter.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { SHORT_NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { insertLetterStep } from '#db/letterSteps.ts'
import { addLetterVersion, findLetterVersion } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { type OpenLetter, openLetter } from './openLetter.ts'

/** Which letter is changed, from which version, and why. */
export interface LetterChangeInput {
  readonly year: number
  /** The version the drafter was reading. */
  readonly version: number
  /** Kept with the version that comes of it. */
  readonly reason: string
}

/** The changed letter and the paragraph it was about; the same letter when nothing changed. */
export interface LetterChange {
  readonly draft: LetterDraft
  readonly paragraphId: string
}

/**
 * Changes an open letter (knelpuntenbrief) in a new version. `change` is handed the letter as it is now, which can be
 * newer than what the drafter read: it decides whether that matters. Answers the id of the letter.
 */
export function changeLetter(
  deps: Deps,
  actor: Actor,
  input: LetterChangeInput,
  change: (open: OpenLetter, tx: Queryable) => Result<LetterChange, Problem>,
): Result<string, Problem> {
  authorize(actor, 'letter.draft')

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, input.year, 'letter.draft')
      if (!open.ok) return open
      const { letter, current } = open.value
      const reason = sealRequired(input.reason, 'reason', 1, SHORT_NOTE_CHARS_MAX)
      const changed = change(open.value, tx)
      if (!reason.ok || !changed.ok)
        return { ok: false, problems: [reason, changed].flatMap((each) => (each.ok ? [] : each.problems)) }
      const { draft } = changed.value
      if (draft !== current.draft) keepChange(tx, deps, open.value, actor, changed.value, reason.value)
      return ok(letter.id)
    },
    { behavior: 'immediate' },
  )
}

/** The next version; the first one that a person makes brings the letter from composed to editing. */
function keepChange(
  tx: Queryable,
  deps: Deps,
  { letter, stage }: OpenLetter,
  actor: Actor,
  { draft, paragraphId }: LetterChange,
  reason: SealedText,
): void {
  const at = instantOf(deps)
  addLetterVersion(tx, letter, letter.currentVersion, dated(draft, todayOf(deps)), {
    reason,
    by: actor.personId,
    at,
  })
  if (stage === 'composed')
    insertLetterStep(tx, {
      letterId: letter.id,
      stage: 'editing',
      version: letter.currentVersion + 1,
      day: todayOf(deps),
      note: null,
      recordedBy: actor.personId,
      at,
    })
  recordEvent(tx, actor, at, {
    type: 'letter.edited',
    subjectId: letter.id,
    detail: { paragraph: paragraphId },
  })
}

/**
 * A paragraph as it is now, when it still reads as in the version the drafter had before them: somebody else may have
 * changed another paragraph meanwhile, but not this one.
 */
export function untouched(
  tx: Queryable,
  { letter, current }: OpenLetter,
  version: number,
  paragraphId: string,
): Result<Paragraph, Problem> {
  const find = (draft: LetterDraft | undefined) =>
    draft && paragraphsOf(draft).find(({ id }) => id === paragraphId)
  const now = find(current.draft)
  if (letter.currentVersion === version) return now ? ok(now) : refused(problem('NOT_FOUND', 'paragraphId'))
  const read = find(findLetterVersion(tx, letter.id, version)?.draft)
  const isSame = now && read && canonicalJson(now.runs) === canonicalJson(read.runs)
  return isSame ? ok(now) : refused(problem('CONFLICT', 'version'))
}
