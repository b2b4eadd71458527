/** Names by the words before them: titles, roles, kin, introductions, greetings, signatures and headers. */

import { CHILD_WORDS, KIN, KIN_OF } from './lexicon/kin.ts'
import {
  COMMON,
  FAREWELLS,
  FIRST_NAMES,
  GREETINGS,
  INTRODUCTIONS,
  OFFICE_HOLDER,
  OWN_NAME,
  PARTICLES,
  PERSONAL_VERBS,
  ROLES_CUT_SHORT,
  TITLES,
  TWOFOLD_FIRST,
  WORD_SURNAMES,
} from './lexicon/nameCues.ts'
import { isDeterminer, isOrdinaryWord } from './lexicon.ts'
import {
  ADDRESS_FORM,
  adjoins,
  couldBeName,
  isNumbered,
  isSparedName,
  lowerName,
  markName,
  type NameSheet,
  saysHowOften,
} from './nameMarks.ts'
import { nameShape } from './nameShape.ts'
import { FUNCTION_WORDS } from './namesByForm.ts'
import { markGreeted } from './namesGreeted.ts'
import { markFields } from './namesInFields.ts'
import { markIntroducedSo } from './namesIntroduced.ts'
import { markSpeakers } from './namesOfSpeakers.ts'
import { markSaidSo } from './namesSaidSo.ts'
import { isRole } from './occupations.ts'
import { withNotable } from './page.ts'
import { SCHOLAR } from './persons.ts'
import { keySign } from './signs.ts'
import { isCapital, type Token } from './tokens.ts'
import { isTypingError } from './typingErrors.ts'
import { goesOnBehind } from './verbsBehind.ts'
import { isField, saysWhere } from './wordsBehindRoles.ts'

const AFTER_CUE = /^(?: {1,2}|: ?| ["'(])$/
/** A dot after these belongs to the word; after any other it ends the sentence, and what follows is no name. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ROLES_CUT_SHORT,
  ...'past cons roepn consul mevr mevrw mvr mw mej dhr hr fam dr drs mr ir ing prof ds'.split(' '),
])
const AFTER_ABBREVIATION = /^(?:[ .]{1,2}|: ?| ["'(])$/

/** Words for peoples that are surnames and first names as well: "meneer Pool". */
const PEOPLE_AND_NAME = new Set(
  'pool frans spaans duits deen zweed noor fries brabander hollander hagenaars hagenaar engels schot vlaming waal pruis rus turk moor bengel jordaan israel limburg utrecht gelder holland brabant'.split(
    ' ',
  ),
)

/** Marks what follows word `i`: particles, then a name; `strict` asks for a capital or a listed name. */
function markAfter(sheet: NameSheet, i: number, title: boolean, ofChild: boolean): void {
  let k = i + 1
  const cue = sheet.tokens[i]?.key ?? ''
  const isAbbreviation = ABBREVIATIONS.has(cue)
  if (!adjoins(sheet, i, isAbbreviation ? AFTER_ABBREVIATION : AFTER_CUE)) return
  while (PARTICLES.has(sheet.tokens[k]?.key ?? '') && adjoins(sheet, k) && k < i + 4) k++
  const token = sheet.tokens[k]
  if (!token?.free || saysHowOften(sheet, k) || goesOnBehind(sheet, i, k) || isNumbered(sheet, token)) return
  const labelled =
    sheet.text.slice(sheet.tokens[i]?.end, token.start) === ': ' && isCapital(token) && !token.kinds.ordinary
  const cutShort = isAbbreviation && (WORD_SURNAMES.has(token.key) || token.kinds.name)
  if (token.opens && !title && !labelled && !cutShort) return
  const particles = k > i + 1
  if (isField(sheet, i, k) || saysWhere(sheet, i, k)) return
  const ofSomeone = isOfSomeone(sheet, i, k)
  const child = ofChild && !ofSomeone
  // "Hij is mr. Dat helpt": a sentence may end with such a title.
  const mayClose = sheet.text[sheet.tokens[i]?.end ?? 0] === '.' && !ADDRESS_FORM.test(cue)
  const ambiguous = token.kinds.ordinary && !token.kinds.name
  if (isCapital(token)) {
    const people =
      (title && PEOPLE_AND_NAME.has(token.key)) ||
      (token.shape === 'capital' && !token.opens && WORD_SURNAMES.has(token.key)) ||
      (KIN.has(cue) && k === i + 1 && isSparedName(token)) ||
      (token.shape === 'capital' && (TWOFOLD_FIRST.has(token.key) || FIRST_NAMES.has(token.key))) ||
      (FAREWELLS.has(cue) && token.kinds.name && isSparedName(token))
    const addressed = !particles && token.shape === 'capital' && !token.opens && ADDRESS_FORM.test(cue)
    if (
      token.kinds.spared &&
      !people &&
      !addressed &&
      (!title || (token.text.length > 1 && !token.kinds.name))
    )
      return
    const kin = KIN.has(cue)
    if (ambiguous && !title && !((kin || closesClause(sheet, k)) && token.shape === 'capital')) return
    const sure = title
      ? !(token.kinds.ordinary && (mayClose || (!particles && SCHOLAR.test(cue))))
      : !token.kinds.ordinary && !token.kinds.spared
    markName(sheet, k, sure ? 'certain' : 'probable', 'nameCue', child)
  } else if (lowerName(token)) {
    if (
      !title &&
      !token.kinds.name &&
      !token.kinds.maybeName &&
      !(KIN.has(cue) && token.key.length > 3 && !isTypingError(token.key, isOrdinaryWord))
    )
      return
    markName(sheet, k, token.kinds.name ? 'certain' : 'probable', 'nameCue', child)
  } else if (isBareSurname(sheet, i, k, title) || isTwofoldChild(sheet, i, k)) {
    markName(sheet, k, isListedShout(sheet, i, k) ? 'certain' : 'probable', 'nameCue', child)
  } else if (
    (title || (token.shape === 'shouted' && (particles || KIN.has(cue)))) &&
    token.shape !== 'number' &&
    token.kinds.name &&
    !token.kinds.spared &&
    (particles ||
      !COMMON.has(token.key) ||
      sheet.tokens[i]?.shape === 'shouted' ||
      isSurnameAfter(sheet, i, token))
  ) {
    markName(sheet, k, 'probable', 'nameCue', child)
  } else return
  const first = ofSomeone ? k : i + 1
  for (let p = first; p < k; p++) markName(sheet, p, 'probable', 'nameNext', child)
  if (child) markSiblings(sheet, k)
}

/** "de zoon van Mohamed", "groeten van Tamara": whose kin or from whom; "van" is no particle there. */
const isOfSomeone = ({ tokens }: NameSheet, i: number, k: number): boolean =>
  k === i + 2 &&
  tokens[i + 1]?.text === 'van' &&
  isCapital(tokens[k]) &&
  (KIN_OF.has(tokens[i]?.key ?? '') || FAREWELLS.has(tokens[i]?.key ?? ''))

/** Whether a clause ends behind word `k`, or goes on with what people do. */
function closesClause({ text, tokens }: NameSheet, k: number): boolean {
  const end = tokens[k]?.end ?? 0
  return /^(?:[.,;:)\n]|$)/.test(text.slice(end, end + 1)) || PERSONAL_VERBS.has(tokens[k + 1]?.key ?? '')
}

const isAddressedAs = (sheet: NameSheet, i: number, k: number): boolean =>
  ADDRESS_FORM.test(sheet.tokens[i]?.key ?? '') && closesClause(sheet, k)

/** "mijn dochter roos": after kin a first name that is a common word as well. */
function isTwofoldChild(sheet: NameSheet, i: number, k: number): boolean {
  const [kin, token] = [sheet.tokens[i], sheet.tokens[k]]
  if (token?.shape !== 'lower' || k !== i + 1) return false
  if (!KIN.has(kin?.key ?? '') && !CHILD_WORDS.has(kin?.key ?? '')) return false
  return TWOFOLD_FIRST.has(token.key) || (/^(?:mei|april|juno)$/.test(token.key) && closesClause(sheet, k))
}

/** "jobcoach visser", "MEVROUW DE WAARD": a common surname after an occupation, or particles and a word after a title. */
function isBareSurname(sheet: NameSheet, i: number, k: number, title: boolean): boolean {
  const [role, token] = [sheet.tokens[i], sheet.tokens[k]]
  if (!role || !token || (token.shape !== 'lower' && token.shape !== 'shouted')) return false
  if (token.shape !== role.shape && !(token.shape === 'lower' && role.opens)) return false
  if (title)
    return (
      (k > i + 1 || PEOPLE_AND_NAME.has(token.key) || isAddressedAs(sheet, i, k)) &&
      !PERSONAL_VERBS.has(token.key) &&
      token.shape === 'shouted' &&
      token.key.length > 2 &&
      !OFFICE_HOLDER.test(token.key)
    )
  if (KIN.has(role.key) || !isRole(role.key)) return false
  return k === i + 1
    ? WORD_SURNAMES.has(token.key) || isActingAlone(sheet, token, k)
    : isActingSurname(sheet, i, k)
}

/** "bewindvoerder stoffels zegt": a listed name that is a word too, behind an occupation and before what people do. */
const isActingAlone = ({ tokens }: NameSheet, { key, kinds }: Token, k: number): boolean =>
  kinds.name &&
  !kinds.spared &&
  !COMMON.has(key) &&
  !PERSONAL_VERBS.has(key) &&
  key.length > 3 &&
  PERSONAL_VERBS.has(tokens[k + 1]?.key ?? '')

/** "consulent de vries belde": particles and a listed surname behind an occupation, before what people do. */
const isActingSurname = ({ tokens }: NameSheet, i: number, k: number): boolean =>
  tokens[k]?.kinds.name === true &&
  !tokens[k].kinds.spared &&
  /^(?:van|de|den|der|ter|ten)$/.test(tokens[i + 1]?.key ?? '') &&
  PERSONAL_VERBS.has(tokens[k + 1]?.key ?? '')

/** "MEVROUW VAN DIJK": a form of address, particles and a listed surname are sure without the help of capitals too. */
function isListedShout({ tokens }: NameSheet, i: number, k: number): boolean {
  const [title, token] = [tokens[i], tokens[k]]
  if (!title || !token || token.shape !== 'shouted' || k === i + 1) return false
  const { name, spared } = token.kinds
  return (
    ADDRESS_FORM.test(title.key) &&
    name &&
    !spared &&
    !FUNCTION_WORDS.has(token.key) &&
    !TITLES.has(token.key) &&
    !isRole(token.key)
  )
}

/** Whether a common word after "mvr" or "heet" is a name all the same: no verb and no word of two letters. */
function isSurnameAfter(sheet: NameSheet, i: number, token: Token): boolean {
  const cue = sheet.tokens[i]?.key ?? ''
  if (
    !/^(?:mevr|mevrw|mvr|mw|dhr|hr|heer|fam|familie|mevrouw|meneer|heet|heete|heette|heten|achternaam|roepnaam|voornaam)$/.test(
      cue,
    )
  )
    return false
  return (
    token.key.length > 2 &&
    !PERSONAL_VERBS.has(token.key) &&
    !isDeterminer(token.key) &&
    !/^(?:boos|blij|bang|ziek|moe|akkoord|aanwezig|afwezig|niet|ook|zelf|samen|hier|daar|thuis|alleen|toch|goed|echt|nog|wel|nu|jong|oud|ben|was|waren|kan|weer|alles|met|bij|voor|over|door|uit|aan|naar)$/.test(
      token.key,
    )
  )
}

/** "merel en beer": in small letters, behind "en" or a comma. */
const isLowSibling = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && (TWOFOLD_FIRST.has(token.key) || token.key === 'beer')

/** After "mijn kinderen Ali, Sara en Noor" every name is a child's. */
function markSiblings(sheet: NameSheet, first: number): void {
  for (let k = first; adjoins(sheet, k, /^(?:, ?| ?& ?| )(?:en )?$/) && k < first + 10; k++) {
    const next = sheet.tokens[k + 1]
    if (next?.key === 'en' || PARTICLES.has(next?.key ?? '') || next?.shape === 'number') continue
    const isLow = isLowSibling(next) && (sheet.tokens[k]?.key === 'en' || !adjoins(sheet, k))
    if (!isLow && (!couldBeName(next) || (next.kinds.ordinary && !next.kinds.name))) return
    markName(sheet, k + 1, 'probable', 'nameCue', true)
  }
}

/** A word that announces a name. */
const ANNOUNCES = keySign(
  (key) =>
    CHILD_WORDS.has(key) ||
    TITLES.has(key) ||
    isRole(key) ||
    INTRODUCTIONS.has(key) ||
    GREETINGS.has(key) ||
    FAREWELLS.has(key),
)

/** Marks the name behind a word that announces one; false when the word does not do so here. */
function markAnnounced(sheet: NameSheet, i: number, { key, opens }: Token): boolean {
  const child = CHILD_WORDS.has(key)
  if (TITLES.has(key)) markAfter(sheet, i, true, false)
  else if (isRole(key) || child) markAfter(sheet, i, false, child)
  else if (INTRODUCTIONS.has(key))
    markAfter(sheet, i, true, /^(?:zoon|dochter|kind)/.test(sheet.tokens[i - 1]?.key ?? ''))
  else if (GREETINGS.has(key) && opens) markGreeted(sheet, i)
  else if (FAREWELLS.has(key)) markAfter(sheet, i, false, false)
  else return false
  return true
}

/** Marks the names that a word, a greeting, a signature or a header announces. */
export function markByCue(sheet: NameSheet): void {
  const { text, tokens } = sheet
  markSpeakers(sheet)
  for (const i of withNotable(sheet, sheet.at(ANNOUNCES))) {
    const token = tokens[i]
    if (!token || (token.signs.includes(ANNOUNCES) && markAnnounced(sheet, i, token))) continue
    if (
      !token.plain &&
      token.free &&
      (isCapital(token) || lowerName(token)) &&
      OWN_NAME.test(text.slice(Math.max(0, token.start - 24), token.start))
    )
      markIntroduced(sheet, i, token)
  }
  markFields(sheet)
  markSaidSo(sheet)
  markIntroducedSo(sheet)
}

/** Log-odds of the model of what names look like that suffice after a word that announces a name. */
const LIKELY_AFTER_CUE = 0

function markIntroduced(sheet: NameSheet, i: number, token: Token): void {
  if (
    isCapital(token)
      ? (couldBeName(token) && (!token.kinds.ordinary || token.kinds.name)) ||
        (token.shape === 'capital' && !token.opens && WORD_SURNAMES.has(token.key))
      : token.kinds.name || token.kinds.maybeName || nameShape(token.key) > LIKELY_AFTER_CUE
  )
    markName(sheet, i, token.kinds.name && !token.kinds.ordinary ? 'certain' : 'probable', 'nameCue')
}
