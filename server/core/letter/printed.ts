// What a letter prints of its numbers, so that the reading guide explains that and nothing else.
import type { LetterNumber, Run, Section } from '../letter.ts'

/** All pieces of text of these parts, in reading order. */
const runsIn = (sections: readonly Section[]): readonly Run[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap(({ cells }) => cells)
        : block.paragraphs.flatMap(({ runs }) => runs),
    ),
  )

/** What is printed of the numbers of a letter. */
export interface Printed {
  /** Whether some number, or what stands in its place, reads like this; capitals aside. */
  some(reads: (text: string) => boolean): boolean
  /** Whether this stands in the place of some number. */
  says(words: string): boolean
  /** The numbers that are printed so. */
  numbersAs(reads: (text: string) => boolean): readonly LetterNumber[]
}

/** Looks through the parts that were written for all that is bound to one of these numbers. */
export function printedIn(sections: readonly Section[], numbers: readonly LetterNumber[]): Printed {
  const known = new Map(numbers.map((number) => [number.id, number]))
  const bound = runsIn(sections).flatMap(({ text, numberId }) => {
    const number = numberId === undefined ? undefined : known.get(numberId)
    return number === undefined ? [] : [{ text: text.toLowerCase(), number }]
  })
  const texts = new Set(bound.map(({ text }) => text))
  return {
    some: (reads) => [...texts].some(reads),
    says: (words) => texts.has(words),
    numbersAs: (reads) => bound.flatMap(({ text, number }) => (reads(text) ? [number] : [])),
  }
}
