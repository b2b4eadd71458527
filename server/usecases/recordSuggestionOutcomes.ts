// Keeps what became of the suggestions for a case, once all its coders are done and no suggestion can steer them.
import { provisionById } from '#core/law/reference.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Queryable } from '#db/client.ts'
import { findCodings, findCodingTags, tagTarget } from '#db/codings.ts'
import { insertSuggestionOutcomes } from '#db/suggestionOutcomes.ts'
import { suggestForCase } from './suggestForCase.ts'

/** Of each kind the first few suggestions are what a screen shows first, and what is measured. */
const MEASURED = 5

interface Suggested {
  readonly kind: 'thread' | 'provision' | 'cause'
  readonly target: string
  readonly score: number
}

function measuredSuggestions(tx: Queryable, row: CaseRow): readonly Suggested[] {
  const { threads, provisions, causes } = suggestForCase(tx, row)
  return [
    ...threads.slice(0, MEASURED).map(({ id, score }): Suggested => ({ kind: 'thread', target: id, score })),
    ...provisions
      .slice(0, MEASURED)
      .flatMap(({ provisionId, score }): Suggested[] =>
        provisionId === null ? [] : [{ kind: 'provision', target: provisionId, score }],
      ),
    ...causes.slice(0, MEASURED).map(({ id, score }): Suggested => ({ kind: 'cause', target: id, score })),
  ]
}

/** Provisions count by article: who gave another paragraph of it took the suggestion over. */
function comparable(kind: string, target: string): string {
  const provision = kind === 'provision' ? provisionById(target) : undefined
  return provision ? `${kind} ${provision.regulationId} ${provision.article}` : `${kind} ${target}`
}

/** For each finished coding of a case: what would have been suggested, and whether the coder gave that tag. */
export function recordSuggestionOutcomes(tx: Queryable, row: CaseRow): void {
  const suggested = measuredSuggestions(tx, row)
  for (const { id, status } of findCodings(tx, [row.id])) {
    if (status !== 'done') continue
    const given = new Set(findCodingTags(tx, [id]).map((tag) => comparable(tag.kind, tagTarget(tag))))
    insertSuggestionOutcomes(
      tx,
      suggested.map((one) => ({
        codingId: id,
        ...one,
        accepted: given.has(comparable(one.kind, one.target)),
      })),
    )
  }
}
