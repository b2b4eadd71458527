// What leads elsewhere in an OpenDocument text: the contents filled in already, captions that are counted, and links.
import { EDITION_TEXTS } from '#core/letter/edition.ts'
import { captionParts } from './captions.ts'
import { depthOf, placeOf } from './contents.ts'
import type { SectionParts } from './letterParts.ts'
import type { Piece } from './links.ts'
import { LINK } from './odtLinkStyles.ts'
import { STYLE } from './odtStyles.ts'
import { element, type Xml } from './xml.ts'

const markup = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Xml[]
): Xml => ({
  markup: element(name, attributes, ...children),
})

/** A paragraph in a style. */
export const paragraph = (style: string, ...children: readonly Xml[]): string =>
  element('text:p', { 'text:style-name': style }, ...children)

/** The contents, of which each entry leads to its heading and asks the page it is on of whoever lays out the document. */
export function odtContents(sections: readonly SectionParts[]): string {
  const depth = depthOf(sections)
  const entries = sections.flatMap(({ heading, level }, index) =>
    level > depth ? [] : [entry(heading, level, placeOf(index))],
  )
  const title = markup('text:p', { 'text:style-name': STYLE.contentsHead }, EDITION_TEXTS.contents)
  return element(
    'text:table-of-content',
    { 'text:name': EDITION_TEXTS.contents, 'text:protected': 'true' },
    markup(
      'text:table-of-content-source',
      { 'text:outline-level': String(depth) },
      markup('text:index-title-template', { 'text:style-name': STYLE.contentsHead }, EDITION_TEXTS.contents),
      ...Array.from({ length: depth }, (_, level) => template(level + 1)),
    ),
    markup(
      'text:index-body',
      {},
      markup('text:index-title', { 'text:name': `${EDITION_TEXTS.contents}_kop` }, title),
      ...entries,
    ),
  )
}

/** A heading, at a place that the contents lead to. */
export const odtHeading = ({ heading, level, newPage }: SectionParts, index: number): string =>
  element(
    'text:h',
    {
      'text:style-name': newPage ? STYLE.newPage : STYLE.heading(level),
      'text:outline-level': String(level),
    },
    markup('text:bookmark', { 'text:name': placeOf(index) }),
    heading,
  )

/** How a word processor makes the entries anew. */
const template = (level: number): Xml =>
  markup(
    'text:table-of-content-entry-template',
    { 'text:outline-level': String(level), 'text:style-name': STYLE.contents(level) },
    markup('text:index-entry-link-start', {}),
    markup('text:index-entry-text', {}),
    markup('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    markup('text:index-entry-page-number', {}),
    markup('text:index-entry-link-end', {}),
  )

const entry = (heading: string, level: number, place: string): Xml =>
  markup(
    'text:p',
    { 'text:style-name': STYLE.contents(level) },
    markup(
      'text:a',
      {
        'xlink:type': 'simple',
        'xlink:href': `#${place}`,
        'text:style-name': LINK.inContents,
        'text:visited-style-name': LINK.inContents,
      },
      heading,
      { markup: '<text:tab/>' },
      markup('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': place }),
    ),
  )

/** A text of which some pieces lead to a page. */
export const odtLinked = (pieces: readonly Piece[]): readonly Xml[] =>
  pieces.map((piece) =>
    piece.url === undefined
      ? piece.text
      : markup(
          'text:a',
          { 'xlink:type': 'simple', 'xlink:href': piece.url, 'text:style-name': LINK.inText },
          piece.text,
        ),
  )

const COUNTED = ['Tabel', 'Figuur'] as const

/** What captions are counted by; stands before the text. */
export const CAPTION_COUNTERS = element(
  'text:sequence-decls',
  {},
  ...COUNTED.map((name) =>
    markup('text:sequence-decl', { 'text:display-outline-level': '0', 'text:name': name }),
  ),
)

/** A caption of which the number is counted. */
export function odtCaption(caption: string): readonly Xml[] {
  const { label, number, text } = captionParts(caption)
  if (label === undefined || number === undefined) return [text]
  return [
    `${label} `,
    markup(
      'text:sequence',
      {
        'text:name': label,
        'text:ref-name': `ref${label}${number}`,
        'text:formula': `ooow:${label}+1`,
        'style:num-format': '1',
      },
      number,
    ),
    text,
  ]
}
