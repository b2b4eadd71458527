/** Reads numbers that are told in words as the figures they stand for: "nul zes twaalf vierendertig" is 061234. */

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')

/** The figures of one word or number; undefined when it is none. */
function figuresOfWord(word: string): string | undefined {
  if (/^\d+$/.test(word)) return word
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return String(unit)
  const teen = TEENS.indexOf(word)
  if (teen >= 0) return String(teen + 10)
  const [, units = '', tens = ''] =
    /^(?:(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?([a-z]+tig)$/.exec(word) ?? []
  const ten = TENS.indexOf(tens)
  return ten < 0 ? undefined : String((ten + 2) * 10 + Math.max(0, UNITS.indexOf(units)))
}

/** The figures of a number told in words, figures or both; undefined when another word stands in it. */
export function figuresTold(written: string): string | undefined {
  let figures = ''
  let twice = false
  const words =
    written
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+|\d+/gu) ?? []
  for (const word of words) {
    if (word === 'dubbel') {
      twice = true
      continue
    }
    const own = figuresOfWord(word)
    if (own === undefined) return undefined
    figures += twice ? own + own : own
    twice = false
  }
  return figures
}

/** Somebody who counts aloud. */
const COUNTING = /^0?123456/

/** Whether a number told in words is a whole Dutch telephone number, and nobody counting. */
export const isToldPhone = (written: string): boolean => {
  const figures = figuresTold(written)
  return figures !== undefined && /^0[1-9]\d{8}$/.test(figures) && !COUNTING.test(figures)
}
