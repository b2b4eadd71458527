// Tells people what was published since they kept a search, and by which words it answers it.
import type { SearchDocument } from '#core/search/document.ts'
import { findAllSavedSearches } from '#db/savedSearches.ts'
import { readStoredFilter } from '#db/storedFilter.ts'
import { threadsInUse } from '#db/threads.ts'
import { questionsAnswered } from '#search/questionsAnswered.ts'
import type { Deps } from '#usecases/deps.ts'
import { recordSearchHits } from '#usecases/recordSearchHits.ts'

/**
 * Goes through documents that were just indexed. It may be given the same document twice: a hit that is on record
 * already is not told again.
 */
export async function alertSearches(deps: Deps, documents: readonly SearchDocument[]): Promise<void> {
  const published = documents.filter(({ kind, status }) => kind === 'case' && status === 'published')
  const searches = published.length === 0 ? [] : findAllSavedSearches(deps.db)
  const keptAt = new Map(searches.map(({ id, createdAt }) => [id, createdAt]))
  const publishedAt = new Map(published.map(({ id, date }) => [id, date]))
  const isNews = (searchId: string, caseId: string): boolean =>
    (publishedAt.get(caseId) ?? '') > (keptAt.get(searchId) ?? '')
  const news = published.filter(({ id }) => searches.some((search) => isNews(search.id, id)))
  if (news.length === 0) return
  const answered = await questionsAnswered(
    news,
    searches.map(({ id, words, filter }) => ({ id, words, filter: readStoredFilter(filter) })),
    threadsInUse(deps.db),
  )
  recordSearchHits(
    deps,
    answered
      .map(({ questionId, documentId, words }) => ({ searchId: questionId, caseId: documentId, words }))
      .filter(({ searchId, caseId }) => isNews(searchId, caseId)),
  )
}
