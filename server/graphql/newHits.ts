// How many cases a saved search finds that were published since its owner last looked.

import type { SavedSearchRow } from '#db/savedSearches.ts'
import { findVisibleCasesById, visibleStatuses } from '#db/visibleCases.ts'
import type { Context } from './context.ts'
import { readStoredFilter } from './storedFilter.ts'

const LOOKED_AT_MAX = 100

/** Counts among the newest hits; a search with more new hits than are looked at has a hundred to read already. */
export async function countNewHits({ search, deps, viewer }: Context, row: SavedSearchRow): Promise<number> {
  const filter = readStoredFilter(row.filter)
  const { hits } = await search.search({
    words: row.words,
    kind: 'case',
    visible: visibleStatuses(viewer),
    filter,
    sort: 'newest',
    limit: LOOKED_AT_MAX,
  })
  const rows = findVisibleCasesById(
    deps.db,
    viewer,
    hits.map(({ id }) => id),
  )
  return rows.filter(({ publishedAt }) => publishedAt !== null && publishedAt > row.seenAt).length
}
