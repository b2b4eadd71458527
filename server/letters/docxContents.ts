// What leads elsewhere in Word: the contents as a field that is filled in already, captions that are counted, and links.
import {
  ExternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx'
import { EDITION_TEXTS, type LetterEdition } from '#core/letter/edition.ts'
import { captionParts } from './captions.ts'
import { depthOf, hasContents } from './contents.ts'
import { STYLE_IDS } from './docxStyles.ts'
import type { SectionParts } from './letterParts.ts'
import type { Piece } from './links.ts'

/**
 * The contents with an entry for each heading, which leads there. The page numbers are Word's to fill in: it alone knows
 * them, so until it does the entries stand without one and without dots before it.
 */
export const docxContents = (
  edition: LetterEdition,
  sections: readonly SectionParts[],
): readonly (Paragraph | TableOfContents)[] =>
  hasContents(edition)
    ? [
        new Paragraph({ style: STYLE_IDS.contentsHead, text: EDITION_TEXTS.contents }),
        new TableOfContents(EDITION_TEXTS.contents, {
          hyperlink: true,
          headingStyleRange: `1-${depthOf(sections)}`,
          beginDirty: false,
          tabLeader: LeaderType.NONE,
        }),
      ]
    : []

/** A text of which some pieces lead to a page. */
export const docxLinked = (pieces: readonly Piece[]): ParagraphChild[] =>
  pieces.map((piece) =>
    piece.url === undefined
      ? new TextRun(piece.text)
      : new ExternalHyperlink({
          link: piece.url,
          children: [new TextRun({ text: piece.text, style: 'Hyperlink' })],
        }),
  )

/** A caption of which Word counts the number. */
export function docxCaption(caption: string, style: string = STYLE_IDS.caption): Paragraph {
  const { label, number, text } = captionParts(caption)
  if (number === undefined) return new Paragraph({ style, text })
  return new Paragraph({
    style,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, number),
      new TextRun(text),
    ],
  })
}
