/**
 * Ranks the articles a case could turn on: those the text cites, and those that words, threads and labelled texts speak
 * for, weighed in the odds.
 */
import type { ProvisionCitation, Span } from '#core/citations/citation.ts'
import { jciUri } from '#core/citations/jci.ts'
import { groupBy } from '#core/groupBy.ts'
import type { Provision } from '#core/law/provision.ts'
import { provisionById, provisionsOfArticle, REGULATIONS, regulationById } from '#core/law/reference.ts'
import { ARTICLES, actName, articleCode } from './articles.ts'
import type { Evidence } from './cueIndex.ts'
import { type Candidate, type ReadCase, ranked } from './evidence.ts'
import { type Lessons, PROVISION_PARTS } from './lessons/lessons.ts'
import { spokenForArticles, type TaughtOfArticles } from './provisionEvidence.ts'
import type { ProvisionSuggestion, Reasoned } from './suggestion.ts'
import type { RankedThread } from './suggestThreads.ts'

/** What a citation adds to the odds of its article: more than most words do. */
const CITED = { named: 8, inferred: 5 } as const

/** Where a suggested provision stands; `provisionId` is null for a cited article that is not in the reference data. */
export type ProvisionTarget = Omit<ProvisionSuggestion, keyof Reasoned>

/** An article, the likeliest place in it, and what speaks for it. */
interface Found {
  readonly code: string
  readonly target: ProvisionTarget
  readonly evidence: Evidence
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

interface Place extends Pick<ProvisionTarget, 'provisionId' | 'law' | 'article'> {
  readonly paragraph: string | null
  readonly part: string | null
  readonly bwbId: string | null
}

function targetOf(place: Place, date: string | undefined): ProvisionTarget {
  const { provisionId, law, article, paragraph, part, bwbId } = place
  const levels = { paragraphs: paragraph === null ? [] : [paragraph], parts: part === null ? [] : [part] }
  return {
    provisionId,
    law,
    article,
    ...(paragraph === null ? {} : { paragraph }),
    uri: bwbId === null ? null : jciUri({ bwbId, article, ...levels }, date),
  }
}

function targetOfProvision(provision: Provision, date: string | undefined): ProvisionTarget {
  const { id: provisionId, regulationId, article, paragraph, part } = provision
  const bwbId = regulationById(regulationId)?.bwbId ?? null
  return targetOf({ provisionId, law: actName(provision), article, paragraph, part, bwbId }, date)
}

function cited(citations: readonly ProvisionCitation[], date: string | undefined): readonly Found[] {
  return citations.flatMap((citation): Found[] => {
    const { law, article, bwbId, start, end, inferred } = citation
    if (law === null) return []
    const [paragraph = null] = citation.paragraphs
    const [part = null] = citation.parts
    const provisionId = knownProvision(citation)?.id ?? null
    const evidence = { score: inferred ? CITED.inferred : CITED.named, spans: [{ start, end }] }
    const target = targetOf({ provisionId, law, article, paragraph, part, bwbId }, date)
    return [{ code: articleCode({ law, article }), target, evidence }]
  })
}

/** What was taught of the articles in this text, and how much each part weighs. */
export interface TaughtArticles extends TaughtOfArticles {
  readonly weights: Lessons['provisionWeights']
}

/** What else speaks for the articles, in the odds: for all that are cited, and for the likeliest others. */
function likely(
  read: ReadCase,
  mentioned: ReadonlyMap<string, unknown>,
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
  { weights, ...taught }: TaughtArticles,
  date: string | undefined,
): readonly Found[] {
  const { articles, spansOf } = spokenForArticles(read, pointedAt, threads, taught)
  const parts = PROVISION_PARTS.map((part) => weights[part])
  const weighed = articles.map(({ code, provisionId, values }) => {
    let score = 0
    for (let at = 0; at < parts.length; at++) score += (parts[at] ?? 0) * (values[at] ?? 0)
    return { name: code, provisionId, evidence: { score } }
  })
  const named = mentioned.size === 0 ? [] : weighed.filter(({ name }) => mentioned.has(name))
  const others = ranked(named.length === 0 ? weighed : weighed.filter(({ name }) => !mentioned.has(name)))
  return [...named, ...others].flatMap(({ name, provisionId, evidence: { score } }) => {
    const provision = provisionById(provisionId)
    if (provision === undefined) return []
    const evidence = { score, spans: spansOf(name) }
    return [{ code: name, target: targetOfProvision(provision, date), evidence }]
  })
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const longest = new Map<number, Span>()
  for (const span of spans) if (span.end > (longest.get(span.start)?.end ?? 0)) longest.set(span.start, span)
  return [...longest.values()]
}

/** One article: where it is cited first, or else its likeliest place; more citations add nothing, other evidence does. */
function joined(citations: readonly Found[], other: Found | undefined): readonly Found[] {
  const first = citations[0] ?? other
  if (first === undefined) return []
  const mentioned = Math.max(0, ...citations.map(({ evidence }) => evidence.score))
  const spans = [...citations, ...(other === undefined ? [] : [other])].flatMap(
    ({ evidence }) => evidence.spans,
  )
  const score = mentioned + (other?.evidence.score ?? 0)
  return [{ ...first, evidence: { score, spans: distinct(spans) } }]
}

/** The articles with the most evidence, best first, at most ten, each with its likeliest paragraph. */
export function suggestProvisions(
  read: ReadCase,
  citations: readonly ProvisionCitation[],
  pointedAt: ReadonlyMap<string, Evidence>,
  threads: readonly RankedThread[],
  lessons: TaughtArticles,
  date?: string,
): readonly Candidate<ProvisionTarget>[] {
  const mentions = groupBy(cited(citations, date), ({ code }) => code)
  const others = new Map(
    likely(read, mentions, pointedAt, threads, lessons, date).map((found) => [found.code, found] as const),
  )
  const found = [...new Set([...mentions.keys(), ...others.keys()])].flatMap((code) =>
    joined(mentions.get(code) ?? [], others.get(code)),
  )
  return ranked(found.map((each) => ({ ...each, name: each.code })))
}

/** The article that a code stands for, as a suggestion that no words of the codebook led to; null when unknown. */
export function provisionOfCode(code: string, date?: string): ProvisionTarget | null {
  const [provision] = ARTICLES.get(code) ?? []
  return provision === undefined ? null : targetOfProvision(provision, date)
}
