// A picture in Word: the vector drawing, with an image for programs that cannot show it, and its description.
import { ImageRun, Paragraph } from 'docx'
import { STYLE_IDS } from './docxStyles.ts'
import { rasterOf } from './pictures/raster.ts'
import type { Picture } from './pictures/svg.ts'

/** The width of the text on the page, in pixels at 96 per inch. */
const WIDTH = 604

/** A paragraph with nothing but the picture; `id` tells it apart in the document. */
export async function docxPicture({ svg, alt, width, height }: Picture, id: number): Promise<Paragraph> {
  const transformation = { width: WIDTH, height: Math.round((WIDTH * height) / width) }
  const [name = alt] = alt.split('.')
  return new Paragraph({
    style: STYLE_IDS.picture,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation,
        altText: { id: String(id), name, title: name, description: alt },
        fallback: { type: 'png', data: await rasterOf(svg) },
      }),
    ],
  })
}
