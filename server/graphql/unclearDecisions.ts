// Where the chair found the codebook unclear, with the lists on which the two coders differed and what the team made of it.
import { type CodingItem, differences } from '#core/codingDifferences.ts'
import { groupBy } from '#core/groupBy.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import type { Queryable } from '#db/client.ts'
import { findDiscussions } from '#db/codebookDiscussions.ts'
import { findCodings, findCodingTags, toTag } from '#db/codings.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { isVisible } from '#db/visibleCases.ts'
import type { Context } from './context.ts'

/** Those decisions of cases that the viewer may see, newest first; all, or only what was or was not discussed. */
export function unclearDecisions({ deps: { db }, viewer }: Context, discussed: boolean | null) {
  const decisions = findUnclearDecisions(db).filter((decision) => isVisible(viewer, decision.case))
  const caseIds = decisions.map((decision) => decision.case.id)
  const items = itemsOfDisputes(db, caseIds)
  const discussions = groupBy(findDiscussions(db, caseIds), ({ caseId }) => caseId)
  return decisions
    .map((decision) => ({
      ...decision,
      items: (items.get(decision.case.id) ?? []).map((item) => ({ item, label: CODING_ITEM_LABELS[item] })),
      // A case that was decided anew is to be talked about anew.
      discussions: (discussions.get(decision.case.id) ?? []).filter(
        ({ decidedAt }) => decidedAt === decision.at,
      ),
    }))
    .filter(({ discussions: { length } }) => discussed === null || discussed === length > 0)
}

/** On what the two finished codings of each case differ, by the id of the case. */
function itemsOfDisputes(
  db: Queryable,
  caseIds: readonly string[],
): ReadonlyMap<string, readonly CodingItem[]> {
  const finished = findCodings(db, caseIds).filter(({ status }) => status === 'done')
  const ids = finished.map(({ id }) => id)
  const tags = groupBy(findCodingTags(db, ids), ({ codingId }) => codingId)
  const compared = finished.map((fields) => ({ fields, tags: (tags.get(fields.id) ?? []).map(toTag) }))
  return new Map(
    [...groupBy(compared, ({ fields }) => fields.caseId)].map(([caseId, [first, second]]) => [
      caseId,
      first && second ? differences(first, second) : [],
    ]),
  )
}
