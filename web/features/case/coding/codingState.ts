// What a coder has chosen so far, with every step before it, so that any step can be undone.

import { DURATIONS, REMEDY_KINDS, TAG_KINDS, TRAIT_ANSWERS } from '#core/codes.ts'
import { MAIN_KINDS, missingFromCoding, type TagInput } from '#core/coding.ts'
import type { VariablesOf } from '../../../graphql.ts'
import type { SaveCodingDocument } from './codingDocuments.ts'
import type { Passage } from './sentences.ts'

type SaveCodingInput = VariablesOf<typeof SaveCodingDocument>['input']
/** The codebook fields beside the tags, as the API spells them. */
export type Fields = SaveCodingInput['fields']
/** What a tag points at, as the API spells it. */
export type TagKind = SaveCodingInput['tags'][number]['kind']

/** A tag on its way into a coding. `target` is the id of a thread or provision, else a code of the codebook. */
export interface DraftTag {
  readonly kind: TagKind
  readonly target: string
  readonly label: string
  readonly main: boolean
  /** Null when no single passage carries the tag. */
  readonly passage: Passage | null
  readonly note: string
}

export interface Draft {
  readonly fields: Fields
  readonly tags: readonly DraftTag[]
}

export interface CodingState {
  readonly now: Draft
  readonly before: readonly Draft[]
  /** Steps that were undone, the nearest last; a new step forgets them. */
  readonly after: readonly Draft[]
  /** What the last step changed; typing on in the same field is one step. */
  readonly lastStep: string | null
}

type Key = Pick<DraftTag, 'kind' | 'target'>
export type CodingAction =
  | { readonly type: 'load'; readonly draft: Draft }
  | { readonly type: 'replace'; readonly draft: Draft }
  | { readonly type: 'fields'; readonly fields: Fields; readonly step?: string }
  | { readonly type: 'tag'; readonly tag: Omit<DraftTag, 'main' | 'note'> }
  | { readonly type: 'untag'; readonly key: Key }
  | { readonly type: 'main'; readonly key: Key }
  | { readonly type: 'passage'; readonly key: Key; readonly passage: Passage | null }
  | { readonly type: 'note'; readonly key: Key; readonly note: string }
  | { readonly type: 'swap'; readonly key: Key; readonly target: string; readonly label: string }
  | { readonly type: 'over'; readonly stored: Draft }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

const STEPS_KEPT_MAX = 200

/** A coding as it is opened: nothing to undo yet. */
export const opened = (draft: Draft): CodingState => ({ now: draft, before: [], after: [], lastStep: null })

/** The id of the field in which the coder writes what a tag rests on. */
export const groundId = ({ kind, target }: Key): string => `waaruit-${kind}-${target}`

const sameTag = (a: Key, b: Key): boolean => a.kind === b.kind && a.target === b.target

/** Threads and causes have one that weighs most; the others have not. */
export const hasMain = (kind: TagKind): boolean => MAIN_KINDS.some((code) => code.toUpperCase() === kind)

/** The state after one step of the coder. */
export function codingReducer(state: CodingState, action: CodingAction): CodingState {
  if (action.type === 'load') return opened(action.draft)
  if (action.type === 'undo') {
    const now = state.before.at(-1)
    if (!now) return state
    return { now, before: state.before.slice(0, -1), after: [...state.after, state.now], lastStep: null }
  }
  if (action.type === 'redo') {
    const now = state.after.at(-1)
    if (!now) return state
    return { now, before: [...state.before, state.now], after: state.after.slice(0, -1), lastStep: null }
  }
  // What goes over another version leaves that one a step back, where undo finds it.
  if (action.type === 'over')
    return { ...state, before: [...state.before, action.stored], after: [], lastStep: null }
  const now = changed(state.now, action)
  const step = typedIn(action)
  const typingOn = step !== null && step === state.lastStep
  const before = typingOn ? state.before : [...state.before, state.now].slice(-STEPS_KEPT_MAX)
  return { now, before, after: [], lastStep: step }
}

type Change = Exclude<CodingAction, { type: 'load' | 'over' | 'undo' | 'redo' }>

function changed(draft: Draft, action: Change): Draft {
  switch (action.type) {
    case 'replace':
      return action.draft
    case 'fields':
      return { ...draft, fields: { ...draft.fields, ...action.fields } }
    case 'tag':
      return { ...draft, tags: withTag(draft.tags, action.tag) }
    case 'untag':
      return { ...draft, tags: withoutTag(draft.tags, action.key) }
    case 'main':
      return {
        ...draft,
        tags: draft.tags.map((tag) =>
          tag.kind === action.key.kind ? { ...tag, main: sameTag(tag, action.key) } : tag,
        ),
      }
    case 'passage':
      return edited(draft, action.key, { passage: action.passage })
    case 'note':
      return edited(draft, action.key, { note: action.note })
    case 'swap':
      return draft.tags.some((tag) => tag.kind === action.key.kind && tag.target === action.target)
        ? { ...draft, tags: withoutTag(draft.tags, action.key) }
        : edited(draft, action.key, { target: action.target, label: action.label })
  }
}

const edited = (draft: Draft, key: Key, change: Partial<DraftTag>): Draft => ({
  ...draft,
  tags: draft.tags.map((tag) => (sameTag(tag, key) ? { ...tag, ...change } : tag)),
})

/** A tag that is there already takes over the new passage; the first thread or cause becomes the main one. */
function withTag(tags: readonly DraftTag[], tag: Omit<DraftTag, 'main' | 'note'>): readonly DraftTag[] {
  const known = tags.find((other) => sameTag(other, tag))
  if (known)
    return tags.map((other) =>
      other === known ? { ...known, passage: tag.passage ?? known.passage } : other,
    )
  const main = hasMain(tag.kind) && !tags.some((other) => other.kind === tag.kind)
  return [...tags, { ...tag, main, note: '' }]
}

function withoutTag(tags: readonly DraftTag[], key: Key): readonly DraftTag[] {
  const left = tags.filter((tag) => !sameTag(tag, key))
  const heir = left.find((tag) => tag.kind === key.kind)
  const leaderless =
    hasMain(key.kind) && heir !== undefined && !left.some((tag) => tag.kind === key.kind && tag.main)
  return leaderless ? left.map((tag) => (tag === heir ? { ...tag, main: true } : tag)) : left
}

const typedIn = (action: Change): string | null =>
  action.type === 'note'
    ? `${action.key.kind} ${action.key.target}`
    : action.type === 'fields'
      ? (action.step ?? null)
      : null

/** The names of the fields and kinds of tags that are still needed before the coding may be called done. */
export function stillMissing(draft: Draft): readonly string[] {
  const { severity, grave, disproportionate, unintended, attributable, remedyKind, duration, note } =
    draft.fields
  const answer = (value: string | null | undefined) =>
    TRAIT_ANSWERS.find((code) => code.toUpperCase() === value) ?? null
  const fields = {
    severity: severity ?? null,
    grave: answer(grave),
    disproportionate: answer(disproportionate),
    unintended: answer(unintended),
    attributable: answer(attributable),
    remedyKind: REMEDY_KINDS.find((code) => code.toUpperCase() === remedyKind) ?? null,
    duration: DURATIONS.find((code) => code.toUpperCase() === duration) ?? null,
    note: note ?? null,
  }
  return missingFromCoding(fields, draft.tags.flatMap(toCore)).flatMap(({ path }) => path)
}

/** The threads, provisions and causes that neither a passage nor a note carries: nobody could trace those to the text. */
export const ungrounded = (draft: Draft): readonly DraftTag[] =>
  draft.tags.filter(
    ({ kind, passage, note }) =>
      (hasMain(kind) || kind === 'PROVISION') && passage === null && note.trim() === '',
  )

function toCore(tag: DraftTag): readonly TagInput[] {
  const kind = TAG_KINDS.find((code) => code.toUpperCase() === tag.kind)
  return kind ? [{ kind, target: tag.target, main: tag.main }] : []
}

/** A draft as the API takes it. */
export const toInput = (draft: Draft): Pick<SaveCodingInput, 'fields' | 'tags'> => ({
  fields: draft.fields,
  tags: draft.tags.map(({ kind, target, main, passage, note }) => ({
    kind,
    target,
    main,
    passageStart: passage?.start ?? null,
    passageEnd: passage?.end ?? null,
    note: note.trim() === '' ? null : note,
  })),
})
