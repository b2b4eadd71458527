/** Rewrites the odd characters of pasted text to plain ones and keeps the way back to the offsets of the input. */

/** The plain text and, for each of its positions, the position in the input. */
export interface Normalised {
  readonly text: string
  /** Turns an offset in the plain text into one in the input. */
  readonly toInput: (offset: number) => number
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/
const COMBINING = /[\u0300-\u036f]/

/** Quotes, spaces and hyphens of one code unit become plain in place, so that offsets stay. */
const plainInPlace = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u202f\u2009\u2002\u2003]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/(?<=\d ?)[\u2013\u2014](?= ?\d)/g, '-')
    .replace(/\r/g, '\n')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** Plain text for the detectors: no invisible characters, letters composed with their accents. */
export function normalise(input: string): Normalised {
  if (!INVISIBLE.test(input) && !COMBINING.test(input))
    return { text: plainInPlace(input), toInput: (offset) => offset }
  const offsets: number[] = []
  let text = ''
  for (let i = 0; i < input.length; ) {
    let end = i + 1
    while (end < input.length && (COMBINING.test(input[end] ?? '') || INVISIBLE.test(input[end] ?? ''))) end++
    const composed = input.slice(i, end).replace(new RegExp(INVISIBLE, 'g'), '').normalize('NFC')
    for (let k = 0; k < composed.length; k++) offsets.push(Math.min(i + k, end - 1))
    text += composed
    i = end
  }
  offsets.push(input.length)
  return { text: plainInPlace(text), toInput: (offset) => offsets[offset] ?? input.length }
}
