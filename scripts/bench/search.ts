/**
 * How well search finds: our own judged questions over our own invented texts, on the embedded engine, on plain FTS5
 * (unicode61, no analysis) and, where MEILI_URL is set, on Meilisearch.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { meilisearchDocuments } from '../../server/search/meilisearchDocuments.ts'
import { connect, type MeilisearchAccess, perform } from '../../server/search/meilisearchServer.ts'
import { type PlainDocument, type Searcher, searchDocuments } from '../../server/search/searchDocuments.ts'

const Texts = z.array(z.object({ id: z.string(), title: z.string().exactOptional(), text: z.string() }))
const Queries = z.array(
  z.object({
    id: z.string(),
    voice: z.string(),
    kind: z.string(),
    query: z.string(),
    /** 2 and 3 answer the question, 1 helps; what is not named does not. */
    grades: z.record(z.string(), z.number()),
  }),
)
type JudgedQuery = z.infer<typeof Queries>[number]

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/evaluation/search/${name}.json`, import.meta.url), 'utf8'))

/**
 * The sets of questions. The last thirteen were written when the engine was done, each with texts of its own, and the last
 * eleven of these, questions and texts, each by another author. The sealed ones are counted only: nobody who works on the
 * engine reads them.
 */
export const SPLITS = [
  'develop',
  'heldout',
  'later',
  'fresh',
  'otherhand',
  'anotherhand',
  'fifthhand',
  'sixthhand',
  'seventhhand',
  'sealed-eighth',
  'sealed-ninth',
  'tenthhand',
  'eleventhhand',
  'twelfthhand',
  'thirteenthhand',
] as const
type Split = (typeof SPLITS)[number]

export const judgedTexts = (split: Split): readonly PlainDocument[] =>
  Texts.parse(read(split === 'develop' || split === 'heldout' ? 'texts' : `${split}-texts`))
export const judgedQueries = (split: Split): readonly JudgedQuery[] => Queries.parse(read(split))

/** The lowest grade of a text that answers the question. */
const ANSWERS = 2

/** Discounted gain of the first ten against the best order there is (Järvelin and Kekäläinen 2002), 0 to 1. */
export function ndcgAt10(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (values: readonly number[]) =>
    values.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const ideal = gain(Object.values(grades).sort((a, b) => b - a))
  return ideal === 0 ? 0 : gain(found.map((id) => grades[id] ?? 0)) / ideal
}

/** What share of the texts that answer the question is among the first ten. */
export function recallAt10(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const answers = Object.keys(grades).filter((id) => (grades[id] ?? 0) >= ANSWERS)
  return answers.filter((id) => found.slice(0, 10).includes(id)).length / answers.length
}

/** One divided by the place of the first text that answers the question; 0 when none is found. */
export function reciprocalRank(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const at = found.findIndex((id) => (grades[id] ?? 0) >= ANSWERS)
  return at < 0 ? 0 : 1 / (at + 1)
}

/** The figures of one engine on one set of questions. */
export interface SearchFigures {
  readonly engine: string
  readonly questions: number
  readonly ndcg: number
  readonly recall: number
  readonly mrr: number
  /** The 95th percentile of the time per question, in milliseconds. */
  readonly p95Ms: number
}

/** Asks every question and averages. */
export async function measure(
  engine: string,
  searcher: Pick<Searcher, 'search'>,
  queries: readonly JudgedQuery[],
): Promise<SearchFigures & { readonly perQuery: ReadonlyMap<string, number> }> {
  const perQuery = new Map<string, number>()
  const times: number[] = []
  const sums = { ndcg: 0, recall: 0, mrr: 0 }
  for (const { id, query, grades } of queries) {
    const start = performance.now()
    const found = (await searcher.search(query, 10)).map((hit) => hit.id)
    times.push(performance.now() - start)
    perQuery.set(id, ndcgAt10(found, grades))
    sums.ndcg += ndcgAt10(found, grades)
    sums.recall += recallAt10(found, grades)
    sums.mrr += reciprocalRank(found, grades)
  }
  times.sort((a, b) => a - b)
  const questions = queries.length
  return {
    engine,
    questions,
    ndcg: sums.ndcg / questions,
    recall: sums.recall / questions,
    mrr: sums.mrr / questions,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    perQuery,
  }
}

/** FTS5 as it comes: words folded by unicode61, any of them will do, its own bm25. */
export function plainFts(documents: readonly PlainDocument[]): Pick<Searcher, 'search'> {
  const connection = new BetterSqlite3(':memory:')
  connection.exec('create virtual table plain using fts5(id unindexed, title, text)')
  const insert = connection.prepare('insert into plain values (?, ?, ?)')
  for (const { id, title, text } of documents) insert.run(id, title ?? '', text)
  const find = connection
    .prepare<[string, number], string>(
      'select id from plain where plain match ? order by bm25(plain), id limit ?',
    )
    .pluck()
  return {
    search: async (query, limit = 10) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      return find.all(words.map((word) => `"${word}"`).join(' OR '), limit).map((id) => ({ id, score: 0 }))
    },
  }
}

/** Meilisearch as it comes: the texts in a new index with the settings of the server. */
async function plainMeilisearch(
  documents: readonly PlainDocument[],
  access: MeilisearchAccess,
): Promise<Searcher> {
  const client = connect(access)
  const uid = `rodedraad_bench_plain_${randomUUID()}`
  await perform(client, () =>
    client.index(uid).addDocuments([...documents.map((document) => ({ ...document }))], { primaryKey: 'id' }),
  )
  return {
    search: async (query, limit = 10) => {
      const { hits } = await client.index(uid).search(query, { limit })
      return hits.map((hit) => ({ id: String(hit.id), score: 0 }))
    },
    close: () => perform(client, () => client.deleteIndex(uid)),
  }
}

type NamedSearcher = readonly [string, Pick<Searcher, 'search'> & Partial<Pick<Searcher, 'close'>>]

/** Every engine that can be measured here; says in plain sight when Meilisearch cannot. */
async function openEngines(documents: readonly PlainDocument[]): Promise<readonly NamedSearcher[]> {
  const engines: NamedSearcher[] = [
    ['ours on FTS5', await searchDocuments(documents, THREAD_SEEDS)],
    ['plain FTS5', plainFts(documents)],
  ]
  const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env
  if (url === undefined) {
    console.warn('NOT MEASURED: Meilisearch, because MEILI_URL is not set.')
    return engines
  }
  return [
    ...engines,
    ['ours on Meilisearch', await meilisearchDocuments(documents, THREAD_SEEDS, { url, key })],
    ['plain Meilisearch', await plainMeilisearch(documents, { url, key })],
  ]
}

/** Prints the figures of every engine, by set of questions. */
export async function benchSearch(): Promise<void> {
  for (const split of SPLITS) {
    const documents = judgedTexts(split)
    const queries = judgedQueries(split)
    const engines = await openEngines(documents)
    const rows: SearchFigures[] = []
    for (const [name, searcher] of engines) rows.push(await measure(name, searcher, queries))
    console.log(`${split}: ${queries.length} questions over ${documents.length} texts`)
    console.table(
      rows.map(({ engine, ndcg, recall, mrr, p95Ms }) => ({
        engine,
        'nDCG@10': ndcg.toFixed(3),
        'recall@10': recall.toFixed(3),
        MRR: mrr.toFixed(3),
        'p95 ms': p95Ms.toFixed(1),
      })),
    )
    for (const [, searcher] of engines) await searcher.close?.()
  }
}
