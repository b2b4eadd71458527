// A letter as a Word document: real headings, captions and table headers, in Dutch, without queries, clock or wording.
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import {
  dateOfEdition,
  EDITION_TEXTS,
  type FrontPage,
  frontPage,
  type LetterEdition,
} from '#core/letter/edition.ts'
import { sectionsOf } from './contents.ts'
import { docxContents, docxLinked } from './docxContents.ts'
import { withFixedNames } from './docxNames.ts'
import { docxPicture } from './docxPicture.ts'
import { BULLETS, STYLE_IDS, STYLES } from './docxStyles.ts'
import { docxTable } from './docxTable.ts'
import { TABLE_STYLES_XML } from './docxTableStyle.ts'
import { type Part, partsOfKind, type SectionParts, staysWithNextItem } from './letterParts.ts'
import { withLinks } from './links.ts'
import { withUnbrokenNames } from './unbroken.ts'

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** The document as bytes; the same edition gives the same bytes. */
export async function renderDocx(edition: LetterEdition): Promise<Uint8Array> {
  const { draft } = edition
  const front = frontPage(edition)
  const sections = withUnbrokenNames(sectionsOf(edition))
  const pictures: readonly Part[] = partsOfKind(sections, 'picture')
  const numberOf = (part: Part) => 1 + pictures.indexOf(part)
  const body = await Promise.all(sections.map((section) => sectionBlocks(section, numberOf)))
  const document = new Document({
    title: front.title,
    subject: draft.head.subject,
    creator: EDITION_TEXTS.sender,
    lastModifiedBy: EDITION_TEXTS.sender,
    description: front.standing,
    styles: STYLES,
    externalStyles: TABLE_STYLES_XML,
    numbering: BULLETS,
    sections: [
      {
        properties: PAGE,
        headers: { default: header(front), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: footer(draft.head.reference), first: footer(draft.head.reference) },
        children: [...frontMatter(front), ...docxContents(edition, sections), ...body.flat()],
      },
    ],
  })
  return withFixedDates(await Packer.toBuffer(document), dateOfEdition(edition))
}

const CENTIMETRE = 567
const PAGE: NonNullable<ISectionOptions['properties']> = {
  titlePage: true,
  page: {
    size: { width: 11_906, height: 16_838 },
    margin: {
      top: 2.5 * CENTIMETRE,
      bottom: 2.2 * CENTIMETRE,
      left: 2.5 * CENTIMETRE,
      right: 2.5 * CENTIMETRE,
    },
  },
}

const header = ({ title, standing }: FrontPage): Header =>
  new Header({
    children: [
      new Paragraph({ style: STYLE_IDS.running, text: `${EDITION_TEXTS.sender} | ${title} | ${standing}` }),
    ],
  })

const footer = (reference: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE_IDS.running,
        children: [
          new TextRun(reference),
          new TextRun({
            children: [
              new Tab(),
              `${EDITION_TEXTS.page} `,
              PageNumber.CURRENT,
              ` ${EDITION_TEXTS.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })

const frontMatter = ({ title, standing, lines }: FrontPage): readonly Paragraph[] => [
  new Paragraph({ style: STYLE_IDS.sender, text: EDITION_TEXTS.sender }),
  new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
  new Paragraph({ style: STYLE_IDS.standing, text: standing }),
  ...lines.map(
    ([label, value]) =>
      new Paragraph({
        style: STYLE_IDS.headLine,
        children: [
          new TextRun({ text: label, style: STYLE_IDS.label }),
          new TextRun({ children: [new Tab(), value] }),
        ],
      }),
  ),
]

type NumberOf = (part: Part) => number

const sectionBlocks = async ({ heading, level, newPage, parts }: SectionParts, numberOf: NumberOf) => [
  new Paragraph({ heading: HEADINGS[level], text: heading, pageBreakBefore: newPage }),
  ...(await Promise.all(parts.map((part) => blocksOf(part, numberOf)))).flat(),
]

async function blocksOf(part: Part, numberOf: NumberOf): Promise<readonly (Paragraph | Table)[]> {
  if (part.kind === 'table') return docxTable(part)
  if (part.kind === 'picture') return docxPicture(part, numberOf(part))
  if (part.kind === 'list')
    return part.items.map((text, item) => {
      const isKept = staysWithNextItem(item, part.items.length)
      const style = isKept ? STYLE_IDS.keptBullet : STYLE_IDS.bullet
      return new Paragraph({ style, ...(part.linked ? { children: docxLinked(withLinks(text)) } : { text }) })
    })
  if (part.kind === 'example') return [new Paragraph({ style: STYLE_IDS.example, text: part.text })]
  return [new Paragraph(part.leads ? { style: STYLE_IDS.lead, text: part.text } : part.text)]
}

/** The library stamps the moment of writing into the archive; a letter carries its own date instead. */
function withFixedDates(bytes: Uint8Array, date: string): Uint8Array {
  const stamp = new Date(`${date}T12:00:00Z`)
  const files: Zippable = {}
  for (const [path, content] of Object.entries(withFixedNames(unzipSync(bytes)))) {
    const isProperties = path === 'docProps/core.xml'
    const fixed = isProperties
      ? strToU8(new TextDecoder().decode(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp.toISOString()))
      : content
    files[path] = [fixed, { mtime: stamp }]
  }
  return zipSync(files)
}
