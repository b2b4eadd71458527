// A partner signs a chapter of a letter under review, with or without dissent, or takes its signature back.

import { LABELS } from '#core/labels.nl.ts'
import { canonicalJson } from '#core/letter/canonical.ts'
import { dated } from '#core/letter/editing.ts'
import { signatoryOf } from '#core/letter/lifeCycle.ts'
import { chaptersOf, withDissent } from '#core/letter/signOff.ts'
import type { Signatory, SignOffVerdict } from '#core/letterCodes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { sealRequired } from '#core/signal.ts'
import { NOTE_CHARS_MAX } from '#core/textLength.ts'
import { recordEvent } from '#db/audit.ts'
import type { Queryable } from '#db/client.ts'
import { findSignOffs, insertSignOff } from '#db/letterSignOffs.ts'
import { addLetterVersion } from '#db/letters.ts'
import { authorize, ForbiddenError } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'
import { chapterHash } from './letterHash.ts'
import { type OpenLetter, openLetter } from './openLetter.ts'

/** What a partner says of chapters it has read. */
export interface SignLetterInput {
  readonly year: number
  /** The chapters, each with the hash of its words as they were read. */
  readonly chapters: readonly { readonly id: string; readonly contentHash: string }[]
  readonly verdict: SignOffVerdict
  /** The dissent note, with the verdict `dissent`. */
  readonly dissent?: string | null
}

/**
 * Signs chapters (akkoord) for the organisation of who asks, bound to their words: what changed since it was read is not
 * signed. Dissent (minderheidsstandpunt) is put into the letter as a new version. Answers the id of the letter.
 */
export function signLetter(deps: Deps, actor: Actor, input: SignLetterInput): Result<string, Problem> {
  authorize(actor, 'letter.sign')
  const partner = signatoryOf(actor.organisationKind)
  if (partner === null) throw new ForbiddenError('letter.sign')

  return deps.db.transaction(
    (tx) => {
      const open = openLetter(tx, input.year, 'letter.sign')
      if (!open.ok) return open
      const { letter, stage, current } = open.value
      authorize(actor, 'letter.sign', { letterStage: stage })
      const chapters = chaptersOf(current.draft)
      const read = input.chapters.map((asked) => ({ asked, now: chapters.find(({ id }) => id === asked.id) }))
      if (read.length === 0) return refused(problem('REQUIRED', 'chapters'))
      if (read.some(({ now }) => now === undefined)) return refused(problem('NOT_FOUND', 'chapters'))
      if (read.some(({ asked, now }) => now && chapterHash(now) !== asked.contentHash))
        return refused(problem('TEXT_CHANGED', 'chapters'))
      const dissent =
        input.verdict === 'dissent'
          ? sealRequired(input.dissent ?? '', 'dissent', 1, NOTE_CHARS_MAX)
          : ok(null)
      if (!dissent.ok) return dissent

      const at = instantOf(deps)
      for (const { asked } of read)
        insertSignOff(tx, {
          id: deps.newId(),
          letterId: letter.id,
          chapterId: asked.id,
          partner,
          verdict: input.verdict,
          contentHash: asked.contentHash,
          dissent: dissent.value,
          signedBy: actor.personId,
          at,
        })
      recordEvent(tx, actor, at, {
        type: 'letter.signed',
        subjectId: letter.id,
        detail: { partner, verdict: input.verdict, chapters: input.chapters.map(({ id }) => id) },
      })
      return ok(putInDissent(deps, tx, open.value, actor, partner))
    },
    { behavior: 'immediate' },
  )
}

/** The letter with the dissent as it is now; a new version when that changes it. */
function putInDissent(
  deps: Deps,
  tx: Queryable,
  { letter, current }: OpenLetter,
  { personId: by }: Actor,
  partner: Signatory,
): string {
  const draft = withDissent(current.draft, findSignOffs(tx, letter.id))
  const reason = `Minderheidsstandpunt (${LABELS.signatory[partner]})`
  if (canonicalJson(draft) !== canonicalJson(current.draft))
    addLetterVersion(tx, letter, letter.currentVersion, dated(draft, todayOf(deps)), {
      reason,
      by,
      at: instantOf(deps),
    })
  return letter.id
}
