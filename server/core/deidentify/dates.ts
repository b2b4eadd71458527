/** Finds dates that name a day, with or without a year, and tells dates of birth from the rest. */

import { dayIn } from './dayOfMonth.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { LOOSE_DATES } from './looseDates.ts'
import { MONTH_NAMES, MONTH_PATTERN, monthName, nearMonth } from './months.ts'
import { gapAfter, matchesNear, type Page, type Reach } from './page.ts'
import { isPublic } from './publicDates.ts'
import { FIGURE, sign } from './signs.ts'
import { after, before, type Finding, whole } from './span.ts'

const WEEKDAY =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:ma|di|wo|do|vr|za|zo)\\.?),?(?: de)? '
const DAY_WORDS =
  '(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|eenendertig|dertig|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintigste|dertigste|eenendertigste)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste)?'
const DAYS = `(?:${DAY}|${DAY_WORDS})(?: ?(?:,|en|of|t\\/m|tot en met|tot|-|¯|\\/|&|,? ?en) ?(?:${WEEKDAY})?${DAY})*`
const UNIT = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const YEAR_WORDS = `(?:tweeduizend|negentien(?: ?honderd)?)(?:[ -]?(?:en )?(?:${UNIT}(?:[eë]n)? ?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|${UNIT}))?`
const YEAR = `(?:,? (?:(?:19|20)\\d{2}|${YEAR_WORDS}|'\\d{2}|\\d{2}(?![\\d:]|[.,]\\d| ?(?:euro|uur|u\\b|jaar|%|dagen|weken|keer|kinderen|personen|[-¯]))))?`
const NAMED = new RegExp(
  `(?<![\\p{L}\\d.,¤-])(?:${WEEKDAY})?${DAYS}[ -](?:van )?(${MONTH_PATTERN})(?![\\p{L}])\\.?-?(${YEAR}|(?<=-)\\d{2,4})(?!\\d)`,
  'giu',
)
/** A day and a word that may be a mistyped month. */
const MISTYPED = new RegExp(
  `(?<![\\p{L}\\d.,¤-])(?:${WEEKDAY})?(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste)? (\\p{Ll}{4,10})(?![\\p{L}])(${YEAR})(?!\\d)`,
  'giu',
)
/** Someone's birth on a feast that has a day of its own. */
const BORN_ON_FEAST = new RegExp(
  `\\b(?:(?:eerste|tweede|1e|2e) kerstdag|kerst(?:avond|nacht)|kerst|nieuwjaars(?:dag|nacht)|oud(?:jaars(?:dag|avond)|ejaarsavond)|koning(?:inne|s)dag|bevrijdingsdag|sinterklaas(?:avond)?|driekoningen|valentijnsdag|schrikkeldag)(${YEAR})`,
  'giu',
)
const BORN_BEFORE = /\b(?:geboren|geb\.?|jarig|verjaardag)[^.]{0,20}$/
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
  `(?<![\\p{L}\\d])(?:([0-3]?\\d)(?:st|nd|rd|th) (?:of )?(${ENGLISH_MONTHS.join('|')})|(${ENGLISH_MONTHS.filter((month) => month !== 'may').join('|')}) [0-3]?\\d(?:st|nd|rd|th))(?:,? ((?:19|20)\\d{2}))?(?![\\p{L}\\d])`,
  'giu',
)
/** A day and a month with a point at the head of a line, before a time or a message: "15.03, 9:05". */
const POINTED_HEAD =
  /(?<=^[ \t>*-]*)(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?=,? (?:\d{1,2}[:.]\d{2}|\p{L})|[,:] )/gmu
const TURNED = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN}) (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|e)?,? ((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const GLUED = new RegExp(
  `(?<![\\p{L}\\d])(?:0?[1-9]|[12]\\d|3[01])(${MONTH_PATTERN})((?:19|20)?\\d{2})?(?![\\p{L}\\d])`,
  'giu',
)
const NUMERIC =
  /(?<![\d¤.,/-])(?:(?:ma|di|wo|do|vr|za|zo)(?:\w+dag)?,? )?(0?[1-9]|[12]\d|3[01])( ?[-./ ] ?)(0?[1-9]|1[0-2])\2((?:19|20)\d{2}|'?\d{2})(?!\d|[-/.]\d| ?(?:euro|%))/gi
const ISO = /(?<!\d)((?:19|20)\d{2})([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g
const DIGITS =
  /(?<![\d-])(?:(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2})|((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d|-\d)/g
const SHORT =
  /(?<![\d¤.,/-])(0?[1-9]|[12]\d|3[01]) ?([-/]) ?(0?[1-9]|1[0-2])(?![\d/%-]|[.,]\d| ?(?:jaar|deel|uur|euro|van (?:de|het)|maand|week|keer|dagen|punt|lid))/g
/** A day and a month parted by a point: only where the words around it speak of a day. */
const POINTED =
  /(?<![\d¤.,/-])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?![\d%-]|[.,]\d| ?(?:jaar|uur|euro|lid|u\b|%|procent|km|punt))/g
const POINTED_CUE =
  /\b(?:op|d\.?d\.?|dd|sinds|vanaf|tot|t\/m|per|(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|bereikt|ge\p{L}{2,}(?:d|t|en)|ont(?:v|vangen)\.?|verz(?:onden)?\.?|brief|mail|besluit|beschikking|afspraak|gesprek|intake|ingetr\.?|afgew\.?|overl\.?|\p{L}*(?:notitie|verslag|rapport|overleg|contact|bezoek|gesprek|telefoon)|tel\.?|pas|wordt|werd|zitting|oproep|inlever\p{L}*|\p{L}+datum) $/u
/** "de vierde van de vijfde 1961", with or without a year. */
const SPOKEN = new RegExp(
  `(?<=\\bde )${DAY_WORDS} van de ${DAY_WORDS}(?:,? (?:(?:19|20)\\d{2}|'?\\d{2}(?!\\d)|${YEAR_WORDS}))?(?! (?:keer|persoon|brief|maand|week))`,
  'giu',
)
/** Six digits after a word for birth. */
const SIX =
  /(?<=\bgeb(?:oren|\.|oortedatum|\.? ?dat(?:um)?\.?|dt)?\.?:? {1,2}(?:op )?)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d{2})(?!\d)/giu
/** "op de 14e": a day of the month that is understood. */
const ORDINAL =
  /\b(?:op|tot|voor|vanaf|sinds|per|van|na|rond|komt?|morgen|overmorgen|gisteren|vandaag|afspraak|(?:maan|dins|woens|donder|vrij|zater|zon)dag) de ((?:[1-9]|[12]\d|3[01])(?:e|ste|de))(?=[.,;:)!?\n]|$| (?:heb|had|was|is|kwam|moest|moet|om|in|alles|nog|ben|wel|een|het|mijn|en|of|dat|toen|werd|kreeg|belde|naar|bij|weer|geen|zou|zei|mag|kan|kon|ging|zijn|ik|hij|zij|we)(?!\p{L}))/gu
const COUNTED =
  /^ ?(?:keer|x\b|dagen|weken|mnd|maanden|jaar|uur|u\b|kinderen|personen|mensen|punten|euro|procent|%|op\b|verloren|gewonnen|gelijk)/
const SHORT_CUE =
  /(?:^|\b(?:op|d\.?d\.?|dd|datum|van|per|tot|vanaf|sinds|voor|na|om|afspraak|gesprek|gebeld|brief|mail|besluit|ma|di|wo|do|vr|za|zo|dag|en|t\/m|vandaag|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|opgelegd|afgelopen|gister(?:en)?|week van|rond|ontv|verz|beschikking|notitie|nabellen|intake|contact|deadline|teruggebeld|gesproken|verzonden|ingediend|oproep|zitting|hoorzitting|uitspraak|ontvangen|beslist|besloten|aanvraag|melding|huisbezoek|\p{L}*datum|ingekomen|verstuurd|afgewezen|toegekend|gestopt|gestart|begonnen|getekend|overleden|opgenomen|ontslagen|gesloten|geopend|uiterlijk|deadline) ?:? ?|[-·*|(;] ?|; |\. )$/iu
const BIRTH_CUE =
  /(?:\bgeb(?:oren|\.|oortedatum|datum| ?dat(?:um)?|dt)?(?![\p{L}])|\bverjaardag|\bjarig|\bgeboortedag|[*†°])[^\n;\d]{0,38}$/iu
const BIRTH_AFTER = /^\s?(?:\(?(?:geboren|geboortedatum|geb\.?)\b)/i
/** What a date says, for the placeholder that keeps its month. */
export interface DatedFinding extends Finding {
  readonly day?: number
  readonly month?: string
  readonly year?: string
}

const fullYear = (year: string | undefined): string | undefined => {
  const digits = year?.replace(/\D/g, '')
  if (!digits) return undefined
  if (digits.length === 4) return digits
  return `${Number(digits) > 40 ? '19' : '20'}${digits.padStart(2, '0')}`
}

/** A date of birth when the words around it say so, else a date; the dates of acts and rulings are public. */
function dated(
  text: string,
  match: RegExpExecArray,
  month: string | undefined,
  year: string | undefined,
): DatedFinding | undefined {
  const { start, end } = whole(match)
  const head = before(text, start, 70)
  if (isPublic(head, after(text, end, 60))) return undefined
  const born = BIRTH_CUE.test(head) || BIRTH_AFTER.test(after(text, end, 20))
  const known = /\d/.test(year ?? '') ? fullYear(year) : undefined
  const day = dayIn(match[0])
  return {
    start,
    end: start + match[0].trimEnd().replace(/[.,]$/, '').length,
    type: born ? 'DATE_OF_BIRTH' : 'DATE',
    certainty: born && known ? 'certain' : 'probable',
    reason: born ? 'birth' : 'date',
    ...(month ? { month } : {}),
    ...(month && day ? { day } : {}),
    ...(known ? { year: known } : {}),
  }
}

/** A day and a month with a slash that is no simple fraction. */
const isSlashed = ([, day, mark, month]: RegExpExecArray): boolean =>
  mark === '/' && !(Number(day) <= 5 && ['2', '3', '4', '5', '8', '10'].includes(month ?? ''))

/** Two numbers of which the first is the greater: no range, so a day and a month, unless something is counted. */
const isFalling = (text: string, match: RegExpExecArray): boolean =>
  match[2] === '-' &&
  Number(match[1]) > Number(match[3]) &&
  !match[0].includes(' ') &&
  !COUNTED.test(after(text, whole(match).end, 12)) &&
  !/\p{Lu}[\p{L}'-]+ $/u.test(text.slice(Math.max(0, match.index - 24), match.index))

/** Words that no date of a kind goes without. */
const MONTH = sign(new RegExp(`(?:^|[-'])${MONTH_PATTERN}(?!\\p{L})`, 'iu'))
const ENGLISH_ORDINAL = sign(/^(?:st|nd|rd|th)(?!\p{L})/iu)
const EIGHT = sign(/^\d{8}$/)
const DAY_IN_WORDS = sign(new RegExp(`^${DAY_WORDS}$`, 'iu'))
const BIRTH = sign(/geb|jarig|verjaardag/i)
const ALMOST_MONTH = sign((word) => {
  const [first = ''] = word.split(/[-']/)
  return (
    first.length > 3 &&
    first.length < 11 &&
    nearMonth(first.toLowerCase()) !== undefined &&
    !isOrdinaryWord(first)
  )
})
const REACH: Reach = { behind: 80, ahead: 70 }

/** The numbers that another follows with no more than a mark or a space between them. */
const parted = (page: Page): number[] =>
  page
    .at(FIGURE)
    .filter(
      (i) => page.tokens[i + 1]?.shape === 'number' && /^(?: ?[-./] ?| )$/.test(gapAfter(page, i) ?? ''),
    )

/** The numbers of these that another follows after a single space. */
const spaced = (page: Page, places: readonly number[]): number[] =>
  places.filter((i) => page.tokens[i + 1]?.shape === 'number' && gapAfter(page, i) === ' ')

/** The numbers behind "de". */
const numbersAfterThe = (page: Page): number[] =>
  page.at(FIGURE).filter((i) => page.tokens[i - 1]?.key === 'de' && gapAfter(page, i - 1) === ' ')

/** All dates with a day in them. */
export function findDates(page: Page): DatedFinding[] {
  const { text } = page
  const marked = parted(page)
  const found: (DatedFinding | undefined)[] = []
  const each = (
    pattern: RegExp,
    places: readonly number[],
    month: (m: RegExpExecArray) => string | undefined,
    year: (m: RegExpExecArray) => string | undefined,
  ) => {
    for (const match of matchesNear(page, pattern, places, REACH))
      found.push(dated(text, match, month(match), year(match)))
  }
  const numbered = (digits: string | undefined) => MONTH_NAMES[Number(digits) - 1]
  each(
    NAMED,
    page.at(MONTH),
    (m) => monthName(m[1] ?? ''),
    (m) => m[2],
  )
  each(
    TURNED,
    page.at(MONTH),
    (m) => monthName(m[1] ?? ''),
    (m) => m[2],
  )
  each(
    ENGLISH,
    page.at(ENGLISH_ORDINAL),
    (m) => MONTH_NAMES[ENGLISH_MONTHS.indexOf((m[2] ?? m[3] ?? '').toLowerCase())],
    (m) => m[4],
  )
  each(
    POINTED_HEAD,
    marked,
    (m) => numbered(m[2]),
    () => undefined,
  )
  each(
    GLUED,
    page.at(MONTH),
    (m) => monthName(m[1] ?? ''),
    (m) => m[2],
  )
  each(
    NUMERIC,
    marked,
    (m) => numbered(m[3]),
    (m) => m[4],
  )
  each(
    ISO,
    marked,
    (m) => numbered(m[3]),
    (m) => m[1],
  )
  each(
    DIGITS,
    page.at(EIGHT),
    (m) => numbered(m[2] ?? m[5]),
    (m) => m[3] ?? m[4],
  )
  each(
    SPOKEN,
    page.at(DAY_IN_WORDS).filter((i) => page.tokens[i + 1]?.key === 'van'),
    () => undefined,
    () => undefined,
  )
  each(
    SIX,
    page.at(BIRTH),
    (m) => numbered(m[2]),
    (m) => m[3],
  )
  for (const { pattern, word, apart, month, year } of LOOSE_DATES)
    each(pattern, apart ? spaced(page, page.at(word)) : page.at(word), month, year)
  for (const match of matchesNear(page, BORN_ON_FEAST, page.at(BIRTH), REACH))
    if (BORN_BEFORE.test(before(text, match.index, 40))) found.push(dated(text, match, undefined, match[1]))
  for (const match of matchesNear(page, MISTYPED, page.at(ALMOST_MONTH), REACH)) {
    const month = nearMonth((match[1] ?? '').toLowerCase())
    if (month && !isOrdinaryWord(match[1] ?? '')) found.push(dated(text, match, month, match[2]))
  }
  for (const match of matchesNear(page, POINTED, marked, REACH)) {
    if (POINTED_CUE.test(before(text, match.index, 24)))
      found.push(dated(text, match, numbered(match[2]), undefined))
  }
  for (const match of matchesNear(page, ORDINAL, numbersAfterThe(page), REACH)) {
    const day = dated(text, match, undefined, undefined)
    if (day) found.push({ ...day, start: day.end - (match[1] ?? '').length })
  }
  for (const match of matchesNear(page, SHORT, marked, REACH)) {
    if (
      (SHORT_CUE.test(before(text, match.index, 24)) || isSlashed(match) || isFalling(text, match)) &&
      !/\b(?:artikel|art\.?|lid|paragraaf|§|hoofdstuk)\s*$/.test(before(text, match.index, 14))
    )
      found.push(dated(text, match, numbered(match[3]), undefined))
  }
  return found.flatMap((finding) => (finding ? [withLast(text, finding)] : []))
}

/** "19 februari jl.": what says that a day has just been goes with it. */
function withLast(text: string, finding: DatedFinding): DatedFinding {
  const last = /^[.,]? ?j\.? ?l\.?(?!\p{L})/u.exec(text.slice(finding.end, finding.end + 7))
  return last ? { ...finding, end: finding.end + last[0].length } : finding
}
