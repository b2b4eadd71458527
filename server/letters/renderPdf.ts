// A letter as a PDF that screen readers can read (PDF/UA-1): tagged headings, lists and tables, in Dutch, fonts inside.
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { dateOfEdition, EDITION_TEXTS, frontPage, type LetterEdition } from '#core/letter/edition.ts'
import { depthOf, hasContents, sectionsOf } from './contents.ts'
import { FONT_FILES } from './fonts.ts'
import { columnShares } from './letterParts.ts'
import { wholeLink, withLinks } from './links.ts'

/** Loading the typesetter and its fonts takes longer than a letter, so it is done once, when the first letter is asked for. */
let typesetter: NodeCompiler | undefined
const template = () => readFileSync(new URL('./letter.typ', import.meta.url), 'utf8')

/**
 * The document as bytes; the same edition gives the same bytes. The typesetter refuses a document that is not PDF/UA-1,
 * such as one with a picture without a description.
 */
export function renderPdf(edition: LetterEdition): Uint8Array {
  typesetter ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: FONT_FILES() }] })
  return typesetter.pdf(
    { mainFileContent: template(), inputs: { letter: JSON.stringify(pdfContent(edition)) } },
    { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${dateOfEdition(edition)}T12:00:00Z`) / 1000 },
  )
}

/** What the template reads; kinds of blocks are the names of its parts. */
function pdfContent(edition: LetterEdition) {
  const { head } = edition.draft
  const { title, standing, lines } = frontPage(edition)
  const sections = sectionsOf(edition)
  const [year, month, day] = dateOfEdition(edition).split('-').map(Number)
  return {
    title,
    standing,
    lines,
    sender: EDITION_TEXTS.sender,
    subject: head.subject,
    reference: head.reference,
    date: { year, month, day },
    words: { page: EDITION_TEXTS.page, of: EDITION_TEXTS.of },
    contents: hasContents(edition) ? { title: EDITION_TEXTS.contents, depth: depthOf(sections) } : null,
    sections: sections.map((section) => ({
      ...section,
      blocks: section.parts.map((part) =>
        part.kind === 'table'
          ? {
              ...part,
              widths: columnShares([part.columns, ...part.rows]),
              cells: part.rows.flatMap((cells, row) =>
                cells.map((text, column) => wholeLink(text, part.pages[row]?.[column])),
              ),
            }
          : part.kind === 'list'
            ? { ...part, items: part.items.map((text) => (part.linked ? withLinks(text) : [{ text }])) }
            : part,
      ),
    })),
  }
}
