/** Ranks the articles a case could turn on: cited, pointed at by words, or typical of the threads found. */
import type { ProvisionCitation, Span } from '#core/citations/citation.ts'
import { jciUri } from '#core/citations/jci.ts'
import { groupBy } from '#core/groupBy.ts'
import type { Provision } from '#core/law/provision.ts'
import {
  PROVISIONS,
  provisionById,
  provisionsOfArticle,
  REGULATIONS,
  regulationById,
  shortNameOf,
} from '#core/law/reference.ts'
import { withCounterparts } from './counterparts.ts'
import type { Evidence } from './cueIndex.ts'
import { type Candidate, type ReadCase, ranked } from './evidence.ts'
import type { ProvisionSuggestion, Reasoned } from './suggestion.ts'
import type { RankedThread } from './suggestThreads.ts'

/** What a citation of the provision itself is worth: much more than any words that point at it. */
const CITED = { named: 30, inferred: 20 } as const
/** What the best thread gives to the first of its typical provisions; later threads and provisions give less. */
const TYPICAL = 4
const THREADS_CONSULTED = 4

/** An article with its evidence, and the paragraph of it that had most. */
interface Found {
  readonly law: string
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
  readonly bwbId: string | null
  readonly provisionId: string | null
  readonly evidence: Evidence
}

const shortName = (provision: Provision): string => {
  const regulation = regulationById(provision.regulationId)
  return regulation === undefined ? provision.regulationId : shortNameOf(regulation)
}

function foundOf(provision: Provision, evidence: Evidence): Found {
  const { id, article, paragraph, part } = provision
  const bwbId = regulationById(provision.regulationId)?.bwbId ?? null
  return { law: shortName(provision), article, paragraph, part, bwbId, provisionId: id, evidence }
}

function knownProvision(citation: ProvisionCitation): Provision | undefined {
  const regulation = REGULATIONS.find((candidate) => candidate.bwbId === citation.bwbId)
  if (regulation === undefined || citation.bwbId === null) return undefined
  const provisions = provisionsOfArticle(regulation.id, citation.article)
  const [paragraph = null] = citation.paragraphs
  const [part = null] = citation.parts
  return (
    provisions.find((known) => known.paragraph === paragraph && known.part === part) ??
    provisions.find((known) => known.paragraph === paragraph && known.part === null)
  )
}

function cited(citations: readonly ProvisionCitation[]): Found[] {
  return citations.flatMap((citation): Found[] => {
    if (citation.law === null) return []
    const { law, article, bwbId, start, end, inferred } = citation
    const [paragraph = null] = citation.paragraphs
    const [part = null] = citation.parts
    const score = inferred ? CITED.inferred : CITED.named
    const provisionId = knownProvision(citation)?.id ?? null
    const evidence = { score, spans: [{ start, end }] }
    return [{ law, article, paragraph, part, bwbId, provisionId, evidence }]
  })
}

function typicalEvidence(threads: readonly RankedThread[]): (readonly [string, Evidence])[] {
  const best = threads[0]?.evidence.score ?? 0
  return threads.slice(0, THREADS_CONSULTED).flatMap(({ thread, evidence }) =>
    thread.provisionIds.map((id, index) => {
      const score = (TYPICAL * (evidence.score / best) ** 2) / (1 + 0.4 * index)
      return [id, { score, spans: evidence.spans.slice(0, 3) }] as const
    }),
  )
}

/** What the words of the text and the threads found point at, in the act of the benefit the case is about. */
function likely(
  read: ReadCase,
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
): Found[] {
  return withCounterparts(read, [...pointedAt, ...typicalEvidence(threads)]).flatMap(([id, found]) => {
    const provision = provisionById(id)
    return provision === undefined ? [] : [foundOf(provision, found)]
  })
}

/** Evidence for other paragraphs of the same article counts for this much. */
const SAME_ARTICLE = 0.5

function spansOf(candidates: readonly Found[]): Span[] {
  const spans = new Map<number, Span>()
  for (const span of candidates.flatMap(({ evidence }) => evidence.spans))
    if (span.end > (spans.get(span.start)?.end ?? 0)) spans.set(span.start, span)
  return [...spans.values()]
}

/** One candidate per paragraph, then one per article, so that ten suggestions are ten articles. */
function perArticle(candidates: readonly Found[]): Found[] {
  const articles = groupBy(candidates, ({ law, article }) => `${law} ${article}`)
  return [...articles.values()].flatMap((ofArticle) => {
    const paragraphs = groupBy(ofArticle, ({ paragraph, part }) => `${paragraph} ${part}`)
    const totals = [...paragraphs.values()].flatMap((group) => {
      const [first] = group
      const score = group.reduce((sum, { evidence }) => sum + evidence.score, 0)
      return first === undefined ? [] : [{ ...first, evidence: { score, spans: spansOf(group) } }]
    })
    const [best, ...others] = totals.toSorted((a, b) => b.evidence.score - a.evidence.score)
    if (best === undefined) return []
    const score = others.reduce(
      (sum, { evidence }) => sum + SAME_ARTICLE * evidence.score,
      best.evidence.score,
    )
    return [{ ...best, evidence: { score, spans: spansOf([best, ...others]) } }]
  })
}

/** Where a suggested provision stands; `provisionId` is null for a cited article that is not in the reference data. */
export type ProvisionTarget = Omit<ProvisionSuggestion, keyof Reasoned>

/** The code under which an article is counted, whatever its paragraph. */
export const articleCode = ({ law, article }: { readonly law: string; readonly article: string }): string =>
  `${law} ${article}`

function targetOf(found: Omit<Found, 'evidence'>, date: string | undefined): ProvisionTarget {
  const { law, article, paragraph, part, bwbId, provisionId } = found
  const levels = { paragraphs: paragraph === null ? [] : [paragraph], parts: part === null ? [] : [part] }
  return {
    provisionId,
    law,
    article,
    ...(paragraph === null ? {} : { paragraph }),
    uri: bwbId === null ? null : jciUri({ bwbId, article, ...levels }, date),
  }
}

const articlesByCode = new Map(
  PROVISIONS.toSorted((a, b) => Number(a.paragraph !== null) - Number(b.paragraph !== null))
    .map(
      (provision) =>
        [articleCode({ law: shortName(provision), article: provision.article }), provision] as const,
    )
    .toReversed(),
)

/** The article that a code stands for, as a suggestion that no words of the codebook led to; null when unknown. */
export function provisionOfCode(code: string, date?: string): ProvisionTarget | null {
  const provision = articlesByCode.get(code)
  return provision === undefined ? null : targetOf(foundOf(provision, { score: 0, spans: [] }), date)
}

/** The articles with the most evidence, best first, at most ten, each with its likeliest paragraph. */
export function suggestProvisions(
  read: ReadCase,
  citations: readonly ProvisionCitation[],
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
  date?: string,
): readonly Candidate<ProvisionTarget>[] {
  const found = perArticle([...cited(citations), ...likely(read, pointedAt, threads)])
  const named = found.map((candidate) => ({ ...candidate, name: articleCode(candidate) }))
  return ranked(named).map((candidate) => ({
    code: candidate.name,
    target: targetOf(candidate, date),
    evidence: candidate.evidence,
  }))
}
