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
export const LIST_EDITIONS: readonly [ListEdition, ...ListEdition[]] = [
  { edition: '1', since: null, what: 'De lijsten waarmee de verzameling begon.' },
]

/** The edition that holds now. */
export const CODEBOOK_EDITION = (LIST_EDITIONS.at(-1) ?? LIST_EDITIONS[0]).edition

/**
 * The version of the whole codebook at an instant: the edition of that day (in UTC) and how many
 * changes to the threads were decided by then, as in "1.3".
 */
export function codebookVersion(
  at: string,
  changes: number,
  editions: readonly ListEdition[] = LIST_EDITIONS,
): string {
  const { edition } =
    editions.findLast(({ since }) => since === null || since <= at.slice(0, 10)) ?? LIST_EDITIONS[0]
  return changes === 0 ? edition : `${edition}.${changes}`
}

/** An edition with the day up to which it held, YYYY-MM-DD, or null while it holds. */
export type HeldEdition = ListEdition & { readonly until: string | null }

/** The editions with the day each was followed by the next, newest first. */
export const heldEditions = (editions: readonly ListEdition[] = LIST_EDITIONS): readonly HeldEdition[] =>
  editions.map((edition, index) => ({ ...edition, until: editions[index + 1]?.since ?? null })).toReversed()
