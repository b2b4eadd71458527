/**
 * What speaks for each article besides a citation: words that point at it, the threads it is typical of, and what labelled
 * texts taught; each as far as the case turns on the act it stands in.
 */
import type { Span } from '#core/citations/citation.ts'
import { groupBy } from '#core/groupBy.ts'
import { ARTICLES, articleCodeOf } from './articles.ts'
import { type ActShares, actSharesIn, topicOf, withCounterparts } from './counterparts.ts'
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import type { RankedThread } from './suggestThreads.ts'

/** What the best thread gives to the first of its typical provisions; later threads and provisions give less. */
const TYPICAL = 4
const THREADS_CONSULTED = 4
/** Evidence for other paragraphs of the same article counts for this much. */
const SAME_ARTICLE = 0.5

const NOTHING: Evidence = { score: 0, spans: [] }

/** Evidence per provision. */
type PerProvision = readonly (readonly [provisionId: string, Evidence])[]

/** An article with what speaks for it, in the order of `PROVISION_PARTS`. */
export interface ArticleSpoken {
  readonly code: string
  /** The provision of the article that has most evidence. */
  readonly provisionId: string
  readonly values: readonly number[]
  readonly spans: readonly Span[]
}

function typicalEvidence(threads: readonly RankedThread[]): PerProvision {
  const best = threads[0]?.evidence.score ?? 0
  return threads.slice(0, THREADS_CONSULTED).flatMap(({ thread, evidence }) =>
    thread.provisionIds.map((id, index) => {
      const score = (TYPICAL * (evidence.score / best) ** 2) / (1 + 0.4 * index)
      return [id, { score, spans: evidence.spans.slice(0, 3) }] as const
    }),
  )
}

/** The evidence per provision added up, in full for the strongest of an article and in part for its others. */
function perArticle(found: PerProvision): ReadonlyMap<string, Evidence & { readonly provisionId: string }> {
  const totals = [...groupBy(found, ([id]) => id)].map(([provisionId, group]) => ({
    provisionId,
    score: group.reduce((sum, [, { score }]) => sum + score, 0),
    spans: group.flatMap(([, { spans }]) => spans),
  }))
  const articles = groupBy(totals, ({ provisionId }) => articleCodeOf(provisionId))
  return new Map(
    [...articles].flatMap(([code, group]) => {
      const [best, ...others] = group.toSorted((a, b) => b.score - a.score)
      if (code === null || best === undefined) return []
      const score = others.reduce((sum, other) => sum + SAME_ARTICLE * other.score, best.score)
      return [[code, { ...best, score, spans: [best, ...others].flatMap(({ spans }) => spans) }] as const]
    }),
  )
}

/** What was taught of the article that stands for its likes, given to each as far as the case turns on its act. */
function taughtOf(code: string, taught: ReadonlyMap<string, Evidence>, shares: ActShares): Evidence {
  const { score, spans } = taught.get(topicOf(code)) ?? NOTHING
  const share = shares(ARTICLES.get(code)?.[0]?.regulationId ?? '')
  return { score: Math.max(0, score) * share, spans: score > 0 ? spans : [] }
}

/** Every article that something speaks for. */
export function spokenForArticles(
  read: ReadCase,
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
  taughtEvidence: ReadonlyMap<string, Evidence>,
): readonly ArticleSpoken[] {
  const shares = actSharesIn(read)
  const said = perArticle(withCounterparts(shares, [...pointedAt]))
  const usual = perArticle(withCounterparts(shares, typicalEvidence(threads)))
  return [...ARTICLES].flatMap(([code, [first]]): ArticleSpoken[] => {
    const words = said.get(code) ?? NOTHING
    const typical = usual.get(code) ?? NOTHING
    const taught = taughtOf(code, taughtEvidence, shares)
    const provisionId = said.get(code)?.provisionId ?? usual.get(code)?.provisionId ?? first?.id
    if (provisionId === undefined || words.score + typical.score + taught.score <= 0) return []
    const values = [
      Math.log1p(Math.max(0, words.score)),
      Math.log1p(Math.max(0, typical.score)),
      Math.sqrt(taught.score),
    ]
    return [{ code, provisionId, values, spans: [...words.spans, ...taught.spans, ...typical.spans] }]
  })
}
