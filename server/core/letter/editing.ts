// How a person rewrites a paragraph: as text in which the numbers stand as {{id}}, so that none can be typed over.
import type { Block, LetterDraft, LetterNumber, Paragraph, Run } from '../letter.ts'
import { type Problem, problem } from '../problem.ts'
import { ok, type Result, refused } from '../result.ts'

const TOKEN = /\{\{([^{}]+)\}\}/

/** The paragraph as text to edit. */
export const editableText = ({ runs }: Pick<Paragraph, 'runs'>): string =>
  runs.map(({ text, numberId }) => (numberId === undefined ? text : `{{${numberId}}}`)).join('')

/** The paragraph as it is read. */
export const plainText = ({ runs }: Pick<Paragraph, 'runs'>): string => runs.map(({ text }) => text).join('')

/** Every paragraph of a letter, in order. */
export const paragraphsOf = (draft: LetterDraft): readonly Paragraph[] =>
  draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Paragraph[] => (block.kind === 'table' ? [] : block.paragraphs)),
  )

/**
 * A rewritten text as runs again. Every number that stood in the paragraph must still stand in it, and no other may be
 * named than the letter holds; a number keeps the words it was written in.
 */
export function parseEdit(
  text: string,
  before: Paragraph,
  numbers: readonly Pick<LetterNumber, 'id' | 'shown'>[],
): Result<readonly Run[], Problem> {
  const wording = new Map([
    ...numbers.map(({ id, shown }): [string, string] => [id, shown]),
    ...before.runs.flatMap(({ text, numberId }): [string, string][] => (numberId ? [[numberId, text]] : [])),
  ])
  const pieces = text.trim().split(TOKEN)
  const named = pieces.filter((_, index) => index % 2 === 1)
  const isKept = before.runs.every(({ numberId }) => numberId === undefined || named.includes(numberId))
  if (
    !isKept ||
    named.some((id) => !wording.has(id)) ||
    text.replaceAll(new RegExp(TOKEN, 'g'), '').includes('{{')
  )
    return refused(problem('NUMBER_CHANGED', 'text'))
  return ok(
    pieces
      .map(
        (piece, index): Run =>
          index % 2 === 1 ? { text: wording.get(piece) ?? '', numberId: piece } : { text: piece },
      )
      .filter((run) => run.text !== ''),
  )
}

/** The letter with one paragraph replaced, wherever it stands. */
export const withParagraph = (draft: LetterDraft, replacement: Paragraph): LetterDraft =>
  mapParagraphs(draft, (each) => (each.id === replacement.id ? replacement : each))

/** The letter with every paragraph run through a function. */
export const mapParagraphs = (
  draft: LetterDraft,
  change: (paragraph: Paragraph) => Paragraph,
): LetterDraft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if (block.kind === 'list') return { ...block, paragraphs: block.paragraphs.map(change) }
      return block.kind === 'paragraph' ? { ...block, paragraphs: [change(block.paragraphs[0])] } : block
    }),
  })),
})
