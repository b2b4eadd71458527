/** First names made small: "Roosje" of Roos, "Pietje" of Piet, of which most are ordinary words as well. */
import { FIRST_NAMES, TWOFOLD_FIRST } from './lexicon/nameCues.ts'

const ENDINGS = ['je', 'tje', 'etje', 'pje'] as const
const STEM_LENGTH_MIN = 2

/**
 * Whether a folded word is a first name made small: of a name in our own list of first names, or, where the dictionary has no such
 * word, of any name that is no word itself.
 */
export const isPetName = (
  key: string,
  words: (word: string) => boolean,
  names: (word: string) => boolean,
): boolean =>
  key.endsWith('je') &&
  ENDINGS.some((ending) => {
    const stem = key.slice(0, -ending.length)
    if (!key.endsWith(ending) || stem.length < STEM_LENGTH_MIN) return false
    if (FIRST_NAMES.has(stem) || TWOFOLD_FIRST.has(stem)) return true
    return stem.length > 2 && names(stem) && !words(stem) && !words(key)
  })
