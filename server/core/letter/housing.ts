// Finds a place in a fresh letter for what people wrote in the one before it.
import type { Block, LetterDraft, Paragraph, Section } from '../letter.ts'
import { mapBlocks, paragraphsIn } from './editing.ts'

/** The letter with these paragraphs of the one before it put where they belong, in their order. */
export const housed = (
  letter: LetterDraft,
  before: LetterDraft,
  paragraphs: readonly Paragraph[],
): LetterDraft => paragraphs.reduce((result, each) => house(result, before, each), letter)

function house(letter: LetterDraft, before: LetterDraft, paragraph: Paragraph): LetterDraft {
  const section = before.sections.find(({ blocks }) => blocks.some((block) => holds(block, paragraph.id)))
  const block = section?.blocks.find((each) => holds(each, paragraph.id))
  if (section === undefined || block === undefined) return letter
  if (block.kind === 'list' && letter.sections.some(({ blocks }) => hasList(blocks, block.id)))
    return inList(letter, block.id, paragraph, earlierIn(paragraphsIn(block), paragraph.id))
  const home: Block =
    block.kind === 'paragraph'
      ? block
      : { id: `${paragraph.id}.bewaard`, kind: 'paragraph', paragraphs: [paragraph] }
  return inSection(letter, before, section, { ...home, kind: 'paragraph', paragraphs: [paragraph] }, block)
}

const holds = (block: Block, id: string): boolean => paragraphsIn(block).some((each) => each.id === id)
const hasList = (blocks: readonly Block[], id: string): boolean =>
  blocks.some((block) => block.kind === 'list' && block.id === id)

/** The ids before this one, nearest first. */
const earlierIn = (things: readonly { readonly id: string }[], id: string): readonly string[] =>
  things
    .slice(
      0,
      things.findIndex((each) => each.id === id),
    )
    .map((each) => each.id)
    .toReversed()

/** The place after the nearest of these that is there; the beginning when none is. */
const placeAfter = (things: readonly { readonly id: string }[], ids: readonly string[]): number => {
  const found = ids.find((id) => things.some((each) => each.id === id))
  return found === undefined ? 0 : things.findIndex((each) => each.id === found) + 1
}

const inList = (
  letter: LetterDraft,
  listId: string,
  item: Paragraph,
  after: readonly string[],
): LetterDraft =>
  mapBlocks(letter, (block) =>
    block.kind === 'list' && block.id === listId
      ? [{ ...block, paragraphs: block.paragraphs.toSpliced(placeAfter(block.paragraphs, after), 0, item) }]
      : [block],
  )

/** In its own section after what it stood behind, or at the end of the nearest section that is left. */
function inSection(
  letter: LetterDraft,
  before: LetterDraft,
  home: Section,
  block: Block,
  stood: Block,
): LetterDraft {
  const target = nearest(letter, before, home)
  return {
    ...letter,
    sections: letter.sections.map((section) => {
      if (section.id !== target) return section
      const { blocks } = section
      const at = target === home.id ? placeAfter(blocks, namesBefore(home, stood)) : blocks.length
      return { ...section, blocks: blocks.toSpliced(at, 0, block) }
    }),
  }
}

/** The blocks before this one, also under the name that an item of a list goes by once it stands alone. */
const namesBefore = (home: Section, stood: Block): readonly string[] => {
  const at = home.blocks.indexOf(stood)
  return home.blocks
    .slice(0, at + 1)
    .flatMap((block) => [
      ...(block === stood ? [] : [block.id]),
      ...(block.kind === 'list' ? block.paragraphs.map(({ id }) => `${id}.bewaard`) : []),
    ])
    .toReversed()
}

/** The section itself, or the nearest one before it, or the last one before the annexes. */
function nearest(letter: LetterDraft, before: LetterDraft, home: Section): string | undefined {
  const candidates = [home.id, ...earlierIn(before.sections, home.id)]
  return (
    candidates.find((id) => letter.sections.some((section) => section.id === id)) ??
    letter.sections.findLast(({ id }) => !id.startsWith('bijlage.'))?.id
  )
}
