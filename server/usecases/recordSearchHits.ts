// Puts new cases with the kept searches they answer, and leaves a message with whoever kept them.
import { groupBy } from '#core/groupBy.ts'
import { POLICY } from '#core/permissions.ts'
import { findHolders } from '#db/notifications.ts'
import { findSavedSearch, insertSearchHit, type NewSearchHit } from '#db/savedSearches.ts'
import { type Deps, instantOf } from './deps.ts'
import { notify } from './notify.ts'

/** Records what is not on record yet, all of it or nothing. A search that was thrown away meanwhile is passed over. */
export function recordSearchHits(deps: Deps, hits: readonly Omit<NewSearchHit, 'foundAt'>[]): void {
  deps.db.transaction(
    (tx) => {
      const at = instantOf(deps)
      for (const [searchId, found] of groupBy(hits, (hit) => hit.searchId)) {
        const search = findSavedSearch(tx, searchId)
        if (!search) continue
        const fresh = found.filter((hit) => insertSearchHit(tx, { ...hit, foundAt: at }))
        if (fresh.length === 0) continue
        notify(tx, deps, null, {
          kind: 'search_hits',
          about: 'search',
          subjectId: searchId,
          number: fresh.length,
          to: findHolders(tx, [search.personId], POLICY['search.save'].roles),
          at,
        })
      }
    },
    { behavior: 'immediate' },
  )
}
