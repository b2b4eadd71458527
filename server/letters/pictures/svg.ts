// The few shapes the pictures are drawn with. Sizes are in pixels at 96 per inch.
import { element, type Xml } from '../xml.ts'

/** The width of every picture: the width of the text on A4. */
export const PICTURE_WIDTH = 640

export const INK = {
  dark: '#154273',
  quiet: '#535353',
  text: '#1a1a1a',
  rule: '#b2d7ee',
  paper: '#ffffff',
} as const

export interface TextStyle {
  readonly size: number
  readonly fill?: string
  readonly weight?: 400 | 700
  readonly anchor?: 'start' | 'middle' | 'end'
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** A word or line of text; `y` is its base line. */
export const label = (x: number, y: number, words: string, style: TextStyle): Xml => ({
  markup: element(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      'font-size': String(style.size),
      'font-weight': String(style.weight ?? 400),
      'text-anchor': style.anchor ?? 'start',
      fill: style.fill ?? INK.text,
    },
    words,
  ),
})

/** A filled rectangle. */
export const box = (x: number, y: number, width: number, height: number, fill: string): Xml => ({
  markup: element('rect', {
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    fill,
  }),
})

/** A vector drawing with the words for who does not see it. */
export interface Picture {
  readonly svg: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** A whole picture on white, with its description inside it. */
export const drawing = (
  height: number,
  alt: string,
  shapes: readonly Xml[],
  width = PICTURE_WIDTH,
): Picture => ({
  alt,
  width,
  height,
  svg: element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      'font-family': 'Fira Sans, Calibri, Arial, sans-serif',
      role: 'img',
      'aria-label': alt,
    },
    box(0, 0, width, height, INK.paper),
    ...shapes,
  ),
})

/** Words divided over at most `lines` lines of about `characters`; what does not fit ends in an ellipsis. */
export function wrapped(words: string, characters: number, lines: number): readonly string[] {
  const result: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = result.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= characters)
      result[result.length - 1] = `${last} ${word}`
    else result.push(word)
  }
  if (result.length <= lines) return result
  return [...result.slice(0, lines - 1), `${result[lines - 1]} …`]
}

/** The count a cell shows, without the mark behind it; null when it is hidden. */
export function countIn(cell: string): number | null {
  const figures = /^\d[\d.]*/.exec(cell)?.[0]
  return figures === undefined ? null : Number(figures.replaceAll('.', ''))
}
