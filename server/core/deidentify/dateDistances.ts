/**
 * Says in words how far each date is from the one before it, so that the story keeps its pace while the day stays
 * hidden: "[maart 2023]" and then "[maart 2023, 12 dagen later]". A distance is only as exact as leaves a reader enough
 * days to choose from for every date of the text (docs/deidentification.md, "Distances between dates").
 */
import { MONTH_NAMES } from './months.ts'

/** A date as far as the text says it; only one with a day can have a distance. */
export interface WrittenDate {
  readonly day?: number
  readonly month?: string
  readonly year?: string
}

const DAY = 86_400_000
const DAYS_MAX = 42
/** What a few days are, when their number would say too much. */
const FEW_DAYS_MAX = 12
const WEEKS_MAX = 17
const MONTHS_MAX = 23
const DAYS_PER_MONTH = 30.44
/** How many days each date has to leave open. */
const OPEN_MIN = 10
/** The same where a weekday stands in the text, which divides what is left by seven. */
const OPEN_MIN_WITH_WEEKDAY = 21
/** A date without a year is taken for the one at most so many days after, or before, the date it follows. */
const INHERIT_AFTER_MAX = 100
const INHERIT_BEFORE_MAX = 31
/** A year for texts that name none; the distances do not depend on it but across the end of February. */
const SOME_YEAR = 2023

const WEEKDAY = /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag/i
/** Words that fix a day of the year or the month, from which exact distances would give away the others. */
const FIXED_DAY =
  /\b(?:kerst(?:avond|dag|mis|nacht)?|oudjaar|oud en nieuw|nieuwjaar|koningsdag|koninginnedag|sinterklaas|sint-maarten|bevrijdingsdag|dodenherdenking|pasen|paasdag|hemelvaart|pinkster|goede vrijdag|suikerfeest|offerfeest|carnaval|prinsjesdag|valentijn)|\b(?:eerste|laatste|1e) (?:dag )?van (?:de|die|deze|elke|iedere) maand|\b(?:eind|begin) van de maand/i

/** The days since 1970 that the date may be: its own for one with a year, undefined for no day or no such day. */
function serial(day: number, month: number, year: number): number | undefined {
  const time = Date.UTC(year, month, day)
  return new Date(time).getUTCDate() === day ? time / DAY : undefined
}

/** A range of whole numbers, both ends included. */
type Range = readonly [number, number]

interface Placed {
  readonly at: number
  readonly monthRange: Range
}

/** Puts a date on the calendar; one without a year takes the year that brings it near the one before. */
function place(date: WrittenDate, previous: Placed | undefined): Placed | undefined {
  const month = MONTH_NAMES.indexOf(date.month ?? '')
  if (date.day === undefined || month < 0) return undefined
  const around = previous ? new Date(previous.at * DAY).getUTCFullYear() : SOME_YEAR
  const years = date.year ? [Number(date.year)] : [around - 1, around, around + 1]
  const options = years.flatMap((year) => {
    const at = serial(date.day ?? 0, month, year)
    const first = Date.UTC(year, month, 1) / DAY
    const last = Date.UTC(year, month + 1, 0) / DAY
    return at === undefined ? [] : [{ at, monthRange: [first, last] as const }]
  })
  if (!previous || date.year) return options.length > 1 ? options[1] : options[0]
  return options.find(
    ({ at }) => at - previous.at <= INHERIT_AFTER_MAX && previous.at - at <= INHERIT_BEFORE_MAX,
  )
}

/** A way to say a distance, and the distances in days that a reader may take it for. */
interface Wording {
  readonly words: string
  readonly range: Range
}

/** The ways to say a distance, the most exact first. */
function wordings(days: number): Wording[] {
  const distance = Math.abs(days)
  const way = days < 0 ? 'eerder' : 'later'
  const signed = (low: number, high: number): Range => (days < 0 ? [-high, -low] : [low, high])
  const about = (unit: string, units: string, size: number): Wording => {
    const count = Math.round(distance / size)
    return {
      words: `ongeveer ${count} ${count === 1 ? unit : units} ${way}`,
      range: signed(Math.ceil((count - 0.5) * size), Math.floor((count + 0.5) * size)),
    }
  }
  if (distance === 0) return [{ words: 'dezelfde dag', range: [0, 0] }]
  const ways: Wording[] = []
  if (distance <= DAYS_MAX)
    ways.push({
      words: `${distance} ${distance === 1 ? 'dag' : 'dagen'} ${way}`,
      range: signed(distance, distance),
    })
  if (distance >= 2 && distance <= FEW_DAYS_MAX)
    ways.push({ words: `enkele dagen ${way}`, range: signed(2, FEW_DAYS_MAX) })
  if (distance > FEW_DAYS_MAX && distance <= WEEKS_MAX * 7) ways.push(about('week', 'weken', 7))
  if (distance >= 46 && distance < MONTHS_MAX * DAYS_PER_MONTH)
    ways.push(about('maand', 'maanden', DAYS_PER_MONTH))
  if (distance >= MONTHS_MAX * DAYS_PER_MONTH) ways.push(about('jaar', 'jaar', 365.25))
  return ways
}

/** A date of the chain: the days it may be, given all that was said, and how it hangs on the one before. */
interface Link {
  days: Range
  readonly range: Range | undefined
}

const meet = ([a, b]: Range, [c, d]: Range): Range => [Math.max(a, c), Math.min(b, d)]
const size = ([low, high]: Range): number => high - low + 1

/** What every date of the chain may still be when a new one hangs on its end; undefined when one is too sure. */
function extended(chain: readonly Link[], month: Range, range: Range, openMin: number): Link[] | undefined {
  const last = chain.at(-1)
  if (!last) return undefined
  const added: Link = { days: meet(month, [last.days[0] + range[0], last.days[1] + range[1]]), range }
  if (size(added.days) < openMin) return undefined
  const changed: Link[] = [added]
  let after = added
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i]
    if (!link || !after.range) break
    const days = meet(link.days, [after.days[0] - after.range[1], after.days[1] - after.range[0]])
    if (days[0] === link.days[0] && days[1] === link.days[1]) break
    if (size(days) < openMin) return undefined
    after = { days, range: link.range }
    changed.unshift(after)
  }
  return changed
}

/**
 * For each date of a text, in reading order, how far it is from the dated mention before it; undefined where
 * nothing can be said. `text` is what surrounds the dates: a weekday or a feast in it makes the words coarser.
 */
export function distances(text: string, dates: readonly WrittenDate[]): (string | undefined)[] {
  const openMin = WEEKDAY.test(text) ? OPEN_MIN_WITH_WEEKDAY : OPEN_MIN
  const exact = !FIXED_DAY.test(text)
  const chain: Link[] = []
  let previous: Placed | undefined
  let yearless = true
  return dates.map((date) => {
    const own = place(date, previous)
    const before = previous
    if (!own) return undefined
    previous = own
    const comparable = before && !(yearless && date.year) && !(yearless && crossesLeapDay(before.at, own.at))
    yearless = date.year ? false : yearless
    const ways = comparable ? wordings(own.at - before.at) : []
    for (const { words, range } of ways) {
      if (!exact && size(range) === 1 && range[0] !== 0) continue
      const changed = extended(chain, own.monthRange, range, openMin)
      if (!changed) continue
      chain.splice(chain.length - changed.length + 1, changed.length - 1, ...changed)
      return words
    }
    chain.push({ days: own.monthRange, range: undefined })
    return undefined
  })
}

/** Whether the end of a February lies between two days of which the year is not known. */
function crossesLeapDay(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const year = new Date(low * DAY).getUTCFullYear()
  return [year, year + 1].some((each) => {
    const march = Date.UTC(each, 2, 1) / DAY
    return low < march && high >= march
  })
}
