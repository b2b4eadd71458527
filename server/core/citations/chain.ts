/** Reads a chain of articles ("de artikelen 17, eerste lid, en 54, derde lid, van de Pw") as one. */
import { couldHave, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt, articlesUpTo } from './article.ts'
import { type Attribution, attributionAt } from './attribution.ts'
import { levelAt } from './levels.ts'
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

/** "31.2 Pw": an act that numbers its articles plainly is read as article 31, paragraph 2. */
function attributed(link: ChainLink, attribution: Attribution, end: number): ChainLink {
  if (attribution.kind !== 'act' || couldHave(attribution.act, link.article)) {
    return { ...link, attribution, next: Math.max(link.next, end) }
  }
  const [article, paragraph, ...more] = link.article.split(/[.:]/)
  const readable = attribution.act.style === 'plain' && more.length === 0
  if (!readable || article === undefined || paragraph === undefined) return link
  return { ...link, article, paragraphs: merged([paragraph], link.paragraphs), attribution, next: end }
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

function followerAt(
  tokens: readonly Token[],
  joint: Joint,
  plural: boolean,
  afterAct: boolean,
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
  if (tokens[at]?.kind !== 'number' || levelAt(tokens, at) !== null) return null
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
        const end = index === links.length - 1 ? attribution.next : link.next
        links[index] = attributed(link, attribution, end)
      }
      waitingFrom = links.length
      next = attribution.next
    }
    const joint = jointAt(tokens, next)
    const follower = joint === null ? null : followerAt(tokens, joint, many, waitingFrom === links.length)
    if (joint === null || follower === null) return { links, next }
    if (joint.kind === 'range') links.push(...rangeLinks(links.at(-1), follower.reference))
    else links.push({ ...follower.reference, attribution: null })
    many = many || follower.plural
    next = follower.reference.next
  }
}
