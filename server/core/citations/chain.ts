/** Reads a chain of articles ("de artikelen 17, eerste lid, en 54, derde lid, van de Pw") as one. */

import { actAt } from './actMatch.ts'
import { type Act, civilCodeBook, couldHave, numberedBy, PARTICIPATIEWET, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt, articlesUpTo } from './article.ts'
import { type Attribution, attributionAt } from './attribution.ts'
import { pastGloss } from './gloss.ts'
import { levelAt, levelsFrom, PARAGRAPH_MAX } from './levels.ts'
import { romanValue } from './numerals.ts'
import type { Token } from './tokens.ts'
import { announcementAt, closesArticle, isUnit, type Joint, jointAt, LISTED_MAX, normAt } from './wording.ts'

/** An article in a chain with what it is said to be of; null when nothing says so. */
export interface ChainLink extends ArticleReference {
  readonly attribution: Attribution | null
}

/** All articles of a chain and the token after it. */
export interface Chain {
  readonly links: readonly ChainLink[]
  readonly next: number
}

const merged = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set([...first, ...second]),
]

/** Act after levels: "artikel 31 Pw, tweede lid, onder m" goes on below the article once its act is named. */
function withLevelsAfterAct(tokens: readonly Token[], link: ChainLink, end: number): ChainLink {
  const levels = levelsFrom(tokens, end)
  const ofNextArticle =
    normAt(tokens, levels.next) === 'van' && announcementAt(tokens, levels.next + 1) !== null
  if (levels.next === end || ofNextArticle) return { ...link, next: end }
  return {
    ...link,
    paragraphs: merged(link.paragraphs, levels.paragraphs),
    parts: merged(link.parts, levels.parts),
    next: levels.next,
  }
}

/** The book of the Civil Code named right before an article: "Boek 1, artikel 392 BW". */
function bookBefore(tokens: readonly Token[], first: number): Act | null {
  const at = normAt(tokens, first - 1) === ',' ? first - 2 : first - 1
  return normAt(tokens, at - 1) === 'boek' ? civilCodeBook(normAt(tokens, at)) : null
}

/** Gives an article its act, reading the number the way that act writes its articles. */
function ofAct(
  tokens: readonly Token[],
  link: ChainLink,
  attribution: Extract<Attribution, { kind: 'act' }>,
): ChainLink {
  const named = attribution.act.law === 'BW' ? bookBefore(tokens, link.first) : null
  const { act, article, paragraph } = numberedBy(named ?? attribution.act, link.article)
  const paragraphs = paragraph === null ? link.paragraphs : merged([paragraph], link.paragraphs)
  return { ...link, article, paragraphs, attribution: { ...attribution, act } }
}

const TWINS = new Set(['ioaw', 'ioaz'])

/** So many words before "als" the "zowel" of any two acts stands at most. */
const BOTH_MAX = 9

/** The token after "als van" or "als ook" of "van zowel de Pw als de IOAW", or null. */
function bothEnd(tokens: readonly Token[], index: number): number | null {
  const said = tokens.slice(Math.max(0, index - BOTH_MAX), index).some(({ norm }) => norm === 'zowel')
  if (!said || normAt(tokens, index) !== 'als') return null
  let next = index + 1
  while (['ook', 'van', 'in', 'uit'].includes(normAt(tokens, next))) next++
  return next
}

/** "artikel 20a van de IOAW en de IOAZ": two acts that number alike and are cited in one breath. */
function twinAfter(
  tokens: readonly Token[],
  first: Attribution,
): Extract<Attribution, { kind: 'act' }> | null {
  if (first.kind !== 'act') return null
  const both = bothEnd(tokens, first.next)
  const joint = both === null && TWINS.has(first.act.regulationId ?? '') ? jointAt(tokens, first.next) : null
  const joined = both ?? (joint?.kind === 'list' ? joint.next : null)
  if (joined === null) return null
  const at = ['de', 'het'].includes(normAt(tokens, joined)) ? joined + 1 : joined
  const match = actAt(tokens, at)
  if (match === null || match.act === first.act) return null
  if (both === null && !TWINS.has(match.act.regulationId ?? '')) return null
  const beginsAnew = tokens[match.next]?.kind === 'number' || announcementAt(tokens, match.next) !== null
  return beginsAnew ? null : { kind: 'act', act: match.act, next: match.next, bare: true, exact: true }
}

/** ", 31, 32 en 54 lid 3": whether a list goes on here with numbers up to one that is an article and counts nothing. */
function goesOnAsList(tokens: readonly Token[], index: number): boolean {
  let at = index
  for (let listed = 0; listed < LISTED_MAX; listed++) {
    const joint = jointAt(tokens, at)
    const reference = joint?.kind === 'list' ? articleAt(tokens, joint.next, 'bare') : null
    if (reference === null || isUnit(tokens, reference.next)) return false
    const levelled = reference.paragraphs.length + reference.parts.length > 0
    if (levelled || attributionAt(tokens, reference.next)?.kind === 'act') return true
    if (normAt(tokens, reference.first - 1) !== ',') return closesArticle(tokens, reference.next)
    at = reference.next
  }
  return false
}

const isJoined = (tokens: readonly Token[], index: number): boolean =>
  ['en', 'of'].includes(normAt(tokens, index - 1))

/** "18 PW (afstemming), 18a (boete)": what it is about stands behind it in brackets, as behind the one before. */
const isGlossedToo = (tokens: readonly Token[], { first, next }: ArticleReference): boolean =>
  normAt(tokens, first - 2) === ')' && pastGloss(tokens, next) > next

/** Whether a bare number after a joint is an article of the chain and not a count or a date. */
function continues(
  tokens: readonly Token[],
  reference: ArticleReference,
  plural: boolean,
  afterAct: boolean,
): boolean {
  if (isUnit(tokens, reference.next) || normAt(tokens, reference.first - 1) === '€') return false
  const attribution = attributionAt(tokens, reference.next)
  const named = attribution?.kind === 'act'
  if (named && (attribution.bare || !afterAct || reference.next > reference.first + 1)) return true
  const shaped = styleOfArticle(reference.article) === 'colon' || /[a-z]$/.test(reference.article)
  const levelled = reference.paragraphs.length + reference.parts.length > 0
  if (isGlossedToo(tokens, reference)) return true
  // "art. 475d Rv en 475da": behind its act only a number that nothing is counted with
  if (afterAct)
    return named || (shaped && isJoined(tokens, reference.first) && closesArticle(tokens, reference.next))
  if (shaped || levelled || attribution !== null || plural) return true
  return closesArticle(tokens, reference.next) && !goesOnAsList(tokens, reference.next)
    ? normAt(tokens, reference.first - 1) !== ','
    : jointAt(tokens, reference.next) !== null
}

const FILLERS = new Set('het de ook op van uit in met tevens dan nog daarna daarnaast zelfs'.split(' '))

interface Follower {
  readonly reference: ArticleReference
  readonly announced: boolean
  readonly plural: boolean
}

/** "artikel 18a en b van de Pw": a second letter of the same number. */
function letterAfter(
  tokens: readonly Token[],
  index: number,
  previous: string,
  plural: boolean,
): Follower | null {
  const number = /^(.*\d)[a-z]$/.exec(previous)?.[1]
  const letter = normAt(tokens, index)
  if (number === undefined || !/^[a-z]$/.test(letter) || attributionAt(tokens, index + 1)?.kind !== 'act')
    return null
  const reference = { article: number + letter, paragraphs: [], parts: [], first: index, next: index + 1 }
  return { reference, announced: false, plural }
}

function followerAt(
  tokens: readonly Token[],
  joint: Joint,
  plural: boolean,
  afterAct: boolean,
  previous: string,
): Follower | null {
  let at = joint.next
  while (FILLERS.has(normAt(tokens, at)) && at < joint.next + 3) at++
  const announcement = announcementAt(tokens, at)
  if (announcement !== null) {
    const reference = articleAt(tokens, announcement.next, announcement.plural ? 'plural' : 'announced')
    return reference === null
      ? null
      : { reference: { ...reference, first: at }, announced: true, plural: announcement.plural }
  }
  if (plural && romanValue(previous) !== null && romanValue(tokens[at]?.text ?? '') !== null) {
    const reference = articleAt(tokens, at, 'announced')
    return reference === null ? null : { reference, announced: false, plural }
  }
  if (tokens[at]?.kind !== 'number') return letterAfter(tokens, at, previous, plural)
  if (levelAt(tokens, at) !== null) return null
  const reference = articleAt(tokens, at, 'bare')
  if (reference === null || !continues(tokens, reference, plural, afterAct)) return null
  return { reference, announced: false, plural }
}

/** The act that the articles of a range are said to be of further on in the chain; the Participatiewet when none is. */
function regulationAhead(tokens: readonly Token[], last: ArticleReference): string | null {
  const attribution = attributionAt(tokens, last.next)
  return attribution?.kind === 'act' ? attribution.act.regulationId : PARTICIPATIEWET.regulationId
}

function rangeLinks(tokens: readonly Token[], previous: ChainLink, last: ArticleReference): ChainLink[] {
  const regulationId = regulationAhead(tokens, last)
  const articles = articlesUpTo(previous.article, last.article, regulationId)
  return articles.map((article, index) => {
    const final = index === articles.length - 1
    return {
      ...last,
      article,
      paragraphs: final ? last.paragraphs : [],
      parts: final ? last.parts : [],
      attribution: null,
    }
  })
}

/** Gives the links that wait for it what they are said to be of; returns the token after it. */
function attributed(
  tokens: readonly Token[],
  links: ChainLink[],
  waitingFrom: number,
  attribution: Attribution,
): number {
  for (const [index, link] of links.slice(waitingFrom).entries()) {
    const at = waitingFrom + index
    const named = at === links.length - 1
    if (attribution.kind !== 'act') links[at] = { ...link, attribution }
    else if (named || couldHave(attribution.act, link.article)) links[at] = ofAct(tokens, link, attribution)
  }
  const twin = twinAfter(tokens, attribution)
  if (twin !== null) {
    const shared = links.slice(waitingFrom).filter(({ article }) => couldHave(twin.act, article))
    links.push(...shared.map((link) => ofAct(tokens, link, twin)))
  }
  const last = links.at(-1)
  const end = twin?.next ?? attribution.next
  if (last !== undefined) links[links.length - 1] = withLevelsAfterAct(tokens, last, end)
  return links.at(-1)?.next ?? attribution.next
}

/** "Pw 17-1 en 54-3", "art. 13-1-a": a number glued to an article and smaller than it ends no range, so that it is its paragraph. */
function gluedParagraph(tokens: readonly Token[], link: ChainLink | undefined): ChainLink | null {
  if (link === undefined || link.paragraphs.length > 0 || link.attribution !== null) return null
  const [hyphen, number] = tokens.slice(link.next, link.next + 2)
  if (hyphen?.text !== '-' || !hyphen.glued || !number?.glued || !/^\d{1,2}$/.test(number.norm)) return null
  const value = Number(number.norm)
  const article = Number(/(\d+)[a-z]*$/.exec(link.article)?.[1])
  if (value > PARAGRAPH_MAX || !(value < article)) return null
  const next = link.next + 2
  const lettered =
    normAt(tokens, next) === '-' && tokens[next + 1]?.glued && /^[a-z]$/.test(normAt(tokens, next + 1))
  const parts = lettered ? [normAt(tokens, next + 1)] : link.parts
  return { ...link, paragraphs: [number.norm], parts, next: lettered ? next + 2 : next }
}

/** The chain that begins with this article; `plural` when "artikelen" announced it. */
export function chainFrom(tokens: readonly Token[], start: ArticleReference, plural: boolean): Chain {
  const links: ChainLink[] = [{ ...start, attribution: null }]
  let waitingFrom = 0
  let next = start.next
  let many = plural
  for (;;) {
    const attribution = attributionAt(tokens, pastGloss(tokens, next))
    if (attribution !== null) {
      next = attributed(tokens, links, waitingFrom, attribution)
      waitingFrom = links.length
    }
    const glued = gluedParagraph(tokens, links.at(-1))
    if (glued !== null) {
      links[links.length - 1] = glued
      next = glued.next
      continue
    }
    const joint = jointAt(tokens, pastGloss(tokens, next))
    const last = links.at(-1)
    if (joint === null || last === undefined) return { links, next }
    const follower = followerAt(tokens, joint, many, waitingFrom === links.length, last.article)
    if (follower === null) return { links, next }
    if (joint.kind === 'range') links.push(...rangeLinks(tokens, last, follower.reference))
    else links.push({ ...follower.reference, attribution: null })
    many = many || follower.plural
    next = follower.reference.next
  }
}
