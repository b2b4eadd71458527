// Lays two codings side by side: the items on which they can differ, and what each coder said in words.
import { ANSWERED, ASIDE, TOLD } from '#core/codingDifferences.ts'
import { type FieldName, fieldLabels, fieldWords, TAG_PARTS } from '../coding/codingFields.ts'
import type { Draft, DraftTag, TagKind } from '../coding/codingState.ts'

/** One thing on which codings agree or differ: a field of the codebook, or all tags of one kind. */
export type Item =
  | { readonly id: string; readonly title: string; readonly tags: TagKind }
  | { readonly id: string; readonly title: string; readonly field: FieldName; readonly told?: boolean }

/** One of the two codings, by whose it is. */
export interface Side {
  readonly name: string
  readonly draft: Draft
  readonly note: string | null
}

export const ITEMS: readonly Item[] = [
  ...TAG_PARTS.map(({ kind, title, id }) => ({ id, title, tags: kind })),
  ...ANSWERED.map((field) => ({ id: field, title: fieldLabels[field], field })),
  ...[...TOLD, ...ASIDE].map((field) => ({ id: field, title: fieldLabels[field], field, told: true })),
]

/** The name by which the decision keeps a reason for an item; null for what is for analysis only. */
export const reasonKey = (item: Item): string | null =>
  'tags' in item ? item.tags.toLowerCase() : ASIDE.some((field) => field === item.field) ? null : item.field

export const tagsOf = (draft: Draft, kind: TagKind): readonly DraftTag[] =>
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
  readonly support: string
}

/** What a draft says about an item and on what grounds, in the order of `itemWords`. */
export function statements(draft: Draft, item: Item, narrative: string): readonly Statement[] {
  if ('field' in item) return itemWords(draft, item).map((words) => ({ words, support: '' }))
  return tagsOf(draft, item.tags)
    .map(({ label, main, passage, note }) => ({
      words: main ? `${label} (hoofd)` : label,
      support: passage ? `“${narrative.slice(passage.start, passage.end)}”` : note,
    }))
    .sort((a, b) => a.words.localeCompare(b.words, 'nl'))
}

export const sameOn = (a: Draft, b: Draft, item: Item): boolean =>
  itemWords(a, item).join('\n') === itemWords(b, item).join('\n')

/** A draft that says about one item what another says, and is as it was on all else. */
export function takenOver(into: Draft, from: Draft, item: Item): Draft {
  if ('field' in item)
    return { ...into, fields: { ...into.fields, [item.field]: from.fields[item.field] ?? null } }
  return { ...into, tags: [...into.tags.filter((tag) => tag.kind !== item.tags), ...tagsOf(from, item.tags)] }
}

/** Whether the chair has something to choose: what only one coder filled in from the text is no difference. */
export const differOn = (a: Draft, b: Draft, item: Item): boolean =>
  !sameOn(a, b, item) &&
  !('field' in item && item.told && [a, b].some((draft) => itemWords(draft, item).length === 0))

/** What two coders agree on, with what only one of them filled in from the text, to begin a decision with. */
export const agreedDraft = (a: Draft, b: Draft): Draft =>
  ITEMS.filter((item) => !differOn(a, b, item)).reduce<Draft>(
    (draft, item) => takenOver(draft, itemWords(a, item).length > 0 ? a : b, item),
    { fields: {}, tags: [] },
  )

/** The threads on which two codings differ, or else all that they name: those of which the wording may be unclear. */
export function threadsInDoubt(a: Draft, b: Draft): readonly DraftTag[] {
  const [first, second] = [tagsOf(a, 'THREAD'), tagsOf(b, 'THREAD')]
  const all = [...new Map([...first, ...second].map((tag) => [tag.target, tag])).values()]
  const held = (tags: readonly DraftTag[], { target }: DraftTag) =>
    tags.find((tag) => tag.target === target)?.main
  const disputed = all.filter((tag) => held(first, tag) !== held(second, tag))
  return disputed.length > 0 ? disputed : all
}
