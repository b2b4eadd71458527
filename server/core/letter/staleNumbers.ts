// Counts the numbers of a letter again and tells which have moved.
import type { LetterDraft, LetterNumber } from '../letter.ts'
import { composeLetter } from './compose.ts'
import type { LetterFacts } from './facts.ts'

/** A number of a letter that would read otherwise if it were counted now. */
export interface StaleNumber {
  readonly numberId: string
  readonly question: string
  readonly was: string
  readonly now: string
}

/** How a number reads of which the fresh letter has nothing to count. */
const GONE = 'niet meer geteld'

/** Counts every number of a letter again from today's facts; those that read the same are left out. */
export function staleNumbers(draft: LetterDraft, facts: LetterFacts): readonly StaleNumber[] {
  const fresh = new Map(
    composeLetter(facts).numbers.map((number): [string, LetterNumber] => [number.id, number]),
  )
  return draft.numbers.flatMap(({ id, question, shown }) => {
    const now = fresh.get(id)?.shown ?? GONE
    return now === shown ? [] : [{ numberId: id, question, was: shown, now }]
  })
}
