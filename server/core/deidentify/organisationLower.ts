/** How far the name of an organisation reaches where capitals say nothing: in small letters, or in a line of capitals. */
import { COMMON, PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { CLOSING_WORDS, NAMED_WITH_ARTICLE, NEEDS_KIND_OF_WORK } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { nameShape } from './nameShape.ts'
import { JOINER, joined, PARTNERS } from './organisationJoins.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

/** Whether a word without a capital may be (a part of) a trade name. */
const isPlainWord = (token: Token | undefined): token is Token =>
  token?.free === true && (token.shape === 'lower' || token.shape === 'shouted')

/** The last word of a name in lower case: "vishandel waasdorp", "pension de witte schelp". */
export function lowerNameAfter(text: string, tokens: readonly Token[], i: number): number {
  const [kind, next, noun, second] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (
    kind?.shape === 'shouted' &&
    !NEEDS_KIND_OF_WORK.has(kind.key) &&
    (!isDeterminer(tokens[i - 1]?.key ?? '') || isAtSomeone(tokens, i))
  )
    return isAtSomeone(tokens, i) ? i + 2 : shoutedNameAfter(text, tokens, i)
  const isBoard = kind?.key === 'college' && tokens[i - 1]?.key === 'het'
  if (!kind || isBoard || !isPlainWord(next) || !joined(text, kind, next)) return i
  const bare = !isDeterminer(tokens[i - 1]?.key ?? '')
  const unknown = bare && !next.kinds.spared && next.key.length > 3 && !NEEDS_KIND_OF_WORK.has(kind.key)
  if (bare && isPair(text, next, noun)) return i + 2
  const abbreviated = ABBREVIATED_SURNAME.exec(text.slice(kind.end, kind.end + 40))
  if (abbreviated && bare) return firstEndingAfter(tokens, kind.end + abbreviated[0].length - 1)
  if (
    bare &&
    isCompoundKind(kind) &&
    afterPreposition(tokens, i) &&
    isAdjective(next) &&
    isNoun(noun) &&
    joined(text, next, noun)
  )
    return i + 2
  const called = bare ? calledAfter(text, tokens, i) : i
  if (called > i) return called
  const surname = afterSmall(text, tokens, i, bare)
  if (surname > i) return surname
  const named = next.kinds.name || next.kinds.maybeName || unknown
  if (
    (!next.kinds.ordinary && named) ||
    (bare && (isCompoundName(next) || PARTNERS.test(text.slice(next.end, next.end + 16))))
  )
    return isPlainWord(noun) && joined(text, next, noun) && CLOSING_WORDS.has(noun.key) && bare
      ? i + 2
      : i + 1
  if (
    next.kinds.spared &&
    bare &&
    isPlainWord(noun) &&
    joined(text, next, noun) &&
    CLOSING_WORDS.has(noun.key)
  )
    return i + 2
  if (!/^(?:de|het|t|la|el|al)$/.test(next.key) || !isPlainWord(noun) || !joined(text, next, noun)) return i
  if (/^(?:el|al|la)$/.test(next.key) && !noun.kinds.ordinary) return i + 2
  const articled = NAMED_WITH_ARTICLE.has(kind.key) || kind.shape === 'shouted'
  const alone =
    isCompoundKind(kind) &&
    !NEEDS_KIND_OF_WORK.has(kind.key) &&
    (closesName(text, tokens, i + 2) || (bare && afterPreposition(tokens, i)))
  if (!(articled || alone || (bare && !NEEDS_KIND_OF_WORK.has(kind.key) && !noun.kinds.ordinary))) return i
  const adjective = noun.kinds.ordinary && /e$/.test(noun.key) && noun.shape === next.shape
  const goesOn =
    adjective &&
    bare &&
    isPlainWord(second) &&
    second.key.length > 2 &&
    joined(text, noun, second) &&
    !isFunctional(second)
  return goesOn ? i + 3 : i + 2
}

/** "DE CAFETARIA BIJ SJAREL": whose it is, by a word that no dictionary has. */
const isAtSomeone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.key === 'bij' &&
  isPlainWord(tokens[i + 2]) &&
  tokens[i + 2]?.shape === tokens[i]?.shape &&
  !tokens[i + 2]?.kinds.ordinary &&
  !tokens[i + 2]?.kinds.spared

/** Whether two words make one name: "hip & knip", "st. rosa". */
const isPair = (text: string, first: Token, second: Token | undefined): boolean =>
  second?.free === true &&
  second.shape !== 'number' &&
  (/^ ?& ?$/.test(text.slice(first.end, second.start)) ||
    (/^(?:st|sint)$/.test(first.key) && joined(text, first, second)))

/** Whether behind the noun at `i` a clause ends or goes on about where, so that "jongerencentrum de kuil" is a name. */
const closesName = (text: string, tokens: readonly Token[], i: number): boolean =>
  (isNoun(tokens[i]) || isThing(tokens[i])) &&
  /^(?: ?[.,;:!?)\n"\t|]|$| (?:in|te|en|waar|zegt|zei|aan)(?!\p{L}))/u.test(
    text.slice(tokens[i]?.end ?? 0, (tokens[i]?.end ?? 0) + 8),
  )

/** "autobedrijf v.d. berg": a particle cut short and a surname. */
const ABBREVIATED_SURNAME = /^ v\.? ?d\.? ?\p{L}{3,}/u
const isCompoundKind = ({ key }: Token): boolean => key.length > 8
const afterPreposition = (tokens: readonly Token[], i: number): boolean =>
  /^(?:bij|van|via|naar|door|voor)$/.test(tokens[i - 1]?.key ?? '')
const isAdjective = ({ key, kinds }: Token): boolean => kinds.listed && key.length > 4 && /[a-z]e$/.test(key)
const isNoun = (token: Token | undefined): token is Token =>
  isPlainWord(token) && token.kinds.listed && token.key.length > 3 && !isFunctional(token)

/**
 * "bij champignonkwekerij driehoek in", "in harmoniezaal kunst door oefening": a noun for one thing that has no article
 * behind a preposition is the title of what is named behind it. Which kind it is only a compound says; of the words that
 * lists have people leave the article out as well ("in restaurant gewerkt").
 */
function calledAfter(text: string, tokens: readonly Token[], i: number): number {
  const [kind, noun, joint, second] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (
    !kind ||
    kind.kinds.listed ||
    !isCompoundKind(kind) ||
    !/^(?:bij|in|van|via|naar|door)$/.test(tokens[i - 1]?.key ?? '')
  )
    return i
  if (!isThing(noun) || !joined(text, kind, noun)) return i
  if (isWithin(joint) && isThing(second) && joined(text, noun, joint) && joined(text, joint, second))
    if (closesName(text, tokens, i + 3)) return i + 3
  if (isThing(joint) && joined(text, noun, joint) && closesName(text, tokens, i + 2)) return i + 2
  return closesName(text, tokens, i + 1) ? i + 1 : i
}
const isWithin = (token: Token | undefined): token is Token =>
  isPlainWord(token) && /^(?:door|voor|en|op|om|aan|naar|zonder|met|na)$/.test(token.key)
/** Whether a word may be a thing that something is called after: no verb that goes on with the sentence, and nobody. */
const isThing = (token: Token | undefined): token is Token =>
  isPlainWord(token) &&
  token.key.length > 3 &&
  token.kinds.ordinary &&
  !isFunctional(token) &&
  !VERBAL.test(token.key) &&
  !COMMON.has(token.key)
const VERBAL =
  /^(?:ge|be|ver|ont|her|op|af|aan|uit|in)\p{L}+(?:[dt]|en)$|^\p{L}+(?:eerd|eren)$|^(?:geen|niet|toen|daar|hier|waar|omdat|want|maar|sinds|zonder|tijdens|vanaf|bijna|altijd|soms|weer|alleen|samen|thuis|baas|vriend|vader|moeder)$/u

/** Log-odds of the model of what names look like above which a compound no dictionary lists is taken for a name. */
const COMPOUND_NAME = -2.1

/** Small words that stand within the names of organisations. */
const WITHIN_SHOUTED = new Set('de het voor en van op t der den ten ter'.split(' '))

/** The last word of a name in a line of capitals: "STICHTING RUN VOOR ELKAAR HEEFT". */
function shoutedNameAfter(text: string, tokens: readonly Token[], i: number): number {
  let last = i
  for (let k = i + 1; k < i + 5 && joined(text, tokens[k - 1], tokens[k]); k++) {
    const token = tokens[k]
    if (token?.shape !== 'shouted' || !token.free) break
    if (WITHIN_SHOUTED.has(token.key)) continue
    if (isFunctional(token) || SHOUTED_STOPS.test(token.key)) break
    last = k
  }
  return last
}
/** Words after which the sentence goes on. */
export const SHOUTED_STOPS =
  /^(?:in|te|bij|met|op|aan|uit|om|tot|na|die|dat|als|maar|want|omdat|sinds|vanaf|per|naar|over|door|gevraagd|gebeld|niet|ook|wel|nog|al|er|ik|hij|zij|we|wij|is|zijn|was|waren|heeft|hebben)$/

/** Whether a word is put together of others and reads like a surname: "garage veldkamp". */
const isCompoundName = ({ key, kinds }: Token): boolean =>
  kinds.ordinary && !kinds.listed && !kinds.spared && nameShape(key) > COMPOUND_NAME

/** The surname with a particle that names a business: "slagerij van boxmeer", "garage van der zee". */
function afterSmall(text: string, tokens: readonly Token[], i: number, bare: boolean): number {
  let k = i + 1
  while (
    k < i + 4 &&
    /^(?:van|de|den|der|ten|ter|t)$/.test(tokens[k]?.key ?? '') &&
    joined(text, tokens[k - 1], tokens[k])
  )
    k++
  const surname = tokens[k]
  const particled = tokens[i + 1]?.key === 'van' && k > i + 1
  if (!bare || !particled || !isPlainWord(surname) || !joined(text, tokens[k - 1], surname)) return i
  const known = surname.kinds.name && k > i + 2 && !COMMON.has(surname.key) && tokens[i]?.shape !== 'capital'
  return known || !surname.kinds.listed ? k : i
}

/** Words that go on with the sentence rather than with a name. */
export const isFunctional = ({ key }: Token): boolean =>
  JOINER.has(key) || PERSONAL_VERBS.has(key) || isDeterminer(key) || (COMMON.has(key) && key.length < 4)
