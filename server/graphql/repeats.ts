// What came of the decided cases that were read again, item by item.
import { countRepeats } from '#core/agreement/repeats.ts'
import { differences } from '#core/codingDifferences.ts'
import { groupBy } from '#core/groupBy.ts'
import { CODING_ITEM_LABELS } from '#core/labels/agreement.nl.ts'
import { findReadRepeats } from '#db/caseRepeats.ts'
import type { Database } from '#db/client.ts'
import { findCaseTags, findCodings, findCodingTags, toTag } from '#db/codings.ts'
import { readRules } from '#db/disclosureRules.ts'

/** Per item and half year how many repeats were read as the case was decided. */
export function repeatRows(db: Database) {
  const repeats = findReadRepeats(db)
  const codings = groupBy(
    findCodings(
      db,
      repeats.flatMap(({ repeat }) => [repeat.caseId, repeat.originalId]),
    ),
    ({ caseId }) => caseId,
  )
  const decided = groupBy(
    findCaseTags(
      db,
      repeats.map(({ repeat }) => repeat.originalId),
    ),
    ({ caseId }) => caseId,
  )
  const readings = repeats.flatMap(({ repeat, original }) => {
    const [coding] = codings.get(repeat.caseId) ?? []
    if (!coding) return []
    const found = { fields: coding, tags: findCodingTags(db, [coding.id]).map(toTag) }
    const held = { fields: original, tags: (decided.get(original.id) ?? []).map(toTag) }
    return [
      {
        readAt: repeat.doneAt ?? coding.startedAt,
        byFirstCoder: (codings.get(original.id) ?? []).some(({ coderId }) => coderId === coding.coderId),
        differences: differences(found, held),
      },
    ]
  })
  return countRepeats(readings, readRules(db).insideThreshold).map((row) => ({
    ...row,
    label: CODING_ITEM_LABELS[row.item],
  }))
}
