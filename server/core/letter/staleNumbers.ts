// Tells which numbers of a letter have moved since they were counted.
import type { LetterDraft, LetterNumber } from '../letter.ts'

/** A number of a letter that would read otherwise if it were counted now. */
export interface StaleNumber {
  readonly numberId: string
  readonly question: string
  readonly was: string
  readonly now: string
}

/** How a number reads of which the fresh letter has nothing to count. */
const GONE = 'niet meer geteld'

/** Lays every number of a letter beside the letter as it would be composed now; those that read the same are left out. */
export function staleNumbers(draft: LetterDraft, composed: LetterDraft): readonly StaleNumber[] {
  const fresh = new Map(composed.numbers.map((number): [string, LetterNumber] => [number.id, number]))
  return draft.numbers.flatMap(({ id, question, shown }) => {
    const now = fresh.get(id)?.shown ?? GONE
    return now === shown ? [] : [{ numberId: id, question, was: shown, now }]
  })
}
