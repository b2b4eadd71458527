// The paragraphs and tables of a letter, each with the heading under which a reader finds it.
import type { LetterDraft, Paragraph, Table } from '../letter.ts'
import { paragraphsIn } from './editing.ts'

/** A paragraph with the heading it stands under, without its number. */
export interface PlacedParagraph extends Paragraph {
  readonly heading: string
}

/** A table with the heading it stands under; neither that nor its caption has a number. */
export interface PlacedTable extends Table {
  readonly id: string
  readonly heading: string
}

/** The number of a heading or caption says where it stands and not what it is. */
const PLACE_NUMBER = /^(?:\d+(?:\.\d+)*\.?|Bijlage [A-Z]\.|Tabel \d+\.) /

/** A heading or caption without its number. */
export const unnumbered = (heading: string): string => heading.replace(PLACE_NUMBER, '')

/** Every paragraph, in order. */
export const placedParagraphs = ({ sections }: LetterDraft): readonly PlacedParagraph[] =>
  sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => paragraphsIn(block).map((each) => ({ ...each, heading: unnumbered(heading) }))),
  )

/** Every table, in order. */
export const placedTables = ({ sections }: LetterDraft): readonly PlacedTable[] =>
  sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? [
            {
              ...block.table,
              id: block.id,
              caption: unnumbered(block.table.caption),
              heading: unnumbered(heading),
            },
          ]
        : [],
    ),
  )
