/** The small words of a citation: how articles, paragraphs and parts are announced, joined and ranged. */
import { editDistance } from './spelling.ts'
import type { Token } from './tokens.ts'

/** The norm of the token at an index, or an empty string past the end. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? ''
}

const ARTICLE_WORDS = new Map([
  ['artikel', false],
  ['art', false],
  ['artikels', true],
  ['artikelen', true],
  ['artikeln', true],
  ['artt', true],
  ['artn', true],
  ['wetsartikel', false],
  ['wetsartikelen', true],
  ['boeteartikel', false],
  ['terugvorderingsartikel', false],
])

/** How an article is announced: the token after it, and whether more than one is promised. */
export interface Announcement {
  readonly next: number
  readonly plural: boolean
  /** "art.nr. 31-2": the number of something in a shop, unless an act is named. */
  readonly ofProduct: boolean
}

/** "artikelnr. 58.1.203" */
const OF_PRODUCT = /^artikel-?(?:nrs?|nummers?|code)$/

function pluralOf(norm: string): boolean | null {
  const known = ARTICLE_WORDS.get(norm)
  if (known !== undefined) return known
  if (OF_PRODUCT.test(norm)) return false
  if (!/^a\w{4,9}$/.test(norm)) return null
  if (editDistance(norm, 'artikel', 2) <= (norm.length < 6 ? 1 : 2)) return false
  return editDistance(norm, 'artikelen', 2) <= 2 ? true : null
}

const wordBetween = (tokens: readonly Token[], from: number, to: number, word: string): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === word)

/** "artikel", "art.", "artt.", "artkel" …, when something that can be a number follows. */
export function announcementAt(tokens: readonly Token[], index: number): Announcement | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  let next = index + 1
  while (['.', ':', 'nr', 'nummer', 'nrs'].includes(normAt(tokens, next))) next++
  const numbered = ['nr', 'nummer', 'nrs'].some((word) => wordBetween(tokens, index, next, word))
  const ofProduct = (token.norm === 'art' && numbered) || OF_PRODUCT.test(token.norm)
  if (tokens[next]?.kind === 'number') {
    const plural = pluralOf(token.norm)
    return plural === null ? null : { next, plural, ofProduct }
  }
  const plural = ARTICLE_WORDS.get(token.norm)
  return plural === undefined ? null : { next, plural, ofProduct }
}

/** What stands between two members of a list, and the token after it. */
export interface Joint {
  readonly next: number
  readonly kind: 'list' | 'range' | 'juncto'
}

const LIST_WORDS = new Set([
  'en',
  'of',
  'en/of',
  'alsmede',
  'danwel',
  'evenals',
  'respectievelijk',
  'onderscheidenlijk',
  'resp',
  'cq',
  '&',
])
const JUNCTO_WORDS = new Set(['jo', 'juncto', 'junctis', 'jº', 'iv', 'ism', 'ivm', 'ivbm', 'icm'])
const JUNCTO_PHRASES = [
  'gelezen in samenhang met',
  'gelezen in verbinding met',
  'gelezen in combinatie met',
  'in samenhang met',
  'in verbinding met',
  'in combinatie met',
  'in onderlinge samenhang met',
  'in samenhang gelezen met',
  'gelezen met',
  'in relatie tot',
].map((phrase) => phrase.split(' '))

function phraseEnd(tokens: readonly Token[], index: number, phrase: readonly string[]): number | null {
  return phrase.every((word, offset) => normAt(tokens, index + offset) === word)
    ? index + phrase.length
    : null
}

function rangeEnd(tokens: readonly Token[], index: number): number | null {
  const norm = normAt(tokens, index)
  if (norm === 't/m' || norm === 'tm' || norm === '-' || norm === '–') return index + 1
  const phrase = phraseEnd(tokens, index, ['tot', 'en', 'met']) ?? phraseEnd(tokens, index, ['tot', 'met'])
  if (phrase !== null) return phrase
  return norm === 'tot' && tokens[index + 1]?.kind === 'number' ? index + 1 : null
}

function junctoEnd(tokens: readonly Token[], index: number): number | null {
  if (JUNCTO_WORDS.has(normAt(tokens, index))) {
    return ['.', '°'].includes(normAt(tokens, index + 1)) ? index + 2 : index + 1
  }
  if (normAt(tokens, index) === 'j' && normAt(tokens, index + 1) === '°') return index + 2
  for (const phrase of JUNCTO_PHRASES) {
    const end = phraseEnd(tokens, index, phrase)
    if (end !== null) return end
  }
  return null
}

/** A comma, "en", "t/m", "jo." or a combination of a comma and one of these; null when there is none. */
export function jointAt(tokens: readonly Token[], index: number): Joint | null {
  const comma = [',', ';', '/', '+'].includes(normAt(tokens, index))
  const start = comma ? index + 1 : index
  const range = rangeEnd(tokens, start)
  if (range !== null) return { next: range, kind: 'range' }
  const juncto = junctoEnd(tokens, start)
  if (juncto !== null) return { next: juncto, kind: 'juncto' }
  if (LIST_WORDS.has(normAt(tokens, start))) return { next: start + 1, kind: 'list' }
  const danWel = phraseEnd(tokens, start, ['dan', 'wel'])
  if (danWel !== null) return { next: danWel, kind: 'list' }
  return comma ? { next: start, kind: 'list' } : null
}

/** So many numbers of a list are looked at to see what it is of. */
export const LISTED_MAX = 12

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const UNITS = new Set([
  ...MONTHS,
  ...'jaar jaren maand maanden week weken dag dagen uur uren minuten euro procent kinderen kind mensen'.split(
    ' ',
  ),
  ...'personen gezinnen keer maal brieven pagina bladzijden graden gemeenten euro’s zaken punten stuks'.split(
    ' ',
  ),
  ...'cm mm kg gram liter cent jarige eurocent aanvragen afwijzingen cliënten clienten leden huishoudens'.split(
    ' ',
  ),
  '%',
  '€',
])

/** True when the word at this index makes a number before it an amount, a date or a count, or goes on with it: "15 000". */
export function isUnit(tokens: readonly Token[], index: number): boolean {
  return UNITS.has(normAt(tokens, index)) || /^\d{3}$/.test(normAt(tokens, index))
}

const NOT_BEFORE_ARTICLE = new Set(
  'lid leden onder sub onderdeel letter nr nummer punt paragraaf hoofdstuk afdeling titel bijlage stap boek pagina blz p vraag agendapunt productie voetnoot noot tabel kamer dossier versie fase € § - – / . regel nummers no'.split(
    ' ',
  ),
)

/** "Ons kenmerk: PW", "klantnummer PW18a": the abbreviation behind these words is part of a number of a file. */
export function isLabelled(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while ([':', '.', 'is'].includes(normAt(tokens, at))) at--
  return /(?:nummer|nr|kenmerk)$/.test(normAt(tokens, at))
}

/** "lid 2" or a glued "-2" at this token. */
const hasLevels = (tokens: readonly Token[], index: number): boolean =>
  ['lid', 'leden'].includes(normAt(tokens, index)) ||
  (normAt(tokens, index) === '-' && tokens[index]?.glued === true && tokens[index + 1]?.kind === 'number')

/** A number after one of these is no article, save in "3:2/3:4". */
export function isPartOfSomethingElse(tokens: readonly Token[], index: number): boolean {
  // "vgl. 2a": a full stop that is not glued to the number closes an abbreviation or a sentence
  const closed = normAt(tokens, index - 1) === '.' && !tokens[index]?.glued
  const before = normAt(tokens, closed ? index - 2 : index - 1)
  if (before === '/' && normAt(tokens, index - 2).includes(':')) return false
  // "475b–475g": "10c/10d": a range or a pair of a shape that no date or amount has
  const shaped = [index - 2, index].every((at) => /^\d.*[a-z:]/.test(normAt(tokens, at)))
  if (['-', '–', '/'].includes(before) && shaped) return false
  // "3:4 lid 2 + 4:84": a plus that is glued to its number opens a telephone number
  if (before === '+') return tokens[index]?.glued === true
  // "valt onder 31 lid 2", "onder 31-2-n", "onder 7:15": an item below a part has no levels and no colon
  if (before === 'onder' && (normAt(tokens, index).includes(':') || hasLevels(tokens, index + 1)))
    return false
  return NOT_BEFORE_ARTICLE.has(before)
}

const VERBS = new Set(
  'is zijn was waren wordt worden werd werden kan kunnen biedt bieden geldt gelden staat staan regelt regelen moet moeten mag mogen gaat gaan bepaalt bepalen vormt vormen volgt volgen blijkt blijken noemt noemen zegt zeggen ziet zien vereist vereisen verplicht verplichten geeft geven'.split(
    ' ',
  ),
)
const CLOSERS = new Set(['', '.', ',', ';', ':', ')', '!', '?', '¤'])

/** Whether what stands at this index can follow an article and not what a number counts: a sign that closes, or a verb. */
export const closesArticle = (tokens: readonly Token[], index: number): boolean =>
  CLOSERS.has(normAt(tokens, index)) || VERBS.has(normAt(tokens, index))
