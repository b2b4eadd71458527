// A letter as an OpenDocument text: named styles, real headings, lists and repeated table headers, in Dutch.
// OpenDocument 1.3 (ISO/IEC 26300); there is no well-kept writer for it, and the subset a letter needs is small.
import { strToU8, zipSync } from 'fflate'
import {
  dateOfEdition,
  EDITION_TEXTS,
  type FrontPage,
  frontPage,
  type LetterEdition,
} from '#core/letter/edition.ts'
import { hasContents, sectionsOf } from './contents.ts'
import {
  columnShares,
  type Part,
  partsOfKind,
  type SectionParts,
  staysWithNextItem,
  staysWithNextRow,
  type TablePart,
} from './letterParts.ts'
import { type Piece, wholeLink, withLinks } from './links.ts'
import { CAPTION_COUNTERS, odtCaption, odtContents, odtHeading, odtLinked, paragraph } from './odtContents.ts'
import { odtPicture, pictureFile } from './odtPicture.ts'
import { ODT_STYLES, STYLE, TABLE_STYLES } from './odtStyles.ts'
import { withUnbrokenNames } from './unbroken.ts'
import { element, type Xml } from './xml.ts'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  'office:version': '1.3',
}

/** The document as bytes; the same edition gives the same bytes. */
export function renderOdt(edition: LetterEdition): Uint8Array {
  const front = frontPage(edition)
  const { reference, subject } = edition.draft.head
  const xml = (name: string, ...children: readonly Xml[]) =>
    strToU8(HEADER + element(name, NAMESPACES, ...children))
  const sections = withUnbrokenNames(sectionsOf(edition))
  const contents = hasContents(edition) ? [odtContents(sections)] : []
  const pictures = partsOfKind(sections, 'picture')
  const mtime = new Date(`${dateOfEdition(edition)}T12:00:00Z`)
  return zipSync(
    {
      // The kind of file stands first and unpacked, so that a program can tell it without unpacking.
      mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
      'content.xml': xml('office:document-content', ...content(sections, front, contents)),
      'styles.xml': xml('office:document-styles', ...ODT_STYLES(running(front), footer(reference))),
      'settings.xml': xml('office:document-settings', SETTINGS),
      'meta.xml': xml('office:document-meta', properties(front, subject, mtime)),
      ...Object.fromEntries(pictures.map(({ svg }, index) => [pictureFile(index), strToU8(svg)])),
      'META-INF/manifest.xml': strToU8(HEADER + manifest(pictures.length)),
    },
    { mtime },
  )
}

const TAB = { markup: '<text:tab/>' }

const running = ({ title, standing }: FrontPage): string =>
  paragraph(STYLE.running, `${EDITION_TEXTS.sender} | ${title} | ${standing}`)

const footer = (reference: string): string =>
  paragraph(
    STYLE.running,
    reference,
    TAB,
    `${EDITION_TEXTS.page} `,
    { markup: element('text:page-number', { 'text:select-page': 'current' }, '1') },
    ` ${EDITION_TEXTS.of} `,
    { markup: element('text:page-count', {}, '1') },
  )

function content(
  sections: readonly SectionParts[],
  { title, standing, lines }: FrontPage,
  contents: readonly string[],
): readonly Xml[] {
  const tables = partsOfKind(sections, 'table')
  const pictures = partsOfKind(sections, 'picture')
  const place = new Map<Part, number>(
    [...tables.entries(), ...pictures.entries()].map(([index, part]) => [part, index]),
  )
  const front = [
    CAPTION_COUNTERS,
    paragraph(STYLE.sender, EDITION_TEXTS.sender),
    paragraph(STYLE.title, title),
    paragraph(STYLE.standing, standing),
    ...lines.map(([label, value]) =>
      paragraph(
        STYLE.headLine,
        { markup: element('text:span', { 'text:style-name': STYLE.strong }, label) },
        TAB,
        value,
      ),
    ),
  ]
  const body = sections.flatMap((section, index) => [
    odtHeading(section, index),
    ...section.parts.map((part) => partXml(part, place.get(part) ?? 0)),
  ])
  return [
    {
      markup: element(
        'office:automatic-styles',
        {},
        { markup: [...TABLE_STYLES, ...tables.flatMap(columnStyles)].join('') },
      ),
    },
    {
      markup: element(
        'office:body',
        {},
        { markup: element('office:text', {}, { markup: [...front, ...contents, ...body].join('\n') }) },
      ),
    },
  ]
}

/** `index` counts the tables, and the pictures, from the start of the letter. */
function partXml(part: Part, index: number): string {
  if (part.kind === 'paragraph') return paragraph(part.leads ? STYLE.lead : STYLE.body, part.text)
  if (part.kind === 'example') return paragraph(STYLE.example, part.text)
  if (part.kind === 'list')
    return element(
      'text:list',
      { 'text:style-name': STYLE.list },
      ...part.items.map((item, index) => ({
        markup: element(
          'text:list-item',
          {},
          {
            markup: paragraph(
              staysWithNextItem(index, part.items.length) ? STYLE.lead : STYLE.body,
              ...(part.linked ? odtLinked(withLinks(item)) : [item]),
            ),
          },
        ),
      })),
    )
  if (part.kind === 'picture') return odtPicture(part, index)
  return tableXml(part, index)
}

const columnName = (table: number, column: number): string => `Tabel${table + 1}.${column + 1}`

/** Relative widths are whole numbers; they are shares of this. */
const WIDTHS_WHOLE = 65_535

const columnStyles = ({ columns, rows }: TablePart, table: number): readonly string[] =>
  columnShares([columns, ...rows]).map((share, column) =>
    element(
      'style:style',
      { 'style:name': columnName(table, column), 'style:family': 'table-column' },
      {
        markup: element('style:table-column-properties', {
          'style:rel-column-width': `${Math.round(share * WIDTHS_WHOLE)}*`,
        }),
      },
    ),
  )

/** The styles of text and of numbers in the header row, in a row, and in a row that stays with the next. */
const CELLS = {
  head: { box: STYLE.headBox, words: STYLE.headCell, number: STYLE.headCount },
  row: { box: STYLE.box, words: STYLE.cell, number: STYLE.count },
  kept: { box: STYLE.box, words: STYLE.keptCell, number: STYLE.keptCount },
} as const

function tableXml({ caption, columns, rows, pages, numeric, together }: TablePart, index: number): string {
  const row = (
    cells: readonly string[],
    styles: (typeof CELLS)[keyof typeof CELLS],
    leadTo: readonly (string | undefined)[] = [],
  ): string =>
    element(
      'table:table-row',
      { 'table:style-name': STYLE.row },
      ...cells.map((text, column) => ({
        markup: cell(
          wholeLink(text, leadTo[column]),
          styles.box,
          numeric[column] ? styles.number : styles.words,
        ),
      })),
    )
  const name = `Tabel ${index + 1}`
  return [
    paragraph(STYLE.caption, ...odtCaption(caption)),
    element(
      'table:table',
      { 'table:name': name, 'table:style-name': STYLE.table },
      ...columns.map((_, column) => ({
        markup: element('table:table-column', { 'table:style-name': columnName(index, column) }),
      })),
      { markup: element('table:table-header-rows', {}, { markup: row(columns, CELLS.head) }) },
      ...rows.map((cells, at) => ({
        markup: row(cells, staysWithNextRow(at, rows.length, together) ? CELLS.kept : CELLS.row, pages[at]),
      })),
    ),
    paragraph(STYLE.cell),
  ].join('\n')
}

const cell = (text: readonly Piece[], box: string, style: string): string =>
  element(
    'table:table-cell',
    { 'table:style-name': box, 'office:value-type': 'string' },
    { markup: paragraph(style, ...odtLinked(text)) },
  )

/** Without this LibreOffice keeps a whole table with what follows it, or nothing, and never a row with the next. */
const SETTINGS: Xml = {
  markup: element(
    'office:settings',
    {},
    {
      markup: element(
        'config:config-item-set',
        { 'config:name': 'ooo:configuration-settings' },
        {
          markup: element(
            'config:config-item',
            { 'config:name': 'TableRowKeep', 'config:type': 'boolean' },
            'true',
          ),
        },
      ),
    },
  ),
}

function properties({ title, standing }: FrontPage, subject: string, at: Date): Xml {
  const moment = at.toISOString().replace('.000', '')
  const parts = [
    element('dc:title', {}, title),
    element('dc:subject', {}, subject),
    element('dc:description', {}, standing),
    element('dc:creator', {}, EDITION_TEXTS.sender),
    element('meta:initial-creator', {}, EDITION_TEXTS.sender),
    element('meta:creation-date', {}, moment),
    element('dc:date', {}, moment),
    element('dc:language', {}, 'nl-NL'),
  ]
  return { markup: element('office:meta', {}, { markup: parts.join('') }) }
}

function manifest(pictures: number): string {
  const entry = (path: string, type: string): Xml => ({
    markup: element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
  })
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': NAMESPACES['xmlns:manifest'], 'manifest:version': '1.3' },
    entry('/', MEDIA_TYPE),
    ...['content.xml', 'styles.xml', 'settings.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
    ...Array.from({ length: pictures }, (_, index) => entry(pictureFile(index), 'image/svg+xml')),
  )
}
