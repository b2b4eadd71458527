// Which cases a letter speaks of.
import type { LetterDraft, Paragraph } from '../letter.ts'

const paragraphsIn = ({ sections }: LetterDraft): readonly Paragraph[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [] : block.paragraphs)),
  )

/** The cases the letter tells as an example: each has a paragraph that rests on it alone. */
export const examplesIn = (draft: LetterDraft): readonly string[] => [
  ...new Set(paragraphsIn(draft).flatMap(({ caseIds }) => (caseIds.length === 1 ? caseIds : []))),
]

/** Every case that a paragraph or a number of the letter rests on. */
export const casesIn = (draft: LetterDraft): ReadonlySet<string> =>
  new Set([...paragraphsIn(draft), ...draft.numbers].flatMap(({ caseIds }) => caseIds))
