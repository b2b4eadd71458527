// A drawing as a PNG, for word processors that cannot show a vector drawing.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { FONT_FILES } from '../fonts.ts'

/** Pixels per pixel of the drawing: sharp on paper, small in the file. */
const ZOOM = 2

let ready: Promise<void> | undefined

/** The bytes of the image; the same drawing gives the same bytes. */
export async function rasterOf(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  await ready
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontBuffers: FONT_FILES(), defaultFontFamily: 'Fira Sans' },
  })
  const image = drawn.render()
  const bytes = image.asPng()
  image.free()
  drawn.free()
  return bytes
}
