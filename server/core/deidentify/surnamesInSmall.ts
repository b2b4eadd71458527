/**
 * Surnames that are a trade or an animal, in small letters, where that would have an article: "volgens kramer", "aan kuiper heb
 * ik niets", "toen heeft kok me gebeld", and in the plural before the verb of one: "snijders kwam niet".
 */
import { BEARERS, BEARERS_IN_PLURAL, COMMON, PERSONAL_VERBS, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { adjoins, markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { matchesNear } from './page.ts'
import { keySign, sign } from './signs.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const BEARER = keySign((key) => BEARERS.has(key) || BEARERS_IN_PLURAL.has(key))
/** Who says it or for whom. */
const ACCORDING = /^(?:volgens|namens|aldus)$/
const OF_PERSON = /^(?:met|van|aan|bij|door|tegen|naar|over)$/
/** What stands behind the words that a sentence opens with, before "ik" and "we". */
const FRONTED =
  /^(?:heb|had|ben|was|kan|kon|moet|moest|mag|mocht|krijg|kreeg|hoor|hoorde|hoef|hoefde|wil|wilde|ging|ga)$/
const SPEAKER = /^(?:ik|we|wij|je|jij)$/
const OBJECT = /^(?:me|mij|ons|hem|haar)$/
const ONE_DOES = /^(?:heeft|had|wil|wilde|kan|kon|gaat|ging|zou|zal|moet|moest)$/
/** Verbs of one person, which no plural has. */
const OF_ONE =
  /^(?:is|was|heeft|had|zegt|zei|belt|belde|vindt|vond|vraagt|vroeg|komt|kwam|gaat|ging|doet|deed|wil|kan|kon|moet|moest|mailt|mailde|weet|wist|geeft|gaf|schrijft|schreef)$/

/** "aan kuiper heb ik": whether the sentence goes on behind word `i` with a verb and who speaks. */
export const isFronted = (tokens: readonly Token[], i: number): boolean =>
  FRONTED.test(tokens[i + 1]?.key ?? '') && SPEAKER.test(tokens[i + 2]?.key ?? '')

/** Whether word `i` stands where only one somebody does. */
function isSomebody(
  { tokens }: NameSheet,
  i: number,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  const [cue, behind] = [before?.key ?? '', next?.key ?? '']
  if (ACCORDING.test(cue)) return true
  if (OF_PERSON.test(cue) && isFronted(tokens, i)) return true
  if (ONE_DOES.test(cue) && OBJECT.test(behind)) return true
  return BEARERS_IN_PLURAL.has(tokens[i]?.key ?? '') && OF_ONE.test(behind) && !isDeterminer(cue)
}

/** "t.a.v. groen, afdeling bezwaar", "cc: bos, kuipers": to or for whom a letter is, in a list of them. */
const HEADED =
  /(?<=(?<!\p{L})(?:t\.a\.v\.|tav|cc|i\.o\.|p\/a) ?:? ?)((?:(?:van|de|der|den|ter|ten) ){0,2}\p{Ll}[\p{L}'-]{2,20})((?:, (?:(?:van|de|der|den) ){0,2}\p{Ll}[\p{L}'-]{2,20}){0,4})(?= ?(?:[,;)\n]|$))/giu
const HEADS = sign(/^(?:tav|cc|v|o|a)$/i)

/** Marks the surnames in small letters behind the head of a letter. */
function markHeaded(sheet: NameSheet): void {
  for (const { index, 0: written } of matchesNear(sheet, HEADED, sheet.at(HEADS), { behind: 8, ahead: 90 })) {
    let start = index
    for (const part of written.split(', ')) {
      const last = firstEndingAfter(sheet.tokens, start + part.length - 1)
      const token = sheet.tokens[last]
      if (!token || !(WORD_SURNAMES.has(token.key) || (token.kinds.name && !COMMON.has(token.key)))) return
      if (token.kinds.spared || isRole(token.key) || PERSONAL_VERBS.has(token.key)) return
      for (let k = firstEndingAfter(sheet.tokens, start); k <= last; k++)
        markName(sheet, k, 'probable', k === last ? 'nameCue' : 'nameNext')
      start += part.length + 2
    }
  }
}

/** Marks such surnames. */
export function markSurnamesInSmall(sheet: NameSheet): void {
  for (const i of sheet.at(BEARER)) {
    const token = sheet.tokens[i]
    if (!token?.free || token.shape !== 'lower') continue
    const before = adjoins(sheet, i - 1) ? sheet.tokens[i - 1] : undefined
    const next = adjoins(sheet, i) ? sheet.tokens[i + 1] : undefined
    if (isSomebody(sheet, i, before, next)) markName(sheet, i, 'probable', 'nameCue')
  }
  markHeaded(sheet)
}
