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
import type { RankedThread } from './suggestThreads.ts'

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
  readonly spans: () => readonly Span[]
}

function typicalEvidence(threads: readonly RankedThread[]): PerProvision {
  const best = threads[0]?.evidence.score ?? 0
  return threads.slice(0, THREADS_CONSULTED).flatMap(({ thread, evidence }) =>
    thread.provisionIds.map((id, index) => {
      const score = (TYPICAL * (evidence.score / best) ** 2) / (1 + 0.4 * index)
      return [id, { score, spans: evidence.spans.slice(0, REASONS) }] as const
    }),
  )
}

/** What speaks for an article in one way; the words behind it are gathered only for those that are told. */
interface Spoken {
  readonly provisionId: string | null
  readonly score: number
  readonly spans: () => readonly Span[]
}

const NOT_SPOKEN: Spoken = { provisionId: null, score: 0, spans: () => [] }

interface Total {
  readonly provisionId: string
  score: number
  readonly spans: (readonly Span[])[]
}

/** The evidence per provision added up, in full for the strongest of an article and in part for its others. */
function perArticle(found: PerProvision): ReadonlyMap<string, Spoken> {
  const totals = new Map<string, Total>()
  for (const [provisionId, { score, spans }] of found) {
    const total = totals.get(provisionId)
    if (total === undefined) totals.set(provisionId, { provisionId, score, spans: [spans] })
    else {
      total.score += score
      total.spans.push(spans)
    }
  }
  const articles = groupBy([...totals.values()], ({ provisionId }) => articleCodeOf(provisionId))
  return new Map(
    [...articles].flatMap(([code, group]): (readonly [string, Spoken])[] => {
      const inOrder = group.toSorted((a, b) => b.score - a.score)
      const [best, ...others] = inOrder
      if (code === null || best === undefined) return []
      const score = others.reduce((sum, other) => sum + SAME_ARTICLE * other.score, best.score)
      const spans = () => inOrder.flatMap((each) => each.spans.flat())
      return [[code, { provisionId: best.provisionId, score, spans }]]
    }),
  )
}

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
): readonly ArticleSpoken[] {
  const shares = actSharesIn(read)
  const said = perArticle(withCounterparts([...pointedAt]))
  const typical = perArticle(withCounterparts(typicalEvidence(threads)))
  const supported = threads.map(({ thread, evidence }) => ({ id: thread.id, score: evidence.score }))
  const usual = topicShares(supported, usualTopics)
  const ofThread = threads[0]?.evidence.spans.slice(0, REASONS) ?? []
  return PLACES.map(({ code, topic, first }) => {
    const words = said.get(code) ?? NOT_SPOKEN
    const thread = typical.get(code) ?? NOT_SPOKEN
    const learned = taught.get(topic) ?? NOTHING
    const values = [
      Math.log1p(Math.max(0, words.score)),
      Math.log1p(Math.max(0, thread.score)),
      Math.log1p((usual.get(topic) ?? 0) / LEAST.usual),
      Math.sqrt(Math.max(0, learned.score)),
      Math.log(LEAST.act + shares(first.regulationId)),
    ]
    const spans = () => {
      const told = [...words.spans(), ...(learned.score > 0 ? learned.spans : []), ...thread.spans()]
      return told.length > 0 ? told : ofThread
    }
    return { code, provisionId: words.provisionId ?? thread.provisionId ?? first.id, values, spans }
  })
}
