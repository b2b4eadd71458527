/** Reads what other systems leave in a copied text: "&nbsp;" for a space, "&#64;" and "%40" for an "@", "<br>" and two signs for a line's end. */

/** The text with its markup read, and the way back to where it stood. */
export interface Unmarked {
  readonly text: string
  readonly toInput: (offset: number) => number
}

const MARKUP =
  /&(?:(nbsp|ensp|emsp|thinsp|shy|ndash|mdash|amp|commat|period|hyphen)|#(\d{1,6})|#[xX]([\dA-Fa-f]{1,5}));|<br ?\/?>|\r\n|(?<=[\p{L}\d])%40(?=[\p{L}\d])/giu
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  ndash: '\u2013',
  mdash: '\u2014',
  amp: '&',
  commat: '@',
  period: '.',
  hyphen: '-',
}

/** The sign that a piece of markup stands for. */
function signOf(written: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? written
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  if (code > 0) return code < 0x110000 ? String.fromCodePoint(code) : written
  return written.startsWith('%') ? '@' : /^[<\r]/.test(written) ? '\n' : written
}

/** The text as a reader would have seen it in the other system. */
export function unmarked(input: string): Unmarked {
  if (!/&[a-z#]|<br|%40|\r\n/i.test(input)) return { text: input, toInput: (offset) => offset }
  const offsets: number[] = []
  let text = ''
  let at = 0
  const keep = (end: number): void => {
    for (let i = at; i < end; i++) offsets.push(i)
    text += input.slice(at, end)
  }
  for (const match of input.matchAll(MARKUP)) {
    keep(match.index)
    const sign = signOf(match[0], match[1], match[2], match[3])
    at = match.index + match[0].length
    for (let k = 0; k < sign.length; k++) offsets.push(sign === match[0] ? match.index + k : match.index)
    text += sign
  }
  keep(input.length)
  return { text, toInput: (offset) => offsets[offset] ?? input.length }
}
