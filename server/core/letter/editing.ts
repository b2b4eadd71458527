// How a person rewrites a paragraph: as text in which numbers and quotes stand as {{id}}, so that none can be typed over.
import type { Block, LetterDraft, Paragraph, Run } from '../letter.ts'
import { type Problem, problem } from '../problem.ts'
import { ok, type Result, refused } from '../result.ts'

const TOKEN = /\{\{([^{}]+)\}\}/
const QUOTE = 'citaat:'

/** How a number or quote is named within a text that is being edited; undefined for words anyone may change. */
export const tokenOf = ({ numberId, quoteOf }: Omit<Run, 'text'>): string | undefined =>
  numberId ?? (quoteOf === undefined ? undefined : `${QUOTE}${quoteOf}`)

/** Which number or quote a token stands for. */
export const boundBy = (token: string): Omit<Run, 'text'> =>
  token.startsWith(QUOTE) ? { quoteOf: token.slice(QUOTE.length) } : { numberId: token }

/** A token as it stands within the text. */
export const inText = (token: string): string => `{{${token}}}`

/** The text with words in the place of each token. */
export const withWords = (text: string, wordsOf: (token: string) => string): string =>
  text.replaceAll(new RegExp(TOKEN, 'g'), (_, token: string) => wordsOf(token))

/** The paragraph as text to edit. */
export const editableText = ({ runs }: Pick<Paragraph, 'runs'>): string =>
  runs
    .map((run) => {
      const token = tokenOf(run)
      return token === undefined ? run.text : inText(token)
    })
    .join('')

/** The paragraph as it is read. */
export const plainText = ({ runs }: Pick<Paragraph, 'runs'>): string => runs.map(({ text }) => text).join('')

/** The words around the numbers and quotes, each at the place where it stood. */
export const withoutTokens = (text: string): string =>
  text.replaceAll(/\{\{[^{}]*\}\}/g, (token) => ' '.repeat(token.length))

/** Every paragraph of a letter, in order. */
export const paragraphsOf = (draft: LetterDraft): readonly Paragraph[] =>
  draft.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))

/** The paragraphs of a block; a table has none. */
export const paragraphsIn = (block: Block): readonly Paragraph[] =>
  block.kind === 'table' ? [] : block.paragraphs

/**
 * A rewritten text as runs again. A number or quote that stood in the paragraph must still stand in it, unless its token
 * is named in `removes`; no other may be named than the letter holds. Each keeps the words it was written in.
 */
export function parseEdit(
  text: string,
  before: Pick<Paragraph, 'runs'>,
  { numbers, quotes = [] }: Pick<LetterDraft, 'numbers' | 'quotes'>,
  removes: readonly string[] = [],
): Result<readonly Run[], Problem> {
  const present = before.runs.flatMap((run) => {
    const token = tokenOf(run)
    return token === undefined ? [] : [[token, run.text] as const]
  })
  const wording = new Map([
    ...numbers.map(({ id, shown }) => [id, shown] as const),
    ...quotes.map((quote) => [`${QUOTE}${quote.reference}`, quote.text] as const),
    ...present,
  ])
  const pieces = text.trim().split(TOKEN)
  const named = pieces.filter((_, index) => index % 2 === 1)
  const isKept = present.every(([token]) => named.includes(token) || removes.includes(token))
  const isKnown = named.every((token) => wording.has(token))
  if (!isKept || !isKnown || withWords(text, () => '').includes('{{'))
    return refused(problem('NUMBER_CHANGED', 'text'))
  return ok(
    pieces
      .map(
        (piece, index): Run =>
          index % 2 === 1 ? { text: wording.get(piece) ?? '', ...boundBy(piece) } : { text: piece },
      )
      .filter((run) => run.text !== ''),
  )
}

/** The letter under the day of its version: what a reader holds is of that day, also when it was composed earlier. */
export const dated = (draft: LetterDraft, day: string): LetterDraft => ({
  ...draft,
  head: { ...draft.head, date: day },
})

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
