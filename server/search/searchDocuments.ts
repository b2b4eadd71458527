/** A throw-away index in memory over texts that are not in the collection, as `search --docs` asks for. */
import BetterSqlite3 from 'better-sqlite3'
import type { SearchDocument } from '#core/search/document.ts'
import { withoutFields } from '#core/search/queryLanguage.ts'
import { rulingsNamed } from '#core/search/rulingsNamed.ts'
import { createTopicReader, type TopicReader, type TopicThread } from '#core/search/topics.ts'
import { dutchAnalysis } from './dictionary.ts'
import type { SearchIndex } from './search.ts'
import { openSqliteSearchIndex } from './sqliteSearchIndex.ts'
import { createSearchTables } from './sqliteTables.ts'

/** A text as it stands in a file. */
export interface PlainDocument {
  readonly id: string
  readonly title?: string
  readonly text: string
}

/** What answers a question over the texts: best first, scores from 0 to 1 that compare within one answer. */
export interface Searcher {
  search(query: string, limit?: number): Promise<readonly { readonly id: string; readonly score: number }[]>
  close(): Promise<void>
}

const BATCH_SIZE = 500

/** Indexes the texts in memory with the embedded engine. */
export async function searchDocuments(
  documents: Iterable<PlainDocument> | AsyncIterable<PlainDocument>,
  threads: readonly TopicThread[],
): Promise<Searcher> {
  const connection = new BetterSqlite3(':memory:')
  createSearchTables(connection)
  const index = openSqliteSearchIndex(connection, { analysis: dutchAnalysis(), threads: () => threads })
  await fill(index, documents, threads)
  return {
    search: (query, limit = 10) => hitsOf(index, query, limit),
    close: async () => void connection.close(),
  }
}

/** Puts plain texts into an index, in batches. */
export async function fill(
  index: SearchIndex,
  documents: Iterable<PlainDocument> | AsyncIterable<PlainDocument>,
  threads: readonly TopicThread[],
): Promise<void> {
  const topics = createTopicReader(threads)
  let batch: SearchDocument[] = []
  for await (const document of documents) {
    batch.push(searchDocumentOf(document, topics))
    if (batch.length < BATCH_SIZE) continue
    await index.put(batch)
    batch = []
  }
  await index.put(batch)
}

/** Asks an index of plain texts. */
export async function hitsOf(
  index: SearchIndex,
  query: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly score: number }[]> {
  const words = withoutFields(query)
  const { hits } = await index.search({ words, kind: 'case', visible: ['published'], limit })
  return hits.map(({ id, score }) => ({ id, score }))
}

/** Nobody tagged these texts, so their own words say which threads and articles they are about. */
const searchDocumentOf = ({ id, title = '', text }: PlainDocument, topics: TopicReader): SearchDocument => ({
  kind: 'case',
  id,
  status: 'published',
  date: '2000-01-01',
  texts: { title, summary: '', narrative: text, labels: '' },
  tags: { ...topics.ofText(text, title), precedentIds: rulingsNamed(text).map(({ ecli }) => ecli) },
  severity: null,
})
