/**
 * Finds whole names of people in the bare text, before any other reading of their words: a form of address and a
 * name, a first name and a surname, initials and a surname. What else the words may be a part of (a reference, an
 * address, an organisation) takes none of their sureness away.
 */
import { isOfBody } from './bodies.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { FIRST_NAMES, INITIAL, PARTICLES, TITLES, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { CLOSING_WORDS } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { ADDRESS_FORM, isListedName } from './nameMarks.ts'
import { FUNCTION_WORDS } from './namesByForm.ts'
import { isRole } from './occupations.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import { isListedPlace, isWhereabouts } from './places.ts'
import { sign } from './signs.ts'
import type { Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'
import { isOfTown } from './wordsBehindRoles.ts'

/** Initials right before a name. */
const INITIALS = new RegExp(
  String.raw`(?<![\p{L}\d.&-])(?!(?:[BNC]\.V|V\.O\.F)\.)(?:${INITIAL}[ -]?){1,5}$`,
  'u',
)
/** A dot may stand behind a form of address that is cut short. */
const SHORT_TITLE = /^(?:mevr|mevrw|mvr|mw|mej|dhr|hr|fam|dr|drs|mr|ir|ing|prof|ds|zr|br|jhr|mgr)$/
/** Who is cited by this title wrote what everybody may read: before a word by itself ("professor Vonk") it makes no name sure. */
export const SCHOLAR = /^prof(?:essor)?$/
/** Endings of streets, which are named after people. */
const STREET =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|brug|tunnel|park|hof|pad|str)$/
/** Before these no private person is named. */
const PUBLIC =
  /(?:^|[-])(?:minister|staatssecretaris|premier|kamerlid|motie|amendement|commissie|wet|prins|prinses|koning|koningin|sint|st|president|kabinet)$/
/** Kinds of business that are people: "bakker Jan Mulder". */
const TRADES_PEOPLE =
  /(?:bakker|slager|kapper|tandarts|notaris|aannemer|makelaar|opticien|juwelier|hovenier|bloemist|verhuurder|dierenarts|drogist|glazenwasser|boer|agent|dealer|handelaar|deurwaarders|advocaten|notarissen|accountants|makelaars)$/
/** Particles that by themselves lead up to a place. */
const TOWARD = /^(?:in|op|uit|onder)$/
const PARTICLES_MAX = 3

/** Whether a word is a particle of a surname, in full or cut short. */
const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && (PARTICLES.has(token.key) || CUT_SHORT.has(token.text))
const CUT_SHORT: ReadonlySet<string> = new Set(['v', 'd', 'vd'])

/** Whether only a space parts word `i` from the one before it, the mark of "'t", or those of "v.d." and "v/d". */
const follows = ({ text, tokens }: Page, i: number): boolean => {
  const before = tokens[i - 1]
  const gap = text.slice(before?.end, tokens[i]?.start)
  return /^ '?$/.test(gap) || (/^[./] ?$/.test(gap) && CUT_SHORT.has(before?.text ?? ''))
}

/** Whether a word with a capital can be the surname of someone: in the lists of names, or in no list at all. */
const isSurname = (token: Token | undefined, addressed: boolean): token is Token =>
  isCapital(token) &&
  token.free &&
  token.shape === 'capital' &&
  token.text.length > 2 &&
  !token.kinds.spared &&
  !token.kinds.proper &&
  (token.kinds.name || !token.kinds.ordinary) &&
  (addressed || !STREET.test(token.key)) &&
  !isOrganisationKind(token.key)

/** Whether any word with a capital may be the surname behind "mevrouw" or "meneer": also one that a list spares. */
const isAddressedAs = (token: Token | undefined): token is Token =>
  isCapital(token) &&
  token.free &&
  token.shape === 'capital' &&
  token.text.length > 2 &&
  !isDeterminer(token.key) &&
  !FUNCTION_WORDS.has(token.key) &&
  !TITLES.has(token.key) &&
  !isRole(token.key)

/** Whether a word with a capital is a first name that is nothing else. */
const isFirstName = (token: Token | undefined): token is Token =>
  isCapital(token) &&
  token.free &&
  token.shape === 'capital' &&
  !token.kinds.proper &&
  !KIN_WORDS.has(token.key) &&
  token.key !== 'sint' &&
  !TITLES.has(token.key) &&
  !isRole(token.key) &&
  (isListedName(token) || token.kinds.pet || FIRST_NAMES.has(token.key)) &&
  !isListedPlace(token.key)

/** "dr. K. Pool": behind a title and an initial, also a name that a list spares; "de Prof. K. Poolweg" is a street. */
const isTitled = (token: Token | undefined): token is Token =>
  isAddressedAs(token) &&
  (token.kinds.name || token.kinds.spared || !token.kinds.ordinary || WORD_SURNAMES.has(token.key)) &&
  !STREET.test(token.key)

/** Particles behind a first name that no town and no body has before it. */
const OF_SURNAMES = /^(?:'t|t|der|den|ten|ter)$/

/** The surname that begins with word `from`, past its particles; undefined when none does. */
function surnameAt(page: Page, from: number, addressed: boolean): number | undefined {
  const { tokens } = page
  let k = from
  while (k < from + PARTICLES_MAX && isParticle(page.tokens[k]) && follows(page, k + 1)) k++
  const particles = tokens.slice(from, k).map(({ key }) => key)
  const toward =
    (k === from + 1 && TOWARD.test(particles[0] ?? '')) || isWhereabouts(particles, tokens[k]?.key ?? '')
  const [token, next] = [tokens[k], follows(page, k + 1) ? tokens[k + 1] : undefined]
  if (toward || (token && isOfBody(particles, token, next))) return undefined
  const anyWord = addressed || (k > from && OF_SURNAMES.test(tokens[k - 1]?.key ?? ''))
  return isSurname(tokens[k], addressed) || (anyWord && isAddressedAs(tokens[k])) ? k : undefined
}

/** Whether the words around a name make it the name of something else: a street, a school, a law, a firm, a town. */
export function isNamedAfter(page: Page, first: number, last: number): boolean {
  const { text, tokens } = page
  const [before, next, end] = [tokens[first - 1], tokens[last + 1], tokens[last]?.end ?? 0]
  if (
    before &&
    (PUBLIC.test(before.key) || (isOrganisationKind(before.key) && !TRADES_PEOPLE.test(before.key)))
  )
    return true
  if (/^ ?(?:&|\+)/.test(text.slice(end, end + 2))) return true
  if (!ADDRESS_FORM.test(before?.key ?? '') && isListedPlace(text.slice(tokens[first]?.start, end)))
    return true
  if (!next || !follows(page, last + 1)) return false
  return (
    CLOSING_WORDS.has(next.key) ||
    (isCapital(next) && (isOrganisationKind(next.key) || STREET.test(next.key) || next.kinds.ordinary))
  )
}

/** Where the name begins of which word `i` is the first: with its initials, if it has any. */
const startOf = ({ text, tokens }: Page, i: number): number => {
  const { start = 0 } = tokens[i] ?? {}
  if (text[start - 1] !== '.' && text[start - 2] !== '.') return start
  return start - (INITIALS.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0)
}

/** How the name that begins with word `i` is announced: by a form of address, by what may be the beginning of a street. */
function titleBefore(
  { text, tokens }: Page,
  start: number,
  i: number,
): 'address' | 'title' | 'cut short' | undefined {
  let k = i - 1
  while ((tokens[k]?.start ?? -1) >= start) k--
  const title = tokens[k]
  if (!title || !TITLES.has(title.key)) return undefined
  const joint = text.slice(title.end, start)
  if (!/^ {1,2}$/.test(joint) && !(SHORT_TITLE.test(title.key) && /^\. {0,2}$/.test(joint))) return undefined
  if (ADDRESS_FORM.test(title.key)) return 'address'
  return joint.startsWith('.') ? 'cut short' : 'title'
}

/** The last word of the whole name that begins with word `i`, if one does. */
function nameFrom(page: Page, i: number): number | undefined {
  const token = page.tokens[i]
  if (!token) return undefined
  const start = startOf(page, i)
  const title = titleBefore(page, start, i)
  const addressed = title === 'address'
  const own = title ? surnameAt(page, i, addressed) : undefined
  if (own !== undefined && own > i && start === token.start && isOfTown(page.tokens, i - 1, own))
    return undefined
  const surname = isFirstName(token) && follows(page, i + 1) ? surnameAt(page, i + 1, addressed) : undefined
  if (own === i && token.kinds.ordinary && SCHOLAR.test(page.tokens[i - 1]?.key ?? '')) return surname
  if (title && start < token.start && isTitled(token)) return surname ?? i
  // "Hij is mr. Dat helpt": a sentence may end with such a title.
  const mayClose =
    title === 'cut short' && start === token.start && token.kinds.ordinary && !isParticle(token)
  if (mayClose) return surname
  return surname ?? own ?? (start < token.start ? surnameAt(page, i, addressed) : undefined)
}

/** The words that a name may begin with: capitals, and particles behind what announces a surname. */
const BEGINS = sign((word) => /^\p{Lu}\p{L}/u.test(word) || PARTICLES.has(word) || CUT_SHORT.has(word))
const mayBegin = ({ text, tokens }: Page, i: number): boolean => {
  const token = tokens[i]
  return (
    token !== undefined &&
    (isCapital(token) || text[token.start - 2] === '.' || TITLES.has(tokens[i - 1]?.key ?? ''))
  )
}

/** Whole names of people. */
export function findPersons(page: Page): Finding[] {
  const { tokens } = page
  const found: Finding[] = []
  let from = 0
  for (const i of page.at(BEGINS)) {
    const token = tokens[i]
    if (!token || i < from || !mayBegin(page, i)) continue
    const last = nameFrom(page, i)
    if (last === undefined) continue
    if (!isNamedAfter(page, i, last))
      found.push({
        start: startOf(page, i),
        end: tokens[last]?.stemEnd ?? token.end,
        type: 'NAME',
        certainty: 'certain',
        reason: 'nameKnown',
      })
    from = last + 1
  }
  return found
}
