/** Marks who is listed behind "Aanwezig:" or "Afwezig:", whatever the word: "Afwezig: Rust.", "Afw.: Wil (ziek)". */
import type { NameSheet } from './nameMarks.ts'
import { markAll } from './namesSaidSo.ts'
import { isRole } from './occupations.ts'
import { matchesWith } from './page.ts'
import { sign } from './signs.ts'
import { firstEndingAfter } from './tokens.ts'

const LIST =
  /(?<!\p{L})(?:aanwezig(?:en)?|afwezig(?:en)?|aanw|afw|afgemeld|deelnemers|afmelding(?:en)?)\.?(?: (?:met bericht|met kennisgeving|m\.k\.a?\.?|mk))? ?: ?(?=([^\n]{2,300}))/giu
const LISTS = sign(/^(?:aanw|afw|afgemeld|afmelding|deelnemers)/i)
/** One of the list: a word with a capital by itself, or what it is in brackets behind it. */
const ONE = /(?<=^|[,;/] ?)(\p{Lu}[\p{L}'-]{1,20})(?= ?(?:[,;/(]|$|\.(?!\p{L})))/gu
/** Where the list ends and a sentence begins. */
const SENTENCE = /(?<=\p{Ll}{3}|\))\. /u
const NOBODY = /^(?:iedereen|allen|niemand|geen|onbekend|niet|ja|nee|team|gemeente|cliënt|leden)$/i

export function markListed(sheet: NameSheet): void {
  for (const { index, 0: written, 1: list = '' } of matchesWith(sheet, LIST, LISTS)) {
    const from = index + written.length
    for (const one of (list.split(SENTENCE)[0] ?? '').matchAll(ONE)) {
      const start = from + one.index
      const token = sheet.tokens[firstEndingAfter(sheet.tokens, start)]
      if (
        !token ||
        (token.kinds.spared && !(token.kinds.listed && token.shape === 'capital')) ||
        isRole(token.key) ||
        NOBODY.test(token.text)
      )
        continue
      markAll(sheet, start, start + one[0].length)
    }
  }
}
