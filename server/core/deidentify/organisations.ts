/** Finds small organisations: a kind of business or institution followed by its name, or a legal form after it. */
import { findPartners } from './firmsOfNames.ts'
import { fold } from './fold.ts'
import { findLandlords } from './landlords.ts'
import { CLOSING_WORDS, NEEDS_KIND_OF_WORK, ORGANISATION_KINDS } from './lexicon/organisationWords.ts'
import { capitalsAfter, capitalsBefore } from './organisationCapitals.ts'
import { isTown, nameAfter, nameBefore } from './organisationExtent.ts'
import { findByForm } from './organisationForms.ts'
import { joined, PARTNERS } from './organisationJoins.ts'
import { isHyphened, isInstitutionByItself, isOrganisationKind } from './organisationKinds.ts'
import { findBeside, findClosed, findRegistered } from './organisationsBeside.ts'
import { findByTrade } from './organisationsByTrade.ts'
import { findExplained } from './organisationsExplained.ts'
import { headed, quotedNames } from './organisationsMarked.ts'
import { type Page, withNotable } from './page.ts'
import { findSignedOrganisations } from './signatures.ts'
import { keySign } from './signs.ts'
import type { Finding, Stretch } from './span.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'
import { findTradeNames } from './tradeNames.ts'

const CAMEL = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u

const organisation = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'ORG_SMALL',
  certainty: 'probable',
  reason: 'organisation',
})

/** Adjectives that belong to a kind of institution: "sociaal team", "Medisch Centrum". */
const ADJECTIVE =
  /^(?:kerkelijke?|culturele?|cultureel|maatschappelijk|multifunctioneel|pastoraal|sociaal|sociale|medisch|openbare?|brede|christelijke?|katholieke|protestantse|islamitische?|vrije|speciaal|penitentiaire|intercommunale|algemene|koninklijke|gereformeerde|hervormde|regionaal|integraal|intergemeentelijke?|regionale|lokale|gemeenschappelijke|(?:turks|marokkaans|surinaams|pools|thais|indisch|italiaans|grieks|syrisch|arabisch|indonesisch|ethiopisch|koptisch|oekraiens|joods|hindoestaans|boeddhistisch|evangelisch|afghaans|spaans|mexicaans|japans|koreaans|iraans|perzisch|antilliaans|somalisch|moluks|creools)e?|(?:chin|vietnam|ghan|eritr|portug|liban|balin|javan)(?:ees|ese)|lutherse|doopsgezinde|gemengde?|herstelde?|(?:rooms|oud)-katholieke|chinees-indische?|(?:(?:grieks|russisch|syrisch|eritrees)-)?orthodoxe|remonstrantse)$/
const CHURCHLY =
  /^(?:[a-z]+-)?(?:doopsgezinde|remonstrantse|lutherse|apostolische|koptische|molukse|joodse|orthodoxe|oud-gereformeerde|protestantse|evangelische|hervormde|gereformeerde|christelijke|baptisten|pinkster)$/
/** What is small only behind such a word. */
const CHURCH_UNIT = /^(?:gemeente|kring|classis|broederschap|gemeenschap|jeugd|zending|statie)$/
/** Whether a word with a capital says of what people or church a body is. */
const isChurchly = (token: Token | undefined): token is Token =>
  isCapital(token) && token.free && ADJECTIVE.test(token.key)
/** Where an organisation begins, with the adjective or the words with capitals before its kind. */
function startWithAdjective(text: string, tokens: readonly Token[], i: number): number {
  const [previous, kind] = [tokens[i - 1], tokens[i]]
  if (isCapital(kind)) {
    let first = capitalsBefore(text, tokens, i)
    // "Eritrees Orthodoxe Parochie": a people is spared by itself.
    while (isChurchly(tokens[first - 1]) && joined(text, tokens[first - 1], tokens[first])) first--
    if (first < i) return tokens[first]?.start ?? kind.start
  }
  const adjective =
    previous !== undefined &&
    (ADJECTIVE.test(previous.key) || (isCapital(previous) && /kundige?$/.test(previous.key)))
  const joins = previous?.free && adjective && joined(text, previous, kind)
  const first = tokens[i - 2]
  const twofold = joins && first?.free && ADJECTIVE.test(first.key) && joined(text, first, previous)
  return (twofold ? first.start : joins ? previous.start : kind?.start) ?? 0
}

/** Where an organisation ends, with "& zn" and the like behind its name. */
const endWithPartners = (text: string, last: Token): number =>
  (GOODS.test(last.text) ? last.end : last.stemEnd) +
  (PARTNERS.exec(text.slice(last.stemEnd, last.stemEnd + 16))?.[0].length ?? 0)
/** "Zuidplein-Auto's": goods in the plural, and nobody's name. */
const GOODS = /(?:auto|taxi|foto|video|pizza|pony|baby|menu|piano|risotto|panda)'s$/i

/** Kinds that mostly stand for something everybody shares, unless a name that no list has follows. */
const SOFT_KIND = new Set(
  'fonds project platform centrum instituut netwerk loket onderneming initiatief collectief kantoor bureau'.split(
    ' ',
  ),
)

function isSoftKind(tokens: readonly Token[], i: number): boolean {
  const [token, next, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (!token || !SOFT_KIND.has(token.key)) return false
  if (next?.text === 'voor') return isCapital(token) && isCapital(second) && isCapital(tokens[i + 3])
  if (!isCapital(next)) return token.key === 'centrum' && tokens[i - 1]?.key === 'medisch'
  // "bureau Zicht op Zaken": what is done and to what, which nobody's office is called.
  if (token.key === 'bureau')
    return /^(?:op|in|aan|met)$/.test(second?.text ?? '') && isCapital(tokens[i + 3])
  const adjective = isCapital(tokens[i - 1]) && ADJECTIVE.test(tokens[i - 1]?.key ?? '')
  const named = (word: Token | undefined) =>
    isCapital(word) && !word.opens && !word.kinds.ordinary && !word.kinds.spared
  return (
    named(next) || (/^(?:de|het)$/.test(next.key) && isCapital(second) && (isCapital(token) || adjective))
  )
}

/** A listed kind with a capital that a name with a capital leads up to: "het Driestromen Lyceum". */
function isNamedKind(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!isCapital(token) || token.opens || !ORGANISATION_KINDS.has(token.key)) return false
  const first = tokens[capitalsBefore(text, tokens, i)]
  return first !== token && !(first?.kinds.name && !first.kinds.ordinary)
}

/** A word with a capital right before a town, that is no body of the state: "Streetwise Nissewaard". */
function isBranch(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return (
    isCapital(token) &&
    token.shape === 'capital' &&
    !token.opens &&
    token.kinds.ordinary &&
    !token.kinds.spared &&
    !token.kinds.name &&
    joined(text, token, tokens[i + 1]) &&
    !NO_BRANCH.test(token.key)
  )
}
const NO_BRANCH =
  /^(?:regio|stad|dorp|wijk|buurt|omgeving|stadsdeel|provincie|arrondissement|hogeschool|universiteit|station|vliegveld|haven|luchthaven|de|den|der|ter|ten|te|in|uit|van|naar|groot|klein|oud|nieuw|noord|oost|zuid|west)$/

/** "Deurwaarder GGN": a few capitals that are no name, behind what a firm is as well as a person. */
const isFirmOfRole = (text: string, tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'capitals' &&
  /^\p{Lu}{2,4}$/u.test(tokens[i].text) &&
  !tokens[i].kinds.name &&
  !tokens[i].kinds.spared &&
  /^(?:(?:gerechts)?deurwaarder|verhuurder|werkgever|zorgverzekeraar)$/.test(tokens[i - 1]?.key ?? '') &&
  text.slice(tokens[i - 1]?.end, tokens[i].start) === ' '

/** "B. Tijhuis": a name that ends as a kind does, behind an initial. */
const isSurname = (text: string, { start, kinds }: Token): boolean =>
  kinds.name && !kinds.ordinary && /(?<!\p{L})\p{Lu}\. ?$/u.test(text.slice(Math.max(0, start - 4), start))

/** "het college", "college van Amsterdam", "college Zwolle": who governs a town, and no school. */
const isBoard = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 'college' &&
  (tokens[i + 1]?.text === 'van' ||
    (tokens[i].text === 'college' && (tokens[i - 1]?.key === 'het' || isTown(tokens[i + 1]))))

/** A word for a kind of organisation. */
const IS_KIND = keySign(isOrganisationKind)
/** A word that without a capital may begin or close the name of an organisation. */
const MAY_NAME = keySign(
  (key) =>
    isOrganisationKind(key) ||
    SOFT_KIND.has(key) ||
    /^(?:dienst|team|bv|vof)$/.test(key) ||
    CHURCH_UNIT.test(key),
)
/** Whether a word is a number, or small and none of those: most words are. */
const tellsNothing = ({ shape, signs }: Token): boolean =>
  (shape === 'lower' || shape === 'number') && !signs.includes(MAY_NAME)

const FORMS = 'mevrouw|mevr\\.?|mvr\\.?|mw\\.?|mej\\.?|mejuffrouw|meneer|menheer|mijnheer|dhr\\.?|de heer'
/** A form of address with a name behind it: somebody, who belongs to no name of an organisation. */
const SOMEBODY = new RegExp(`(?<!\\p{L})(?:${FORMS}) {1,2}[\\p{L}[]`, 'iu')
const ADDRESSED = new RegExp(
  `(?<!\\p{L})(?:${FORMS}) {1,2}((?:(?:van|de|den|der|ten|ter|el|al) ){0,2})$`,
  'iu',
)
const OF_FIRM = /^.* (?:van|bij) /iu

/** The organisation without somebody in it: up to a form of address, and behind the name of who is addressed. */
function withoutSomebody(text: string, { start, end }: Finding): Finding[] {
  const own = text.slice(start, end)
  const particles = ADDRESSED.exec(text.slice(Math.max(0, start - 22), start))?.[1]
  const isKind = isOrganisationKind(fold(/^[\p{L}-]+/u.exec(own)?.[0] ?? ''))
  if (particles === '' || (!isKind && particles !== undefined && /^\p{Lu}/u.test(particles))) {
    const person = OF_FIRM.exec(own)?.[0].length
    return person ? [organisation(start + person, end)] : []
  }
  const at = text.slice(start, end + 3).search(SOMEBODY)
  if (at < 0) return [organisation(start, end)]
  const left = text.slice(start, start + at).trimEnd()
  return / .*\p{L}{4}$/u.test(left) ? [organisation(start, start + left.length)] : []
}

/** The small organisations among the free words. */
export function findOrganisations(page: Page): Finding[] {
  return candidates(page).flatMap((finding) => withoutSomebody(page.text, finding))
}

/** What was read of a name at a word: where it stands, and the first word behind it. */
interface Read extends Stretch {
  readonly next: number
}

/** The name at a word from `start` to the end of word `last`. */
const upTo = (tokens: readonly Token[], start: number | undefined, last: number): Read => ({
  start: start ?? tokens[last]?.start ?? 0,
  end: tokens[last]?.stemEnd ?? 0,
  next: last + 1,
})

/** Whether the word at `i` says what kind of organisation it is. */
function isKindAt(text: string, tokens: readonly Token[], i: number, token: Token): boolean {
  const before = tokens[i - 1]?.key ?? ''
  return (
    (token.signs.includes(IS_KIND) && !isBoard(tokens, i) && !isSurname(text, token)) ||
    (token.key === 'dienst' && /^sociale$/.test(before)) ||
    (CHURCH_UNIT.test(token.key) && CHURCHLY.test(before)) ||
    (token.key === 'team' && /^sociaal$/.test(before)) ||
    isSoftKind(tokens, i)
  )
}

/** The name behind the word for a kind at `i`, with it. */
function behindKind(text: string, tokens: readonly Token[], i: number, token: Token): Read | undefined {
  const last = isKindAt(text, tokens, i, token) ? nameAfter(text, tokens, i) : i
  if (last === i || (NEEDS_KIND_OF_WORK.has(token.key) && token.opens && token.kinds.name)) return undefined
  const end = endWithPartners(text, tokens[last] ?? token)
  return { start: startWithAdjective(text, tokens, i), end, next: last + 1 }
}

/** The name that is read from the word at `i` alone or that this word begins: a firm by its letters, a branch in a town. */
function atWord(text: string, tokens: readonly Token[], i: number, token: Token): Read | undefined {
  if (isFirmOfRole(text, tokens, i)) return upTo(tokens, token.start, i)
  if (isNamedKind(text, tokens, i)) return upTo(tokens, startWithAdjective(text, tokens, i), i)
  if (isCapital(token) && isTown(tokens[i + 1]) && isBranch(text, tokens, i))
    return upTo(tokens, token.start, i + 1)
  return undefined
}

/** Whether the word at `i` closes the name of a firm: a form of law or a trade. */
const isCloser = (tokens: readonly Token[], i: number, { key, shape, opens }: Token): boolean =>
  (shape !== 'lower' || key === 'bv' || key === 'vof') &&
  !opens &&
  (CLOSING_WORDS.has(key) || (key === 'recht' && tokens[i - 1]?.key === 'sociaal'))

/** The name that the word at `i` closes. */
function closedBy(text: string, tokens: readonly Token[], i: number, { key }: Token): Read | undefined {
  const first = nameBefore(text, tokens, key === 'recht' ? i - 1 : i)
  return first < i ? upTo(tokens, tokens[first]?.start, capitalsAfter(text, tokens, i)) : undefined
}

/** Whether a word with a capital is a name by itself: "JongerenPunt", "de Pauluskerk", "de Voorhof-kerk". */
const isNameAlone = ({ shape, text, opens, key, kinds }: Token): boolean =>
  shape === 'capital' &&
  ((CAMEL.test(text) && !kinds.spared && !kinds.name) ||
    (!opens &&
      isInstitutionByItself(key) &&
      (isHyphened(text) || (!kinds.listed && !kinds.spared && !kinds.name))))

/** The name of a word that is one by itself, or that an article with a capital begins. */
function byItself(text: string, tokens: readonly Token[], i: number, token: Token): Read | undefined {
  if (isNameAlone(token))
    return upTo(tokens, token.start, CAMEL.test(token.text) ? capitalsAfter(text, tokens, i) : i)
  if (!isCapital(token) || token.opens || !/^(?:de|het|t|van)$/.test(token.key)) return undefined
  const last = isTradeName(tokens, i) ? nameAfter(text, tokens, i) : i
  return last > i ? upTo(tokens, token.start, last) : undefined
}

function candidates(page: Page): Finding[] {
  const { text, tokens } = page
  const found = quotedNames(text)
  let from = 0
  for (const i of withNotable(page, page.at(MAY_NAME))) {
    const token = tokens[i]
    if (i < from || !token?.free || tellsNothing(token)) continue
    const read =
      behindKind(text, tokens, i, token) ??
      atWord(text, tokens, i, token) ??
      (isCloser(tokens, i, token) ? closedBy : byItself)(text, tokens, i, token)
    if (!read) continue
    found.push(read)
    from = read.next
  }
  const trades = findByTrade(page).map(({ start, end }) => ({
    start: startWithAdjective(text, tokens, firstEndingAfter(tokens, start)),
    end,
  }))
  return [
    ...found,
    ...tradeNames(page, found),
    ...findBeside(page),
    ...findRegistered(page),
    ...findClosed(page),
    ...findExplained(page),
    ...findSignedOrganisations(page),
    ...findLandlords(page),
    ...findPartners(page),
    ...trades,
    ...findByForm(page),
    ...headed(page),
  ].map(({ start, end }) => organisation(start, end))
}

/** Names without a kind, away from the organisations already found. */
function tradeNames(page: Page, found: readonly Stretch[]): Stretch[] {
  const starts = new Set(found.map(({ start }) => start))
  return findTradeNames(page).filter(({ start }) => !starts.has(start))
}

/** Whether "De" with a capital within a sentence begins a trade name rather than a surname. */
function isTradeName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const previous = tokens[i - 1]
  return (
    isCapital(next) &&
    next.free &&
    !next.kinds.spared &&
    !isCapital(previous) &&
    /^(?:bij|van|in|op|via|naar|voor|door|tot|met|aan)$/.test(previous?.key ?? '')
  )
}
