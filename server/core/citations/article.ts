/** Reads one article with its paragraphs and parts. */
import { articlesOf, PROVISIONS, provisionsOfArticle } from '#core/law/reference.ts'
import { actAt } from './actMatch.ts'
import { type Act, numberedBy, styleOfArticle } from './acts.ts'
import { attributionAt } from './attribution.ts'
import { levelAt, levelsFrom, PARAGRAPH_MAX } from './levels.ts'
import { cardinalValue, romanValue } from './numerals.ts'
import type { Levels } from './parts.ts'
import type { Token } from './tokens.ts'
import { isUnit, jointAt, LISTED_MAX, normAt } from './wording.ts'

/** An article as it stands in the text, before its act is known. */
export interface ArticleReference {
  readonly article: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
  /** The tokens it was read from: first, and the one after the last. */
  readonly first: number
  readonly next: number
}

const LETTERED_ARTICLES = new Set(
  PROVISIONS.map((provision) => provision.article).filter((article) => /[a-z]$/.test(article)),
)
const ARTICLE_NUMBER =
  /^(?:\d{1,4}|\d{1,3}[a-z]?:\d{1,4}|\d{1,2}(?:\.\d{1,3}){1,2})(?:bis|ter|quater|[a-z]{1,2})?$/

/** A number that is more likely a year than an article. */
const isYear = (norm: string): boolean => /^(?:19|20)\d\d$/.test(norm)

const ARTICLES = new Set(PROVISIONS.map((provision) => provision.article))

/** The Awb has eleven chapters, the most of the acts that number by them. */
const BOOKS_MAX = 11

/** "4;84 Awb", "3: 4 Awb": two numbers that only an act with such articles, or even spaces, make one. */
function brokenColon(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const [first, sign, second] = tokens.slice(index, index + 3)
  if (second?.kind !== 'number' || !/^\d{1,2}$/.test(first?.norm ?? '')) return null
  if (!/^\d{1,4}[a-z]{0,2}$/.test(second.norm) || (sign?.norm !== ';' && sign?.norm !== ':')) return null
  const article = `${first?.norm}:${second.norm}`
  const levels = levelsFrom(tokens, index + 3)
  const attribution = attributionAt(tokens, levels.next)
  if (attribution?.kind === 'act') {
    return attribution.act.style === 'colon' ? { article, next: index + 3 } : null
  }
  const known = sign.glued && second.glued && ARTICLES.has(article)
  const goesOn = normAt(tokens, index + 3) === 'van' || jointAt(tokens, index + 3) !== null
  const counted = tokens[index + 3]?.kind === 'word' && !goesOn
  const numbered = ARTICLES.has(article) || (!counted && Number(first?.norm) <= BOOKS_MAX)
  const spaced = !sign.glued && !second.glued && sign.norm === ':' && numbered
  return known || (spaced && !isUnit(tokens, index + 3)) ? { article, next: index + 3 } : null
}

/** "artikel 1 7, eerste lid": a scanned number that fell apart, when together it is an article we know. */
function brokenDigits(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const [first, second] = tokens.slice(index, index + 2)
  if (!/^\d$/.test(first?.norm ?? '') || !/^\d[a-z]?$/.test(second?.norm ?? '')) return null
  const article = `${first?.norm}${second?.norm}`
  const after = normAt(tokens, index + 2) === ',' ? index + 3 : index + 2
  const goesOn = levelAt(tokens, after) !== null || attributionAt(tokens, index + 2)?.kind === 'act'
  return goesOn && ARTICLES.has(article) ? { article, next: index + 2 } : null
}

/** "18-a": the letter of an article after a hyphen. */
function hyphened(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const [first, hyphen, letter] = tokens.slice(index, index + 3)
  if (hyphen?.norm !== '-' || !hyphen.glued || !letter?.glued || letter.kind !== 'word') return null
  const article = `${first?.norm}${letter.norm}`
  return LETTERED_ARTICLES.has(article) ? { article, next: index + 3 } : null
}

/** "art. l7", "artikel 5O", "artikel 3l": a scanned one or nought that became a letter, when together it is an article we know. */
function scannedDigits(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const [first, second] = tokens.slice(index, index + 2)
  if (first === undefined) return null
  if (/^[lI]$/.test(first.text) && second?.kind === 'number' && second.glued) {
    return ARTICLES.has(`1${second.norm}`) ? { article: `1${second.norm}`, next: index + 2 } : null
  }
  const digits = first.norm.replace(/(?<=^[\d:.]+)l$/, '1').replace(/(?<=^[\d:.]+)o$/, '0')
  if (digits === first.norm || LETTERED_ARTICLES.has(first.norm)) return null
  const act = attributionAt(tokens, levelsFrom(tokens, index + 1).next)
  const known =
    act?.kind === 'act'
      ? // no article of the Awb has these letters
        (act.act.regulationId === 'awb' && digits.includes(':')) ||
        provisionsOfArticle(act.act.regulationId ?? '', digits).length > 0
      : ARTICLES.has(digits) || digits.includes(':')
  // the letter of an article is a small one
  return known || (first.text.endsWith('O') && ARTICLES.has(digits))
    ? { article: digits, next: index + 1 }
    : null
}

function brokenNumber(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  return brokenColon(tokens, index) ?? brokenDigits(tokens, index) ?? hyphened(tokens, index)
}

function articleNumber(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const token = tokens[index]
  if (token === undefined || !ARTICLE_NUMBER.test(token.norm) || isYear(token.norm)) return null
  const suffix = tokens[index + 1]
  const broken = brokenNumber(tokens, index)
  if (broken !== null) return broken
  const spaced = suffix?.kind === 'word' && /^[a-z]{1,2}$/.test(suffix.norm) ? token.norm + suffix.norm : null
  if (spaced !== null && LETTERED_ARTICLES.has(spaced)) return { article: spaced, next: index + 2 }
  return { article: token.norm, next: index + 1 }
}

/** Numbers that only an announced article may have: roman ones and ones in words. */
function announcedNumber(token: Token | undefined): string | null {
  if (token?.kind !== 'word') return null
  if (romanValue(token.text) !== null) return token.text
  const value = cardinalValue(token.norm)
  return value === null || value === 1 ? null : String(value)
}

const REMARKS = new Set(['vervallen', 'oud', 'nieuw'])

function afterRemark(tokens: readonly Token[], index: number): number {
  if (normAt(tokens, index) === '(' && REMARKS.has(normAt(tokens, index + 1))) return index + 3
  if (REMARKS.has(normAt(tokens, index))) return index + 1
  if (normAt(tokens, index) === 'ev') return index + 1
  const following = normAt(tokens, index) === 'en' && /^volgende?$/.test(normAt(tokens, index + 1))
  return following ? index + 2 : index
}

/** What is glued to the number by a full stop: the letter of "5.1.2.e" is a part, the number of "18a.7" a paragraph. */
function dottedLevel(tokens: readonly Token[], index: number): Pick<Levels, 'paragraphs' | 'parts'> | null {
  const level = tokens[index + 1]
  const glued = tokens[index]?.glued === true && level?.glued === true
  if (!glued || normAt(tokens, index) !== '.') return null
  if (/^[a-z]$/.test(level.norm)) return { paragraphs: [], parts: [level.norm] }
  const lettered = /[a-z]$/.test(normAt(tokens, index - 1))
  return lettered && /^\d{1,2}$/.test(level.norm) ? { paragraphs: [level.norm], parts: [] } : null
}

/** Where an article stands: behind "artikel", behind "artikelen", or with nothing before it that announces one. */
type Place = 'announced' | 'plural' | 'bare'

interface Signed extends Pick<Levels, 'paragraphs' | 'parts'> {
  readonly next: number
}

/** "58,8 PW", "3:4,2 Awb", "31-2-m Pw", "artikel 17/1 PW": what signs glue to the number, as far as it can be a level. */
function signedAt(tokens: readonly Token[], index: number, place: Place): Signed | null {
  const glued = (at: number) => tokens[at]?.glued === true && tokens[at + 1]?.glued === true
  const sign = normAt(tokens, index)
  const paragraph = normAt(tokens, index + 1)
  const plain = styleOfArticle(normAt(tokens, index - 1)) === 'plain'
  const signs = [',', ...(plain ? ['-'] : []), ...(place === 'announced' ? ['/'] : [])]
  if (!signs.includes(sign) || !glued(index) || !/^\d{1,2}$/.test(paragraph)) return null
  if (Number(paragraph) > PARAGRAPH_MAX) return null
  if (plain && Number(paragraph) >= Number.parseInt(normAt(tokens, index - 1), 10)) return null
  const part = normAt(tokens, index + 3)
  const lettered = normAt(tokens, index + 2) === sign && glued(index + 2) && /^[a-z]$/.test(part)
  if (plain && place === 'plural' && !lettered) return null
  return { paragraphs: [paragraph], parts: lettered ? [part] : [], next: lettered ? index + 4 : index + 2 }
}

/** "artikelen 3:4,2 en 3:46 Awb": between articles with a colon a plain number can only be a paragraph. */
function colonFollows(tokens: readonly Token[], article: string, index: number): boolean {
  const next = jointAt(tokens, index)?.next ?? index
  const listed = tokens[next]?.kind === 'number' && next > index
  return listed && [article, normAt(tokens, next)].every((each) => styleOfArticle(each) === 'colon')
}

/** "54-3 en 58-1 Pw": the act that a list of numbers with such levels ends in, and where its name begins. */
function actOfSigned(
  tokens: readonly Token[],
  index: number,
  place: Place,
): { readonly act: Act; readonly at: number } | null {
  let at = index
  for (let listed = 0; listed < LISTED_MAX; listed++) {
    const joint = jointAt(tokens, at)
    const goesOn = joint?.kind === 'list' && tokens[joint.next]?.kind === 'number'
    const signed = goesOn ? signedAt(tokens, joint.next + 1, place) : null
    if (signed === null) break
    at = signed.next
  }
  const after = attributionAt(tokens, at)
  const named = after?.kind === 'act' && after.exact && after.bare && normAt(tokens, at) !== ','
  return named ? { act: after.act, at } : null
}

/**
 * Levels glued to the number by a sign, which only an act right beside them makes levels. When we know the paragraphs
 * of the article they decide; else "70,5 AOW" may be an amount, so that it takes "artikel" or an act that is no benefit.
 */
function signedLevels(
  tokens: readonly Token[],
  number: { readonly article: string; readonly next: number },
  place: Place,
  before: Act | undefined,
): Signed | null {
  const signed = signedAt(tokens, number.next, place)
  if (signed === null) return null
  const named = actOfSigned(tokens, signed.next, place)
  const act = named?.act ?? before
  if (act === undefined) return colonFollows(tokens, number.article, signed.next) ? signed : null
  const known = provisionsOfArticle(act.regulationId ?? '', number.article).flatMap(
    ({ paragraph }) => paragraph ?? [],
  )
  // of an article with a third and a fifth paragraph on record there is a fourth
  const last = Math.max(...known.map((each) => Number.parseInt(each, 10)))
  if (known.length > 0) return signed.paragraphs.some((each) => Number(each) <= last) ? signed : null
  const name = actAt(tokens, named?.at ?? number.next - 2)
  return place === 'announced' || name?.standsAlone ? signed : null
}

/** The article at this token with everything below it, or null when no article number stands there; `before` is the act right before it. */
export function articleAt(
  tokens: readonly Token[],
  index: number,
  place: Place,
  before?: Act,
): ArticleReference | null {
  const roman = place !== 'bare' ? announcedNumber(tokens[index]) : null
  const scanned = place !== 'bare' ? scannedDigits(tokens, index) : null
  const number =
    scanned ?? (roman === null ? articleNumber(tokens, index) : { article: roman, next: index + 1 })
  if (number === null) return null
  const dotted = dottedLevel(tokens, number.next)
  const signed = signedLevels(tokens, number, place, before)
  const own = dotted === null ? signed : { ...dotted, next: number.next + 2 }
  const levels = levelsFrom(tokens, own?.next ?? afterRemark(tokens, number.next))
  return {
    article: number.article,
    paragraphs: [...(own?.paragraphs ?? []), ...levels.paragraphs],
    parts: [...(own?.parts ?? []), ...levels.parts],
    first: index,
    next: levels.next,
  }
}

/** A reference with its number read the way the act it is of numbers its articles: "31.2" of the Pw is article 31, paragraph 2. */
export function numberedIn(act: Act, reference: ArticleReference): ArticleReference {
  const { article, paragraph } = numberedBy(act, reference.article)
  const paragraphs = paragraph === null ? [] : [paragraph]
  return { ...reference, article, paragraphs: [...new Set([...paragraphs, ...reference.paragraphs])] }
}

/** Every article between two in the order of an act, as far as its articles are known to us. */
function knownBetween(regulationId: string, from: string, until: string): readonly string[] {
  const articles = articlesOf(regulationId)
  const start = articles.indexOf(from)
  const end = articles.indexOf(until)
  return start < 0 || end <= start ? [] : articles.slice(start + 1, end + 1)
}

const LETTERED = /^((?:\d+[:.])*)(\d+)([a-z]?|([a-z])\4)$/
const LETTERS = 26
const FIRST_LETTER = 'a'.charCodeAt(0)

/** Where an article's letter comes: a to z are the first to twenty-sixth, then aa, bb, cc. */
const placeOfLetter = (letter: string): number =>
  letter.charCodeAt(0) - FIRST_LETTER + LETTERS * (letter.length - 1)

const letterAtPlace = (place: number): string =>
  String.fromCharCode(FIRST_LETTER + (place % LETTERS)).repeat(1 + Math.floor(place / LETTERS))

/** "475da" to "475dc" gives 475db and 475dc: a letter behind the letter of an article. */
function lettersTwice(from: string, until: string): readonly string[] | null {
  const [, stem, letter = ''] = /^(\d+([a-z])(?!\2))([a-z])$/.exec(until)?.toSpliced(2, 1) ?? []
  if (stem === undefined || !from.startsWith(stem) || from.length > stem.length + 1) return null
  const start = from === stem ? 0 : placeOfLetter(from.slice(-1)) + 1
  const count = placeOfLetter(letter) - start + 1
  return count < 1 ? null : Array.from({ length: count }, (_, at) => stem + letterAtPlace(start + at))
}

/**
 * Every article of a range but its first: "31" to "34" gives 32, 33, 34; "62" to "62b" gives 62a, 62b. A range between
 * lettered articles of different numbers ("18a" to "19a") is filled from the articles known of the act.
 */
export function articlesUpTo(from: string, until: string, regulationId: string | null): readonly string[] {
  const twice = lettersTwice(from, until)
  if (twice !== null) return twice
  const [, head = '', number = '', letter = ''] = LETTERED.exec(until) ?? []
  const [, fromHead = '', fromNumber = '', fromLetter = ''] = LETTERED.exec(from) ?? []
  if (head !== fromHead || number === '' || fromNumber === '') return [until]
  if (number === fromNumber && letter !== '') {
    const start = fromLetter === '' ? 0 : placeOfLetter(fromLetter) + 1
    const count = placeOfLetter(letter) - start + 1
    if (count < 1) return [until]
    return Array.from({ length: count }, (_, offset) => head + number + letterAtPlace(start + offset))
  }
  const known = letter + fromLetter === '' ? [] : knownBetween(regulationId ?? '', from, until)
  if (known.length > 0) return known
  const count = Number(number) - Number(fromNumber)
  if (count < 1 || count > 60) return [until]
  const numbers = Array.from({ length: count }, (_, offset) => head + String(Number(fromNumber) + offset + 1))
  return letter === '' ? numbers : [...numbers, until]
}
