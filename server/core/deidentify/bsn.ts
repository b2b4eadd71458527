/** Finds citizen service numbers (burgerservicenummer), also with spaces, dots or hyphens between the digits. */
import { findNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, digitsOf, type Finding } from './span.ts'

const NUMBER = /(?<![\d.,])(?:\d{8,9}|\d{1,4}(?:[ .\-/_|*·]\d{1,4}){2,8})(?![\d])/g
/** "1234 56782", "123,456,782": nine figures in two groups, of which the first is no year, or between commas. */
const ODDLY_GROUPED =
  /(?<![\d.,¤+]|\d[-/]|¤ )(?:(?!(?:19[5-9]|20[0-4])\d\D)(?=(?:\d[ \-_|*·]?){9}(?!\d))\d{2,7}[ \-_|*·]\d{2,7}|(?=(?:\d,?){9}(?!\d))\d{1,4}(?:,\d{1,4}){2,4})(?![\d%]|[.,:/-]\d| ?(?:euro?|cent|mensen|personen|inwoners|huishoudens|zaken|stuks|keer)(?!\p{L}))/gu
/** Before these, figures between commas are an amount as the English write it. */
const OF_MONEY =
  /(?:saldo|bedrag|totaal|som|schuld|vordering|inkomen|loon|kosten|begroting|budget|omzet|vermogen|waarde|prijs|ruim|circa|ca\.?)(?: (?:is|was|van))?[^\p{L}\d]{0,4}$/iu
/** Nine figures in threes stay nine figures when another number stands before or behind them. */
const IN_THREES = /(?<![\d.,+])(?<!(?:\+|\b00)\d{1,3}[ .-])\d{3}([ .-])\d{3}\1\d{3}(?![.,]?\d)/g
const CUE = /\b(?:bsn|burger\s?service\s?(?:nummer|nr)|sofi(?:nummer|nr|-nummer)?)\b[^\d\n\][]{0,30}$/
const CUED =
  /\b(?:bsn(?:[- ]?(?:nummer|nr))?|burger ?service ?(?:nummer|nr)|sofi(?:-?nummer|-?nr)?)\b[^\d\n\][]{0,25}(\d(?:[ .\-/]?\d){3,10})(?!\d|,\d\d(?!\d))/gi

/**
 * Whether the nine digits pass the eleven test (elfproef): 9a + 8b + … + 2h − i is a multiple of 11. Eight
 * digits are read with a leading zero.
 */
export function passesElevenTest(digits: string): boolean {
  const padded = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(padded) || /^(\d)\1+$/.test(padded)) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(padded[i]) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0
}

/** The number up to a "24/7" or other figures behind a space, when it has no space of its own or a slash follows. */
function numberIn(written: string): string {
  const [head = ''] = /^[^ ]+(?= )|^[^/]+(?= \d{1,2}\/\d)/.exec(written) ?? []
  const digits = digitsOf(head)
  return digits.length === 9 && passesElevenTest(digits) ? head : written
}

/** Nine figures behind the word for them, in figures or in words, whatever stands between. */
const FIGURES = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const FIGURE_OR_WORD = `(?:\\d|(?<!\\p{L})(?:${FIGURES.join('|')}|één)(?!\\p{L}))`
const TOLD = new RegExp(
  `\\b(?:bsn(?:[- ]?(?:nummer|nr))?|burger ?service ?(?:nummer|nr)|sofi(?:-?nummer|-?nr)?)(?!\\p{L})[^\\d\\n\\][]{0,30}?(${FIGURE_OR_WORD}(?:[^\\p{L}\\d\\n\\][]{0,4}${FIGURE_OR_WORD}){8})(?![\\p{L}\\d])`,
  'giu',
)
const figuresTold = (written: string): string =>
  (written.toLowerCase().match(/\d|\p{L}+/gu) ?? [])
    .map((figure) => (/\d/.test(figure) ? figure : FIGURES.indexOf(figure.replaceAll('é', 'e'))))
    .join('')

const SERVICE_NUMBER = sign(/bsn|burger|sofi/i)

/** The numbers that another follows behind one sign, and those of more signs than nine. */
const groups = ({ at, tokens }: Page): number[] =>
  at(FIGURE).filter((i) => {
    const [{ start, end } = { start: 0, end: 0 }, next] = [tokens[i], tokens[i + 1]]
    return end - start > 9 || (next?.shape === 'number' && next.start - end === 1)
  })

/** Numbers that pass the eleven test, and any number next to the word BSN: a typing error is still a leak. */
export function findBsn(page: Page): Finding[] {
  const { text } = page
  const isValid = (match: RegExpExecArray): Finding | undefined => {
    const written = numberIn(match[0])
    const digits = digitsOf(written)
    if (digits.length !== 9 || !passesElevenTest(digits)) return undefined
    if (written.includes(',') && OF_MONEY.test(before(text, match.index, 24))) return undefined
    if (/(?:kvk|k\.v\.k\.|rsin|btw)[^\d\]]{0,20}$/.test(before(text, match.index, 30))) return undefined
    return {
      start: match.index,
      end: match.index + written.length,
      type: 'BSN',
      certainty: 'certain',
      reason: CUE.test(before(text, match.index, 60)) ? 'bsnCue' : 'bsn',
    }
  }
  const near = { behind: 4, ahead: 50 }
  const valid = [
    ...[NUMBER, IN_THREES].flatMap((pattern) => findNear(page, pattern, page.at(FIGURE), near, isValid)),
    ...findNear(page, ODDLY_GROUPED, groups(page), near, isValid),
  ]
  const cued = findNear(page, CUED, page.at(SERVICE_NUMBER), { behind: 4, ahead: 80 }, (match) => {
    const end = match.index + match[0].length
    return { start: end - (match[1] ?? '').length, end, type: 'BSN', certainty: 'certain', reason: 'bsnCue' }
  })
  const told = findNear(page, TOLD, page.at(SERVICE_NUMBER), { behind: 4, ahead: 120 }, (match) => {
    const end = match.index + match[0].length
    const written = match[1] ?? ''
    if (!passesElevenTest(figuresTold(written))) return undefined
    return { start: end - written.length, end, type: 'BSN', certainty: 'certain', reason: 'bsnCue' }
  })
  return [...valid, ...cued, ...told]
}
