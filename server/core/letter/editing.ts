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

/** The words around the numbers, each at the place where it stood. */
export const withoutTokens = (text: string): string =>
  text.replaceAll(/\{\{[^{}]*\}\}/g, (token) => ' '.repeat(token.length))

/** Every paragraph of a letter, in order. */
export const paragraphsOf = (draft: LetterDraft): readonly Paragraph[] =>
  draft.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))

/** The paragraphs of a block; a table has none. */
export const paragraphsIn = (block: Block): readonly Paragraph[] =>
  block.kind === 'table' ? [] : block.paragraphs

/**
 * A rewritten text as runs again. A number that stood in the paragraph must still stand in it, unless it is named in
 * `removes`; no other may be named than the letter holds. A number keeps the words it was written in.
 */
export function parseEdit(
  text: string,
  before: Pick<Paragraph, 'runs'>,
  numbers: readonly Pick<LetterNumber, 'id' | 'shown'>[],
  removes: readonly string[] = [],
): Result<readonly Run[], Problem> {
  const wording = new Map([
    ...numbers.map(({ id, shown }): [string, string] => [id, shown]),
    ...before.runs.flatMap(({ text, numberId }): [string, string][] => (numberId ? [[numberId, text]] : [])),
  ])
  const pieces = text.trim().split(TOKEN)
  const named = pieces.filter((_, index) => index % 2 === 1)
  const isKept = before.runs.every(
    ({ numberId }) => numberId === undefined || named.includes(numberId) || removes.includes(numberId),
  )
  const isKnown = named.every((id) => wording.has(id))
  if (!isKept || !isKnown || text.replaceAll(new RegExp(TOKEN, 'g'), '').includes('{{'))
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
export const mapParagraphs = (draft: LetterDraft, change: (paragraph: Paragraph) => Paragraph): LetterDraft =>
  mapBlocks(draft, (block) => [changed(block, change)])

const changed = (block: Block, change: (paragraph: Paragraph) => Paragraph): Block => {
  if (block.kind === 'list') return { ...block, paragraphs: block.paragraphs.map(change) }
  return block.kind === 'paragraph' ? { ...block, paragraphs: [change(block.paragraphs[0])] } : block
}

/** The letter with every block run through a function that gives the blocks to put in its place. */
export const mapBlocks = (draft: LetterDraft, change: (block: Block) => readonly Block[]): LetterDraft => ({
  ...draft,
  sections: draft.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(change) })),
})
