// Where two codings of one case differ, and what holds when they do not.
import type { CodingFields, TagInput } from './coding.ts'

/** A coding as far as it is compared. */
export interface CodingForComparison<Tag extends Pick<TagInput, 'kind' | 'target' | 'main'> = TagInput> {
  readonly fields: CodingFields
  readonly tags: readonly Tag[]
}

/** Fields that both coders answer: left empty by one of them is a difference too. */
export const ANSWERED = [
  'severity',
  'grave',
  'disproportionate',
  'unintended',
  'attributable',
  'remedyKind',
  'tailoring',
  'outcome',
] as const satisfies readonly (keyof CodingFields)[]

/** Fields that are filled in where the text tells: only two different answers are a difference. */
export const TOLD = [
  'duration',
  'amountBand',
  'legalGround',
] as const satisfies readonly (keyof CodingFields)[]

/** Fields for analysis only: no difference, whoever filled them in. */
export const ASIDE = [
  'culpability',
  'enforcementPhase',
  'preventive',
  'lifeEvents',
] as const satisfies readonly (keyof CodingFields)[]

const KINDS = ['thread', 'provision', 'cause', 'effect', 'addressee'] as const

/** What two codings can differ on: a field of the codebook or all tags of one kind. */
export type CodingItem = (typeof ANSWERED)[number] | (typeof TOLD)[number] | (typeof KINDS)[number]

export const CODING_ITEMS: readonly CodingItem[] = [...KINDS, ...ANSWERED, ...TOLD]

/**
 * The items on which two codings differ; none when the coders agree, and then the case closes by itself. Passages and
 * notes may differ: two people point at other words for the same reason.
 */
export function differences(
  a: CodingForComparison<Pick<TagInput, 'kind' | 'target' | 'main'>>,
  b: CodingForComparison<Pick<TagInput, 'kind' | 'target' | 'main'>>,
): readonly CodingItem[] {
  const unlike = (field: keyof CodingFields) => (a.fields[field] ?? null) !== (b.fields[field] ?? null)
  const bothFilled = (field: keyof CodingFields) => a.fields[field] != null && b.fields[field] != null
  return [
    ...KINDS.filter((kind) => tagSet(a.tags, kind) !== tagSet(b.tags, kind)),
    ...ANSWERED.filter(unlike),
    ...TOLD.filter((field) => bothFilled(field) && unlike(field)),
  ]
}

/**
 * What holds of two codings that agree: the first one, with from the second what the first left empty and passages for
 * tags that the first found implicit.
 */
export function mergeAgreed<Tag extends TagInput>(
  a: CodingForComparison<Tag>,
  b: CodingForComparison<Tag>,
): CodingForComparison<Tag> {
  const told = Object.fromEntries(
    [...TOLD, ...ASIDE].map((field) => [field, a.fields[field] ?? b.fields[field] ?? null]),
  )
  const lifeEvents = a.fields.lifeEvents?.length ? a.fields.lifeEvents : (b.fields.lifeEvents ?? [])
  const twin = (tag: Tag) => b.tags.find(({ kind, target }) => kind === tag.kind && target === tag.target)
  return {
    fields: { ...a.fields, ...told, lifeEvents },
    tags: a.tags.map((tag) => (tag.passageStart == null ? (twin(tag) ?? tag) : tag)),
  }
}

const tagSet = (tags: readonly Pick<TagInput, 'kind' | 'target' | 'main'>[], of: TagInput['kind']): string =>
  tags
    .filter(({ kind }) => kind === of)
    .map(({ target, main }) => `${target}${main === true ? '*' : ''}`)
    .sort()
    .join(' ')
