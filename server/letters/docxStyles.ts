// How the letter looks in Word: everything through named styles, so that a house style can replace it in one place.
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'

/** The dark blue of the headings, and the tint behind table headers. */
export const COLOURS = {
  heading: '154273',
  rule: 'B2D7EE',
  shade: 'EEF5FA',
  quiet: '535353',
  link: '01689B',
} as const

/** The width of the text in twips: A4 with margins of 2.5 cm. */
export const TEXT_WIDTH = 11_906 - 2 * 1_417

export const STYLE_IDS = {
  sender: 'Afzender',
  standing: 'Stand',
  headLine: 'Briefhoofd',
  running: 'Kopregel',
  example: 'Casus',
  lead: 'Aanloop',
  bullet: 'Opsomming',
  keptBullet: 'Opsomming bijeen',
  // The name that Word itself has for captions, so that it knows them as such.
  caption: 'Caption',
  figureCaption: 'Bijschrift figuur',
  contentsHead: 'TOCHeading',
  cell: 'Tabeltekst',
  keptCell: 'Tabeltekst bijeen',
  headCell: 'Tabelkop',
  count: 'Tabelgetal',
  keptCount: 'Tabelgetal bijeen',
  headCount: 'Tabelkop getal',
  label: 'Briefhoofd kop',
  picture: 'Afbeelding',
  captionedPicture: 'Afbeelding met bijschrift',
} as const

const BULLET_LIST = 'opsomming'

export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: BULLET_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 397, hanging: 284 } } },
        },
      ],
    },
  ],
}

/** The same cell for a number, which stands on the right. */
const numberStyle = (id: string, basedOn: string) => ({
  id,
  name: id,
  basedOn,
  paragraph: { alignment: AlignmentType.RIGHT },
})

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: COLOURS.heading },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** A line of the contents, under the name that Word fills it in with. */
const contentsStyle = (level: 1 | 2, paragraph: IParagraphStylePropertiesOptions) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run: { size: 19 },
  paragraph,
})

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: {
      run: { size: 44, bold: true, color: COLOURS.heading },
      paragraph: { spacing: { before: 240, after: 60 } },
    },
    heading1: heading(30, 400, 140),
    heading2: heading(25, 280, 100),
    heading3: heading(22, 240, 80),
  },
  paragraphStyles: [
    {
      id: STYLE_IDS.sender,
      name: STYLE_IDS.sender,
      basedOn: 'Normal',
      run: { size: 26, color: COLOURS.heading },
      paragraph: { spacing: { after: 480 } },
    },
    {
      id: STYLE_IDS.standing,
      name: STYLE_IDS.standing,
      basedOn: 'Normal',
      run: { color: COLOURS.quiet, size: 24 },
      paragraph: { spacing: { after: 360 } },
    },
    {
      id: STYLE_IDS.headLine,
      name: STYLE_IDS.headLine,
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 60 },
        indent: { left: 2_268, hanging: 2_268 },
        leftTabStop: 2_268,
      },
    },
    {
      id: STYLE_IDS.running,
      name: STYLE_IDS.running,
      basedOn: 'Normal',
      run: { size: 17, color: COLOURS.quiet },
      paragraph: { spacing: { after: 0 }, rightTabStop: TEXT_WIDTH },
    },
    {
      id: STYLE_IDS.lead,
      name: STYLE_IDS.lead,
      basedOn: 'Normal',
      paragraph: { keepNext: true },
    },
    {
      id: STYLE_IDS.example,
      name: STYLE_IDS.example,
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: 40, after: 140 },
        indent: { left: 284, right: 284 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: COLOURS.rule, space: 10 } },
      },
    },
    {
      id: STYLE_IDS.bullet,
      name: STYLE_IDS.bullet,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 80 }, numbering: { reference: BULLET_LIST, level: 0 }, keepLines: true },
    },
    {
      id: STYLE_IDS.keptBullet,
      name: STYLE_IDS.keptBullet,
      basedOn: STYLE_IDS.bullet,
      paragraph: { keepNext: true },
    },
    {
      id: STYLE_IDS.caption,
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    {
      id: STYLE_IDS.figureCaption,
      name: STYLE_IDS.figureCaption,
      basedOn: STYLE_IDS.caption,
      // It stands below its picture and holds on to nothing that follows.
      paragraph: { spacing: { before: 0, after: 160 }, keepNext: false },
    },
    {
      id: STYLE_IDS.contentsHead,
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 26, bold: true, color: COLOURS.heading },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    contentsStyle(1, { spacing: { before: 50, after: 0 } }),
    contentsStyle(2, { spacing: { after: 0 }, indent: { left: 284 } }),
    {
      id: STYLE_IDS.cell,
      name: STYLE_IDS.cell,
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    {
      id: STYLE_IDS.keptCell,
      name: STYLE_IDS.keptCell,
      basedOn: STYLE_IDS.cell,
      paragraph: { keepNext: true },
    },
    {
      id: STYLE_IDS.picture,
      name: STYLE_IDS.picture,
      basedOn: 'Normal',
      // The line grows with the picture.
      paragraph: { spacing: { before: 60, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE_IDS.captionedPicture,
      name: STYLE_IDS.captionedPicture,
      basedOn: STYLE_IDS.picture,
      paragraph: { keepNext: true },
    },
    {
      id: STYLE_IDS.headCell,
      name: STYLE_IDS.headCell,
      basedOn: STYLE_IDS.cell,
      run: { bold: true, size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240 }, keepNext: true },
    },
    numberStyle(STYLE_IDS.count, STYLE_IDS.cell),
    numberStyle(STYLE_IDS.keptCount, STYLE_IDS.keptCell),
    numberStyle(STYLE_IDS.headCount, STYLE_IDS.headCell),
  ],
  characterStyles: [{ id: STYLE_IDS.label, name: STYLE_IDS.label, run: { bold: true } }],
}
