/** Whether what stands behind a marked word is its surname, one question per kind of surname. */

import { COMMON, FIRST_NAMES, PERSONAL_VERBS, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { couldBeName, type NameMark } from './nameMarks.ts'
import { nameShape } from './nameShape.ts'
import { isRole } from './occupations.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { isCapital, type Token } from './tokens.ts'
import { isTypingError } from './typingErrors.ts'

/** A marked word, the particles behind it, and the word that may be the surname. */
export interface Behind {
  readonly first: Token
  readonly mark: NameMark
  readonly particles: readonly string[]
  readonly token: Token
  readonly next: Token | undefined
  /** The sign right behind the word. */
  readonly sign: string
}

/** Whether the word is a surname by any of the ways in which people write one. */
export const isSurnameBehind = (behind: Behind): boolean => KINDS.some((isOfKind) => isOfKind(behind))

/** "Fatima Jansen", "Sanne van Dijk": by its capital. */
const isCapitalSurname = ({ particles, token, next }: Behind): boolean =>
  (couldBeName(token) || isTwofold(token)) &&
  !token.opens &&
  (token.text.length > 1 || particles.length > 0 || isCapital(next)) &&
  !(token.shape === 'capitals' && token.kinds.ordinary) &&
  !(particles.length > 0 && isOrganisationKind(token.key))

/** Whether a word with a capital is spared as a season or a month and is a surname as well: "Daan Winter". */
const isTwofold = (token: Token): boolean =>
  token.free && token.shape === 'capital' && token.kinds.spared && token.kinds.name

/** "Annet Pool": a word with a capital that is an ordinary word, behind a listed name. */
const isSpareSurname = ({ first, particles, token }: Behind): boolean =>
  particles.length === 0 &&
  token.free &&
  token.shape === 'capital' &&
  !token.opens &&
  (token.kinds.listed || WORD_SURNAMES.has(token.key)) &&
  first.shape === 'capital' &&
  first.kinds.name

/** A spared word with a capital behind what was taken for a name by its capital alone. */
const isBuddingSurname = ({ mark, particles, token }: Behind): boolean =>
  particles.length === 0 &&
  mark.reason === 'nameCapital' &&
  token.shape === 'capital' &&
  token.free &&
  token.kinds.spared &&
  !token.opens

/** "fatima el idrissi": in small letters, behind the particle of a surname. */
const isLowerSurname = ({ first, particles, token }: Behind): boolean =>
  first.shape !== 'capital' &&
  token.free &&
  (token.shape === 'lower' || token.shape === 'shouted') &&
  token.text.length > 2 &&
  (token.kinds.name || !token.kinds.ordinary || particles.some((key) => /^(?:den|der|ter|ten)$/.test(key))) &&
  particles.some((key) => /^(?:de|der|den|el|ten|ter|al|da|van|vd)$/.test(key))

/** Whether a word is written as the first name before it, which is one or was announced, is: without a capital. */
const isLowAlike = ({ first, mark, token }: Behind): boolean =>
  token.free &&
  first.shape !== 'capital' &&
  token.shape === first.shape &&
  (isFirstName(first) || (mark.reason === 'nameCue' && first.kinds.name))

/** Whether a word is a listed name that is no common word as well. */
const isFirstName = ({ key, kinds }: Token): boolean =>
  kinds.name && (!kinds.ordinary || FIRST_NAMES.has(key))

/** "piet bakker": an ordinary word that people are called. */
const isWordSurname = (behind: Behind): boolean =>
  isLowAlike(behind) && behind.particles.length === 0 && WORD_SURNAMES.has(behind.token.key)

/** "ik ben Angela bakker uit Nieuw-Vennep": such a word behind a first name that was announced, before where they are from. */
const isToldSurname = ({ mark, first, particles, token, next, sign }: Behind): boolean =>
  particles.length === 0 &&
  mark.reason === 'nameCue' &&
  first.kinds.name &&
  token.free &&
  token.shape === 'lower' &&
  WORD_SURNAMES.has(token.key) &&
  sign === ' ' &&
  next?.key === 'uit'

/** In no dictionary, and not a word with a typing error. */
const isUnknownSurname = (behind: Behind): boolean => {
  const { key, kinds, shape } = behind.token
  if (!isLowAlike(behind) || kinds.spared) return false
  if (!kinds.ordinary)
    return (key.length > 3 && !isTypingError(key, isOrdinaryWord)) || (shape === 'shouted' && key.length > 1)
  const atLeast = behind.mark.reason === 'nameCue' ? COMPOUND_NAME - 1.5 : COMPOUND_NAME
  return !kinds.listed && nameShape(key) > atLeast
}
/** Log-odds of the model of what names look like above which a compound is a surname. */
const COMPOUND_NAME = -3.9

/** "PIET VAN DE MEENT,": in a line of capitals, behind more particles than one and before a comma. */
const isListedSurname = (behind: Behind): boolean =>
  isLowAlike(behind) && behind.token.shape === 'shouted' && behind.particles.length > 1 && behind.sign === ','

/** "HENK VAN LAAR VREDEVELDSEWEG 130": in a line of capitals, behind a first name and a particle and before an address. */
const isBeforeAddress = ({ first, particles, token, next, sign }: Behind): boolean =>
  particles.length > 0 &&
  token.free &&
  token.shape === 'shouted' &&
  isFirstName(first) &&
  sign === ' ' &&
  next?.free === false

/** "mijn naam is joop van zon": after a first name that was announced, "van" and a noun are a surname. */
const isSaidSurname = (behind: Behind): boolean =>
  isLowAlike(behind) &&
  behind.mark.reason === 'nameCue' &&
  behind.particles[0] === 'van' &&
  behind.token.key.length > 2 &&
  !COMMON_AFTER_VAN.has(behind.token.key) &&
  !isPlaceOfWork(behind)
/** "mevrouw jansen van het loket", "van de sociale dienst": where somebody works, a noun or what describes one. */
const isPlaceOfWork = ({ particles, token, next, sign }: Behind): boolean =>
  particles.length === 2 &&
  token.kinds.listed &&
  !token.kinds.name &&
  !WORD_SURNAMES.has(token.key) &&
  (particles[1] === 'het' ||
    (particles[1] === 'de' && token.key.endsWith('e') && sign === ' ' && next?.kinds.ordinary === true))
const COMMON_AFTER_VAN = new Set(
  'mijn de het zijn haar ons hier daar huis gemeente uit wie wat jullie hem plan'.split(' '),
)

/** "lonneke pol": a word that is a surname as well, behind a first name that is no word; no verb and no kin. */
const isTwofoldSurname = (behind: Behind): boolean => {
  const { key, kinds, shape } = behind.token
  return (
    isLowAlike(behind) &&
    behind.particles.length === 0 &&
    shape === 'lower' &&
    kinds.name &&
    !kinds.spared &&
    key.length > 2 &&
    !COMMON.has(key) &&
    !PERSONAL_VERBS.has(key) &&
    !isRole(key) &&
    !/(?:en|[^aeiou]t|de)$/.test(key) &&
    !NO_SURNAME.test(key)
  )
}
const NO_SURNAME =
  /^(?:hem|haar|ons|mij|hun|elke|per|but|maar|met|mee|mien|erin|ooit|samen|bij|riep|maak|let|lach|blind|slim|dom|fit|vlug|vrolijk|wakker|knap|extra|prima|nader|sneller)$/

const KINDS: readonly ((behind: Behind) => boolean)[] = [
  isCapitalSurname,
  isSpareSurname,
  isLowerSurname,
  isWordSurname,
  isTwofoldSurname,
  isToldSurname,
  isUnknownSurname,
  isSaidSurname,
  isListedSurname,
  isBeforeAddress,
  isBuddingSurname,
]
