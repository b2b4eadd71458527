// A letter or report that leaves the demo says on its front page that it is an example, as nothing around it does there.
import { EDITION_TEXTS, type LetterEdition } from '#core/letter/edition.ts'
import type { Queryable } from '#db/client.ts'
import { isDemo } from './logIn.ts'

/** The letter or report as it leaves this collection. */
export const toldAsExample = (db: Queryable, edition: LetterEdition): LetterEdition =>
  isDemo(db) ? { ...edition, notice: EDITION_TEXTS.example } : edition
