/** Reads a chain of articles ("de artikelen 17, eerste lid, en 54, derde lid, van de Pw") as one. */
import { couldHave, numberedBy, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt, articlesUpTo } from './article.ts'
import { type Attribution, attributionAt } from './attribution.ts'
import { levelAt, levelsFrom } from './levels.ts'
import type { Token } from './tokens.ts'
import { announcementAt, isUnit, type Joint, jointAt, normAt } from './wording.ts'

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

/** Gives an article its act, reading the number the way that act writes its articles. */
function ofAct(link: ChainLink, attribution: Extract<Attribution, { kind: 'act' }>): ChainLink {
  const { act, article, paragraph } = numberedBy(attribution.act, link.article)
  const paragraphs = paragraph === null ? link.paragraphs : merged([paragraph], link.paragraphs)
  return { ...link, article, paragraphs, attribution: { ...attribution, act } }
}

const VERBS = new Set(
  'is zijn was waren wordt worden werd werden kan kunnen biedt bieden geldt gelden staat staan regelt regelen moet moeten mag mogen gaat gaan bepaalt bepalen vormt vormen'.split(
    ' ',
  ),
)
const CLOSERS = new Set(['', '.', ',', ';', ':', ')', '!', '?', '¤'])

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
  if (afterAct) return named
  if (shaped || levelled || attribution !== null || plural) return true
  return CLOSERS.has(normAt(tokens, reference.next)) || VERBS.has(normAt(tokens, reference.next))
    ? normAt(tokens, reference.first - 1) !== ','
    : jointAt(tokens, reference.next) !== null
}

const FILLERS = new Set('het de ook op van uit in met tevens'.split(' '))

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
    const reference = articleAt(tokens, announcement.next, true)
    return reference === null
      ? null
      : { reference: { ...reference, first: at }, announced: true, plural: announcement.plural }
  }
  if (tokens[at]?.kind !== 'number') return letterAfter(tokens, at, previous, plural)
  if (levelAt(tokens, at) !== null) return null
  const reference = articleAt(tokens, at, false)
  if (reference === null || !continues(tokens, reference, plural, afterAct)) return null
  return { reference, announced: false, plural }
}

function rangeLinks(previous: ChainLink | undefined, last: ArticleReference): ChainLink[] {
  const articles = articlesUpTo(previous?.article ?? last.article, last.article)
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

/** The chain that begins with this article; `plural` when "artikelen" announced it. */
export function chainFrom(tokens: readonly Token[], start: ArticleReference, plural: boolean): Chain {
  const links: ChainLink[] = [{ ...start, attribution: null }]
  let waitingFrom = 0
  let next = start.next
  let many = plural
  for (;;) {
    const attribution = attributionAt(tokens, next)
    if (attribution !== null) {
      for (const [index, link] of links.entries()) {
        if (index < waitingFrom) continue
        const named = index === links.length - 1
        if (attribution.kind !== 'act') links[index] = { ...link, attribution }
        else if (named || couldHave(attribution.act, link.article)) links[index] = ofAct(link, attribution)
      }
      const last = links.at(-1)
      if (last !== undefined) links[links.length - 1] = withLevelsAfterAct(tokens, last, attribution.next)
      waitingFrom = links.length
      next = links.at(-1)?.next ?? attribution.next
    }
    const joint = jointAt(tokens, next)
    const follower =
      joint === null
        ? null
        : followerAt(tokens, joint, many, waitingFrom === links.length, links.at(-1)?.article ?? '')
    if (joint === null || follower === null) return { links, next }
    if (joint.kind === 'range') links.push(...rangeLinks(links.at(-1), follower.reference))
    else links.push({ ...follower.reference, attribution: null })
    many = many || follower.plural
    next = follower.reference.next
  }
}
