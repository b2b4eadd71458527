/** Whether a day in brackets right behind somebody's name is when they were born: "Mevrouw Yilmaz (12-03-1978)". */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { isListedPlace } from './places.ts'
import { allMatches } from './span.ts'

/** A placeholder of somebody, or the last word of a name with its form of address, if it has one. */
const NAMED =
  /(?:(\[(?:PERSOON|KIND)-\d{1,5}\])|(?<!\p{L})((?:mevrouw|mevr\.?|mw\.?|mvr\.?|meneer|dhr\.?|heer) (?:[\p{L}.']{1,12} ){0,3}|(?:[\p{L}]*(?:zoon|dochter|zoontje|dochtertje|kind|baby) )|(?:van|de|der|den|ter|ten) )?([\p{L}'-]{2,24})),? ?\( ?$/iu
const CLOSED = /^ ?[),;]/
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** The youngest who have a matter of their own with the law, and the oldest there are. */
const YOUNGEST = 14
const OLDEST = 110
/** What a text without a later year is taken to be of. */
const USUAL_YEAR = 2022

/** How young at least the somebody is whom the words before the bracket name; undefined when they name nobody. */
function youngest(head: string): number | undefined {
  const [, placeholder, addressed = '', word = ''] = NAMED.exec(head) ?? []
  if (placeholder) return placeholder.includes('KIND') ? 0 : YOUNGEST
  const small = !/^\p{Lu}/u.test(word)
  if (addressed.length > 4 && !small) return OF_CHILD.test(addressed) ? 0 : YOUNGEST
  if (small) return addressed.length > 4 ? YOUNGEST : undefined
  const { name, ordinary, spared } = wordKinds(fold(word))
  return name && !spared && (addressed !== '' || (!ordinary && !isListedPlace(word))) ? YOUNGEST : undefined
}
const OF_CHILD = /(?:zoon|dochter|je|kind|baby) $/i

/** Whether a date from `start` to `end` stands so, in a year in which somebody of this text may be born. */
export function isBehindName(text: string, start: number, end: number, year: string | undefined): boolean {
  if (
    !year ||
    !/\( ?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    !CLOSED.test(text.slice(end, end + 2))
  )
    return false
  const from = youngest(text.slice(Math.max(0, start - 60), start))
  if (from === undefined) return false
  const latest = latestYear(text)
  const age = (latest > Number(year) ? latest : Math.max(Number(year), USUAL_YEAR)) - Number(year)
  return age >= from && age <= OLDEST
}

/** The latest year that a text names, 0 when it names none. */
const latestYear = (text: string): number =>
  allMatches(text, YEARS).reduce((latest, [year]) => Math.max(latest, Number(year)), 0)
