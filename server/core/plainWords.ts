/**
 * The words of a story that are nobody's: small words of the dictionary that no list has for a name or a place, each once and
 * in the order of the alphabet. Those that many such stories have in common may leave the browser of a story that nobody has
 * looked over: who it is about cannot be told from them, also where the detector misses a name, as it stands behind no other
 * word, most names are no words, and a word by which someone is known ("klokkenmaakster") is not one that many use.
 */
import { fold } from './deidentify/fold.ts'
import { wordKinds } from './deidentify/lexicon.ts'
import { isListedPlace } from './deidentify/places.ts'
import { rareWordsIn } from './risk/rareWords.ts'
import { isStopWord } from './search/stopWords.ts'
import { SHARED_WORDS } from './sharedWords.ts'

/** Shorter words say nothing of what a story is about, and many are short names. */
const WORD_CHARS_MIN = 4
/** Longer than the longest compound in use. */
const WORD_CHARS_MAX = 40
/** As many as a story needs to be recognised by. */
export const SHARED_WORDS_MAX = 400

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
  return [...written].filter((word) => isSmall(word) && !capital.has(word) && isPlainWord(word)).sort()
}

const isSmall = (word: string): boolean => word === word.toLowerCase()

/** Whether a word may leave the browser while a story is being written. */
export const isSharedWord = (word: string): boolean => SHARED_WORDS.has(word) && isPlainWord(word)

/** The plain words of a text that many such stories have in common: what may leave the browser while it is being written. */
export const sharedWordsOf = (text: string): string[] =>
  plainWordsOf(text)
    .filter((word) => SHARED_WORDS.has(word))
    .slice(0, SHARED_WORDS_MAX)

/** Shorter words are seldom something to be known by. */
const SELDOM_CHARS_MIN = 5
const NUMERAL = /(?:honderd|duizend|tien|tig)(?:ste|en)?$/
const ANY_OTHERS = 99

/** The words of a text that stand in few such stories, each once in the order of the text: worth a second look. */
export function seldomWordsOf(text: string): string[] {
  const plain = plainWordsOf(text).filter((word) => !SHARED_WORDS.has(word))
  const unusual = rareWordsIn(text, (word) => (SHARED_WORDS.has(word.toLowerCase()) ? ANY_OTHERS : 0))
  return [...new Set([...plain, ...unusual.map(({ word }) => word)])]
    .filter((word) => word.length >= SELDOM_CHARS_MIN && !NUMERAL.test(word))
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
}
