/** Reads the paragraphs (leden) and parts (onderdelen) of a citation, in every order and spelling. */
import { actAt } from './actMatch.ts'
import { attributionAt } from './attribution.ts'
import { pastGloss } from './gloss.ts'
import { cardinalValue, numbersUpTo, ordinalValue, romanValue } from './numerals.ts'
import {
  isDegree,
  itemsAt,
  LEVELS_MAX,
  type Levels,
  nothing,
  onePart,
  partLetter,
  partPhraseAt,
  partsAt,
} from './parts.ts'
import { isOfThatArticle } from './pointedBack.ts'
import type { Token } from './tokens.ts'
import { announcementAt, closesArticle, isUnit, jointAt, LISTED_MAX, normAt } from './wording.ts'

/** Also as typed or scanned: "lidd", "1id", "Iid". */
const PARAGRAPH_WORDS = new Set(['lid', 'leden', 'lidd', 'ledn', 'lit', '1id', 'iid', 'lld', 'llid'])
const SENTENCE_WORDS = new Set(
  'volzin volzinnen zin zinnen zinsnede alinea streepje gedachtestreepje'.split(' '),
)
/** No paragraph in Dutch social security law has a higher number; anything above it is an article. */
export const PARAGRAPH_MAX = 20

function paragraphNumber(token: Token | undefined): number | null {
  if (token === undefined) return null
  if (token.kind === 'word') return romanValue(token.text) ?? cardinalValue(token.norm)
  return /^\d{1,2}$/.test(token.norm) && Number(token.norm) <= PARAGRAPH_MAX ? Number(token.norm) : null
}

/** A number in a list is an article, not a paragraph, when paragraphs of its own follow it. */
function hasOwnParagraph(tokens: readonly Token[], index: number): boolean {
  const next = normAt(tokens, index) === ',' ? index + 1 : index
  if (PARAGRAPH_WORDS.has(normAt(tokens, next))) return true
  return ordinalsAt(tokens, next) !== null
}

/** Whether what follows a number lets it be an article: a sign or verb, more of the list, its levels or its act; "250 gulden" is none. */
const isArticleBefore = (tokens: readonly Token[], index: number): boolean =>
  closesArticle(tokens, index) ||
  (jointAt(tokens, index) !== null && !isUnit(tokens, index)) ||
  hasOwnParagraph(tokens, index) ||
  attributionAt(tokens, index)?.kind === 'act'

/** "3 lid 3, 11, 17 en 54": whether a list of numbers goes on to one that can be no paragraph, so that it is one of articles. */
function endsInArticle(tokens: readonly Token[], index: number): boolean {
  let at = index
  for (let listed = 0; listed < LISTED_MAX && tokens[at]?.kind === 'number'; listed++) {
    if (paragraphNumber(tokens[at]) === null) return isArticleBefore(tokens, at + 1)
    const joint = jointAt(tokens, at + 1)
    if (joint?.kind !== 'list') return false
    at = joint.next
  }
  return false
}

function paragraphsAfterWord(tokens: readonly Token[], index: number): Levels | null {
  const first = tokens[index]
  const suffixed = /^(\d{1,2})([a-z])$/.exec(first?.norm ?? '')
  // "lid 1c"
  if (suffixed?.[1] !== undefined && suffixed[2] !== undefined)
    return { paragraphs: [suffixed[1]], parts: [suffixed[2]], next: index + 1 }
  // "lid l": a scanned one
  const value = first?.text === 'l' ? 1 : paragraphNumber(first)
  if (value === null) return null
  const paragraphs = [String(value)]
  let next = index + 1
  let closed = false
  if (normAt(tokens, next) === '*') return { paragraphs: [`${value}*`], parts: [], next: next + 1 }
  for (;;) {
    const joint = jointAt(tokens, next)
    if (joint === null || joint.kind === 'juncto') break
    // "lid 1, en 8", "leden 3 en 4, en 8": a comma before "en" closes what was said of the article
    const anew = joint.next - next > 1 && ['en', 'of'].includes(normAt(tokens, joint.next - 1))
    if (anew && (closed || paragraphs.length === 1)) break
    closed ||= ['en', 'of'].includes(normAt(tokens, joint.next - 1))
    const listed = tokens[joint.next]
    const countable = listed?.kind === 'number' || romanValue(listed?.text ?? '') !== null
    const number = countable ? paragraphNumber(listed) : null
    if (number === null || isUnit(tokens, joint.next + 1) || hasOwnParagraph(tokens, joint.next + 1)) break
    if (number <= Number(paragraphs.at(-1))) break
    const follows = joint.kind === 'range' || number === Number(paragraphs.at(-1)) + 1
    if (!follows && endsInArticle(tokens, joint.next)) break
    paragraphs.push(...(joint.kind === 'range' ? numbersUpTo(paragraphs.at(-1), number) : [String(number)]))
    next = joint.next + 1
  }
  return withLetters(tokens, paragraphs, next)
}

/** "lid 2 m", "tweede lid m": paragraphs with the letters right behind them. */
function withLetters(tokens: readonly Token[], paragraphs: readonly string[], next: number): Levels {
  const letter = partLetter(tokens, next)
  const parts = letter === null || letter === 'e' ? null : partsAt(tokens, next)
  return { paragraphs, parts: parts?.parts ?? [], next: parts?.next ?? next }
}

/** "eerste, tweede en vierde lid", "vijfde tot en met achtste lid"; null when no paragraph word closes it. */
function ordinalsAt(tokens: readonly Token[], index: number): Levels | null {
  const first = ordinalValue(normAt(tokens, index))
  if (first === null) return null
  const paragraphs = [String(first)]
  let next = index + 1
  for (let ordinals = 1; ordinals < LEVELS_MAX; ordinals++) {
    if (PARAGRAPH_WORDS.has(normAt(tokens, next))) return withLetters(tokens, paragraphs, next + 1)
    if (normAt(tokens, next) === 'li' && normAt(tokens, next + 1) === 'd')
      return { paragraphs, parts: [], next: next + 2 }
    const joint = jointAt(tokens, next)
    if (joint === null) return null
    const at = ['het', 'de'].includes(normAt(tokens, joint.next)) ? joint.next + 1 : joint.next
    const value = ordinalValue(normAt(tokens, at))
    if (value === null) return null
    paragraphs.push(...(joint.kind === 'range' ? numbersUpTo(paragraphs.at(-1), value) : [String(value)]))
    next = at + 1
  }
  return null
}

function sentencePhraseAt(tokens: readonly Token[], index: number): Levels | null {
  const norm = normAt(tokens, index)
  if (norm === 'slotzin' || norm === 'slot') return nothing(index + 1)
  if (norm === 'ten' && isDegree(tokens, index + 2)) return itemsAt(tokens, index + 1)
  const rank = norm === 'ten' ? ordinalValue(normAt(tokens, index + 1)) : null
  if (rank !== null) return onePart(String(rank), index + 2)
  const counted = ordinalValue(norm) !== null || norm === 'laatste'
  return counted && SENTENCE_WORDS.has(normAt(tokens, index + 1)) ? nothing(index + 2) : null
}

/** One level at exactly this token: paragraphs, parts, or a sentence within them. */
export function levelAt(tokens: readonly Token[], index: number): Levels | null {
  if (PARAGRAPH_WORDS.has(normAt(tokens, index))) {
    const after = normAt(tokens, index + 1) === '.' ? index + 2 : index + 1
    return paragraphsAfterWord(tokens, after)
  }
  if (/^\d{1,2}$/.test(normAt(tokens, index)) && isDegree(tokens, index + 1)) return itemsAt(tokens, index)
  return ordinalsAt(tokens, index) ?? partPhraseAt(tokens, index) ?? sentencePhraseAt(tokens, index)
}

/** "artikelen 54 (3) en 58 (1)": a space before the bracket, behind a number that is announced or closed by its act. */
function isSpacedParagraph(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind !== 'number') return false
  if (announcementAt(tokens, index - 2)?.next === index - 1) return true
  return (
    actAt(tokens, index + 3) !== null ||
    (normAt(tokens, index - 2) === 'en' && normAt(tokens, index - 3) === ')')
  )
}

/** "54(3)" and the "(a)" after it; "1(F)". */
function bracketedParagraph(tokens: readonly Token[], index: number): Levels | null {
  if (normAt(tokens, index) !== '(' || normAt(tokens, index + 2) !== ')') return null
  if (!tokens[index]?.glued && !isSpacedParagraph(tokens, index)) return null
  const value = paragraphNumber(tokens[index + 1])
  if (value !== null) return { paragraphs: [String(value)], parts: [], next: index + 3 }
  const letter = partLetter(tokens, index + 1)
  const capital = /^\p{Lu}$/u.test(tokens[index + 1]?.text ?? '')
  const afterParagraph = normAt(tokens, index - 1) === ')'
  return letter === null || !(afterParagraph || capital)
    ? null
    : { paragraphs: [], parts: [letter], next: index + 3 }
}

/**
 * "artikel 54 III": a roman number right after the article is a paragraph; one of a single sign, as in "17 I PW", and
 * a paragraph with its part, as in "31 2m pw", only right before an act.
 */
function paragraphBeside(tokens: readonly Token[], index: number): Levels | null {
  const { text = '', norm = '' } = tokens[index] ?? {}
  if (tokens[index - 1]?.kind !== 'number') return null
  const beforeAct = actAt(tokens, index + 1) !== null
  if (beforeAct && /^\d[a-z]$/.test(norm)) return paragraphsAfterWord(tokens, index)
  const value = text.length > 1 || beforeAct ? romanValue(text) : null
  return value === null ? null : { paragraphs: [String(value)], parts: [], next: index + 1 }
}

/** Levels in brackets of their own, behind the number of their article; there are none in brackets within those. */
function levelsInBrackets(tokens: readonly Token[], index: number): Levels | null {
  if (normAt(tokens, index) !== '(' || levelAt(tokens, index + 1) === null) return null
  const levels = collected((next) => nextLevel(tokens, next, { bracketed: true }), index + 1)
  // a letter takes the bracket behind it along
  if (normAt(tokens, levels.next - 1) === ')') return levels
  return normAt(tokens, levels.next) === ')' ? { ...levels, next: levels.next + 1 } : null
}

/** A lone ordinal whose "lid" comes only with the next article: "17, eerste, en 54, derde lid". */
function elliptic(tokens: readonly Token[], index: number): Levels | null {
  const value = ordinalValue(normAt(tokens, index))
  const joint = jointAt(tokens, index + 1)
  if (value === null || joint === null || tokens[joint.next]?.kind !== 'number') return null
  return hasOwnParagraph(tokens, joint.next + 1)
    ? { paragraphs: [String(value)], parts: [], next: index + 1 }
    : null
}

/** "artikel 17, en het tweede lid van artikel 31": a paragraph that is cited apart from the article before it. */
function isCitedApart(tokens: readonly Token[], { paragraphs, next }: Levels): boolean {
  if (paragraphs.length > 0 && isOfThatArticle(tokens, next)) return true
  return normAt(tokens, next) === 'van' && announcementAt(tokens, next + 1) !== null
}

const LINKS = new Set(['van', 'in', 'het', 'de', 'bij'])

/** How levels are read: before their article, and within brackets. */
interface Reading {
  readonly reversed?: boolean
  readonly bracketed?: boolean
}

function nextLevel(
  tokens: readonly Token[],
  index: number,
  { reversed = false, bracketed = false }: Reading,
): Levels | null {
  const direct =
    levelAt(tokens, index) ??
    bracketedParagraph(tokens, index) ??
    (bracketed ? null : levelsInBrackets(tokens, index)) ??
    paragraphBeside(tokens, index)
  if (direct !== null) return direct
  let next = jointAt(tokens, pastGloss(tokens, index))?.next ?? index
  while (LINKS.has(normAt(tokens, next))) next++
  if (next === index) return null
  const joined = levelAt(tokens, next)
  if (joined !== null) {
    return !reversed && isCitedApart(tokens, joined) ? null : joined
  }
  return normAt(tokens, index) === ',' ? elliptic(tokens, next) : null
}

/**
 * All levels from this token on, each once, as `parts` of a citation says; `next` equals `index` when there are none.
 * `reversed` when the article is still to come ("onderdeel m van het tweede lid van artikel 31").
 */
export const levelsFrom = (tokens: readonly Token[], index: number, reversed = false): Levels =>
  collected((next) => nextLevel(tokens, next, { reversed }), index)

function collected(levelOf: (next: number) => Levels | null, index: number): Levels {
  const paragraphs: string[] = []
  const parts: string[] = []
  let next = index
  for (let read = 0; read < LEVELS_MAX; ) {
    const level = levelOf(next)
    if (level === null) break
    read += Math.max(1, level.paragraphs.length + level.parts.length)
    for (const paragraph of level.paragraphs) if (!paragraphs.includes(paragraph)) paragraphs.push(paragraph)
    for (const part of level.parts) if (!parts.includes(part)) parts.push(part)
    next = level.next
  }
  return { paragraphs, parts, next }
}
