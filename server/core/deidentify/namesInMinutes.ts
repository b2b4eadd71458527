/** Marks who is listed behind "Aanwezig:" or "Afwezig:", whatever the word: "Afwezig: Rust.", "Afw.: Wil". */
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { OFFICE_HOLDER, TITLES } from './lexicon/nameCues.ts'
import { isCompoundWord } from './lexicon.ts'
import { isListedName, type NameSheet } from './nameMarks.ts'
import { markAll } from './namesSaidSo.ts'
import { isRole } from './occupations.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { matchesWith } from './page.ts'
import { sign } from './signs.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const LIST =
  /(?<!\p{L})(?:aanwezig(?:en)?|afwezig(?:en)?|aanw|afw|afgemeld|deelnemers|afmelding(?:en)?)\.?(?: (?:met bericht|met kennisgeving|m\.k\.a?\.?|mk))? ?: ?(?=([^\n]{2,300}))/giu
const LISTS = sign(/^(?:aanw|afw|afgemeld|afmelding|deelnemers)/i)
/** One of the list: a word with a capital by itself, or what it is in brackets behind it. */
const ONE = /(?<=^|[,;/] ?)(\p{Lu}[\p{L}'-]{1,20})(?= ?(?:[,;/(]|$|\.(?!\p{L})))/gu
/** Where the list ends and a sentence begins. */
const SENTENCE = /(?<=\p{Ll}{3}|\))\. /u
const NOBODY = /^(?:iedereen|allen|niemand|geen|onbekend|niet|ja|nee|team|gemeente|cliënt|leden)$/i

/** Whether a name that is no word stands in a stretch, so that the list is one of people. */
const holdsName = (tokens: readonly Token[], start: number, end: number): boolean => {
  for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
    const token = tokens[i]
    if (token && isListedName(token)) return true
  }
  return false
}

/** Whether a word of the list is somebody: a name, or among names any plain word that is no office and no body. */
const mayBeListed = ({ key, text, shape, kinds }: Token, named: boolean): boolean =>
  !isRole(key) &&
  !TITLES.has(key) &&
  !OFFICE_HOLDER.test(key) &&
  !isOrganisationKind(key) &&
  !NOBODY.test(text) &&
  (kinds.name || !kinds.ordinary
    ? !kinds.spared || kinds.name
    : named && shape === 'capital' && !COMMON_WORDS.has(key) && !isCompoundWord(key))

/** Marks the people in lists of who is there and who is not. */
export function markListed(sheet: NameSheet): void {
  for (const { index, 0: written, 1: list = '' } of matchesWith(sheet, LIST, LISTS)) {
    const from = index + written.length
    const line = sheet.text.lastIndexOf('\n', index) + 1
    const named = holdsName(sheet.tokens, line, from + list.length)
    for (const one of (list.split(SENTENCE)[0] ?? '').matchAll(ONE)) {
      const start = from + one.index
      const token = sheet.tokens[firstEndingAfter(sheet.tokens, start)]
      if (token && mayBeListed(token, named)) markAll(sheet, start, start + one[0].length)
    }
  }
}
