/** Ranks the threads a case could belong to. */
import type { ProvisionCitation } from '#core/citations/citation.ts'
import { provisionById, regulationById } from '#core/law/reference.ts'
import type { CueIndex, Evidence } from './cueIndex.ts'
import { threadIndex } from './cues.ts'
import { evidenceIn, type ReadCase, ranked } from './evidence.ts'
import type { Catalogue, CatalogueThread } from './suggestion.ts'

/** A thread with what the text says for it. */
export interface RankedThread {
  readonly thread: CatalogueThread
  readonly evidence: Evidence
}

/** Nearly every case has a thread for which so much speaks; one for which less does tells less of articles and causes. */
export const ENOUGH = 10

interface Prepared {
  readonly threads: readonly CatalogueThread[]
  readonly index: CueIndex
}

const preparedCatalogues = new WeakMap<readonly CatalogueThread[], Prepared>()

/** The last catalogue: it is read anew for each case, and hardly ever says something else. */
let latest: { readonly threads: readonly CatalogueThread[]; readonly made: Prepared } | undefined

const sameList = <Item>(
  left: readonly Item[],
  right: readonly Item[],
  same: (a: Item, b: Item) => boolean = Object.is,
): boolean =>
  left.length === right.length &&
  left.every((item, at) => {
    const other = right[at]
    return other !== undefined && same(item, other)
  })

/** Whether two threads are recognised by the same words. */
const sameThread = (a: CatalogueThread, b: CatalogueThread): boolean =>
  a === b ||
  (a.id === b.id &&
    a.parentId === b.parentId &&
    a.label === b.label &&
    a.definition === b.definition &&
    sameList(a.synonyms, b.synonyms) &&
    sameList(a.keywords, b.keywords) &&
    sameList(a.provisionIds, b.provisionIds))

/** The threads that can be suggested (those without narrower ones) with their cues; made once per catalogue. */
function prepared({ threads }: Catalogue): Prepared {
  const known = preparedCatalogues.get(threads)
  if (known !== undefined) return known
  if (latest === undefined || !sameList(latest.threads, threads, sameThread))
    latest = { threads, made: madeReady(threads) }
  preparedCatalogues.set(threads, latest.made)
  return latest.made
}

function madeReady(threads: readonly CatalogueThread[]): Prepared {
  const parents = new Set(threads.map((thread) => thread.parentId))
  const narrowest = threads.filter((thread) => !parents.has(thread.id))
  return { threads: narrowest, index: threadIndex(narrowest) }
}

/** What a cited provision adds to a thread it typically goes with: its very paragraph, or only its article. */
const CITED = { paragraph: 2.5, article: 1.2 } as const

function citedWeight(citation: ProvisionCitation, provisionId: string): number {
  const provision = provisionById(provisionId)
  if (provision === undefined || provision.article !== citation.article) return 0
  if (regulationById(provision.regulationId)?.bwbId !== citation.bwbId) return 0
  const sameParagraph = provision.paragraph !== null && citation.paragraphs.includes(provision.paragraph)
  return sameParagraph ? CITED.paragraph : CITED.article
}

function withCitations(
  { provisionIds }: CatalogueThread,
  citations: readonly ProvisionCitation[],
  evidence: Evidence,
): Evidence {
  let { score } = evidence
  const spans = [...evidence.spans]
  for (const citation of citations) {
    const weight = Math.max(0, ...provisionIds.map((id) => citedWeight(citation, id)))
    if (weight === 0) continue
    score += weight
    spans.push({ start: citation.start, end: citation.end })
  }
  return { score, spans }
}

/** The most that the words for its typical provisions add to a thread, and the evidence at which half is added. */
const LIFT = { most: 1.5, half: 6 } as const

/** A thread that the words point at themselves is lifted by the words that point at a provision it goes with. */
function withProvisions(
  { provisionIds }: CatalogueThread,
  pointedAt: ReadonlyMap<string, Evidence>,
  evidence: Evidence,
): Evidence {
  if (evidence.score <= 0) return evidence
  const best = Math.max(0, ...provisionIds.map((id) => pointedAt.get(id)?.score ?? 0))
  return { ...evidence, score: evidence.score + (LIFT.most * best) / (best + LIFT.half) }
}

/** What labelled texts say for a thread weighs this much, from this much on; the words of one that none has, so much more. */
const TAUGHT = { weight: 60, min: 0.05, without: 2 } as const

function withLessons(evidence: Evidence, taught: Evidence | undefined): Evidence {
  if (taught === undefined) return { ...evidence, score: TAUGHT.without * evidence.score }
  if (taught.score < TAUGHT.min) return evidence
  const score = Math.max(0, evidence.score) + TAUGHT.weight * taught.score
  return { score, spans: [...evidence.spans, ...taught.spans] }
}

/** The threads with the most evidence in the text, best first, at most ten. */
export function rankThreads(
  read: ReadCase,
  citations: readonly ProvisionCitation[],
  pointedAt: ReadonlyMap<string, Evidence>,
  catalogue: Catalogue,
  taught: ReadonlyMap<string, Evidence>,
): readonly RankedThread[] {
  const { threads, index } = prepared(catalogue)
  const found = evidenceIn(read, index)
  return ranked(
    threads.map((thread) => {
      const inText = found.get(thread.id) ?? { score: 0, spans: [] }
      const worded = withCitations(thread, citations, withProvisions(thread, pointedAt, inText))
      const evidence = withLessons(worded, taught.get(thread.id))
      return { thread, name: thread.id, evidence }
    }),
  )
}
