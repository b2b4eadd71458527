// Lays two codings side by side: the items on which they can differ, and what each coder said in words.
import { ANSWERED, ASIDE, type ComparedItem, isDifferentOn, isSameOn, TOLD } from '#core/codingDifferences.ts'
import { type FieldName, fieldLabels, fieldWords, TAG_PARTS } from '../coding/codingFields.ts'
import type { Draft, DraftTag, TagKind } from '../coding/codingState.ts'
import type { NumberedPassage } from '../passages.ts'

/** One thing on which codings agree or differ: a field of the codebook, or all tags of one kind. */
export type Item = { readonly id: string; readonly title: string; readonly compared: ComparedItem } & (
  | { readonly tags: TagKind }
  | { readonly field: FieldName }
)

/** One of the two codings, by whose it is. */
export interface Side {
  readonly name: string
  readonly draft: Draft
  readonly note: string | null
}

export const ITEMS: readonly Item[] = [
  ...TAG_PARTS.map(({ kind, missing, title, id }) => ({ id, title, compared: missing, tags: kind })),
  ...[...ANSWERED, ...TOLD, ...ASIDE].map((field) => ({
    id: field,
    title: fieldLabels[field],
    compared: field,
    field,
  })),
]

/** The name by which the decision keeps a reason for an item; null for what is for analysis only. */
export const reasonKey = ({ compared }: Item): string | null =>
  ASIDE.some((field) => field === compared) ? null : compared

const tagsOf = (draft: Draft, kind: TagKind): readonly DraftTag[] =>
  draft.tags.filter((tag) => tag.kind === kind)

/** What a draft says about an item, one line for each thing said, in a fixed order. */
export function itemWords(draft: Draft, item: Item): readonly string[] {
  if ('field' in item) {
    const text = fieldWords(item.field, draft.fields)
    return text === '' ? [] : [text]
  }
  return tagsOf(draft, item.tags)
    .map(({ label, main }) => (main ? `${label} (hoofd)` : label))
    .sort((a, b) => a.localeCompare(b, 'nl'))
}

/** One thing a coder said about an item, with what carries it: a passage of the text or a note. */
export interface Statement {
  readonly words: string
  /** The same without saying whether it weighs most. */
  readonly label: string
  readonly main: boolean
  readonly support: string
  /** The number of the passage in the text. */
  readonly passage: number | null
}

/** What a draft says about an item and on what grounds, in the order of `itemWords`. */
export function statements(
  draft: Draft,
  item: Item,
  narrative: string,
  passages: readonly NumberedPassage[],
): readonly Statement[] {
  if ('field' in item)
    return itemWords(draft, item).map((words) => ({
      words,
      label: words,
      main: false,
      support: '',
      passage: null,
    }))
  const numberOf = (place: DraftTag['passage']) =>
    passages.find(({ start, end }) => start === place?.start && end === place.end)?.number ?? null
  return tagsOf(draft, item.tags)
    .map(({ label, main, passage, note }) => ({
      words: main ? `${label} (hoofd)` : label,
      label,
      main,
      support: passage ? `“${narrative.slice(passage.start, passage.end)}”` : note,
      passage: numberOf(passage),
    }))
    .sort((a, b) => a.words.localeCompare(b.words, 'nl'))
}

export const sameOn = (a: Draft, b: Draft, { compared }: Item): boolean => isSameOn(a, b, compared)

/** A draft that says about one item what another says, and is as it was on all else. */
export function takenOver(into: Draft, from: Draft, item: Item): Draft {
  if ('field' in item)
    return { ...into, fields: { ...into.fields, [item.field]: from.fields[item.field] ?? null } }
  return { ...into, tags: [...into.tags.filter((tag) => tag.kind !== item.tags), ...tagsOf(from, item.tags)] }
}

/** Whether the chair has something to choose. */
export const differOn = (a: Draft, b: Draft, { compared }: Item): boolean => isDifferentOn(a, b, compared)

/** What two coders agree on, with what only one of them filled in from the text, to begin a decision with. */
export const agreedDraft = (a: Draft, b: Draft): Draft =>
  ITEMS.filter((item) => !differOn(a, b, item)).reduce<Draft>(
    (draft, item) => takenOver(draft, itemWords(a, item).length > 0 ? a : b, item),
    { fields: {}, tags: [] },
  )

/** The threads on which two codings differ: those of which the wording may be unclear. */
export function threadsInDoubt(a: Draft, b: Draft): readonly DraftTag[] {
  const [first, second] = [tagsOf(a, 'THREAD'), tagsOf(b, 'THREAD')]
  const all = [...new Map([...first, ...second].map((tag) => [tag.target, tag])).values()]
  const held = (tags: readonly DraftTag[], { target }: DraftTag) =>
    tags.find((tag) => tag.target === target)?.main
  return all.filter((tag) => held(first, tag) !== held(second, tag))
}
