/** What search knows of a thing that can be found, and what may be asked: plain data, the same for every engine. */
import type { CaseFilter } from '#core/caseFilter.ts'
import type { CaseStatus } from '#core/codes.ts'

/** The things search may find. */
export const FINDABLE_KINDS = ['case', 'precedent'] as const
/** One kind of thing that search may find. */
export type FindableKind = (typeof FINDABLE_KINDS)[number]

/** The fields whose values can be filtered on and counted, named as in `CaseFilter`. */
export const TAG_FIELDS = [
  'regulationIds',
  'provisionIds',
  'threadIds',
  'years',
  'causes',
  'effects',
  'statuses',
  'organisationKinds',
  'addressees',
  'outcomes',
  'kinds',
  'legalGrounds',
  'precedentIds',
  'severities',
] as const satisfies readonly (keyof CaseFilter)[]
/** One field that can be filtered on. */
export type TagField = (typeof TAG_FIELDS)[number]

/** The parts of a document that words are looked for in; `labels` holds the names of its tags, not its own text. */
export const TEXT_FIELDS = ['title', 'summary', 'narrative', 'labels'] as const
/** One part of a document's text. */
export type TextField = (typeof TEXT_FIELDS)[number]

/** Stands between the names in `labels`, so that each can be read by itself. */
export const BETWEEN_LABELS = ' · '

/**
 * A thing as search keeps it. Only text that everyone with a role may read goes in; which states of it a viewer may
 * see is asked with every search.
 */
export interface SearchDocument {
  readonly kind: FindableKind
  readonly id: string
  /** The state that decides who may see it; a precedent is always published. */
  readonly status: CaseStatus
  /** ISO 8601; newest and oldest are by this. */
  readonly date: string
  readonly texts: Readonly<Record<TextField, string>>
  /** The values per field; provisions and threads with all their ancestors, years as four digits. */
  readonly tags: Readonly<Partial<Record<TagField, readonly string[]>>>
  /** 0 to 4, or null when it was not judged. */
  readonly severity: number | null
}

/** What a document can be coded in, besides what follows from where it came from. */
const CODED_FIELDS = [
  'provisionIds',
  'threadIds',
  'causes',
  'effects',
  'addressees',
  'outcomes',
  'legalGrounds',
  'organisationKinds',
] as const satisfies readonly TagField[]

/** How complete a document is: the share of what can be coded that is. */
export const completenessOf = ({ tags, severity }: Pick<SearchDocument, 'tags' | 'severity'>): number =>
  (CODED_FIELDS.filter((field) => (tags[field] ?? []).length > 0).length + (severity === null ? 0 : 1)) /
  (CODED_FIELDS.length + 1)

/** What names a document within the index. */
export type DocumentRef = Pick<SearchDocument, 'kind' | 'id'>
