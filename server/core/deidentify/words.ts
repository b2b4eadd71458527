/** Where words begin and end: letters, with an apostrophe, a hyphen or a hyphen at the end of a line between them. */

const OTHER = 1
const MARK = 2
const DIGIT = 3
const LETTER = 4
const SMALL = 5

const SURROGATES = 0xd800
const SURROGATES_END = 0xdfff

/** What each code unit is, filled as they are met; 0 is not yet known. */
const KINDS = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = KINDS[unit]
  if (known) return known
  if (Number.isNaN(unit)) return OTHER
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit)
  const kind = kindOf(character)
  if (unit < SURROGATES || unit > SURROGATES_END) KINDS[unit] = kind
  return kind
}

function kindOf(character: string): number {
  if (/\p{Ll}/u.test(character)) return SMALL
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  return /\d/.test(character) ? DIGIT : OTHER
}

/** The code units of the character at a place. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= SURROGATES && unit <= SURROGATES_END && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Where the next word or number begins, from a place on; the length of the text when none does. */
export function wordStart(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length) {
    const known = KINDS[text.charCodeAt(at)]
    if ((known || kindAt(text, at)) >= DIGIT) break
    at += known ? 1 : width(text, at)
  }
  return at
}

/** Where the letters and their marks end that begin at a place; the place itself when no letter does. */
function lettersEnd(text: string, from: number): number {
  for (let at = from; ; at += width(text, at)) {
    // What is known takes one code unit.
    while ((KINDS[text.charCodeAt(at)] ?? 0) >= LETTER) at++
    const kind = kindAt(text, at)
    if (kind < LETTER && (kind !== MARK || at === from)) return at
  }
}

/** Where the word or number ends that begins at a place. */
export function wordEnd(text: string, from: number): number {
  let at = lettersEnd(text, from)
  if (at === from) {
    while (kindAt(text, at) === DIGIT) at++
    return at
  }
  for (let next = afterJoint(text, at); next > 0; next = afterJoint(text, at)) at = lettersEnd(text, next)
  return at
}

/** Where the word goes on behind a mark that joins its parts; 0 when it does not. */
function afterJoint(text: string, at: number): number {
  const mark = text[at]
  if (mark !== "'" && mark !== '-') return 0
  if (kindAt(text, at + 1) >= LETTER) return at + 1
  return mark === '-' && text[at + 1] === '\n' && kindAt(text, at + 2) === SMALL ? at + 2 : 0
}
