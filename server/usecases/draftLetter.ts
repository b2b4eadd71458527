// A drafter has the letter over a year written, or counted anew.
import { composeLetter } from '#core/letter/compose.ts'
import { keepEdits } from '#core/letter/keepEdits.ts'
import { withDissent } from '#core/letter/signOff.ts'
import type { LetterDraft } from '#core/letter.ts'
import { type Actor, may } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { readQuotable } from '#db/exampleFacts.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { findSignOffs } from '#db/letterSignOffs.ts'
import { findLetterStage, insertLetterStep } from '#db/letterSteps.ts'
import { addLetterVersion, findLetterByYear, findLetterVersion, insertLetter } from '#db/letters.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf, todayOf } from './deps.ts'

/**
 * Writes the letter over a year that is over (knelpuntenbrief), or counts and writes it anew when there is a draft: what
 * people wrote stays, everything computed is renewed in a new version. Answers the id of the letter.
 */
export function draftLetter(deps: Deps, actor: Actor, year: number): Result<string, Problem> {
  authorize(actor, 'letter.draft')

  return deps.db.transaction(
    (tx) => {
      const today = todayOf(deps)
      if (year >= Number(today.slice(0, 4))) return refused(problem('YEAR_NOT_CLOSED', 'year'))
      const letter = findLetterByYear(tx, year)
      if (letter && !may(actor, 'letter.draft', { letterStage: findLetterStage(tx, letter.id) }))
        return refused(problem('LETTER_FROZEN', 'year'))
      const facts = letterFacts(tx, year, today)
      if (!facts.cases.years.has(year)) return refused(problem('YEAR_WITHOUT_CASES', 'year'))

      const id = letter?.id ?? deps.newId()
      const fresh = composeLetter(facts)
      const renewed = (before: LetterDraft) =>
        withDissent(keepEdits(before, fresh, readQuotable(tx, before)), findSignOffs(tx, id))
      const note = {
        reason: letter ? 'Opnieuw geteld' : 'Opgesteld',
        by: actor.personId,
        at: instantOf(deps),
      }
      const before = letter && findLetterVersion(tx, id, letter.currentVersion)
      if (letter && before) addLetterVersion(tx, letter, letter.currentVersion, renewed(before.draft), note)
      else {
        insertLetter(tx, id, fresh, note)
        insertLetterStep(tx, {
          letterId: id,
          stage: 'composed',
          version: 1,
          day: today,
          note: null,
          recordedBy: note.by,
          at: note.at,
        })
      }
      recordEvent(tx, actor, note.at, { type: 'letter.drafted', subjectId: id, detail: { year } })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
