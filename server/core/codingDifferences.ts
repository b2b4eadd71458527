// Where two codings of one case differ, and what holds when they do not.
import { TAG_KINDS } from './codes.ts'
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

/** What two codings can differ on: a field of the codebook or all tags of one kind. */
export type CodingItem = (typeof ANSWERED)[number] | (typeof TOLD)[number] | (typeof TAG_KINDS)[number]

export const CODING_ITEMS: readonly CodingItem[] = [...TAG_KINDS, ...ANSWERED, ...TOLD]

/** A coding as it is laid beside another: on the server, and while it is being written on a screen. */
interface Compared {
  readonly fields: Readonly<Partial<Record<Field, unknown>>>
  readonly tags: readonly { readonly kind: string; readonly target: string; readonly main?: boolean | null }[]
}
type Field = (typeof ANSWERED)[number] | (typeof TOLD)[number] | (typeof ASIDE)[number]

/** All that two codings can be compared on, with what is for analysis only. */
export type ComparedItem = CodingItem | (typeof ASIDE)[number]

const isTagKind = (item: ComparedItem): item is (typeof TAG_KINDS)[number] =>
  TAG_KINDS.some((kind) => kind === item)
const isAnswered = (item: ComparedItem): boolean => ANSWERED.some((field) => field === item)

/** Whether two codings say the same about an item. */
export function isSameOn(a: Compared, b: Compared, item: ComparedItem): boolean {
  if (isTagKind(item)) return tagSet(a, item) === tagSet(b, item)
  return answerTo(item, a) === answerTo(item, b)
}

/** Whether two codings differ on an item: where the text tells it, what only one of them filled in is no difference. */
export const isDifferentOn = (a: Compared, b: Compared, item: ComparedItem): boolean =>
  !isSameOn(a, b, item) &&
  (isTagKind(item) || isAnswered(item) || [a, b].every(({ fields }) => written(fields[item]) !== ''))

/**
 * The items on which two codings differ; none when the coders agree, and then the case closes by itself. Passages and
 * notes may differ: two people point at other words for the same reason.
 */
export const differences = (a: Compared, b: Compared): readonly CodingItem[] =>
  CODING_ITEMS.filter((item) => isDifferentOn(a, b, item))

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

/** How a case ended when nobody said so: what a decision then holds, so that leaving it open is no other answer. */
const OUTCOME_LEFT_OPEN = 'onbekend' satisfies CodingFields['outcome']

/** What a coding says of a field; the codes of the API differ from ours in capitals only. */
const answerTo = (field: Field, { fields }: Compared): string =>
  written(field === 'outcome' ? (fields.outcome ?? OUTCOME_LEFT_OPEN) : fields[field]).toLowerCase()

/** An answer as it is compared; empty when there is none. */
const written = (answer: unknown): string =>
  Array.isArray(answer) ? answer.toSorted().join(' ') : String(answer ?? '')

const tagSet = ({ tags }: Compared, of: TagInput['kind']): string =>
  tags
    .filter(({ kind }) => kind.toLowerCase() === of)
    .map(({ target, main }) => `${target}${main === true ? '*' : ''}`)
    .sort()
    .join(' ')
