// Where the chair found the codebook unclear, with the lists on which the two coders differed.
import { type CodingItem, differences } from '#core/codingDifferences.ts'
import { groupBy } from '#core/groupBy.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import type { Queryable } from '#db/client.ts'
import { findCodings, findCodingTags, toTag } from '#db/codings.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'
import { isVisible } from '#db/visibleCases.ts'
import type { Context } from './context.ts'

/** Those decisions of cases that the viewer may see, newest first. */
export function unclearDecisions({ deps: { db }, viewer }: Context) {
  const decisions = findUnclearDecisions(db).filter((decision) => isVisible(viewer, decision.case))
  const items = itemsOfDisputes(
    db,
    decisions.map((decision) => decision.case.id),
  )
  return decisions.map((decision) => ({
    ...decision,
    items: (items.get(decision.case.id) ?? []).map((item) => ({ item, label: CODING_ITEM_LABELS[item] })),
  }))
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
