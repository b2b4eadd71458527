// What is in the way of a letter now: numbers that moved or that nobody counted, placeholders that were left, hidden counts in doubt, bottlenecks
// it leaves out or may not tell of, remarks that are open, signatures that lack.

import { obstacleProblem } from '#core/letter/lifeCycle.ts'
import { hasPlaceholder, typedNumbers } from '#core/letter/looseWords.ts'
import { leftOutOf, secretIn } from '#core/letter/namedBottlenecks.ts'
import { staleQuotes } from '#core/letter/quotes.ts'
import { chaptersOf, signOffState } from '#core/letter/signOff.ts'
import { staleNumbers } from '#core/letter/staleNumbers.ts'
import type { LetterDraft } from '#core/letter.ts'
import { type LetterObstacle, SIGNATORIES } from '#core/letterCodes.ts'
import type { Problem } from '#core/problem.ts'
import { readDisclosures } from '#db/bottleneckFacts.ts'
import type { Queryable } from '#db/client.ts'
import { readQuotable } from '#db/exampleFacts.ts'
import { countOpenComments } from '#db/letterComments.ts'
import { findSignOffs } from '#db/letterSignOffs.ts'
import type { LetterVersionRow } from '#db/letters.ts'
import { chapterHash } from './letterHash.ts'

/** What stands in the way of this version of a letter; `composed` is the letter as it would be composed now. */
export function findObstacles(
  db: Queryable,
  version: Pick<LetterVersionRow, 'letterId' | 'draft'>,
  composed: LetterDraft,
): ReadonlySet<LetterObstacle> {
  const present = new Set<LetterObstacle>()
  if (staleNumbers(version.draft, composed).length > 0) present.add('stale_numbers')
  if (staleQuotes(version.draft, readQuotable(db, version.draft)).length > 0) present.add('stale_quotes')
  if (hasPlaceholder(version.draft)) present.add('placeholders')
  if (typedNumbers(version.draft).length > 0) present.add('typed_numbers')
  if (composed.inDoubt !== undefined) present.add('counts_in_doubt')
  if (secretNamesIn(db, version.draft).length > 0) present.add('bottlenecks_secret')
  if (leftOutOf(version.draft, composed).length > 0) present.add('bottlenecks_left_out')
  if (countOpenComments(db, version.letterId) > 0) present.add('open_comments')
  if (!isSigned(db, version.letterId, version.draft)) present.add('missing_signatures')
  return present
}

/** The names of the bottlenecks that a letter tells of and that may not be public. */
export const secretNamesIn = (db: Queryable, draft: LetterDraft): readonly string[] =>
  secretIn(draft, readDisclosures(db))

/** An obstacle as what is told of it; of bottlenecks and typed numbers it says which. */
export function obstacleTold(
  db: Queryable,
  obstacle: LetterObstacle,
  draft: LetterDraft,
  composed: LetterDraft,
): Problem {
  const told = obstacleProblem(obstacle)
  if (obstacle === 'typed_numbers')
    return { ...told, named: typedNumbers(draft).map(({ shown, sentence }) => `${shown} (“${sentence}”)`) }
  if (obstacle === 'bottlenecks_left_out') return { ...told, named: leftOutOf(draft, composed) }
  return obstacle === 'bottlenecks_secret' ? { ...told, named: secretNamesIn(db, draft) } : told
}

/** Whether every partner signed every chapter as it reads now. */
function isSigned(db: Queryable, letterId: string, draft: LetterDraft): boolean {
  const signOffs = findSignOffs(db, letterId)
  return chaptersOf(draft).every((chapter) => {
    const hash = chapterHash(chapter)
    return SIGNATORIES.every((partner) => {
      const own = signOffs.find((each) => each.chapterId === chapter.id && each.partner === partner)
      return ['agreed', 'dissent'].includes(signOffState(own, hash))
    })
  })
}
