// How a count that is told can be known from one that is hidden by what a letter shows of it, and one that was rounded.
import { inFigures } from '../dutch/numerals.ts'
import type { LetterNumber } from '../letter.ts'

/** What stands for a hidden count that may be called small. */
export const belowWords = (threshold: number): string => `minder dan ${threshold}`
const BELOW = /^minder dan (\d+)$/

/** What stands for a rounded count; in a table the figures alone, under a note. */
export const roundedWords = (count: number): string => `${ABOUT}${inFigures(count)}`
/** Before a count that was rounded. */
export const ABOUT = 'ongeveer '

/** Whether the count itself is told, rounded or not. */
export const isTold = ({ shown }: Pick<LetterNumber, 'shown'>): boolean =>
  /^\d/.test(shown) || isRounded({ shown })

/** Whether what is told was rounded. */
export const isRounded = ({ shown }: Pick<LetterNumber, 'shown'>): boolean => shown.startsWith(ABOUT)

/** What a hidden count is said to lie below; undefined when nothing is said. */
export function saidBelow({ shown }: Pick<LetterNumber, 'shown'>): number | undefined {
  const said = BELOW.exec(shown)?.[1]
  return said === undefined ? undefined : Number(said)
}
