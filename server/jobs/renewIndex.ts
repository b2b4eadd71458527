// An index that was filled by an older analysis is filled anew, bit by bit, while what is in it goes on answering.
import { ANALYSIS_VERSION } from '#core/search/analysis.ts'
import { indexedBy, markAllForIndexing, setIndexedBy } from '#db/searchOutbox.ts'
import { type Deps, instantOf } from '#usecases/deps.ts'

/** Puts everything on the list of what has to be indexed when the index is of an older analysis. */
export function renewIndex(deps: Deps): void {
  if (indexedBy(deps.db) === ANALYSIS_VERSION) return
  deps.db.transaction(
    (tx) => {
      markAllForIndexing(tx, instantOf(deps))
      setIndexedBy(tx, ANALYSIS_VERSION)
    },
    { behavior: 'immediate' },
  )
}
