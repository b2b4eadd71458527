/**
 * The index on a Meilisearch server. It finds by our own Dutch analysis, through filters on analysed terms, and the
 * core ranks, so that its answers are those of the embedded index.
 */
import type { Meilisearch } from 'meilisearch'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { SearchDocument } from '#core/search/document.ts'
import { planAhead } from '#core/search/planAhead.ts'
import { readFields } from '#core/search/queryFilter.ts'
import { parseQuery } from '#core/search/queryLanguage.ts'
import { unreadFields } from '#core/search/unreadFields.ts'
import { readWords } from '#core/search/wordList.ts'
import {
  byStanding,
  excludedAnswer,
  hitOf,
  leavesNothing,
  mendedQuestion,
  NOTHING_FOUND,
  notesOf,
  nothingLeft,
  partialFrom,
  relativeScores,
  UNRANKED,
} from './answerParts.ts'
import { askVocabulary, countFacets, findByDate, findRanked } from './meilisearchAnswer.ts'
import { matchOnServer } from './meilisearchMatch.ts'
import { FoundHeld, INDEX_SETTINGS, keyOf, recordOf } from './meilisearchRecord.ts'
import {
  ask,
  askOnce,
  connect,
  type MeilisearchAccess,
  perform,
  SEARCH_TIMEOUT_MS,
  SearchEngineError,
} from './meilisearchServer.ts'
import type { HeldDocument, SearchAnswer, SearchEverything, SearchRequest } from './search.ts'
import type { SearchServer } from './searchWithFallback.ts'
import { type SearchKnowledge, type SearchWords, searchWords } from './searchWords.ts'

/** The index of the collection, unless another is named. */
const INDEX_UID = 'rodedraad'

/** Documents go in batches of at most this many and about this much text. */
const BATCH_DOCUMENTS = 1_000
const BATCH_CHARACTERS = 4_000_000
const PAGE = 1_000

export interface MeilisearchOptions extends MeilisearchAccess {
  readonly knowledge: SearchKnowledge
  readonly indexUid?: string
}

/** Opens the index; the server is first spoken to when there is something to ask, and need not be there before. */
export function openMeilisearchIndex({
  knowledge,
  indexUid = INDEX_UID,
  ...access
}: MeilisearchOptions): SearchServer {
  const client = connect(access)
  const searcher = connect({ timeoutMs: SEARCH_TIMEOUT_MS, ...access })
  const { analysis } = knowledge
  const words = searchWords(knowledge)
  let prepared: Promise<void> | undefined
  const ready = (): Promise<void> => {
    // A failed preparation is tried again by the next who asks.
    prepared ??= prepare(client, indexUid).catch((error: unknown) => {
      prepared = undefined
      throw error
    })
    return prepared
  }

  return {
    put: async (documents) => {
      await ready()
      await putAll(client, indexUid, documents, knowledge)
    },
    remove: async (refs) => {
      await ready()
      if (refs.length > 0)
        await perform(client, () => client.index(indexUid).deleteDocuments(refs.map(keyOf)))
    },
    isThere: () => isThere(searcher, indexUid),
    search: (request) => answer(searcher, indexUid, request, analysis, words()),
    ids: (request) => allIds((part) => answer(client, indexUid, part, analysis, words()), request),
    held: async () => {
      await ready()
      return allHeld(client, indexUid)
    },
    rebuild: async (batches) => {
      await ready()
      await rebuild(client, indexUid, batches, knowledge)
    },
  }
}

async function isThere(client: Meilisearch, indexUid: string): Promise<boolean> {
  try {
    await askOnce(() => client.index(indexUid).getRawInfo())
    return true
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'index_not_found') return false
    throw error
  }
}

/** Makes the index when it is not there, and gives it the settings of this version. */
async function prepare(client: Meilisearch, indexUid: string): Promise<void> {
  await perform(client, () => client.createIndex(indexUid, { primaryKey: 'key' }), ['index_already_exists'])
  await perform(client, () => client.index(indexUid).updateSettings(INDEX_SETTINGS))
}

async function putAll(
  client: Meilisearch,
  indexUid: string,
  documents: readonly SearchDocument[],
  { analysis }: SearchKnowledge,
): Promise<void> {
  for (const batch of batchesOf(documents)) {
    const records = batch.map((document) => recordOf(document, analysis))
    await perform(client, () => client.index(indexUid).addDocuments(records, { primaryKey: 'key' }))
  }
}

function* batchesOf(documents: readonly SearchDocument[]): Generator<readonly SearchDocument[]> {
  let batch: SearchDocument[] = []
  let characters = 0
  for (const document of documents) {
    batch.push(document)
    characters += Object.values(document.texts).join('').length
    if (batch.length < BATCH_DOCUMENTS && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}

/** Fills a second index and swaps the two, so that there is always one that answers. */
async function rebuild(
  client: Meilisearch,
  indexUid: string,
  batches: Iterable<readonly SearchDocument[]>,
  knowledge: SearchKnowledge,
): Promise<void> {
  const next = `${indexUid}_next`
  await perform(client, () => client.deleteIndex(next), ['index_not_found'])
  await prepare(client, next)
  for (const batch of batches) await putAll(client, next, batch, knowledge)
  await swap(client, indexUid, next)
  await perform(client, () => client.deleteIndex(next))
}

/**
 * Swaps two indexes. A key for some indexes may ask for this, but the server hides its task from such a key, as one that
 * belongs to no single index. Tasks are done in order, so a later task of one of the two is waited for instead; then an
 * index tells by when it was made whether it was swapped.
 */
async function swap(client: Meilisearch, indexUid: string, next: string): Promise<void> {
  const { createdAt } = await ask(() => client.index(next).getRawInfo())
  await ask(() => client.swapIndexes([{ indexes: [indexUid, next], rename: false }]))
  await perform(client, () => client.index(indexUid).updateSettings(INDEX_SETTINGS))
  const now = await ask(() => client.index(indexUid).getRawInfo())
  if (now.createdAt !== createdAt) throw new SearchEngineError('index_not_swapped')
}

async function allIds(
  search: (request: SearchRequest) => Promise<SearchAnswer>,
  request: SearchEverything,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const { hits, total } = await search({ ...request, limit: PAGE, offset: ids.length })
    ids.push(...hits.map(({ id }) => id))
    if (hits.length === 0 || ids.length >= total) return ids
  }
}

async function allHeld(client: Meilisearch, indexUid: string): Promise<HeldDocument[]> {
  const held: HeldDocument[] = []
  for (;;) {
    const { results, total } = await ask(() =>
      client
        .index(indexUid)
        .getDocuments({ fields: ['kind', 'id', 'digest'], limit: PAGE, offset: held.length }),
    )
    held.push(...results.map((result) => FoundHeld.parse(result)))
    if (results.length === 0 || held.length >= total) break
  }
  return held.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
}

async function answer(
  client: Meilisearch,
  indexUid: string,
  asked: SearchRequest,
  analysis: DutchAnalysis,
  words: SearchWords,
): Promise<SearchAnswer> {
  const question = readFields(parseQuery(asked.words), asked.filter ?? {}, words.threads)
  const unread = unreadFields(asked.words, words.threads)
  if (asked.visible.length === 0) return { ...NOTHING_FOUND, unread }
  if (question.impossible) return excludedAnswer(asked.words, unread)
  const request = { ...asked, filter: question.filter, without: question.without }
  const plan = await planAhead(question.pieces, { analysis, ...words }, (questions) =>
    askVocabulary(client, indexUid, request, questions),
  )
  if (leavesNothing(plan)) return nothingLeft(asked.words, plan, unread)
  const match = await matchOnServer(client, indexUid, plan, request)
  const { limit, offset = 0, sort } = request
  const ranked = plan.concepts.length > 0 && (sort ?? 'relevance') === 'relevance'
  const [found, facets] = await Promise.all([
    ranked
      ? findRanked(client, indexUid, plan, match, request)
      : findByDate(client, indexUid, plan, match, { limit, offset, oldest: sort === 'oldest' }),
    countFacets(client, indexUid, plan, match, request),
  ])
  const scores = ranked
    ? relativeScores(
        plan,
        match.concepts,
        readWords(
          found.records.map(({ content }) => content),
          analysis,
        ),
      )
    : []
  const scored = found.records.map((record, at) => ({
    ...record,
    date: record.timestamp,
    ...(scores[at] ?? UNRANKED),
  }))
  if (ranked) scored.sort((a, b) => byStanding(a, b) || (a.key < b.key ? -1 : 1))
  return {
    hits: (ranked ? scored.slice(offset, offset + limit) : scored).map((record) =>
      hitOf(plan, record, analysis, request),
    ),
    total: found.total,
    facets,
    notes: notesOf(request.words, plan, match.whole !== null),
    leftOut: plan.leftOut,
    unread,
    partialFrom:
      ranked && match.whole !== null
        ? partialFrom(scored.map(({ key }) => match.whole?.has(key) ?? false))
        : null,
    didYouMean: mendedQuestion(request.words, plan, unread),
  }
}
