/**
 * Puts together what a scanner took apart: words two or three spaces from each other, letters that stand one by one
 * ("M A A R S S E N") and words broken by a space ("Utrec ht", "H ooplaan"). Only spaces go, and the way back is kept.
 */
import { remembered } from '../remembered.ts'
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { MONTH_NAMES } from './months.ts'
import { isListedPlace } from './places.ts'
import { allMatches } from './span.ts'

/** A text and, for each of its positions, the position in what it was made from. */
export interface Mapped {
  readonly text: string
  readonly toInput: (offset: number) => number
}

/** The text without the places that are marked. */
function without({ text, toInput }: Mapped, gone: Uint8Array): Mapped {
  const offsets = new Uint32Array(text.length + 1)
  let kept = ''
  let from = 0
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    if (!gone[i]) offsets[length++] = i
    if (!gone[i] && i < text.length) continue
    kept += text.slice(from, i)
    from = i + 1
  }
  return { text: kept, toInput: (offset) => toInput(offsets[offset] ?? text.length) }
}

/** The gaps of two or three spaces between words of one line; the first of them stays. */
const GAPS = /(?<=\S) {2,3}(?=\S)/g

/** A line in which most words stand two or three spaces apart. */
function isSpreadOut(line: string): boolean {
  const apart = line.match(GAPS)?.length ?? 0
  return apart >= 3 && apart > (line.match(/(?<=\S) (?=\S)/g)?.length ?? 0)
}

/** Four letters or more that stand one by one. */
const SPELT = /(?<![\p{L}\d.'-])\p{L}(?: \p{L}){3,}(?![\p{L}\d.'-])/gu
/** A capital between small letters begins another word: "t e Z w o l l e"; one between capitals does not: "L l E R". */
const SPELT_WORD = /\p{L}(?: (?:(?<=\p{Lu} )\p{L}|\p{Ll}|\p{Lu}(?! \p{Ll})))*/gu
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const SPELT_MIN = 4
const SURELY_SPELT = 6

/** Whether letters one by one are a word rather than initials or choices; the letters alone tell, not what is around. */
function isSpelt(word: string): boolean {
  if (word.length < SPELT_MIN) return false
  const { listed, name } = wordKinds(fold(word))
  return (
    listed || name || isListedPlace(word) || (word.length >= SURELY_SPELT && !ALPHABET.includes(fold(word)))
  )
}

function speltTogether(mapped: Mapped): Mapped {
  const spelt = allMatches(mapped.text, SPELT)
  if (spelt.length === 0) return mapped
  const gone = new Uint8Array(mapped.text.length)
  for (const { index, 0: run } of spelt)
    for (const { 0: word, index: within } of run.matchAll(SPELT_WORD))
      if (isSpelt(word.replaceAll(' ', '')))
        for (let i = 1; i < word.length; i += 2) gone[index + within + i] = 1
  return without(mapped, gone)
}

function closedUp(mapped: Mapped): Mapped {
  const gone = new Uint8Array(mapped.text.length)
  for (const { index, 0: gap } of allMatches(mapped.text, GAPS)) gone.fill(1, index + 1, index + gap.length)
  return without(mapped, gone)
}

const RUN = /(?<![\p{L}\d@.'-])\p{L}+(?: \p{L}+)+(?![\p{L}\d@'-])/gu
const PARTS_MAX = 3

/** A stretch of letters that says something by itself. */
const isWhole = remembered((part): boolean => {
  if (part.length === 1) return /^[ua]$/i.test(part)
  const { ordinary, name, maybeName, spared } = wordKinds(fold(part))
  return ordinary || name || maybeName || spared || isListedPlace(part)
})

/** "Wilhelmina oord" is somebody as it stands, whatever town the two would make. */
const isNameOnly = (part: string): boolean => {
  const { name, ordinary } = wordKinds(fold(part))
  return name && !ordinary
}

/** Of a town with fewer letters either half may be a word of its own. */
const TOWN_MIN = 7

/** Whether these stretches of letters are one word: together they are known, and not each by itself. */
function isOneWord(parts: readonly string[], dated: boolean): boolean {
  const [first = '', ...others] = parts
  const small = others.every((part) => part === part.toLowerCase())
  if (!small && !parts.every((part) => part === part.toUpperCase())) return false
  const word = parts.join('')
  if (MONTH_NAMES.includes(word.toLowerCase())) return dated
  const town = parts.length === 2 && small && word.length >= TOWN_MIN && isListedPlace(word)
  if (town && /^\p{Lu}/u.test(first) && !isNameOnly(first)) return true
  if (parts.every(isWhole)) return false
  const { listed, name } = wordKinds(fold(word))
  if (isListedPlace(word) || (word.length > 4 && (listed || name))) return true
  return (
    parts.length === 2 && small && /^[B-TV-Z]$/.test(first) && word.length > 3 && !isWhole(others[0] ?? '')
  )
}

/** Behind a form of address or "heet" stands a name, also when it reads like a month. */
const NAMES = /^(?:heer|mevrouw|meneer|mevr|mw|dhr|hr|familie|fam|heet|heette|heten|naam)$/i

/** How many of the parts from `i` on make one word; one when they are words by themselves. */
function partsOfWord(parts: readonly string[], i: number, day: boolean, year: boolean): number {
  for (let count = Math.min(PARTS_MAX, parts.length - i); count > 1; count--) {
    const dated = (day && i === 0) || (year && i + count === parts.length && !NAMES.test(parts[i - 1] ?? ''))
    if (isOneWord(parts.slice(i, i + count), dated)) return count
  }
  return 1
}

function joinedUp(mapped: Mapped): Mapped {
  const gone = new Uint8Array(mapped.text.length)
  for (const { index, 0: run } of allMatches(mapped.text, RUN)) {
    const parts = run.split(' ')
    const day = /\d[.,]? $/.test(mapped.text.slice(Math.max(0, index - 3), index))
    const year = /^ (?:19|20)\d\d(?!\d)/.test(mapped.text.slice(index + run.length, index + run.length + 6))
    let at = index
    for (let i = 0; i < parts.length; ) {
      const count = partsOfWord(parts, i, day, year)
      for (let k = i; k < i + count; k++) {
        at += (parts[k]?.length ?? 0) + 1
        if (k < i + count - 1) gone[at - 1] = 1
      }
      i += count
    }
  }
  return without(mapped, gone)
}

/** Figures among letters and letters among figures, as scanners leave them. */
const MISREAD = /\p{Ll}1\p{Ll}|\p{Ll}0\p{Ll}|(?<!\p{L})[lO]\d|\d[lO](?![\p{L}])/gu
const MISREAD_MIN = 2
/** What each of them holds; it is found sooner. */
const FIGURE_AT_LETTER = /\d(?:(?<=\p{L}\d)|\p{L})/u
const isMisread = (text: string): boolean =>
  FIGURE_AT_LETTER.test(text) && allMatches(text, MISREAD).length >= MISREAD_MIN

/** The text as it was on paper; `input` is what it was read from, with its misread letters in it. */
export function mended(mapped: Mapped, input: string): Mapped {
  const spelt = speltTogether(mapped)
  const spread = spelt.text.includes('  ') && spelt.text.split('\n').some(isSpreadOut)
  if (!spread && !isMisread(input)) return spelt
  return joinedUp(spread ? closedUp(spelt) : spelt)
}
