// How the letter looks as an OpenDocument text: everything through named styles, so that a house style can replace it in one place.
import { COLOURS } from './docxStyles.ts'
import { LINK_STYLES } from './odtLinkStyles.ts'
import { element, type Xml } from './xml.ts'

/** The names of the styles. */
export const STYLE = {
  body: 'Text_20_body',
  sender: 'Afzender',
  title: 'Title',
  standing: 'Stand',
  headLine: 'Briefhoofd',
  strong: 'Strong_20_Emphasis',
  running: 'Kopregel',
  lead: 'Aanloop',
  example: 'Casus',
  list: 'Opsomming',
  // The name that word processors themselves have for captions of tables.
  caption: 'Table',
  // And for those of pictures.
  figureCaption: 'Figure',
  captionedPicture: 'Afbeelding',
  contentsHead: 'Contents_20_Heading',
  contents: (level: number) => `Contents_20_${level}`,
  cell: 'Tabeltekst',
  headCell: 'Tabelkop',
  count: 'Tabelgetal',
  headCount: 'Tabelkopgetal',
  keptCell: 'Tabeltekst_20_bijeen',
  keptCount: 'Tabelgetal_20_bijeen',
  table: 'Tabel',
  row: 'Tabelrij',
  box: 'Tabelcel',
  headBox: 'Tabelkopcel',
  /** A chapter that begins a page: the first, below the contents, and the first annex. */
  newPage: 'Kop_20_op_20_nieuwe_20_pagina',
  heading: (level: 1 | 2 | 3) => `Heading_20_${level}`,
} as const

type Attributes = Readonly<Record<string, string>>

/** The styles with the page they stand on; `header` and `footer` are paragraphs. */
export const ODT_STYLES = (header: string, footer: string): readonly Xml[] => [
  { markup: element('office:styles', {}, { markup: STYLES.join('\n') }) },
  {
    markup: element(
      'office:automatic-styles',
      {},
      { markup: element('style:page-layout', { 'style:name': 'A4' }, PAGE, HEADER_BOX, FOOTER_BOX) },
    ),
  },
  {
    markup: element(
      'office:master-styles',
      {},
      {
        markup: element(
          'style:master-page',
          { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
          { markup: element('style:header', {}, { markup: header }) },
          { markup: element('style:header-first', {}, { markup: '<text:p/>' }) },
          { markup: element('style:footer', {}, { markup: footer }) },
          { markup: element('style:footer-first', {}, { markup: footer }) },
        ),
      },
    ),
  },
]

const PAGE: Xml = {
  markup: element('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'fo:margin-top': '1.2cm',
    'fo:margin-bottom': '1.2cm',
    'fo:margin-left': '2.5cm',
    'fo:margin-right': '2.5cm',
  }),
}
const runningBox = (name: string, gap: string): Xml => ({
  markup: element(
    name,
    {},
    { markup: element('style:header-footer-properties', { 'fo:min-height': '1cm', [gap]: '0.3cm' }) },
  ),
})
const HEADER_BOX = runningBox('style:header-style', 'fo:margin-bottom')
const FOOTER_BOX = runningBox('style:footer-style', 'fo:margin-top')

/** A style of a paragraph: what the paragraph is like, what its letters are like. */
function paragraphStyle(
  name: string,
  parent: string | null,
  paragraph: Attributes,
  text: Attributes,
  outline = '',
): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      ...(parent ? { 'style:parent-style-name': parent } : {}),
      ...(outline ? { 'style:default-outline-level': outline } : {}),
    },
    { markup: element('style:paragraph-properties', paragraph) },
    { markup: element('style:text-properties', text) },
  )
}

const BLUE = `#${COLOURS.heading}`
const QUIET = `#${COLOURS.quiet}`
const RULE = `0.5pt solid #${COLOURS.rule}`
const bold = { 'fo:font-weight': 'bold' }
const size = (points: number) => ({ 'fo:font-size': `${points}pt` })
const space = (before: number, after: number) => ({
  'fo:margin-top': `${before}cm`,
  'fo:margin-bottom': `${after}cm`,
})
const KEPT = { 'fo:keep-with-next': 'always' }
const WHOLE = { 'fo:keep-together': 'always' }
const headingStyle = (level: 1 | 2 | 3, points: number, before: number) =>
  paragraphStyle(
    STYLE.heading(level),
    'Standard',
    { ...space(before, 0.25), ...KEPT },
    { ...bold, ...size(points), 'fo:color': BLUE },
    String(level),
  )

const cellStyle = (name: string, shade: Attributes) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    {
      markup: element('style:table-cell-properties', {
        'fo:border-top': 'none',
        'fo:border-left': 'none',
        'fo:border-right': 'none',
        'fo:border-bottom': RULE,
        'fo:padding-top': '0.08cm',
        'fo:padding-bottom': '0.08cm',
        'fo:padding-left': '0.12cm',
        'fo:padding-right': '0.12cm',
        ...shade,
      }),
    },
  )

const DEFAULTS = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  { markup: element('style:paragraph-properties', { 'fo:line-height': '114%' }) },
  {
    markup: element('style:text-properties', {
      'fo:font-family': 'Calibri',
      ...size(10.5),
      'fo:language': 'nl',
      'fo:country': 'NL',
    }),
  },
)

const LIST = element(
  'text:list-style',
  { 'style:name': STYLE.list },
  {
    markup: element(
      'text:list-level-style-bullet',
      { 'text:level': '1', 'text:bullet-char': '•' },
      {
        markup: element(
          'style:list-level-properties',
          { 'text:list-level-position-and-space-mode': 'label-alignment' },
          {
            markup: element('style:list-level-label-alignment', {
              'text:label-followed-by': 'listtab',
              'fo:text-indent': '-0.5cm',
              'fo:margin-left': '0.7cm',
            }),
          },
        ),
      },
    ),
  },
)

const tabAt = (position: string, kind: string, leader?: string): string =>
  element(
    'style:tab-stops',
    {},
    {
      markup: element('style:tab-stop', {
        'style:position': position,
        'style:type': kind,
        ...(leader === undefined ? {} : { 'style:leader-style': 'dotted', 'style:leader-text': leader }),
      }),
    },
  )

/** A style of a paragraph with one tab stop. */
const tabbedStyle = (name: string, paragraph: Attributes, text: Attributes, stop: string): string =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
    { markup: element('style:paragraph-properties', paragraph, { markup: stop }) },
    { markup: element('style:text-properties', text) },
  )

/** A line of the contents, with its page on the right. */
const contentsStyle = (level: number, paragraph: Attributes): string =>
  tabbedStyle(STYLE.contents(level), paragraph, size(9.5), tabAt('16cm', 'right', '.'))

const STYLES = [
  DEFAULTS,
  paragraphStyle('Standard', null, {}, {}),
  paragraphStyle(STYLE.body, 'Standard', space(0, 0.18), {}),
  paragraphStyle(STYLE.sender, 'Standard', space(0, 0.6), { ...size(12), 'fo:color': BLUE }),
  paragraphStyle(STYLE.title, 'Standard', space(0.4, 0.1), { ...bold, ...size(22), 'fo:color': BLUE }),
  paragraphStyle(STYLE.standing, 'Standard', space(0, 0.5), { ...size(11), 'fo:color': QUIET }),
  headingStyle(1, 15, 0.7),
  headingStyle(2, 12.5, 0.5),
  headingStyle(3, 11, 0.42),
  paragraphStyle(STYLE.newPage, STYLE.heading(1), { 'fo:break-before': 'page' }, {}),
  paragraphStyle(STYLE.lead, STYLE.body, KEPT, {}),
  paragraphStyle(
    STYLE.example,
    STYLE.body,
    {
      'fo:orphans': '3',
      'fo:widows': '3',
      'fo:margin-left': '0.4cm',
      'fo:padding-left': '0.3cm',
      'fo:border-left': `2.5pt solid #${COLOURS.rule}`,
    },
    {},
  ),
  paragraphStyle(STYLE.caption, 'Standard', { ...space(0.3, 0.15), ...KEPT, ...WHOLE }, bold),
  paragraphStyle(STYLE.captionedPicture, STYLE.body, KEPT, {}),
  paragraphStyle(STYLE.figureCaption, 'Standard', { ...space(0, 0.3), ...WHOLE }, bold),
  paragraphStyle(
    STYLE.contentsHead,
    'Standard',
    { ...space(0.6, 0.2), ...KEPT },
    { ...bold, ...size(13), 'fo:color': BLUE },
  ),
  contentsStyle(1, space(0.08, 0)),
  contentsStyle(2, { 'fo:margin-left': '0.5cm' }),
  paragraphStyle(STYLE.cell, 'Standard', {}, size(9)),
  paragraphStyle(STYLE.headCell, STYLE.cell, KEPT, bold),
  paragraphStyle(STYLE.count, STYLE.cell, { 'fo:text-align': 'end' }, {}),
  paragraphStyle(STYLE.keptCell, STYLE.cell, KEPT, {}),
  paragraphStyle(STYLE.keptCount, STYLE.count, KEPT, {}),
  paragraphStyle(STYLE.headCount, STYLE.headCell, { 'fo:text-align': 'end' }, {}),
  tabbedStyle(
    STYLE.headLine,
    { 'fo:margin-left': '3.6cm', 'fo:text-indent': '-3.6cm' },
    {},
    tabAt('3.6cm', 'left'),
  ),
  tabbedStyle(STYLE.running, {}, { ...size(8), 'fo:color': QUIET }, tabAt('16cm', 'right')),
  element(
    'style:style',
    { 'style:name': STYLE.strong, 'style:display-name': 'Strong Emphasis', 'style:family': 'text' },
    { markup: element('style:text-properties', bold) },
  ),
  ...LINK_STYLES,
  LIST,
]

/** Styles of tables. Word processors only follow these when they stand in the document itself. */
export const TABLE_STYLES: readonly string[] = [
  element(
    'style:style',
    { 'style:name': STYLE.table, 'style:family': 'table' },
    { markup: element('style:table-properties', { 'style:rel-width': '100%', 'table:align': 'margins' }) },
  ),
  element(
    'style:style',
    { 'style:name': STYLE.row, 'style:family': 'table-row' },
    { markup: element('style:table-row-properties', { 'fo:keep-together': 'always' }) },
  ),
  cellStyle(STYLE.box, {}),
  cellStyle(STYLE.headBox, { 'fo:background-color': `#${COLOURS.shade}` }),
]
