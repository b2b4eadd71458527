/** Dates said otherwise than by a day and a Dutch month: on a feast, in English, by the weekday, in "this month". */
import { FEAST_DAY_PATTERN, FEAST_PATTERN, FEAST_SIGN, feastMonth } from './feasts.ts'
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { MONTH_NAMES, MONTH_PATTERN, monthName } from './months.ts'
import { gapAfter, type Page } from './page.ts'
import { FIGURE, type Sign, sign } from './signs.ts'
import { BIRTH, type DateForm, monthNumbered, untold } from './writtenDates.ts'

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
/** A date beside a feast says which day it was already, and the feast stays what it is. */
const DATE_BEHIND = `[,:]? ?\\(?(?:\\d|de \\d|\\[)`
const DATE_BEFORE = `(?:\\d|\\]|${MONTH_PATTERN})\\.?,? \\(?(?:dat (?:is|was) )?`
const englishMonth = (written: string | undefined): string | undefined =>
  MONTH_NAMES[ENGLISH_MONTHS[(written ?? '').toLowerCase()] ?? -1]

/** A feast that is told with its year, or from or until which something is. */
const FEAST = new RegExp(
  `(?<!\\p{L})(?:${FEAST_PATTERN},? (?:van )?((?:19|20)\\d{2})(?!\\d)|(?<=\\b(?:sinds|vanaf|tot|tot en met|t\\/m|per) )${FEAST_PATTERN}(?![\\p{L}]|${DATE_BEHIND})|(?<!${DATE_BEFORE})${FEAST_DAY_PATTERN}(?!\\p{L}|${DATE_BEHIND}))`,
  'giu',
)

/** "Koningsdag, 27 april", "27 april (Koningsdag)": without the feast its date would be hidden in vain. */
const FEAST_BESIDE_DATE = new RegExp(
  `(?<!\\p{L})${FEAST_PATTERN}(?=[,:]? ?\\(?(?:de |op )?(?:\\d{1,2}(?:e|de|ste)? (?:${MONTH_PATTERN})|\\d{1,2}[-/]\\d))|(?<=\\d (?:${MONTH_PATTERN})\\.?(?: (?:19|20)\\d{2})?,? \\(?(?:dat (?:is|was) )?)${FEAST_PATTERN}(?!\\p{L})`,
  'giu',
)

/** Beside a word that the date does not go without. */
const near =
  (word: Sign): DateForm['places'] =>
  ({ at }) =>
    at(word)

/** Where a second number follows after a single space. */
const spaced =
  (number: Sign) =>
  (page: Page): readonly number[] =>
    page.at(number).filter((i) => page.tokens[i + 1]?.shape === 'number' && gapAfter(page, i) === ' ')

/** Whether no list has a word, be it of words, names or bodies: between a day and a year it is a month. */
const isUnknown = (word: string): boolean => {
  const { ordinary, name, spared } = wordKinds(fold(word))
  return !ordinary && !name && !spared
}

export const LOOSE_DATES: readonly DateForm[] = [
  {
    // "16 jannewaris 2025", "3 stycznia 2024": a month in another language, or misspelt beyond knowing.
    pattern:
      /(?<![\p{L}\d.,¤/-])(?<!\d[.,]? )(?:0?[1-9]|[12]\d|3[01])\.? (\p{L}\p{Ll}{2,10}),? ((?:19|20)\d{2})(?![\d/-])/gu,
    places: near(sign(/^(?:19|20)\d{2}$/)),
    month: untold,
    year: (match) => match[2],
    holds: (match) => isUnknown(match[1] ?? ''),
  },
  {
    pattern: FEAST_BESIDE_DATE,
    places: near(FEAST_SIGN),
    month: (match) => feastMonth(match[0]),
    year: untold,
  },
  {
    pattern: FEAST,
    places: near(FEAST_SIGN),
    month: (match) => feastMonth(match[0]),
    year: (match) => match[1],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?[0-3]?\\d (${ENGLISH_NAMES}),? ((?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
    places: near(sign(new RegExp(`^(?:${ENGLISH_NAMES})$`, 'i'))),
    month: (match) => englishMonth(match[1]),
    year: (match) => match[2],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${WEEKDAY} (?:de )?(?:[1-9]|[12]\\d|3[01])(?:e|de|ste)(?![\\p{L}\\d])`,
      'giu',
    ),
    places: near(sign(new RegExp(`${WEEKDAY}$`, 'i'))),
    month: untold,
    year: untold,
  },
  {
    // "27.5. gebeld met": both points, at the head of a line before what was done; "2.1. inleiding" may be a heading.
    pattern:
      /(?=\d)(?<=^[ \t>*-]*)(?:0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?= (?:ge\p{L}{2,}(?:d|t|en)|tel|mail|brief|app|contact|huisbezoek|\p{L}*gesprek)(?!\p{L}))/gmu,
    places: (_, parted) => parted,
    month: (match) => monthNumbered(match[1]),
    year: untold,
  },
  {
    // "terugbel vóór 16.09.", "opbeller boos – 12.09.": both points, where a line ends.
    pattern:
      /(?=\d)(?<=(?:\b(?:voor|vóór|op|per|tot|vanaf|sinds)|[¯¬]) )(?:0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(?=[ \t]*(?:\n|$))/gmu,
    places: (_, parted) => parted,
    month: (match) => monthNumbered(match[1]),
    year: untold,
  },
  {
    // "geboren in 1930, op 6 januari": the year before the day.
    pattern: new RegExp(
      `(?<=\\bgeb(?:oren|\\.) (?:in )?)((?:19|20)\\d{2}),? (?:en wel )?(?:op )?(?:de )?(?:0?[1-9]|[12]\\d|3[01])(?:e|ste)? (?:van )?(${MONTH_PATTERN})(?!\\p{L})`,
      'giu',
    ),
    places: near(BIRTH),
    month: (match) => monthName(match[2] ?? ''),
    year: (match) => match[1],
  },
  {
    pattern: /(?<![\d.,-])(?:[1-9]|[12]\d|3[01]) dezer(?!\p{L})/giu,
    places: near(sign(/^dezer$/i)),
    month: untold,
    year: untold,
  },
  {
    // "uw brief van 20 jl.": the day of a month that is understood.
    pattern: /(?<![\p{L}\d.,/-])(?:[1-9]|[12]\d|3[01])(?:e|de|ste)? jl(?!\p{L})\.?/giu,
    places: near(sign(/^jl$/i)),
    month: untold,
    year: untold,
  },
  {
    pattern:
      /(?<!\p{L}|\p{L}-)(?:ma|di|woe|wo|do|vr|vrij|za|zo|zon)(?:dag)?\.? (?:0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?![\d/%-]|[.,]\d)/giu,
    places: near(sign(/^(?:ma|di|woe|wo|do|vr|vrij|za|zo|zon)(?:dag)?$/i)),
    month: (match) => monthNumbered(match[1]),
    year: untold,
  },
  {
    // "tel 3/4 10.20u": a day and a month before the hour of the clock.
    pattern:
      /(?<![\p{L}\d.,/-])(?:0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?=,? (?:(?:(?:om )?[012]?\d[.:][0-5]\d|om [012]?\d) ?(?:u(?:ur)?|h)(?!\p{L})|[012]?\d[.:][0-5]\d ?(?:[:;,¯¬\n]|$)))/gu,
    places: near(FIGURE),
    month: (match) => monthNumbered(match[1]),
    year: untold,
  },
  {
    pattern:
      /(?<![\d.,-] ?)(?=[\d ]{0,4}\d \d)[0-3] ?\d ?[-./] ?([01] ?\d) ?[-./] ?((?:1 ?9|2 ?0) ?\d ?\d)(?![\d.,-]| \d)|(?<![\d.,-] ?)[0-3] \d (?:JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC)\p{Lu}*\.? (?:1 ?9|2 ?0) ?\d ?\d(?!\d| \d)/gu,
    places: spaced(sign(/^\d{1,2}$/)),
    month: (match) => monthNumbered((match[1] ?? '').replace(' ', '')),
    year: (match) => match[2]?.replaceAll(' ', ''),
  },
]
