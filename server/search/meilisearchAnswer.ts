// Fetches what an answer is made of from a Meilisearch server: documents, counts, and what the index knows of words.
import type { Meilisearch } from 'meilisearch'
import type { TagField } from '#core/search/document.ts'
import { type QueryPlan, termsOf } from '#core/search/plan.ts'
import type { VocabularyAnswers, VocabularyQuestions } from '#core/search/planAhead.ts'
import { completions, distanceFrom, editsAllowed } from '#core/search/spelling.ts'
import { RANKED_MAX } from './answerParts.ts'
import { allOf, attributeOf, inSight, termFilter, wordFilter } from './meilisearchFilter.ts'
import { type MeilisearchMatch, matchOnServer, NEWEST_FIRST } from './meilisearchMatch.ts'
import { FoundRecord } from './meilisearchRecord.ts'
import { askOnce } from './meilisearchServer.ts'
import type { FacetCount, SearchRequest } from './search.ts'

/** Documents with how many there are in all. */
export interface FoundRecords {
  readonly records: readonly FoundRecord[]
  readonly total: number
}

const OLDEST_FIRST = ['timestamp:asc', 'key:desc']

/** How many suggestions for a misspelt word are looked at. */
const SUGGESTIONS_MAX = 3

/** Exact phrases in the server's own language; the words hold letters and digits only. */
const phrasesOf = ({ phrases, excludedPhrases }: QueryPlan): string =>
  [
    ...phrases.map((words) => `"${words.join(' ')}"`),
    ...excludedPhrases.map((words) => `-"${words.join(' ')}"`),
  ].join(' ')

const phraseSearch = (plan: QueryPlan) => ({ q: phrasesOf(plan), matchingStrategy: 'all' }) as const

/** The documents to be ranked: those that hold most of the question, or the newest of those that hold all of it. */
export async function findRanked(
  client: Meilisearch,
  indexUid: string,
  plan: QueryPlan,
  { expression, best }: MeilisearchMatch,
  { limit, offset = 0 }: SearchRequest,
): Promise<FoundRecords> {
  const found = await askOnce(() =>
    client.index(indexUid).search(null, {
      ...phraseSearch(plan),
      filter: expression,
      sort: NEWEST_FIRST,
      page: 1,
      hitsPerPage: Math.max(best?.length ?? RANKED_MAX, RANKED_MAX, offset + limit),
    }),
  )
  return { records: found.hits.map((hit) => FoundRecord.parse(hit)), total: found.totalHits }
}

export async function findByDate(
  client: Meilisearch,
  indexUid: string,
  plan: QueryPlan,
  { expression }: MeilisearchMatch,
  { limit, offset, oldest }: { readonly limit: number; readonly offset: number; readonly oldest: boolean },
): Promise<FoundRecords> {
  const query = { indexUid, ...phraseSearch(plan), filter: expression }
  const { results } = await askOnce(() =>
    client.multiSearch({
      queries: [
        { ...query, sort: oldest ? OLDEST_FIRST : NEWEST_FIRST, limit, offset },
        { ...query, page: 1, hitsPerPage: 1 },
      ],
    }),
  )
  const [page, count] = results
  return { records: (page?.hits ?? []).map((hit) => FoundRecord.parse(hit)), total: count?.totalHits ?? 0 }
}

/** Counts the values of each field; a field that is filtered on is counted as if it were not. */
export async function countFacets(
  client: Meilisearch,
  indexUid: string,
  plan: QueryPlan,
  match: MeilisearchMatch,
  request: SearchRequest,
): Promise<Partial<Record<TagField, readonly FacetCount[]>>> {
  const counted = await Promise.all(
    (request.facets ?? []).map(async (field): Promise<[TagField, FacetCount[]]> => {
      const filtered = (request.filter?.[field]?.length ?? 0) > 0
      const { expression } = filtered
        ? await matchOnServer(client, indexUid, plan, {
            ...request,
            filter: { ...request.filter, [field]: null },
          })
        : match
      const { facetDistribution = {} } = await askOnce(() =>
        client.index(indexUid).search(null, {
          ...phraseSearch(plan),
          filter: expression,
          facets: [attributeOf(field)],
          limit: 0,
        }),
      )
      return [field, countsOf(facetDistribution[attributeOf(field)] ?? {})]
    }),
  )
  return Object.fromEntries(counted)
}

const countsOf = (distribution: Readonly<Record<string, number>>): FacetCount[] =>
  Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** What the part of the index in sight knows of stems and words; misspelt words are looked for by facet search. */
export async function askVocabulary(
  client: Meilisearch,
  indexUid: string,
  request: SearchRequest,
  { stems, words, misspelt }: VocabularyQuestions,
): Promise<VocabularyAnswers> {
  const sight = inSight(request)
  const expressions = [...stems.map((stem) => termFilter(termsOf(stem))), ...words.map(wordFilter)]
  const queries = expressions.map((expression) => ({
    indexUid,
    q: '',
    filter: allOf([sight, expression]),
    attributesToRetrieve: ['key'],
    limit: 1,
  }))
  const { results } =
    queries.length === 0 ? { results: [] } : await askOnce(() => client.multiSearch({ queries }))
  const holds = (at: number): boolean => (results[at]?.hits.length ?? 0) > 0
  // A search for facet values finds words that start with what was typed as well as words that are like it.
  const alike = await Promise.all(
    misspelt.map(async (word): Promise<[string, string[]]> => {
      const { facetHits } = await askOnce(() =>
        client.index(indexUid).searchForFacetValues({ facetName: 'words', facetQuery: word, filter: sight }),
      )
      return [word, facetHits.map(({ value }) => value)]
    }),
  )
  return {
    stems: new Map(stems.map((stem, at) => [stem, holds(at)])),
    words: new Map(words.map((word, at) => [word, holds(stems.length + at)])),
    misspelt: new Map(alike.map(([word, values]) => [word, nearestOf(word, values)])),
    begun: new Map(alike.map(([word, values]) => [word, completions(longer(word, values))])),
  }
}

const longer = (word: string, values: readonly string[]): string[] =>
  values.filter((value) => value !== word && value.startsWith(word))

/** The server forgives the first letters less than we do and finds longer words too, so its finds are measured again. */
function nearestOf(asked: string, words: readonly string[]): { word: string; distance: number }[] {
  const allowed = editsAllowed(asked.length)
  const distanceOf = distanceFrom(asked)
  const measured = words
    .map((word) => ({ word, distance: distanceOf(word, allowed) }))
    .filter(({ distance }) => distance > 0 && distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
  return measured.filter(({ distance }) => distance === measured[0]?.distance).slice(0, SUGGESTIONS_MAX)
}
