/**
 * Finds house numbers told in words: behind their own word ("huisnummer twee b"), behind a street that a word for living
 * announces or a town follows ("ik woon Hemelrijk nummer achtentwintig"), and in the line above a town ("Heuvel zestien").
 */
import { LARGE, NO_UNIT, ONES, TO_TWENTY } from './addressParts.ts'
import { fold } from './fold.ts'
import { NUMBERED_THING } from './homes.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { isNoStreet } from './lexicon/numberedThings.ts'
import { findNear, type Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { sign } from './signs.ts'
import type { Finding } from './span.ts'

const WORDS = `(?:${LARGE}|${TO_TWENTY}|${ONES})(?: (?:[a-h]|bis(?: [a-h])?|zwart|rood)(?!\\p{L}))?(?!\\p{L})`
const STREET = "(?:(?:De|Het|'t) )?\\p{L}[\\p{L}'-]{3,}(?: \\p{Lu}[\\p{L}'-]+)?"
/** The number, or the street and the number, with the street's last word. */
const CALLED = new RegExp(`(?<=(?<!\\p{L})huis-?(?:nummer|nr)\\.?:? (?:is )?)${WORDS}${NO_UNIT}`, 'giu')
const LIVED_AT = new RegExp(
  `(?<=\\b(?:[Ww]oo(?:nt?|nde|nachtig)|[Ww]onen|[Aa]dres)(?: \\p{L}+){0,3}? (?:(?:op|aan|in) (?:de |het )?)?)${STREET} (?:(?:nummer|nr\\.?) ${WORDS}|${LARGE})(?=[.,;)\\n]|$| (?:in|te|punt|komma)(?!\\p{L}))`,
  'gu',
)
const ABOVE = new RegExp(
  `(?<=(?:^|\\n)[ \\t>]{0,8})(${STREET} (?:${LARGE}|${TO_TWENTY}|${ONES})(?: [a-h])?)[ \\t]*\\n[ \\t>]{0,8}(?:[1-9]\\d{3} ?[A-Z]{2}[ ,]{1,3})?(\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|aan|de|den|der|van))*)[ \\t]*(?:\\n|$)`,
  'gu',
)
const IN_WORDS = sign(new RegExp(`^(?:${LARGE}|${TO_TWENTY}|${ONES})$`, 'iu'))

/** Whether the word before the number is one of the grammar, or for what people number. */
function isThing(written: string): boolean {
  const key = fold(/\p{L}[\p{L}'-]*(?= (?:nummer |nr\.? )?\p{L}+(?: \p{L})?$)/u.exec(written)?.[0] ?? '')
  return key.length < 4 || isNoStreet(key) || NUMBERED_THING.test(key) || KIN_WORDS.has(key)
}

const home = (start: number, written: string): Finding => ({
  start,
  end: start + written.length,
  type: 'ADDRESS',
  certainty: 'probable',
  reason: 'street',
})

/** House numbers in words, with their streets. */
export function findSpokenHouses(page: Page): Finding[] {
  const places = page.at(IN_WORDS)
  if (places.length === 0) return []
  const called = findNear(page, CALLED, places, { behind: 20, ahead: 20 }, (match) =>
    home(match.index, match[0]),
  )
  const lived = findNear(page, LIVED_AT, places, { behind: 80, ahead: 20 }, (match) =>
    isThing(match[0]) ? undefined : home(match.index, match[0]),
  )
  const above = findNear(
    page,
    ABOVE,
    places,
    { behind: 60, ahead: 60 },
    ({ 1: street = '', 2: town = '', index }) =>
      isListedPlace(town) && !isThing(street) ? home(index, street) : undefined,
  )
  return [...called, ...lived, ...above]
}
