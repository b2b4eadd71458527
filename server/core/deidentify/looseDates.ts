/** Dates said otherwise than by a day and a Dutch month: on a feast, in English, by the weekday, in "this month". */
import { MONTH_NAMES } from './months.ts'
import { type Sign, sign } from './signs.ts'

/** A way to say a date, the word it does not go without, and what it says of the month and the year. */
export interface LooseDate {
  readonly pattern: RegExp
  readonly word: Sign
  /** Whether a second number follows the word after a single space. */
  readonly apart?: true
  readonly month: (match: RegExpExecArray) => string | undefined
  readonly year: (match: RegExpExecArray) => string | undefined
}

const none = (): undefined => undefined
const WEEKDAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag'
const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 0,
  february: 1,
  march: 2,
  mar: 2,
  may: 4,
  june: 5,
  july: 6,
  august: 7,
  october: 9,
}
const ENGLISH_NAMES = Object.keys(ENGLISH_MONTHS).join('|')
const englishMonth = (written: string | undefined): string | undefined =>
  MONTH_NAMES[ENGLISH_MONTHS[(written ?? '').toLowerCase()] ?? -1]

const FEAST =
  '(?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerst(?:avond|nacht)|nieuwjaarsdag|oud(?:jaarsdag|jaarsavond|ejaarsavond)|koning(?:inne|s)dag|bevrijdingsdag|sinterklaasavond|hemelvaartsdag|goede vrijdag|dodenherdenking|valentijnsdag)'

export const LOOSE_DATES: readonly LooseDate[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})${FEAST},? (?:van )?((?:19|20)\\d{2})(?!\\d)`, 'giu'),
    word: sign(/dag$|avond$|nacht$|herdenking$/i),
    month: none,
    year: (match) => match[1],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?[0-3]?\\d (${ENGLISH_NAMES}),? ((?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
    word: sign(new RegExp(`^(?:${ENGLISH_NAMES})$`, 'i')),
    month: (match) => englishMonth(match[1]),
    year: (match) => match[2],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${WEEKDAY} (?:de )?(?:[1-9]|[12]\\d|3[01])(?:e|de|ste)(?![\\p{L}\\d])`,
      'giu',
    ),
    word: sign(new RegExp(`${WEEKDAY}$`, 'i')),
    month: none,
    year: none,
  },
  {
    pattern: /(?<![\d.,-])(?:[1-9]|[12]\d|3[01]) dezer(?!\p{L})/giu,
    word: sign(/^dezer$/i),
    month: none,
    year: none,
  },
  {
    pattern:
      /(?<!\p{L})(?:ma|di|woe|wo|do|vr|vrij|za|zo|zon)(?:dag)?\.? (?:0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?![\d/%-]|[.,]\d)/giu,
    word: sign(/^(?:ma|di|woe|wo|do|vr|vrij|za|zo|zon)(?:dag)?$/i),
    month: (match) => MONTH_NAMES[Number(match[1]) - 1],
    year: none,
  },
  {
    pattern:
      /(?<![\d.,-] ?)(?=[\d ]{0,4}\d \d)[0-3] ?\d ?[-./] ?([01] ?\d) ?[-./] ?((?:1 ?9|2 ?0) ?\d ?\d)(?![\d.,-]| \d)|(?<![\d.,-] ?)[0-3] \d (?:JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC)\p{Lu}* (?:1 ?9|2 ?0) ?\d ?\d(?!\d| \d)/gu,
    word: sign(/^\d{1,2}$/),
    apart: true,
    month: (match) => MONTH_NAMES[Number((match[1] ?? '').replace(' ', '')) - 1],
    year: (match) => match[2]?.replaceAll(' ', ''),
  },
]
