// How a count that is told can be known from one that is hidden by what a letter shows of it.
import type { LetterNumber } from '../letter.ts'

/** What stands for a hidden count that may be called small. */
export const belowWords = (threshold: number): string => `minder dan ${threshold}`
const BELOW = /^minder dan (\d+)$/

/** Whether the count itself is told. */
export const isTold = ({ shown }: Pick<LetterNumber, 'shown'>): boolean => /^\d/.test(shown)

/** What a hidden count is said to lie below; undefined when nothing is said. */
export function saidBelow({ shown }: Pick<LetterNumber, 'shown'>): number | undefined {
  const said = BELOW.exec(shown)?.[1]
  return said === undefined ? undefined : Number(said)
}
