import type { CaseFilter } from '#core/caseFilter.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import * as rows from '#db/savedSearches.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

const NAME_CHARS_MAX = 120

/** Keeps a search under a name. Answers its id. */
export function saveSearch(
  deps: Deps,
  actor: Actor,
  input: { readonly name: string; readonly words: string; readonly filter: CaseFilter },
): Result<string, Problem> {
  authorize(actor, 'search.save')
  const name = input.name.trim()
  if (name === '') return refused(problem('REQUIRED', 'name'))
  if (name.length > NAME_CHARS_MAX) return refused(problem('TEXT_TOO_LONG', 'name'))
  const id = deps.newId()
  const at = instantOf(deps)
  const { words, filter } = input
  rows.insertSavedSearch(deps.db, {
    id,
    personId: actor.personId,
    name,
    words,
    filter: JSON.stringify(filter),
    createdAt: at,
    seenAt: at,
  })
  return ok(id)
}

/** Forgets one of one's own searches. Answers its id. */
export function deleteSearch(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Result<string, Problem> {
  authorize(actor, 'search.save')
  if (rows.findSavedSearch(deps.db, id)?.personId !== actor.personId)
    return refused(problem('NOT_FOUND', 'id'))
  rows.deleteSavedSearch(deps.db, id)
  return ok(id)
}

/** Notes that the hits so far were seen, so that only later ones count as new. Answers the id of the search. */
export function markSearchSeen(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Result<string, Problem> {
  authorize(actor, 'search.save')
  if (rows.findSavedSearch(deps.db, id)?.personId !== actor.personId)
    return refused(problem('NOT_FOUND', 'id'))
  rows.markSeen(deps.db, id, instantOf(deps))
  return ok(id)
}
