// Finds the documents that answer a plan on a Meilisearch server, in the same way as the embedded index does.
import type { Meilisearch } from 'meilisearch'
import type { Concept, QueryPlan } from '#core/search/plan.ts'
import { rarity, type WeighedConcept } from '#core/search/rank.ts'
import { topicTerm } from '#core/search/topics.ts'
import {
  COVERAGE_MIN,
  findingTopics,
  HINT_SHARE,
  HOLDING_WEIGHT_MIN,
  mustHoldAWord,
  topicCoverage,
  WHOLE_FOUND_MIN,
} from './answerParts.ts'
import {
  allOf,
  excluding,
  filters,
  inSight,
  keyFilter,
  type PhraseKeys,
  termFilter,
  wordings,
} from './meilisearchFilter.ts'
import { FoundKey } from './meilisearchRecord.ts'
import { askOnce } from './meilisearchServer.ts'
import type { SearchRequest } from './search.ts'

/** How many of the documents with one concept are looked at when too few hold them all; the newest count. */
const CONCEPT_KEYS_MAX = 1_000

/** How many of those that hold some of the words are found in all. */
const PARTLY_MAX = 1_000

export const NEWEST_FIRST = ['timestamp:desc', 'key:asc']

/** The documents that match, as an expression; with words, how much of the question each of the best holds. */
export interface MeilisearchMatch {
  readonly expression: string
  readonly concepts: readonly WeighedConcept[]
  /** The keys that hold every concept, when others are found too; null otherwise. */
  readonly whole: ReadonlySet<string> | null
  /** The keys that hold most of the question first; null when every match holds all of it. */
  readonly best: readonly string[] | null
}

interface ConceptKeys {
  readonly concept: Concept
  readonly holding: ReadonlyMap<string, number>
  readonly hinting: ReadonlyMap<string, number>
  readonly total: number
}

/** The documents tagged with a thread or article the question is about. */
interface TopicKeys {
  readonly weight: number
  readonly keys: ReadonlyMap<string, number>
}

/** What every match of the plan must have besides its words. */
const conditions = (plan: QueryPlan, request: SearchRequest, phrases: PhraseKeys): string[] => [
  inSight(request),
  ...filters(request),
  ...plan.excluded.map(excluding),
  ...plan.concepts.flatMap(({ required, variants }) =>
    required ? [wordings(holdingOf(variants), phrases)] : [],
  ),
]

/** Which documents hold the exact phrases beside OF: only the server's own search knows, which cannot ask for either. */
async function phraseKeys(
  client: Meilisearch,
  indexUid: string,
  { concepts }: QueryPlan,
  request: SearchRequest,
): Promise<PhraseKeys> {
  const phrases = [
    ...new Set(concepts.flatMap(({ variants }) => variants.flatMap(({ exact }) => exact?.join(' ') ?? []))),
  ]
  if (phrases.length === 0) return new Map()
  const { results } = await askOnce(() =>
    client.multiSearch({
      queries: phrases.map((phrase) => ({
        indexUid,
        q: `"${phrase}"`,
        matchingStrategy: 'all' as const,
        filter: inSight(request),
        sort: NEWEST_FIRST,
        attributesToRetrieve: ['key', 'timestamp'],
        page: 1,
        hitsPerPage: CONCEPT_KEYS_MAX,
      })),
    }),
  )
  return new Map(phrases.map((phrase, at) => [phrase, [...keysOf(results[at]?.hits ?? []).keys()]]))
}

export async function matchOnServer(
  client: Meilisearch,
  indexUid: string,
  plan: QueryPlan,
  request: SearchRequest,
): Promise<MeilisearchMatch> {
  const phrases = await phraseKeys(client, indexUid, plan, request)
  const base = conditions(plan, request, phrases)
  if (plan.concepts.length === 0) return { expression: allOf(base), concepts: [], whole: null, best: null }
  const whole = [...base, ...plan.concepts.map(({ variants }) => wordings(holdingOf(variants), phrases))]
  const expressions = [
    ...plan.concepts.flatMap(({ variants }) => [
      wordings(holdingOf(variants), phrases),
      wordings(hintingOf(variants)),
    ]),
    ...findingTopics(plan).map((topic) => termFilter([topicTerm(topic)])),
  ]
  const { results } = await askOnce(() =>
    client.multiSearch({
      queries: [
        { indexUid, q: '', filter: allOf(base), page: 1, hitsPerPage: 1 },
        { indexUid, q: '', filter: allOf(whole), page: 1, hitsPerPage: 1 },
        ...expressions.map((expression) => ({
          indexUid,
          q: '',
          filter: allOf([...base, expression === '' ? 'key IN []' : expression]),
          sort: NEWEST_FIRST,
          attributesToRetrieve: ['key', 'timestamp'],
          page: 1,
          hitsPerPage: CONCEPT_KEYS_MAX,
        })),
      ],
    }),
  )
  const documents = results[0]?.totalHits ?? 0
  const found = plan.concepts.map((concept, at): ConceptKeys => {
    const [holding, hinting] = [results[2 + 2 * at], results[3 + 2 * at]]
    const held = holding?.totalHits ?? 0
    return {
      concept,
      holding: keysOf(holding?.hits ?? []),
      hinting: keysOf(hinting?.hits ?? []),
      total: held > 0 ? held : (hinting?.totalHits ?? 0),
    }
  })
  const concepts = found.map(({ concept, total }) => ({
    concept,
    weight: total === 0 ? 0 : concept.importance * rarity(documents, total),
  }))
  if ((results[1]?.totalHits ?? 0) >= WHOLE_FOUND_MIN)
    return { expression: allOf(whole), concepts, whole: null, best: null }
  const alike = findingTopics(plan).map(({ weight }, at): TopicKeys => {
    const result = results[2 + 2 * plan.concepts.length + at]
    return { weight, keys: keysOf(result?.hits ?? []) }
  })
  return partly(found, concepts, alike, mustHoldAWord(request.kind, plan))
}

const holdingOf = (variants: Concept['variants']) =>
  variants.filter(({ weight }) => weight >= HOLDING_WEIGHT_MIN)
const hintingOf = (variants: Concept['variants']) =>
  variants.filter(({ weight }) => weight < HOLDING_WEIGHT_MIN)

const keysOf = (hits: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(hits.map((hit) => FoundKey.parse(hit)).map(({ key, timestamp }) => [key, timestamp]))

/** Few documents hold everything: those that hold a good part are found as well. */
function partly(
  found: readonly ConceptKeys[],
  concepts: readonly WeighedConcept[],
  alike: readonly TopicKeys[],
  mustHold: boolean,
): MeilisearchMatch {
  const coverage = new Map<string, number>()
  const held = new Map<string, number>()
  const timestamps = new Map<string, number>()
  found.forEach(({ holding, hinting }, at) => {
    const weight = concepts[at]?.weight ?? 0
    for (const [key, timestamp] of [...holding, ...hinting]) {
      const share = holding.has(key) ? weight : weight * HINT_SHARE
      if (holding.has(key)) held.set(key, (held.get(key) ?? 0) | (1 << at))
      coverage.set(key, (coverage.get(key) ?? 0) + share)
      timestamps.set(key, timestamp)
    }
  })
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  for (const { weight, keys } of alike)
    for (const [key, timestamp] of keys) {
      coverage.set(key, (coverage.get(key) ?? 0) + total * topicCoverage(weight))
      timestamps.set(key, timestamp)
    }
  const everything = 2 ** found.length - 1
  const least = COVERAGE_MIN * total
  const holdsAll = (key: string) => held.get(key) === everything
  const best = [...coverage.keys()]
    .filter((key) => holdsAll(key) || (coverage.get(key) ?? 0) >= least)
    .filter((key) => !mustHold || held.has(key))
    .sort(
      (a, b) =>
        (coverage.get(b) ?? 0) - (coverage.get(a) ?? 0) ||
        (timestamps.get(b) ?? 0) - (timestamps.get(a) ?? 0) ||
        (a < b ? -1 : 1),
    )
    .slice(0, PARTLY_MAX)
  const whole = best.filter(holdsAll)
  return {
    expression: keyFilter(best),
    concepts,
    whole: whole.length < best.length ? new Set(whole) : null,
    best,
  }
}
