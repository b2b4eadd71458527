// Finds the letter that someone wants to do something with, with its newest version, when its stage allows it.

import { LABELS } from '#core/labels.nl.ts'
import { LETTER_WAYS, type LetterAction, letterMay } from '#core/letter/lifeCycle.ts'
import type { LetterStage } from '#core/letterCodes.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import type { Queryable } from '#db/client.ts'
import { findLetterStage } from '#db/letterSteps.ts'
import { findLetterByYear, findLetterVersion, type LetterRow, type LetterVersionRow } from '#db/letters.ts'

/** A letter with where it stands and its newest version. */
export interface OpenLetter {
  readonly letter: LetterRow
  readonly stage: LetterStage
  readonly current: LetterVersionRow
}

/** The letter over a year, when it is at a stage in which this can be done. */
export function openLetter(tx: Queryable, year: number, action: LetterAction): Result<OpenLetter, Problem> {
  const letter = findLetterByYear(tx, year)
  const current = letter && findLetterVersion(tx, letter.id, letter.currentVersion)
  if (!letter || !current) return refused(problem('NOT_FOUND', 'year'))
  const stage = findLetterStage(tx, letter.id)
  return letterMay(action, stage) ? ok({ letter, stage, current }) : refused(wrongStage(action, stage))
}

/** Why not: it was settled in the meantime, or it is not there yet. */
function wrongStage(action: LetterAction, stage: LetterStage): Problem {
  const expected: readonly LetterStage[] = LETTER_WAYS[action].from
  const isSettled =
    !letterMay('letter.draft', stage) && expected.some((from) => letterMay('letter.draft', from))
  if (isSettled) return problem('LETTER_FROZEN', 'year')
  return {
    ...problem('WRONG_STATE', 'year'),
    now: LABELS.letterStage[stage],
    expected: expected.map((from) => LABELS.letterStage[from]),
  }
}
