// A picture in Word: the vector drawing, with an image for programs that cannot show it, its description, and its caption below.
import { ImageRun, Paragraph } from 'docx'
import { docxCaption } from './docxContents.ts'
import { STYLE_IDS } from './docxStyles.ts'
import type { PicturePart } from './letterParts.ts'
import { rasterOf } from './pictures/raster.ts'

/** The width of the text on the page, in pixels at 96 per inch. */
const WIDTH = 604

/** A paragraph with nothing but the picture, and the caption, on the same page; `id` tells it apart in the document. */
export async function docxPicture(
  { svg, alt, width, height, caption }: PicturePart,
  id: number,
): Promise<readonly Paragraph[]> {
  const transformation = { width: WIDTH, height: Math.round((WIDTH * height) / width) }
  const [name = alt] = alt.split('.')
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    altText: { id: String(id), name, title: name, description: alt },
    fallback: { type: 'png', data: await rasterOf(svg) },
  })
  if (caption === null) return [new Paragraph({ style: STYLE_IDS.picture, children: [picture] })]
  return [
    new Paragraph({ style: STYLE_IDS.captionedPicture, children: [picture] }),
    docxCaption(caption, STYLE_IDS.figureCaption),
  ]
}
