// The contents of a letter: which headings stand in it, and the letter behind it. A report is short and has none.
import type { LetterEdition } from '#core/letter/edition.ts'
import { letterParts, type SectionParts } from './letterParts.ts'

/** As many lines fit below the head of the letter, on its first page. */
const LINES_MAX = 32

/** The headings of which levels stand in the contents: chapters, and their sections as long as all fit on the page. */
export const depthOf = (sections: readonly Pick<SectionParts, 'level'>[]): 1 | 2 =>
  sections.filter(({ level }) => level <= 2).length <= LINES_MAX ? 2 : 1

/** Whether the document begins with its contents. */
export const hasContents = ({ front }: LetterEdition): boolean => front === undefined

/** The sections behind the front page; below its contents a letter begins on a page of its own. */
export const sectionsOf = (edition: LetterEdition): readonly SectionParts[] =>
  letterParts(edition.draft).map((section, index) =>
    index === 0 && hasContents(edition) ? { ...section, newPage: true } : section,
  )

/** The name of the place of a heading, by its place in the letter. */
export const placeOf = (index: number): string => `kop-${index + 1}`
