/**
 * What speaks for each article besides a citation: words that point at it, the threads it is typical of by the codebook and by
 * labelled texts, what those texts taught of its words, and how far the case turns on the act it stands in.
 */
import type { Span } from '#core/citations/citation.ts'
import { groupBy } from '#core/groupBy.ts'
import { ARTICLES, articleCodeOf } from './articles.ts'
import { actSharesIn, topicOf, withCounterparts } from './counterparts.ts'
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import { topicShares, type UsualTopics } from './lessons/usualTopics.ts'
import { ENOUGH, type RankedThread } from './suggestThreads.ts'

/** What the best thread gives to the first of its typical provisions; later threads and provisions give less. */
const TYPICAL = 4
const THREADS_CONSULTED = 4
/** Evidence for other paragraphs of the same article counts for this much. */
const SAME_ARTICLE = 0.5

/** The least that an article may be usual for, and a case may turn on an act. */
const LEAST = { usual: 0.01, act: 0.005 } as const
/** So many words of the best thread are told as the reason for an article that only it speaks for. */
const REASONS = 3

const NOTHING: Evidence = { score: 0, spans: [] }

/** Evidence per provision. */
type PerProvision = readonly (readonly [provisionId: string, Evidence])[]

/** An article with what speaks for it, in the order of `PROVISION_PARTS`. */
export interface ArticleSpoken {
  readonly code: string
  /** The provision of the article that has most evidence. */
  readonly provisionId: string
  readonly values: readonly number[]
}

/** What speaks for every article, and the words behind one of them, gathered only for those that are told. */
export interface SpokenForArticles {
  readonly articles: readonly ArticleSpoken[]
  readonly spansOf: (code: string) => readonly Span[]
}

function typicalEvidence(threads: readonly RankedThread[]): PerProvision {
  const best = Math.max(ENOUGH, threads[0]?.evidence.score ?? 0)
  return threads.slice(0, THREADS_CONSULTED).flatMap(({ thread, evidence }) =>
    thread.provisionIds.map((id, index) => {
      const score = (TYPICAL * (evidence.score / best) ** 2) / (1 + 0.4 * index)
      return [id, { score, spans: evidence.spans.slice(0, REASONS) }] as const
    }),
  )
}

/** The evidence for one provision, from however many sides. */
interface Total {
  readonly provisionId: string
  score: number
  readonly spans: (readonly Span[])[]
}

/** What speaks for an article in one way: its provisions, the strongest first, and what they add up to. */
interface Spoken {
  readonly score: number
  readonly provisions: readonly Total[]
}

function totalsOf(found: PerProvision): Iterable<Total> {
  const totals = new Map<string, Total>()
  for (const [provisionId, { score, spans }] of found) {
    const total = totals.get(provisionId)
    if (total === undefined) totals.set(provisionId, { provisionId, score, spans: [spans] })
    else {
      total.score += score
      total.spans.push(spans)
    }
  }
  return totals.values()
}

/** The evidence per provision added up, in full for the strongest of an article and in part for its others. */
function perArticle(found: PerProvision): ReadonlyMap<string | null, Spoken> {
  const articles = new Map<string | null, Spoken>()
  for (const [code, provisions] of groupBy(totalsOf(found), ({ provisionId }) =>
    articleCodeOf(provisionId),
  )) {
    if (provisions.length > 1) provisions.sort((a, b) => b.score - a.score)
    let score = provisions[0]?.score ?? 0
    for (const other of provisions.slice(1)) score += SAME_ARTICLE * other.score
    articles.set(code, { score, provisions })
  }
  return articles
}

const spansIn = (spoken: Spoken | undefined): readonly Span[] =>
  spoken?.provisions.flatMap(({ spans }) => spans.flat()) ?? []

/** The logarithm of what speaks for an article, from nothing up. */
const fromNothing = (score = 0): number => (score > 0 ? Math.log1p(score) : 0)

/** What labelled texts taught: of the words of a text, and of the threads it was given. */
export interface TaughtOfArticles {
  readonly taught: ReadonlyMap<string, Evidence>
  readonly usualTopics: UsualTopics
}

/** Every article with its first provision and the article that stands for its likes. */
const PLACES = [...ARTICLES].flatMap(([code, [first]]) =>
  first === undefined ? [] : [{ code, first, topic: topicOf(code) }],
)

/** Every article with what speaks for it; what was taught is of the article that stands for its likes. */
export function spokenForArticles(
  read: ReadCase,
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
  { taught, usualTopics }: TaughtOfArticles,
): SpokenForArticles {
  const shares = actSharesIn(read)
  const said = perArticle(withCounterparts([...pointedAt]))
  const typical = perArticle(withCounterparts(typicalEvidence(threads)))
  const supported = threads.map(({ thread, evidence }) => ({ id: thread.id, score: evidence.score }))
  const usual = topicShares(supported, usualTopics)
  const articles = PLACES.map(({ code, topic, first }) => {
    const words = said.get(code)
    const thread = typical.get(code)
    const values = [
      fromNothing(words?.score),
      fromNothing(thread?.score),
      fromNothing((usual.get(topic) ?? 0) / LEAST.usual),
      Math.sqrt(Math.max(0, taught.get(topic)?.score ?? 0)),
      Math.log(LEAST.act + shares(first.regulationId)),
    ]
    const [strongest] = words?.provisions ?? thread?.provisions ?? []
    return { code, provisionId: strongest?.provisionId ?? first.id, values }
  })
  const spansOf = (code: string) => {
    const { score, spans } = taught.get(topicOf(code)) ?? NOTHING
    const told = [...spansIn(said.get(code)), ...(score > 0 ? spans : []), ...spansIn(typical.get(code))]
    return told.length > 0 ? told : (threads[0]?.evidence.spans.slice(0, REASONS) ?? [])
  }
  return { articles, spansOf }
}
