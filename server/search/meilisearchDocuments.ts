/** A throw-away index on a Meilisearch server, as `search --docs --engine meilisearch` asks for. */
import { randomUUID } from 'node:crypto'
import type { TopicThread } from '#core/search/topics.ts'
import { dutchAnalysis } from './dictionary.ts'
import { openMeilisearchIndex } from './meilisearchIndex.ts'
import { connect, type MeilisearchAccess, perform } from './meilisearchServer.ts'
import { fill, hitsOf, type PlainDocument, type Searcher } from './searchDocuments.ts'

/** Indexes the texts under a name of their own, which is removed again when the searcher is closed. */
export async function meilisearchDocuments(
  documents: Iterable<PlainDocument> | AsyncIterable<PlainDocument>,
  threads: readonly TopicThread[],
  access: MeilisearchAccess,
): Promise<Searcher> {
  const indexUid = `rodedraad_${randomUUID()}`
  const knowledge = { analysis: dutchAnalysis(), threads: () => threads }
  const index = openMeilisearchIndex({ ...access, indexUid, knowledge })
  const close = () => {
    const client = connect(access)
    return perform(client, () => client.deleteIndex(indexUid), ['index_not_found'])
  }
  try {
    await fill(index, documents, threads)
  } catch (error) {
    await close()
    throw error
  }
  return { search: (query, limit = 10) => hitsOf(index, query, limit), close }
}
