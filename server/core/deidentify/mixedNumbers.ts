/** Finds long numbers told in groups, in figures, in words or in both: "o6 nul vier 77 12 dubbel 3", "0118 41 ,, 36 72". */
import type { Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, type Finding, type IdentifierType } from './span.ts'
import { isToldPhone } from './spokenFigures.ts'
import type { Token } from './tokens.ts'

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const ENGLISH = 'zero one two three four five six seven eight nine'.split(' ')
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(
    ' ',
  )
/** Words that stand between the groups of a number and are none. */
const FILLERS = new Set('eh ehm uh uhm dubbel tweemaal streep streepje punt slash dan en'.split(' '))
const GAP = /^[ ,.\-/()_~*|¦¯]{0,4}$/
const PHONE_CUE =
  /\b(?:tel|telefoon\p{L}*|bel|bellen|belt|gebeld|nr|nummer|mobiel|mob|fax|terug(?:bellen)? op|bereikbaar|06)\b[^.\n]{0,24}$/u
const OTHER_CUE = /\b(?:kvk|bsn|burgerservicenummer|sofi\p{L}*)\b[^.\n\d]{0,16}$/u
/** No number is told in fewer figures, unless a word says that one follows. */
const FIGURES_MIN = 8
const FIGURES_CUED_MIN = 6
const FIGURES_MAX = 14
const GROUPS_MIN = 3

/** The letters of the shortest number that is put together of others. */
const COMPOSED_MIN = 8

/** Whether this may stand between two groups. */
const isGap = (between: string): boolean => between === ' ' || GAP.test(between)

/** How many figures a word of a number stands for; 0 when it is none. */
function figuresOf({ key, text, shape }: Token): number {
  if (shape === 'number') return text.length <= 8 ? text.length : 0
  if (UNITS.includes(key) || ENGLISH.includes(key)) return 1
  if (TEENS.includes(key)) return 2
  if (key.includes('-') && key.split('-').every((part) => UNITS.includes(part))) return key.split('-').length
  if (key.length < COMPOSED_MIN) return 0
  if (/^[a-z]{3,7}en(?:twintig|[a-z]{3,6}tig)$/.test(key)) return 2
  return /^[a-z]*honderd(?:en)?[a-z-]*$/.test(key) ? 3 : 0
}

const IN_WORDS = sign(/^(?:nul|zero|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)$|^nul-|tig$|honderd/i)

interface Row {
  readonly last: number
  readonly figures: number
  readonly groups: number
  readonly words: number
}

/** Whether a row of figures alone is a telephone number already: what follows in words is not of it. */
const isWhole = ({ figures, words }: Row, first: Token | undefined): boolean =>
  words === 0 && figures === 10 && first?.text.startsWith('0') === true

/** The row of groups that begins at word `i`. */
function rowFrom({ text, tokens }: Page, i: number): Row {
  let row: Row = { last: i, figures: 0, groups: 0, words: 0 }
  let doubled = 0
  for (let k = i; k < i + 24; k++) {
    const token = tokens[k]
    if (!token || (k > i && !isGap(text.slice(tokens[k - 1]?.end, token.start)))) break
    const figures = figuresOf(token)
    if (token.shape !== 'number' && isWhole(row, tokens[i])) break
    if (row.groups === 1 && row.words === 1 && /^0\d/.test(token.text)) break
    if (figures === 0) {
      if (k === i || !FILLERS.has(token.key)) break
      doubled = /^(?:dubbel|tweemaal)$/.test(token.key) ? 1 : 0
      row = { ...row, words: row.words + doubled }
      continue
    }
    row = {
      last: k,
      figures: row.figures + figures + doubled,
      groups: row.groups + 1,
      words: row.words + (token.shape === 'number' ? 0 : 1),
    }
    doubled = 0
  }
  return row
}

function typeOf(first: Token, row: Row, head: string): IdentifierType | undefined {
  const { figures, groups, words } = row
  if (groups < GROUPS_MIN || figures > FIGURES_MAX) return undefined
  const other = OTHER_CUE.exec(head)?.[0]
  if (other && figures >= FIGURES_MIN) return other.startsWith('kvk') ? 'KVK' : 'BSN'
  const nought = /^0|^nul(?:$|-)|^zero$/.test(first.key)
  if (words === 0) return nought && figures === 10 && /^0\d/.test(first.text) ? 'PHONE' : undefined
  if (nought && figures >= FIGURES_MIN) return 'PHONE'
  return PHONE_CUE.test(head) && figures >= FIGURES_CUED_MIN ? 'PHONE' : undefined
}

/** "03-03-2025 23:48": a day and the hour of the clock. */
const AT_HOUR = /(?<!\d)\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2},? {1,2}(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/

/** Numbers in groups that together are a telephone number, or that a word announces. */
export function findMixedNumbers(page: Page): Finding[] {
  const { text, tokens } = page
  const places = [...page.at(FIGURE), ...page.at(IN_WORDS)].sort((a, b) => a - b)
  const found: Finding[] = []
  let done = -1
  for (const i of places) {
    const first = tokens[i]
    if (i <= done || !first) continue
    const row = rowFrom(page, i)
    if (row.groups < GROUPS_MIN) continue
    const type = typeOf(first, row, before(text, first.start, 50))
    if (!type) continue
    done = row.last
    const end = tokens[row.last]?.end ?? first.end
    if (row.words === 0 && AT_HOUR.test(text.slice(Math.max(0, first.start - 3), end + 4))) continue
    const certain = row.words > 0 && type === 'PHONE' && isToldPhone(text.slice(first.start, end))
    found.push({
      start: first.start,
      end,
      type,
      certainty: certain ? 'certain' : 'probable',
      reason: 'phoneCue',
    })
  }
  return found
}
