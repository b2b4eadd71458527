/**
 * The words of a story that are nobody's: small words of the dictionary that no list has for a name or a place, each once and
 * in the order of the alphabet. It is what may leave the browser of a story that nobody has looked over: who it is about
 * cannot be told from it, also where the detector misses a name, as it stands behind no other word and most names are no words.
 */
import { fold } from './deidentify/fold.ts'
import { wordKinds } from './deidentify/lexicon.ts'
import { isListedPlace } from './deidentify/places.ts'
import { isStopWord } from './search/stopWords.ts'

/** Shorter words say nothing of what a story is about, and many are short names. */
const WORD_CHARS_MIN = 4
/** Longer than the longest compound in use. */
const WORD_CHARS_MAX = 40
/** As many as a story needs to be recognised by. */
export const PLAIN_WORDS_MAX = 400

/** Whether a word is in the dictionary and cannot be a name of a person or a place, as far as the lists know. */
export function isPlainWord(word: string): boolean {
  if (word.length < WORD_CHARS_MIN || word.length > WORD_CHARS_MAX || !/^\p{Ll}+$/u.test(word)) return false
  const key = fold(word)
  if (IN_STREETS.test(key) || ADDRESSED.test(key)) return false
  const { ordinary, name, pet, maybeName } = wordKinds(key)
  return ordinary && !name && !pet && !maybeName && !isListedPlace(key) && !isStopWord(key)
}

/** A word of the dictionary can still be a street or a square of one town: "herengracht", "waterlooplein". */
const IN_STREETS =
  /(?:straat|gracht|plein|laan|kade|singel|steeg|dreef|plantsoen|dijk|hof|weg|markt|park|wijk|buurt|brug|poort)$/

/** It would tell that the word beside it in the alphabet may be a name. */
const ADDRESSED = /^(?:mevrouw|meneer|mijnheer|heer|heet|heten|genaamd|achternaam|voornaam)$/

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-'’.@_][\p{L}\p{M}\p{N}]+)*/gu

/** The plain words of a text from which what is marked was taken out; a word with a capital in one place is left out everywhere. */
export function plainWordsOf(text: string): string[] {
  const written = new Set(text.match(WORDS))
  const capital = new Set([...written].filter((word) => !isSmall(word)).map((word) => word.toLowerCase()))
  return [...written]
    .filter((word) => isSmall(word) && !capital.has(word) && isPlainWord(word))
    .sort()
    .slice(0, PLAIN_WORDS_MAX)
}

const isSmall = (word: string): boolean => word === word.toLowerCase()
