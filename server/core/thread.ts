// What a thread (rode draad) says to coders, and what a change to the threads asks.
import type { ThreadChangeKind } from './codes.ts'

/** The texts of a thread in the codebook. */
export interface ThreadWording {
  readonly label: string
  readonly definition: string
  /** Where it ends and another thread begins. */
  readonly scopeNote: string
  /** When to choose it (wanneer wel). */
  readonly inclusion: string
  /** When not to (wanneer niet). */
  readonly exclusion: string
  /** An invented case that belongs here, and one that looks like it and does not. */
  readonly example: string
  readonly counterExample: string
  readonly synonyms: readonly string[]
  readonly parentId?: string | null
}

/** The texts of a wording in the order in which a reader goes through them. */
export const WORDING_TEXTS = [
  'label',
  'definition',
  'scopeNote',
  'inclusion',
  'exclusion',
  'example',
  'counterExample',
] as const satisfies readonly (keyof ThreadWording)[]

/** A change to the threads as it is asked for. What is not of its kind is left out. */
export interface ThreadChangeInput {
  readonly kind: ThreadChangeKind
  /** The thread it is about; none for a new one. */
  readonly threadId?: string | null
  /** Where the thread goes to in a merge. */
  readonly intoThreadId?: string | null
  /** The new thread, the new words, or the new parts of a split. */
  readonly wordings?: readonly ThreadWordingInput[] | null
  /** Threads that are there already and become parts of a split. */
  readonly partIds?: readonly string[] | null
  readonly reason: string
  /** The case that raised the question. */
  readonly caseId?: string | null
}

/** A wording as it is handed in: only the name, the definition and the border are always needed. */
export type ThreadWordingInput = Pick<ThreadWording, 'label' | 'definition' | 'scopeNote'> & {
  readonly [Text in 'inclusion' | 'exclusion' | 'example' | 'counterExample']?: string | null
} & { readonly synonyms?: readonly string[] | null; readonly parentId?: string | null }

/** A wording without white space around its texts, and with nothing left out. */
export const tidyWording = (input: ThreadWordingInput): ThreadWording => ({
  label: input.label.trim(),
  definition: input.definition.trim(),
  scopeNote: input.scopeNote.trim(),
  inclusion: input.inclusion?.trim() ?? '',
  exclusion: input.exclusion?.trim() ?? '',
  example: input.example?.trim() ?? '',
  counterExample: input.counterExample?.trim() ?? '',
  synonyms: [...new Set((input.synonyms ?? []).map((word) => word.trim()).filter((word) => word !== ''))],
  parentId: input.parentId ?? null,
})

/** Ids of threads are readable words: "Giften in natura" becomes giften-in-natura. */
export const threadIdOf = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
