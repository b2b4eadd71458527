// A picture in an OpenDocument text: the vector drawing with its description, and its caption below.
import type { PicturePart } from './letterParts.ts'
import { odtCaption, paragraph } from './odtContents.ts'
import { STYLE } from './odtStyles.ts'
import { element } from './xml.ts'

/** Where the drawing stands in the document; `index` counts the pictures from the start of the letter. */
export const pictureFile = (index: number): string => `Pictures/grafiek-${index + 1}.svg`

/** The width of the text on the page, in centimetres. */
const TEXT_WIDTH = 16

/** The picture, and its caption on the same page. */
export function odtPicture({ alt, width, height, caption }: PicturePart, index: number): string {
  const image = element('draw:image', {
    'xlink:href': pictureFile(index),
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  })
  const frame = element(
    'draw:frame',
    {
      'draw:name': `Grafiek ${index + 1}`,
      'text:anchor-type': 'as-char',
      'svg:width': `${TEXT_WIDTH}cm`,
      'svg:height': `${((TEXT_WIDTH * height) / width).toFixed(2)}cm`,
    },
    { markup: image },
    { markup: element('svg:title', {}, `Grafiek ${index + 1}`) },
    { markup: element('svg:desc', {}, alt) },
  )
  if (caption === null) return paragraph(STYLE.body, { markup: frame })
  return `${paragraph(STYLE.captionedPicture, { markup: frame })}\n${paragraph(STYLE.figureCaption, ...odtCaption(caption))}`
}
