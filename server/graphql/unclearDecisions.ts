// Where the chair found the codebook unclear, with the lists on which the two coders differed.
import { type CodingItem, differences } from '#core/codingDifferences.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import type { Queryable } from '#db/client.ts'
import { findCodings, findCodingTags, toTag } from '#db/codings.ts'
import { findUnclearDecisions } from '#db/unclearDecisions.ts'

export const unclearDecisions = (db: Queryable) =>
  findUnclearDecisions(db).map((decision) => ({
    ...decision,
    items: itemsOfDispute(db, decision.case.id).map((item) => ({ item, label: CODING_ITEM_LABELS[item] })),
  }))

/** On what the two finished codings of a case differ. */
function itemsOfDispute(db: Queryable, caseId: string): readonly CodingItem[] {
  const [first, second] = findCodings(db, [caseId])
    .filter(({ status }) => status === 'done')
    .map((fields) => ({ fields, tags: findCodingTags(db, [fields.id]).map(toTag) }))
  return first && second ? differences(first, second) : []
}
