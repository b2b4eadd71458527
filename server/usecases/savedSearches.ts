// Readers keep searches, forget them, and see what is new in them.
import type { CaseFilter } from '#core/caseFilter.ts'
import type { Actor } from '#core/permissions.ts'
import { type Problem, problem } from '#core/problem.ts'
import { ok, type Result, refused } from '#core/result.ts'
import { QUERY_LENGTH_MAX } from '#core/search/queryLanguage.ts'
import { sealOptional, sealRequired } from '#core/signal.ts'
import * as rows from '#db/savedSearches.ts'
import { authorize } from './authorize.ts'
import { type Deps, instantOf } from './deps.ts'

const NAME_CHARS_MAX = 120

/** Keeps a search under a name, both without identifying details. Answers its id. */
export function saveSearch(
  deps: Deps,
  actor: Actor,
  input: { readonly name: string; readonly words: string; readonly filter: CaseFilter },
): Result<string, Problem> {
  authorize(actor, 'search.save')
  const name = sealRequired(input.name, 'name', 1, NAME_CHARS_MAX)
  const words = sealOptional(input.words, 'words', QUERY_LENGTH_MAX)
  if (!name.ok || !words.ok)
    return { ok: false, problems: [...(name.ok ? [] : name.problems), ...(words.ok ? [] : words.problems)] }
  const id = deps.newId()
  const at = instantOf(deps)
  rows.insertSavedSearch(deps.db, {
    id,
    personId: actor.personId,
    name: name.value,
    words: words.value ?? '',
    filter: JSON.stringify(input.filter),
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
  deps.db.transaction((tx) => rows.deleteSavedSearch(tx, id), { behavior: 'immediate' })
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
