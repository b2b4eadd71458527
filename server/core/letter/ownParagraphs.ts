// Paragraphs that people add to a letter, in a place of their choice, and can take out again.
import type { Block, LetterDraft, Paragraph, Run } from '../letter.ts'
import { mapBlocks, paragraphsIn } from './editing.ts'

const OWN = 'eigen.'

/** Whether the paragraph was added by a person. */
export const isOwn = ({ id }: Pick<Paragraph, 'id'>): boolean => id.startsWith(OWN)

/** A paragraph of one's own, with an id that no computed paragraph has. */
export const ownParagraph = (id: string, runs: readonly Run[]): Paragraph => ({
  id: `${OWN}${id}`,
  runs,
  caseIds: [],
  edited: true,
})

const blockOf = (paragraph: Paragraph): Block => ({
  id: paragraph.id,
  kind: 'paragraph',
  paragraphs: [paragraph],
})

/** Where a new paragraph comes: below the heading of a section, or after a paragraph in it, as a next item of its list. */
export interface Place {
  readonly sectionId: string
  readonly afterId: string | null
  readonly listItem: boolean
}

/** The letter with a paragraph added; null when the place does not exist. */
export function withAdded(draft: LetterDraft, place: Place, paragraph: Paragraph): LetterDraft | null {
  const section = draft.sections.find(({ id }) => id === place.sectionId)
  if (section === undefined) return null
  const { afterId, listItem } = place
  if (afterId === null)
    return {
      ...draft,
      sections: draft.sections.map((each) =>
        each === section ? { ...each, blocks: [blockOf(paragraph), ...each.blocks] } : each,
      ),
    }
  const home = section.blocks.find((block) => holds(block, afterId))
  if (home === undefined || (listItem && home.kind !== 'list')) return null
  return mapBlocks(draft, (block) => {
    if (block !== home) return [block]
    if (!listItem || block.kind !== 'list') return [block, blockOf(paragraph)]
    const at = block.paragraphs.findIndex(({ id }) => id === afterId) + 1
    return [{ ...block, paragraphs: block.paragraphs.toSpliced(at, 0, paragraph) }]
  })
}

/** Whether this is the block of a paragraph or, for a table, the block itself. */
const holds = (block: Block, id: string): boolean =>
  block.id === id || paragraphsIn(block).some((paragraph) => paragraph.id === id)

/** The letter without the paragraph; a list that had nothing else goes with it. */
export const withoutParagraph = (draft: LetterDraft, paragraphId: string): LetterDraft =>
  mapBlocks(draft, (block) => {
    if (!paragraphsIn(block).some(({ id }) => id === paragraphId)) return [block]
    if (block.kind !== 'list' || block.paragraphs.length === 1) return []
    return [{ ...block, paragraphs: block.paragraphs.filter(({ id }) => id !== paragraphId) }]
  })
