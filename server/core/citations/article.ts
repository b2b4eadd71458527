/** Reads one article with its paragraphs and parts. */
import { PROVISIONS } from '#core/law/reference.ts'
import { levelsFrom } from './levels.ts'
import { cardinalValue } from './numerals.ts'
import type { Token } from './tokens.ts'
import { normAt } from './wording.ts'

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
const ARTICLE_NUMBER = /^(?:\d{1,4}|\d{1,2}:\d{1,4}|\d{1,2}(?:\.\d{1,3}){1,2})(?:bis|ter|quater|[a-z]{1,2})?$/
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/

/** A number that is more likely a year than an article. */
const isYear = (norm: string): boolean => /^(?:19|20)\d\d$/.test(norm)

function articleNumber(tokens: readonly Token[], index: number): { article: string; next: number } | null {
  const token = tokens[index]
  if (token === undefined || !ARTICLE_NUMBER.test(token.norm) || isYear(token.norm)) return null
  const suffix = tokens[index + 1]
  const spaced = suffix?.kind === 'word' && /^[a-z]{1,2}$/.test(suffix.norm) ? token.norm + suffix.norm : null
  if (spaced !== null && LETTERED_ARTICLES.has(spaced)) return { article: spaced, next: index + 2 }
  return { article: token.norm, next: index + 1 }
}

/** Numbers that only an announced article may have: roman ones and ones in words. */
function announcedNumber(token: Token | undefined): string | null {
  if (token?.kind !== 'word') return null
  if (ROMAN.test(token.text)) return token.text
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

/** The letter of "5.1.2.e", glued to the number by a full stop. */
function dottedPart(tokens: readonly Token[], index: number): string | null {
  const letter = tokens[index + 1]
  const glued = tokens[index]?.glued === true && letter?.glued === true
  return glued && normAt(tokens, index) === '.' && /^[a-z]$/.test(letter.norm) ? letter.norm : null
}

/** The article at this token with everything below it, or null when no article number stands there. */
export function articleAt(
  tokens: readonly Token[],
  index: number,
  announced: boolean,
): ArticleReference | null {
  const roman = announced ? announcedNumber(tokens[index]) : null
  const number = roman === null ? articleNumber(tokens, index) : { article: roman, next: index + 1 }
  if (number === null) return null
  const dotted = dottedPart(tokens, number.next)
  const levels = levelsFrom(tokens, dotted === null ? afterRemark(tokens, number.next) : number.next + 2)
  return {
    article: number.article,
    paragraphs: levels.paragraphs,
    parts: dotted === null ? levels.parts : [dotted, ...levels.parts],
    first: index,
    next: levels.next,
  }
}

/** Every article of a range but its first: "31" to "34" gives 32, 33, 34; "62" to "62b" gives 62a, 62b. */
export function articlesUpTo(from: string, until: string): readonly string[] {
  const [, head = '', number = '', letter = ''] = /^(\d+[:.])?(\d+)([a-z]?)$/.exec(until) ?? []
  const [, fromHead = '', fromNumber = '', fromLetter = ''] = /^(\d+[:.])?(\d+)([a-z]?)$/.exec(from) ?? []
  if (head !== fromHead || number === '' || fromNumber === '') return [until]
  if (number === fromNumber && letter !== '') {
    const start = fromLetter === '' ? 97 : fromLetter.charCodeAt(0) + 1
    const count = letter.charCodeAt(0) - start + 1
    if (count < 1) return [until]
    return Array.from({ length: count }, (_, offset) => head + number + String.fromCharCode(start + offset))
  }
  const count = Number(number) - Number(fromNumber)
  if (count < 1 || count > 60) return [until]
  const numbers = Array.from({ length: count }, (_, offset) => head + String(Number(fromNumber) + offset + 1))
  return letter === '' ? numbers : [...numbers, until]
}
