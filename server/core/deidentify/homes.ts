/** What belongs to an address besides its street and number, and homes that no ending of a street gives away. */
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import type { Finding } from './span.ts'

/** "Wilgenhof 12, kamer 304", "Buorren 1 app. 16", "kaai 31-rood", "Zwartewater 17 t/o", "Cycladenlaan 18 bv". */
const PART_AFTER =
  /^(?:(?:,? ?(?:kamer|app\.?|appartement|deur|unit|bus|flat|nr\.?|verdieping|etage|ligplaats|standplaats|huisnummer) ?\d[\d.]{0,4}[a-z]?)|(?: ?[-/] ?(?:rood|zwart|wit|blauw|geel|groen|bis|hs|boven|beneden|I{1,3})| (?:t\/o|bv|bg|hs|bis|boven|rood|zwart))(?![\p{L}]))+/iu
/** "kamer 2.17, Strandweg 60": the room before the street. */
const PART_BEFORE =
  /(?<![\p{L}\d])(?:kamer|app\.?|appartement|deur|unit|flat|nr\.?|nummer) \d{1,4}(?:\.\d{1,3})?[a-z]?,? $/iu

/** The address with the room, the floor or the berth that stands beside it. */
export function wholeAddress(text: string, finding: Finding): Finding {
  if (finding.type !== 'ADDRESS') return finding
  const { start, end } = finding
  const numbered = /\d[ a-z]*$/i.test(text.slice(start, end))
  const after = numbered ? (PART_AFTER.exec(text.slice(end, end + 40))?.[0].length ?? 0) : 0
  const before = PART_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
  return { ...finding, start: start - before, end: end + after }
}

/** "woon nu bij mn vader op de hemmen 4a", "woon bijlmer kraaiennest 311": words and a number, where someone lives. */
const LIVED_AT =
  /\b(?:[Ww]oon\p{L}*|[Ww]onen\p{L}*|[Aa]dres|[Hh]uis|[Vv]erhuis\p{L}*|[Ll]even)(?:,? [\p{L}']+){0,7}?,? (?:(?:aan|op|in|te|naar) )?((?:(?:de|het|'t|oude|nieuwe|eerste|tweede|derde) )?(\p{L}[\p{L}'-]{3,})(?: (?:noord|oost|zuid|west))? (?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[a-h](?!\p{L}))?(?:-(?:rood|zwart))?)(?=[.,;:)!?\n]|$| (?:en|in|te|bij|maar|want|waar|ik|hij|zij|we)(?!\p{L}))(?![.,]\d)/gu
const HOME = sign(/^(?:woon|wonen|adres$|huis$|verhuis|leven$)/i)
/** Words before a number that are no street. */
const NO_STREET =
  /^(?:artikel|sinds|vanaf|eind|begin|half|medio|zomer|winter|herfst|lente|voorjaar|najaar|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|lokaal|pagina|bijlage|kamer|fase|route|lijn|klas|groep|team|nummer|samen|ruim|bijna|ongeveer|circa|meer|minder|zeker|maar|slechts|alle|deze|onze|totaal|tussen|voor|rond|tegen|over|onder|boven|maximaal|minimaal|categorie|schaal|trede|niveau|blok|toch|daar|hier|toen|dagen|jaar|euro|mijn|haar|zijn|hun|twee|drie|vier|eerste|laatste)$/i

/** Homes by a word and a number that close a clause, behind a word for living. */
export const findHomes = (page: Page): Finding[] =>
  findNear(page, LIVED_AT, page.at(HOME), { behind: 1, ahead: 110 }, (match) => {
    const [all, street = '', word = ''] = match
    if (NO_STREET.test(word)) return undefined
    const end = match.index + all.length
    return { start: end - street.length, end, type: 'ADDRESS', certainty: 'probable', reason: 'street' }
  })
