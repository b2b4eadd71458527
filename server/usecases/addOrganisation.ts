// An administrator adds an organisation.
import type { OrganisationKind } from '#core/codes.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { recordEvent } from '#db/audit.ts'
import { findOrganisationByName, findTellableKinds, insertOrganisation } from '#db/people.ts'
import { markAllForIndexing } from '#db/searchOutbox.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

/** Makes an organisation. Answers its id. */
export function addOrganisation(
  deps: Deps,
  actor: Actor,
  { name, kind }: { readonly name: string; readonly kind: OrganisationKind },
): Result<string, Problem> {
  authorize(actor, 'people.manage')

  return deps.db.transaction(
    (tx) => {
      if (name.trim() === '') return refused(problem('REQUIRED', 'name'))
      if (findOrganisationByName(tx, name.trim())) return refused(problem('REFERENCE_USED', 'name'))
      const id = deps.newId()
      const at = instantOf(deps)
      const toldBefore = findTellableKinds(tx).length
      insertOrganisation(tx, { id, name: name.trim(), kind, createdAt: at })
      // From now on the cases of this kind of organisation can be found by it.
      if (findTellableKinds(tx).length !== toldBefore) markAllForIndexing(tx, at)
      recordEvent(tx, actor, at, { type: 'organisation.added', subjectId: id })
      return ok(id)
    },
    { behavior: 'immediate' },
  )
}
