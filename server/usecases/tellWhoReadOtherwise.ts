// Coders hear when the chair decided otherwise than they read a case.
import type { CodingFields, TagInput } from '#core/coding.ts'
import { differences } from '#core/codingDifferences.ts'
import type { Actor } from '#core/permissions.ts'
import type { Queryable } from '#db/client.ts'
import { findCodings, findCodingTags, toTag } from '#db/codings.ts'
import { findHolders } from '#db/notifications.ts'
import type { Deps } from './deps.ts'
import { notify } from './notify.ts'

interface Decision {
  readonly caseId: string
  readonly fields: CodingFields
  readonly tags: readonly TagInput[]
  readonly at: string
}

/** Leaves a message with each coder whose own reading is not what was decided; which places differ stands with the case. */
export function tellWhoReadOtherwise(
  tx: Queryable,
  deps: Deps,
  actor: Actor,
  { caseId, fields, tags, at }: Decision,
): void {
  const unlike = findCodings(tx, [caseId]).filter(
    (coding) =>
      coding.status === 'done' &&
      differences({ fields: coding, tags: findCodingTags(tx, [coding.id]).map(toTag) }, { fields, tags })
        .length > 0,
  )
  const coders = unlike.map(({ coderId }) => coderId)
  const to = findHolders(tx, coders, ['coder'])
  notify(tx, deps, actor, { kind: 'decided_otherwise', about: 'case', subjectId: caseId, to, at })
}
