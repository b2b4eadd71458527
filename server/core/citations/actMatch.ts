/** Finds the name of an act at a place in the text, exactly or with a typing error. */
import { groupBy } from '#core/groupBy.ts'
import { remembered } from '#core/remembered.ts'
import { ACT_NAMES, type Act, type ActName } from './acts.ts'
import { editDistance } from './spelling.ts'
import { normalised, type Token } from './tokens.ts'

/** An act found at a token, and the token after its name. */
export interface ActMatch {
  readonly act: Act
  readonly next: number
  /** True when the name can stand for the act without an article beside it. */
  readonly standsAlone: boolean
  /** True when the name is written as the reference data writes it, capitals included. */
  readonly sameCapitals: boolean
  /** True for names that are more than an abbreviation. */
  readonly fullName: boolean
}

const namesByFirstWord = new Map<string, ActName[]>()
for (const name of ACT_NAMES) {
  const first = name.words[0] ?? ''
  const names = namesByFirstWord.get(first)
  if (names === undefined) namesByFirstWord.set(first, [name])
  else names.push(name)
}
for (const names of namesByFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length)

/** A spelling of this many letters is a name of its own; shorter ones are abbreviations. */
const FULL_NAME_LENGTH = 8
/** And one of so many words: "boek 1 BW". */
const FULL_NAME_WORDS = 3

/** Also "wet Suwi": with "wet" before it an abbreviation is the act. */
const isFullName = (words: readonly string[]): boolean =>
  words.length >= FULL_NAME_WORDS ||
  words.join('').length >= FULL_NAME_LENGTH ||
  (words.length > 1 && words[0] === 'wet')

function fits(tokens: readonly Token[], index: number, name: ActName): boolean {
  return name.words.every((word, offset) => tokens[index + offset]?.norm === word)
}

/** Abbreviations that in small letters are words. */
const ORDINARY_WORDS = new Set(['wij', 'web'])

/** "IOAW" as the legislator writes it today: "Ioaw". */
const asWord = (spelling: string): string => spelling.charAt(0) + spelling.slice(1).toLowerCase()

/** An abbreviation with its year: "Vw 2000", of which "Wi2021" is cut into two as well. */
const DATED = /^\p{L}+ \d{4}$/u

function written(tokens: readonly Token[], index: number, name: ActName): boolean {
  const text = tokens
    .slice(index, index + name.words.length)
    .map((token) => token.text)
    .join(' ')
  if (name.spelling === text || (DATED.test(text) && name.spelling === text.replace(' ', ''))) return true
  // "WLZ"; "vw 2000", "WSF 2000": with its year an abbreviation is nothing else
  const dated = DATED.test(text)
  if (dated && name.spelling.toLowerCase() === text) return true
  if ((dated || /^\p{Lu}\p{Ll}{2,4}$/u.test(name.spelling)) && name.spelling.toUpperCase() === text)
    return true
  return (
    /^\p{Lu}{3,}$/u.test(name.spelling) &&
    asWord(name.spelling) === text &&
    !ORDINARY_WORDS.has(name.words[0] ?? '')
  )
}

/** The longest act name that starts at this token, or null. */
export function actAt(tokens: readonly Token[], index: number): ActMatch | null {
  const first = tokens[index]
  if (first === undefined || first.kind === 'sign') return null
  const candidates = (namesByFirstWord.get(first.norm) ?? []).filter((name) => fits(tokens, index, name))
  const longest = candidates[0]
  if (longest === undefined) return null
  const sameLength = candidates.filter((name) => name.words.length === longest.words.length)
  const exact = sameLength.find((name) => written(tokens, index, name))
  const name = exact ?? longest
  return {
    act: name.act,
    next: index + name.words.length,
    standsAlone: name.standsAlone,
    sameCapitals: exact !== undefined,
    fullName: isFullName(name.words),
  }
}

/** Words that acts are called by, whichever the act. */
const OF_ACTS = /wet|besluit|verordening|verdrag|regeling/

const wordsOfNames = (act: Act): ReadonlySet<string> =>
  new Set(ACT_NAMES.flatMap((name) => (name.act === act ? name.words : [])))

/**
 * An abbreviation of other words, which stand in brackets behind it: a doctor, "arts verstandelijk gehandicapten", is an AVG
 * too. Words of the name of the act explain the act.
 */
export function isSpelledOutOtherwise(tokens: readonly Token[], index: number, act: Act): boolean {
  const short = tokens[index]?.norm ?? ''
  if (tokens[index + 1]?.text !== '(') return false
  const words = tokens.slice(index + 2, index + 2 + short.length).map(({ norm }) => norm)
  const closed = tokens[index + 2 + short.length]?.text === ')'
  if (!closed || words.map((word) => word.charAt(0)).join('') !== short) return false
  const own = wordsOfNames(act)
  return !words.some((word) => OF_ACTS.test(word) || own.has(word))
}

interface LongName {
  readonly act: Act
  readonly letters: string
  readonly wordCount: number
}

const letters = remembered((text) => normalised(text).replace(/[^\p{L}\d]/gu, ''))
const LONG_NAMES: readonly LongName[] = ACT_NAMES.map((name) => ({
  act: name.act,
  letters: letters(name.words.join('')),
  wordCount: name.words.length,
})).filter((name) => name.letters.length >= FULL_NAME_LENGTH)

const LONG_NAMES_BY_LETTER = groupBy(LONG_NAMES, (name) => name.letters.charAt(0))

/** One typing error in a short name, two in one of twelve letters or more. */
const errorsAllowed = (length: number): number => (length < 12 ? 1 : 2)

/** The act whose name starts here but for a typing error or a split word; only to be used beside an article. */
export function misspeltActAt(tokens: readonly Token[], index: number): ActMatch | null {
  let best: { readonly name: LongName; readonly next: number; readonly distance: number } | null = null
  let joined = ''
  for (let next = index; next < Math.min(index + 9, tokens.length); next++) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'sign') break
    joined += letters(token.text)
    for (const name of LONG_NAMES_BY_LETTER.get(joined.charAt(0)) ?? []) {
      if (Math.abs(name.wordCount - (next - index + 1)) > 1) continue
      const allowed = errorsAllowed(name.letters.length)
      const distance = editDistance(joined, name.letters, allowed)
      if (distance > allowed || (best !== null && distance >= best.distance)) continue
      best = { name, next: next + 1, distance }
    }
  }
  if (best === null) return null
  return { act: best.name.act, next: best.next, standsAlone: false, sameCapitals: false, fullName: true }
}

/** A word of this many letters is the name of an act but for its error, also without a capital. */
const UNMISTAKABLE_LENGTH = 12

/** "Particpatiewet": the name of an act in one long word but for a typing error; with a capital or very long it can be nothing else. */
export function misspeltNameAt(tokens: readonly Token[], index: number): ActMatch | null {
  const norm = tokens[index]?.norm ?? ''
  if (!norm.endsWith('t') || !/^\p{L}{8,}we?t$/u.test(norm)) return null
  const match = misspeltActAt(tokens.slice(index, index + 1), 0)
  return match === null
    ? null
    : {
        ...match,
        next: index + 1,
        standsAlone:
          (norm.length >= UNMISTAKABLE_LENGTH && norm.endsWith('wet')) ||
          /^\p{Lu}/u.test(tokens[index]?.text ?? ''),
      }
}

/** "hadden wij artikel 8": the word and not the act, which is spoken of with "de" or written in capitals. */
export const isOrdinaryWord = (tokens: readonly Token[], index: number): boolean =>
  ORDINARY_WORDS.has(tokens[index]?.norm ?? '') &&
  /^.\p{Ll}/u.test(tokens[index]?.text ?? '') &&
  tokens[index - 1]?.norm !== 'de'
