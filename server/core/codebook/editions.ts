// The editions of the closed lists: since when each holds. A code that comes, goes or means something else is a new edition.

/** An edition of the closed lists. */
export interface ListEdition {
  readonly edition: string
  /** The first day it held, YYYY-MM-DD; null for the one the collection began with. */
  readonly since: string | null
  /** What changed with it, in Dutch, as a sentence. */
  readonly what: string
}

/** Every edition, oldest first; the last one holds now. */
export const LIST_EDITIONS: readonly ListEdition[] = [
  { edition: '1', since: null, what: 'De lijsten waarmee de verzameling begon.' },
]

/** An edition with the day up to which it held, YYYY-MM-DD, or null while it holds. */
export type HeldEdition = ListEdition & { readonly until: string | null }

/** The editions with the day each was followed by the next, newest first. */
export const heldEditions = (editions: readonly ListEdition[] = LIST_EDITIONS): readonly HeldEdition[] =>
  editions.map((edition, index) => ({ ...edition, until: editions[index + 1]?.since ?? null })).toReversed()
