// Reads a version of a letter for somebody, unless it is a settled one whose text is no longer what was settled.
import type { Actor } from '#core/permissions.ts'
import { findLetterVersion, type LetterRow, type LetterVersionRow } from '#db/letters.ts'
import type { Deps } from './deps.ts'
import { isAsSettled } from './letterHash.ts'
import { recordKeptBack } from './recordAccess.ts'

/** The text of a settled letter was changed behind the back of the program, so nobody is shown it as the letter. */
export class AlteredLetterError extends Error {
  override readonly name = 'AlteredLetterError'

  constructor() {
    super('De tekst van deze brief is niet meer wat er is vastgesteld. Vraag de beheerder om hulp.')
  }
}

/** One version with its content, when there is such a version. Throws `AlteredLetterError`, and notes who was kept from it; a visitor is nobody. */
export function readLetterVersion(
  deps: Deps,
  reader: Actor | null,
  letter: LetterRow,
  number: number,
): LetterVersionRow | undefined {
  const version = findLetterVersion(deps.db, letter.id, number)
  if (version === undefined || isAsSettled(letter, version)) return version
  if (reader) recordKeptBack(deps, reader, letter.id)
  throw new AlteredLetterError()
}
