/** Reads which act (or by-law, or private document) an article is said to be of: "van de Participatiewet". */

import { actAt, isOrdinaryWord, misspeltActAt } from './actMatch.ts'
import { type Act, PARTICIPATIEWET } from './acts.ts'
import type { Token } from './tokens.ts'
import { pastSubjectOfByLaw, unlistedActAt } from './unlistedActs.ts'
import { announcementAt, normAt } from './wording.ts'

/** What an article is said to be of, and the token after those words. */
export type Attribution =
  | {
      readonly kind: 'act'
      readonly act: Act
      readonly next: number
      readonly bare: boolean
      readonly exact: boolean
    }
  | {
      readonly kind: 'sameAct'
      readonly which: 'last' | 'first'
      readonly noun: string
      readonly next: number
    }
  | { readonly kind: 'local'; readonly next: number }
  | { readonly kind: 'private'; readonly next: number }

const PREPOSITIONS = new Set('van uit in bij krachtens der des volgens ingevolge vd'.split(' '))
const DETERMINERS = new Set(
  'de het een die dat deze dit dezelfde datzelfde ons onze mijn zijn haar hun uw'.split(' '),
)
const REFERRING = new Set(
  'genoemde voornoemde voormelde bovengenoemde laatstgenoemde eerstgenoemde eerdergenoemde betreffende'.split(
    ' ',
  ),
)
const ADJECTIVES = new Set(
  'oude toenmalige huidige nieuwe destijds geldende gewijzigde herziene nederlandse huishoudelijk interne'.split(
    ' ',
  ),
)

const LOCAL_NOUN =
  /verordening(?:en)?$|beleidsregels?$|^apv$|^uitvoeringsregels$|^(?:onder)?mandaat(?:besluit|regeling|statuut)$|^delegatiebesluit$/
const PRIVATE_NOUN =
  /overeenkomst$|contract$|^cao|^statuten$|polis|voorwaarden$|reglement$|kerkorde$|^convenant$|^testament$|^akte$|krant$|tijdschrift$|blad$|^folder$|^brochure$|^handleiding$|^catalogus$|winkel$|supermarkt$|webshop$|kassabon$|bestelling$|assortiment$|huisregels$|spelregels$|nieuwsbrief$|^magazine$|^website$|protocol$|afspraken$/

/** True for a word that names a municipal by-law or policy rule. */
export const isLocalNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && LOCAL_NOUN.test(token.norm) && !/^ai-/.test(token.norm)

/** True for a word that names a document with articles of its own that is not law (a contract, a newspaper). */
export const isPrivateNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PRIVATE_NOUN.test(token.norm)

const EUROPEAN = new Set('verordening vo richtlijn rl'.split(' '))

/** A regulation or directive of the European Union by its number: "Verordening (EG) nr. 883/2004". */
export function europeanAct(
  tokens: readonly Token[],
  index: number,
): Extract<Attribution, { kind: 'act' }> | null {
  const kind = normAt(tokens, index)
  if (!EUROPEAN.has(kind)) return null
  let at = index + 1
  const bracketed = normAt(tokens, at) === '(' && normAt(tokens, at + 2) === ')'
  if (bracketed) at += 3
  while (['nr', 'no', '.'].includes(normAt(tokens, at))) at++
  const [first, slash, second] = tokens.slice(at, at + 3)
  if (first?.kind !== 'number' || slash?.text !== '/' || second?.kind !== 'number') return null
  const noun = kind.startsWith('v') ? 'Verordening' : 'Richtlijn'
  const suffixed = normAt(tokens, at + 3) === '/' && tokens[at + 4]?.kind === 'word'
  const law = `${noun} ${first.text}/${second.text}`
  const act: Act = { law, regulationId: null, bwbId: null, style: 'any' }
  return { kind: 'act', act, next: suffixed ? at + 5 : at + 3, bare: false, exact: false }
}

const LOCAL_ADJECTIVES = new Set('algemene plaatselijke gemeentelijke lokale regionale'.split(' '))

/** "Draagkrachtregels bijzondere bijstand Kleiwijk 2020": rules of any kind with the year in their title. */
const areDatedRules = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}\p{Ll}+regels$/u.test(tokens[index]?.text ?? '') &&
  !isPrivateNoun(tokens[index]) &&
  /^20\d\d$/.test(normAt(tokens, localNameEnd(tokens, index) - 1))

/** Where the noun of a by-law stands: here, or behind "algemene plaatselijke"; null when none does. */
export function localNounAt(tokens: readonly Token[], index: number): number | null {
  let at = index
  while (LOCAL_ADJECTIVES.has(normAt(tokens, at))) at++
  return (isLocalNoun(tokens[at]) || areDatedRules(tokens, at)) && actAt(tokens, index) === null ? at : null
}

/** So many words a by-law's name has at most: without a year, and with one at its end. */
const NAME_MAX = 9
const DATED_MAX = 15

/** The end of a by-law's name: through its subject, and the last act, year or capitalised word that belongs to it. */
export function localNameEnd(tokens: readonly Token[], index: number): number {
  let end = pastSubjectOfByLaw(tokens, index + 1)
  const titled = /^\p{Lu}/u.test(tokens[index]?.text ?? '')
  const dated = !titled
    ? -1
    : tokens.slice(index + 1, index + DATED_MAX).findIndex(({ norm }) => /^20\d\d$/.test(norm))
  const until = dated < 0 ? NAME_MAX : Math.max(NAME_MAX, dated + 2)
  for (let at = index + 1; at < Math.min(index + until, tokens.length); ) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'sign' && ![',', '-'].includes(token.norm))) break
    if (announcementAt(tokens, at) !== null) break
    // "de Verordening A en de Beleidsregels B": a second by-law
    if (normAt(tokens, at - 1) === 'de' && isLocalNoun(token) && /^\p{Lu}/u.test(token.text)) break
    const act = actAt(tokens, at)
    if (act?.standsAlone) {
      end = act.next
      at = act.next
    } else {
      if (/^20\d\d$/.test(token.norm) || (token.kind === 'word' && /^\p{Lu}/u.test(token.text))) end = at + 1
      at++
    }
  }
  return end
}

/** Words between the parties to a document: "statuten van Stichting De Schakel", "contract bij Timmer BV". */
const PARTY_LINKS = new Set('de het der den en in te'.split(' '))
/** Words that lead to such a party or subject, also in small letters: "overeenkomst van geldlening met mijn zus". */
const TO_PARTY = new Set('van bij met tussen voor mijn zijn haar uw ons onze een'.split(' '))

/** The end of the name of a private document: through the last word with a capital that names a party to it. */
export function privateNameEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1
  for (let at = end; at < index + NAME_MAX; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.opensLine || actAt(tokens, at) !== null) break
    if (announcementAt(tokens, at) !== null) break
    const links = PARTY_LINKS.has(token.norm) || TO_PARTY.has(token.norm)
    if (/^\p{Lu}/u.test(token.text) || (!links && TO_PARTY.has(normAt(tokens, at - 1)))) end = at + 1
    else if (!links) break
  }
  return end
}

/** Skips "(Awb)" and "(hierna: de Pw)" after the name of an act. */
function afterShortName(tokens: readonly Token[], index: number): number {
  if (normAt(tokens, index) !== '(') return index
  for (let at = index + 1; at < index + 7; at++) {
    if (normAt(tokens, at) === ')') {
      const named = Array.from({ length: at - index - 1 }, (_, offset) => actAt(tokens, index + 1 + offset))
      return named.some((match) => match !== null) ? at + 1 : index
    }
    if (announcementAt(tokens, at) !== null || tokens[at]?.kind === 'number') return index
  }
  return index
}

/** Words that say that an article is of more than one act: "van zowel de IOAW als de IOAZ". */
const EACH_OF = new Set(['zowel', 'respectievelijk', 'onderscheidenlijk'])

interface Opening {
  readonly at: number
  readonly comma: boolean
  readonly bracket: boolean
  readonly preposition: string
  readonly determiner: boolean
  readonly referring: string
}

function openingAt(tokens: readonly Token[], index: number): Opening {
  let at = index
  const comma = normAt(tokens, at) === ','
  if (comma) at++
  const bracket = normAt(tokens, at) === '('
  if (bracket) at++
  if (['beide', 'beiden', 'alle', 'telkens', 'allebei'].includes(normAt(tokens, at))) at++
  if (EACH_OF.has(normAt(tokens, at))) at++
  const preposition = PREPOSITIONS.has(normAt(tokens, at)) ? normAt(tokens, at++) : ''
  if (EACH_OF.has(normAt(tokens, at))) at++
  const determiner = DETERMINERS.has(normAt(tokens, at))
  const referringTo = ['die', 'deze', 'dezelfde'].includes(normAt(tokens, at)) ? normAt(tokens, at) : ''
  if (determiner) at++
  let referring = referringTo
  if (REFERRING.has(normAt(tokens, at))) referring = normAt(tokens, at++)
  while (ADJECTIVES.has(normAt(tokens, at)) || ['(', ')'].includes(normAt(tokens, at))) {
    if (normAt(tokens, at) === '(' && !ADJECTIVES.has(normAt(tokens, at + 1))) break
    if (normAt(tokens, at) === ')' && !ADJECTIVES.has(normAt(tokens, at - 1))) break
    at++
  }
  return { at, comma, bracket, preposition, determiner, referring }
}

function closing(tokens: readonly Token[], opening: Opening, next: number): number {
  return opening.bracket && normAt(tokens, next) === ')' ? next + 1 : next
}

/** In "in de Anw om art. 53" at most so many words stand between the act and its article. */
const BETWEEN_MAX = 4

/** "Awb 3:4" and "in de Anw om art. 53" after a comma: that act belongs to the article that follows it. */
function startsNewCitation(tokens: readonly Token[], opening: Opening, next: number): boolean {
  if (opening.bracket || !opening.comma || tokens[next]?.opensLine) return false
  if (opening.preposition === '')
    return announcementAt(tokens, next) !== null || tokens[next]?.kind === 'number'
  if (opening.preposition !== 'in') return false
  for (let at = next; at <= next + BETWEEN_MAX; at++) {
    if (announcementAt(tokens, at) !== null) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}

function actAfter(tokens: readonly Token[], opening: Opening): Attribution | null {
  const { at } = opening
  const bare = opening.preposition === '' && !opening.bracket
  if (bare && opening.determiner) return null
  if (isOrdinaryWord(tokens, at) && tokens[at + 1]?.kind === 'word') return null
  const exact = actAt(tokens, at)
  const match = exact ?? (isLocalNoun(tokens[at]) ? null : misspeltActAt(tokens, at))
  if (match === null || startsNewCitation(tokens, opening, match.next)) return null
  const next = closing(tokens, opening, afterShortName(tokens, match.next))
  return { kind: 'act', act: match.act, next, bare, exact: exact !== null }
}

function documentAfter(tokens: readonly Token[], opening: Opening): Attribution | null {
  const { at } = opening
  const noun = tokens[at]
  if (noun?.kind !== 'word') return null
  const close = opening.preposition !== '' || (!opening.comma && !opening.bracket)
  if (close && isPrivateNoun(noun)) return { kind: 'private', next: at + 1 }
  if (opening.preposition === '') return null
  const of = ['van', 'uit', 'vd', 'der', 'des'].includes(opening.preposition)
  if (!of || !opening.determiner) return null
  if (noun.norm === 'bijstand')
    return { kind: 'act', act: PARTICIPATIEWET, next: at + 1, bare: false, exact: false }
  return /^\p{Ll}/u.test(noun.text) ? { kind: 'private', next: at + 1 } : null
}

function unlistedAfter(
  tokens: readonly Token[],
  { at, comma, bracket, determiner, preposition }: Opening,
): Attribution | null {
  const found = actAt(tokens, at) !== null ? null : unlistedActAt(tokens, at)
  // "art. 2 Wet Bopz": without "van" only a name that goes on
  if (preposition === '' && (comma || bracket || determiner || (found?.next ?? 0) < at + 2)) return null
  return found === null ? null : { kind: 'act', ...found, bare: false, exact: false }
}

/** Other things than an act that can be pointed back to: "van dat besluit". */
const SAME_NOUNS = new Set('besluit wetboek verdrag regeling verordening handvest protocol'.split(' '))
const POINTING = new Set(
  'dat die datzelfde dezelfde voornoemd voornoemde genoemd genoemde bovengenoemd bovengenoemde'.split(' '),
)

/** "onder m. van de Participatiewet": past the full stop behind the letter of a part. */
function pastDottedLetter(tokens: readonly Token[], index: number): number {
  const dotted = normAt(tokens, index) === '.' && /^[a-z]$/.test(normAt(tokens, index - 1))
  return dotted && /^(?:van|uit)$/.test(tokens[index + 1]?.text ?? '') ? index + 1 : index
}

/** "van de wet (Participatiewet)": the act that "de wet" is, in brackets right behind it. */
function namedInBrackets(
  tokens: readonly Token[],
  index: number,
): Extract<Attribution, { kind: 'act' }> | null {
  const match = normAt(tokens, index) === '(' ? actAt(tokens, index + 1) : null
  if (match === null || normAt(tokens, match.next) !== ')') return null
  return { kind: 'act', act: match.act, next: match.next + 1, bare: false, exact: true }
}

/** What the words after an article say it is of, or null when they say nothing. */
export function attributionAt(tokens: readonly Token[], index: number): Attribution | null {
  const opening = openingAt(tokens, pastDottedLetter(tokens, index))
  const { at } = opening
  const noun = normAt(tokens, at)
  const unlisted = unlistedAfter(tokens, opening)
  if (
    noun === 'wet' &&
    unlisted === null &&
    (opening.determiner || opening.referring !== '') &&
    actAt(tokens, at) === null
  ) {
    const named = namedInBrackets(tokens, at + 1)
    if (named !== null) return named
    const which = opening.referring === 'eerstgenoemde' ? 'first' : 'last'
    return { kind: 'sameAct', which, noun, next: closing(tokens, opening, at + 1) }
  }
  if (SAME_NOUNS.has(noun) && POINTING.has(normAt(tokens, at - 1))) {
    return { kind: 'sameAct', which: 'last', noun, next: closing(tokens, opening, at + 1) }
  }
  const exact = actAt(tokens, at)
  const european = exact === null ? europeanAct(tokens, at) : null
  if (european !== null) return european
  const titled = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  const local = localNounAt(tokens, at)
  if (local !== null && (opening.preposition !== '' || titled)) {
    return { kind: 'local', next: localNameEnd(tokens, local) }
  }
  return actAfter(tokens, opening) ?? unlisted ?? documentAfter(tokens, opening)
}
