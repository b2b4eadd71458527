// The letters that everyone may have: those that were sent.
import { isPublicLetter } from '#core/letter/lifeCycle.ts'
import type { Queryable } from './client.ts'
import { findLetterStage, findLetterSteps } from './letterSteps.ts'
import { findLetters, type LetterRow } from './letters.ts'

/** A letter that was sent, with the day it was (YYYY-MM-DD). */
export interface PublicLetter {
  readonly letter: LetterRow
  readonly sentOn: string
}

/** All of them, newest year first. */
export const findPublicLetters = (db: Queryable): readonly PublicLetter[] =>
  findLetters(db).flatMap((letter) => {
    const sent = findLetterSteps(db, letter.id).find(({ stage }) => stage === 'sent')
    return sent && isPublicVersion(db, letter, letter.currentVersion) ? [{ letter, sentOn: sent.day }] : []
  })

/** Whether everyone may have this version: the one that was settled, of a letter that was sent. */
export const isPublicVersion = (db: Queryable, letter: LetterRow, version: number): boolean =>
  version === letter.currentVersion && isPublicLetter(findLetterStage(db, letter.id))
