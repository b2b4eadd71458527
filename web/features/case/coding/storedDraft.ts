// Turns a coding as the API gives it into a draft to work on.
import { type FragmentOf, readFragment } from '../../../graphql.ts'
import { CodingFieldsFragment } from './codingDocuments.ts'
import type { Draft, DraftTag } from './codingState.ts'

const emptyDraft: Draft = { fields: {}, tags: [] }

/** The version of a stored coding (0 when there is none yet), whether it is finished, and its content. */
export function storedDraft(stored: FragmentOf<typeof CodingFieldsFragment> | null): {
  readonly version: number
  readonly done: boolean
  readonly draft: Draft
} {
  const coding = readFragment(CodingFieldsFragment, stored)
  if (!coding) return { version: 0, done: false, draft: emptyDraft }
  const { severity, grave, disproportionate, unintended, attributable, remedyKind } = coding
  const { duration, amountBand, tailoring, outcome, legalGround, note } = coding
  const { culpability, enforcementPhase, preventive, lifeEvents, doubt } = coding
  // Field by field: the cache adds names of types to what it gives, and the API would refuse those.
  const fields = {
    ...{ severity, grave, disproportionate, unintended, attributable, remedyKind },
    ...{ duration, amountBand, tailoring, outcome, legalGround, note },
    ...{ culpability, enforcementPhase, preventive, lifeEvents, doubt },
  }
  return { version: coding.version, done: coding.done, draft: { fields, tags: coding.tags.map(draftTag) } }
}

interface StoredTag {
  readonly kind: DraftTag['kind']
  readonly label: string
  readonly main: boolean
  readonly note: string | null
  readonly passageStart: number | null
  readonly passageEnd: number | null
  readonly cause: string | null
  readonly effect: string | null
  readonly addressee: string | null
  readonly thread: { readonly id: string } | null
  readonly provision: { readonly id: string } | null
}

function draftTag(tag: StoredTag): DraftTag {
  const { passageStart: start, passageEnd: end } = tag
  const code = tag.cause ?? tag.effect ?? tag.addressee
  return {
    kind: tag.kind,
    target: tag.thread?.id ?? tag.provision?.id ?? code?.toLowerCase() ?? '',
    label: tag.label,
    main: tag.main,
    passage: start !== null && end !== null ? { start, end } : null,
    note: tag.note ?? '',
  }
}
