/** Brings a text as sent into the form in which it is stored, and finds places in it back in the text as sent. */

/** Control characters other than the line break and the tab. */
const CONTROLS = /[^\P{Cc}\n\r\t]/gu

/** A text ready for the gate; `removed` counts the control characters that were taken out. */
export interface CleanText {
  readonly text: string
  readonly removed: number
  /** The span (UTF-16 code units, end exclusive) in the text as sent of a span in `text`. */
  readonly spanAsSent: (start: number, end: number) => { readonly start: number; readonly end: number }
}

/** Unicode NFC, without control characters and without white space at the ends; emoji and other scripts are kept. */
export function cleanText(sent: string): CleanText {
  const whole = compose(sent)
  const text = whole.trim()
  const lead = whole.length - whole.trimStart().length
  return {
    text,
    removed: sent.match(CONTROLS)?.length ?? 0,
    spanAsSent(start, end) {
      if (whole === sent) return { start: lead + start, end: lead + end }
      const last = placeAsSent(sent, lead + end - 1)
      return { start: placeAsSent(sent, lead + start), end: last + 1 }
    },
  }
}

const compose = (sent: string): string => sent.replace(CONTROLS, '').normalize('NFC')

/** The last place in the text as sent before which no more than `index` characters remain after cleaning. */
function placeAsSent(sent: string, index: number): number {
  let low = index
  let high = sent.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (compose(sent.slice(0, middle)).length <= index) low = middle
    else high = middle - 1
  }
  return low
}
