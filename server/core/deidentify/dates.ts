/** Finds dates that name a day, with or without a year, and tells dates of birth from the rest. */
import { isBehindName } from './birthBehindName.ts'
import { CUED_DATES } from './cuedDates.ts'
import { dayIn } from './dayOfMonth.ts'
import { LOOSE_DATES } from './looseDates.ts'
import { gapAfter, matchesNear, type Page, type Reach } from './page.ts'
import { isPublic } from './publicDates.ts'
import { FIGURE } from './signs.ts'
import { after, before, type Finding, whole } from './span.ts'
import { DAGGER } from './standIns.ts'
import { WRITTEN_DATES } from './writtenDates.ts'

const FORMS = [...WRITTEN_DATES, ...LOOSE_DATES, ...CUED_DATES]

/** "op de 14e": a day of the month that is understood. */
const ORDINAL =
  /\b(?:op|tot|voor|vanaf|sinds|per|van|na|rond|komt?|morgen|overmorgen|gisteren|vandaag|afspraak|(?:maan|dins|woens|donder|vrij|zater|zon)dag) de ((?:[1-9]|[12]\d|3[01])(?:e|ste|de))(?=[.,;:)!?\n]|$| (?:heb|had|was|is|kwam|moest|moet|om|in|alles|nog|ben|wel|een|het|mijn|en|of|dat|toen|werd|kreeg|belde|naar|bij|weer|geen|zou|zei|mag|kan|kon|ging|zijn|ik|hij|zij|we)(?!\p{L}))/gu
const BIRTH_CUE = new RegExp(
  String.raw`(?:\bgeb(?:oren|\.|oortedatum|datum| ?dat(?:um)?|dt)?(?![\p{L}])|\bverjaardag|\bjarig|\bgeboortedag|[*°${DAGGER}])[^\n;\d]{0,38}$|\b(?:g\.? ?d\.?|g\.? ?b\.?(?: ?d\.?)?|d\.?o\.?b\.?)[: ]{0,3}$`,
  'iu',
)
const SPELLED_YEAR = /negentien|tweeduizend/i
const BIRTH_AFTER = /^,?\s?(?:\(?(?:geboren|geboortedatum|geb\.?)\b)/i

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
  const told = BIRTH_CUE.test(head) || BIRTH_AFTER.test(after(text, end, 20))
  const born = told || isBehindName(text, start, end, fullYear(year))
  const known = /\d/.test(year ?? '') ? fullYear(year) : undefined
  const day = dayIn(match[0])
  const age = born ? 0 : ageBehind(match[0], head, text.slice(end, end + 24))
  return {
    start,
    end:
      start +
      match[0]
        .slice(0, match[0].length - age)
        .trimEnd()
        .replace(/[.,]$/, '').length,
    type: born ? 'DATE_OF_BIRTH' : 'DATE',
    certainty: told && (known || SPELLED_YEAR.test(year ?? '')) ? 'certain' : 'probable',
    reason: born ? 'birth' : 'date',
    ...(month ? { month } : {}),
    ...(month && day ? { day } : {}),
    ...(known && age === 0 ? { year: known } : {}),
  }
}

/** "zij wordt op 12 december 27.", "toen ik op 12 augustus 21 werd,": how much of a date is an age reached on it. */
const ageBehind = (written: string, head: string, tail: string): number =>
  (BECOMES.test(head) && STOPS.test(tail)) || (BECAME.test(head) && /^ werd(?:[.,;:!?)\n]|$)/.test(tail))
    ? (/ [1-8]\d$/.exec(written)?.[0].length ?? 0)
    : 0
const PERSON =
  '(?:ik|jij|je|u|hij|zij|ze|\\p{L}*(?:zoon|dochter|kind|vader|moeder|broer|zus|man|vrouw|partner|oma|opa|oom|tante|neef|nicht))'
const BECOMES = new RegExp(
  `(?<!\\p{L})(?:${PERSON} wordt?|wordt? ${PERSON}) (?:op |(?:dit|volgend) jaar )?$`,
  'iu',
)
const BECAME = new RegExp(
  `(?<!\\p{L})(?:toen|nadat|voordat|omdat|sinds|dat) (?:(?:mijn|zijn|haar|onze) )?${PERSON} op $`,
  'iu',
)
const STOPS = /^(?:[.,;:!?)\n]|$)/

const REACH: Reach = { behind: 80, ahead: 70 }

/** The numbers that another follows with no more than a mark or a space between them. */
const parted = (page: Page): number[] =>
  page
    .at(FIGURE)
    .filter(
      (i) => page.tokens[i + 1]?.shape === 'number' && /^(?: ?[-./·] ?| )$/.test(gapAfter(page, i) ?? ''),
    )

/** The numbers behind "de". */
const numbersAfterThe = (page: Page): number[] =>
  page.at(FIGURE).filter((i) => page.tokens[i - 1]?.key === 'de' && gapAfter(page, i - 1) === ' ')

/** All dates with a day in them. */
export function findDates(page: Page): DatedFinding[] {
  const numbers = parted(page)
  const { text } = page
  const found = FORMS.flatMap(({ pattern, places, month, year, holds }) =>
    matchesNear(page, pattern, places(page, numbers), REACH).flatMap((match) =>
      holds === undefined || holds(match, text) ? (dated(text, match, month(match), year(match)) ?? []) : [],
    ),
  )
  return [...found, ...daysOfMonth(page)].map((finding) => withLast(text, finding))
}

/** The days of a month that is understood. */
const daysOfMonth = (page: Page): DatedFinding[] =>
  matchesNear(page, ORDINAL, numbersAfterThe(page), REACH).flatMap((match) => {
    const day = dated(page.text, match, undefined, undefined)
    return day ? [{ ...day, start: day.end - (match[1] ?? '').length }] : []
  })

/** "19 februari jl.": what says that a day has just been goes with it. */
function withLast(text: string, finding: DatedFinding): DatedFinding {
  const last = /^[.,]? ?j\.? ?l\.?(?!\p{L})/u.exec(text.slice(finding.end, finding.end + 7))
  return last ? { ...finding, end: finding.end + last[0].length } : finding
}
