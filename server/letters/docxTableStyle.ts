// The one style of all tables in Word, which the library can only take as XML: rules, space in the cells, a tinted header row.
import { COLOURS } from './docxStyles.ts'
import { element } from './xml.ts'

export const TABLE_STYLE = 'Brieftabel'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wrap = (name: string, ...children: readonly string[]) =>
  element(name, {}, ...children.map((markup) => ({ markup })))

const rule = (side: string) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': COLOURS.rule })
const space = (side: string, twips: number) => element(`w:${side}`, { 'w:w': String(twips), 'w:type': 'dxa' })

/** A styles part with this style alone, to go beside the paragraph styles. */
export const TABLE_STYLES_XML = element(
  'w:styles',
  { 'xmlns:w': NAMESPACE },
  {
    markup: element(
      'w:style',
      { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': TABLE_STYLE },
      { markup: element('w:name', { 'w:val': TABLE_STYLE }) },
      {
        markup: wrap(
          'w:tblPr',
          wrap('w:tblBorders', rule('top'), rule('bottom'), rule('insideH')),
          wrap('w:tblCellMar', space('top', 20), space('left', 85), space('bottom', 20), space('right', 85)),
        ),
      },
      {
        markup: element(
          'w:tblStylePr',
          { 'w:type': 'firstRow' },
          {
            markup: wrap(
              'w:tcPr',
              element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': COLOURS.shade }),
            ),
          },
        ),
      },
    ),
  },
)
