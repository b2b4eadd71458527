/** Reads which act (or by-law, or private document) an article is said to be of: "van de Participatiewet". */

import { actAt, isOrdinaryWord, misspeltActAt } from './actMatch.ts'
import { type Act, PARTICIPATIEWET } from './acts.ts'
import { isLocalNoun, isPrivateNoun, localNameEnd, localNounAt } from './documentNames.ts'
import type { Token } from './tokens.ts'
import { unlistedActAt } from './unlistedActs.ts'
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
      /** Of "beide wetten" the one named before the last. */
      readonly which: 'last' | 'first' | 'both' | 'lastButOne'
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
const BOTH_NOUNS = new Set(['wetten', 'regelingen'])
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
  if (opening.preposition !== '' && noun === 'beide' && BOTH_NOUNS.has(normAt(tokens, at + 1))) {
    return { kind: 'sameAct', which: 'both', noun: 'wet', next: at + 2 }
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
