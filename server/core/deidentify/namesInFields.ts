/** Names in the fields of a form, in the headers of a message, in the cells of a table and behind a farewell. */

import { COMMON, PARTICLES, ROLES, TITLES, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { couldBeName, lowerName, markName, type NameSheet } from './nameMarks.ts'
import { allMatches } from './span.ts'
import { firstEndingAfter, isCapital } from './tokens.ts'

const HEADER =
  /(?:^|\t|[.;] )[ \t>*|-]{0,40}(?:van|aan|cc|bcc|from|to|naam|namen|voornaam|achternaam|contactpersoon|contact|behandeld door|behandelaar|opgesteld door|ingevuld door|opgemaakt door|consulent|klantmanager|casemanager|cli[eë]nt|klant|belanghebbende|namens|t\.?a\.?v\.?|partner|kind(?:eren)?|zoon|dochter|medewerker|betrokkenen?|gemachtigde|inzake|betrokkene|aanw(?:ezig(?:en)?)?\.?|afw(?:ezig(?:en)?)?\.?|gesproken met|rapporteur|aanvrager|melder|indiener|bewindvoerder|huisarts|werkgever|buurvrouw|buurman|ondertekend|getekend|handtekening|verslag(?:legger)?|gezin|alias|roepnaam|roepn\.?|voorn\.?|achtern\.?|bijnaam|geboortenaam|meisjesnaam|voorletters|ouders?|moeder|vader|broer|zus|vriend(?:in)?|jobcoach|begeleider|begeleidster|mentor|curator|casus|jongere|pati[eë]nt|bewoner|bewoonster|huurder|melder|gesprekspartner|wijkagent|tolk|advocaat|psycholoog|behandelend arts|arts|ambtenaar|dossierhouder|regisseur|regiehouder|gebeld met|gebeld door|gebeld|deelnemers?|genodigden|notulist|voorzitter|secretaris|spreker|gezien|beoordeeld door|kopie aan)(?: \d| m\.? ?k\.?| met kennisgeving| zonder bericht)?[ \t]*[:|\t][ \t]*/gimu
const SIGNING =
  /(?:^|\n)[ \t>]*(?:(?:met )?(?:vriendelijke|hartelijke|lieve|warme|vr\.?) )?(?:groet(?:en|jes)?|gr(?:t(?:je)?s?)?|mvg|hoogachtend|liefs|x{2,3}|m\.v\.g|(?:alvast )?(?:heel erg )?bedankt|(?:alvast )?dank(?: u| je)?(?: ?wel)?)\b[^\n]{0,14}?[,.!]?[ \t]*(?:\n[ \t>]*){0,3}([^\n]{1,60})/gi

/** Marks the words within a stretch that can be names; ordinary ones only when they are listed. */
function markWithin(sheet: NameSheet, start: number, end: number): void {
  for (let i = firstEndingAfter(sheet.tokens, start); (sheet.tokens[i]?.start ?? end) < end; i++) {
    const token = sheet.tokens[i]
    if (!token) return
    const alone =
      token.shape === 'capital' &&
      WORD_SURNAMES.has(token.key) &&
      /^[ \t]*$|(?:[,;]| en) $/.test(sheet.text.slice(start, token.start)) &&
      /^[ \t]*(?:\n|$|[.,;)]| en )/.test(sheet.text.slice(token.end, token.end + 4))
    const named =
      alone ||
      (couldBeName(token) &&
        (!token.kinds.ordinary || (token.kinds.name && !COMMON.has(token.key))) &&
        token.text.length > 1)
    const lower = lowerName(token) && (token.kinds.name || token.kinds.maybeName)
    if (named || lower)
      markName(sheet, i, token.kinds.name && !token.kinds.ordinary ? 'certain' : 'probable', 'nameCue')
  }
}

/** Marks the words of a cell in a column of names: those with a capital, and those no dictionary has. */
export function markCell(sheet: NameSheet, start: number, end: number): void {
  for (let i = firstEndingAfter(sheet.tokens, start); (sheet.tokens[i]?.start ?? end) < end; i++) {
    const token = sheet.tokens[i]
    if (!token?.free || token.shape === 'number' || token.text.length < 2) continue
    if (TITLES.has(token.key) || ROLES.has(token.key) || (token.kinds.spared && !token.kinds.name)) continue
    const plain = token.shape === 'lower' || token.shape === 'shouted'
    if (plain && token.kinds.ordinary && !token.kinds.name) continue
    if (PARTICLES.has(token.key) && !sheet.marks[i - 1] && !isCapital(sheet.tokens[i + 1])) continue
    markName(sheet, i, 'probable', 'column')
  }
}

/** Marks the names that a header, a dash or a farewell announces. */
export function markFields(sheet: NameSheet): void {
  const { text, tokens } = sheet
  for (const match of allMatches(text, HEADER)) {
    const start = match.index + match[0].length
    const line = text.slice(start, start + 80)
    const end = line.search(/\n|\t|\.\s+\p{Lu}\p{Ll}/u)
    markWithin(sheet, start, start + (end < 0 ? line.length : end))
  }
  for (const match of allMatches(text, DASHED)) {
    const i = firstEndingAfter(tokens, match.index + match[0].length - 1)
    const token = tokens[i]
    if (token?.free && (!token.kinds.ordinary || token.kinds.name || token.text.length < 4))
      markName(sheet, i, 'probable', 'nameCue')
  }
  for (const match of allMatches(text, SIGNING)) {
    const line = match[1] ?? ''
    const [word, ...others] = line
      .trim()
      .replace(/[.!,x ]+$/, '')
      .split(/\s+/)
    if (word && others.length === 0) markSigner(sheet, match.index + match[0].length - line.length)
    if (line.split(/\s+/).length <= 6)
      markWithin(sheet, match.index + match[0].length - line.length, match.index + match[0].length)
  }
}

/** "— Tineke, Formulierenbrigade": a name behind a dash that opens a line or closes the text. */
const DASHED = /(?:^|\n|[.!?] )[¬¯]{1,2} ?(\p{Lu}\p{L}*)(?=[,.\n]|$)/gu

/** A listed name alone behind a farewell is the writer, also when it is a common word: "groetjes wil". */
function markSigner(sheet: NameSheet, start: number): void {
  const i = firstEndingAfter(sheet.tokens, start)
  const token = sheet.tokens[i]
  if (token?.free && token.kinds.name && token.start - start < 3 && token.key !== 'dank')
    markName(sheet, i, 'probable', 'nameCue')
}
