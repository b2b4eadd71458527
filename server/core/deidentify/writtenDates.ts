/** The ways of writing a date by its numbers or the name of its month, which are dates wherever they stand. */
import { MONTH_NAMES, MONTH_PATTERN, monthName } from './months.ts'
import { gapAfter, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'

/** A way of writing a date, where it may stand, and what it says of the month and the year. */
export interface DateForm {
  readonly pattern: RegExp
  /** The words near which it stands; `parted` are the numbers that another follows after a mark or a space at most. */
  readonly places: (page: Page, parted: readonly number[]) => readonly number[]
  readonly month: (match: RegExpExecArray) => string | undefined
  readonly year: (match: RegExpExecArray) => string | undefined
  /** Whether the words around it make it a date; absent where it is one anyway. */
  readonly holds?: (match: RegExpExecArray, text: string) => boolean
}

export const untold = (): undefined => undefined
export const monthNumbered = (digits: string | undefined): string | undefined =>
  MONTH_NAMES[Number(digits) - 1]

export const WEEKDAY =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:ma|di|wo|do|vr|za|zo)\\.?|(?:mon|tue|wed|thu|fri|sat|sun)(?=,)),?(?: de)? '
const DAY_WORDS =
  '(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|eenendertig|dertig|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintigste|dertigste|eenendertigste)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:e|den?|sten?)?'
const DAYS = `(?:${DAY}|${DAY_WORDS})(?: ?(?:,|en|of|t\\/m|tot en met|tot|-|¯|\\/|&|,? ?en) ?(?:${WEEKDAY}|de )?${DAY})*`
const UNIT = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const YEAR_WORDS = `(?:tweeduizend|negentien(?: ?honderd)?)(?:[ -]?(?:en )?(?:${UNIT}(?:[eë]n)? ?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|${UNIT}))?`
export const YEAR = `(?:,? (?:(?:1[89]|20)\\d ?\\d|${YEAR_WORDS}|'\\d{2}|\\d{2}(?![\\d:]|[.,]\\d| (?:${MONTH_PATTERN})(?!\\p{L})|u\\d| ?(?:euro|uur|u\\b|jaar|geworden|min|minuten|%|dagen|weken|keer|kinderen|personen|[-¯]))))?`
const NAMED = new RegExp(
  `(?<![\\p{L}\\d.,¤-])(?:${WEEKDAY}|den )?${DAYS}(?: {1,2}|-)(?:van )?(${MONTH_PATTERN})(?![\\p{L}])(?: \\.(?= (?:19|20)\\d)|\\.)?-?(${YEAR}|(?<=-)\\d{2,4})(?!\\d)`,
  'giu',
)
/** "1st of may" and "March 5th, 2024", as people who write English amid Dutch do. */
const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])(?:([0-3]?\\d)(?:st|nd|rd|th) (?:of )?(${ENGLISH_MONTHS.join('|')})|(${ENGLISH_MONTHS.filter((month) => month !== 'may').join('|')}) [0-3]?\\d(?:st|nd|rd|th)|may [0-3]?\\d(?:st|nd|rd|th)(?=,? (?:19|20)\\d{2}))(?:,? ((?:19|20)\\d{2}))?(?![\\p{L}\\d])`,
  'giu',
)
/** A day and a month with a point at the head of a line, before a time or a message: "15.03, 9:05". */
const POINTED_HEAD =
  /(?=\d)(?<=^[ \t>*-]*)(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?=,? (?:\d{1,2}[:.]\d{2}|\p{L})|[,:] )/gmu
const TURNED = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN}) (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|e)?,? ((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const GLUED = new RegExp(
  `(?<![\\p{L}\\d])(?:0?[1-9]|[12]\\d|3[01])(${MONTH_PATTERN})((?:19|20)?\\d{2})?(?![\\p{L}\\d])`,
  'giu',
)
const NUMERIC =
  /(?<![\d¤.,/-])(?:(?<!\p{L})(?:ma|di|wo|do|vr|za|zo)(?:\w+dag)?,? )?(0?[1-9]|[12]\d|3[01])( ?[-./· ] ?)(0?[1-9]|1[0-2])\2((?:19|20)\d{2}|'?\d{2})(?!\d|[-/.]\d| ?(?:euro|%))/giu
/** "00-00-1952": the day and the month were not known to whoever noted it. */
const YEAR_ALONE = /(?<![\d.,/-])(0?0)([-/.])0?0\2((?:19|20)\d{2})(?!\d)/g
/** "12 -5- 2024", "12-05.1971": marks that differ or stand apart, with a year in full. */
const UNEVEN =
  /(?<![\d¤.,/-])(0?[1-9]|[12]\d|3[01])(?: ?[-/.]{1,2} ?)(0?[1-9]|1[0-2])(?: ?[-/.]{1,2} ?)((?:19|20)\d ?\d)(?!\d|[-/.]\d| ?(?:euro|%))/g
const ISO = /(?<!\d)((?:19|20)\d{2})([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g
const DIGITS =
  /(?<![\d-])(?:(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2})|((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d|-\d)/g
/** "de vierde van de vijfde 1961", with or without a year. */
const SPOKEN = new RegExp(
  `(?<=\\bde )${DAY_WORDS} van de ${DAY_WORDS}(?!\\p{L})(?:,? (?:(?:19|20)\\d{2}|'?\\d{2}(?!\\d)|${YEAR_WORDS}))?(?! (?:keer|persoon|brief|maand|week))`,
  'giu',
)
/** Six digits after a word for birth. */
const SIX =
  /(?<=(?:\bge?b(?:oren|\.|oortedatum|\.? ?dat(?:um)?\.?|dt)?\.?:?|[*]) {1,2}(?:op )?)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d{2})(?!\d)/giu

/** Words that no date of a kind goes without. */
const MONTH = sign(new RegExp(`(?:^|[-'])${MONTH_PATTERN}(?!\\p{L})`, 'iu'))
const ENGLISH_ORDINAL = sign(/^(?:st|nd|rd|th)(?!\p{L})/iu)
const EIGHT = sign(/^\d{8}$/)
const DAY_IN_WORDS = sign(new RegExp(`^${DAY_WORDS}$`, 'iu'))
const BORN_SHORT = sign(/^(?:geb|gb|gebdat|gbdat|geboren|geboortedatum)/i)
export const BIRTH = sign(/geb|jarig|verjaardag/i)

const namedMonth = (match: RegExpExecArray) => monthName(match[1] ?? '')
const second = (match: RegExpExecArray) => match[2]
const nearParted: DateForm['places'] = (_, parted) => parted

/** The numbers that marks, alone or between spaces, part from the next. */
const nearUneven: DateForm['places'] = (page) =>
  page
    .at(FIGURE)
    .filter((i) => page.tokens[i + 1]?.shape === 'number' && /^ ?[-/.]{1,2} ?$/.test(gapAfter(page, i) ?? ''))

export const WRITTEN_DATES: readonly DateForm[] = [
  ...[NAMED, TURNED].map((pattern) => ({
    pattern,
    places: ({ at }: Page) => at(MONTH),
    month: namedMonth,
    year: second,
  })),
  {
    pattern: ENGLISH,
    places: ({ at }) => at(ENGLISH_ORDINAL),
    month: (match) => MONTH_NAMES[ENGLISH_MONTHS.indexOf((match[2] ?? match[3] ?? '').toLowerCase())],
    year: (match) => match[4],
  },
  { pattern: POINTED_HEAD, places: nearParted, month: (match) => monthNumbered(match[2]), year: untold },
  { pattern: GLUED, places: ({ at }) => at(MONTH), month: namedMonth, year: second },
  {
    pattern: NUMERIC,
    places: nearParted,
    month: (match) => monthNumbered(match[3]),
    year: (match) => match[4],
  },
  {
    pattern: UNEVEN,
    places: nearUneven,
    month: (match) => monthNumbered(match[2]),
    year: (match) => match[3]?.replace(' ', ''),
  },
  { pattern: YEAR_ALONE, places: nearParted, month: untold, year: (match) => match[3] },
  {
    pattern: ISO,
    places: nearParted,
    month: (match) => monthNumbered(match[3]),
    year: (match) => match[1],
  },
  {
    pattern: DIGITS,
    places: ({ at }) => at(EIGHT),
    month: (match) => monthNumbered(match[2] ?? match[5]),
    year: (match) => match[3] ?? match[4],
  },
  {
    pattern: SPOKEN,
    places: ({ at, tokens }) => at(DAY_IN_WORDS).filter((i) => tokens[i + 1]?.key === 'van'),
    month: untold,
    year: untold,
  },
  {
    pattern: SIX,
    places: ({ at }) => at(BORN_SHORT),
    month: (match) => monthNumbered(match[2]),
    year: (match) => match[3],
  },
]
