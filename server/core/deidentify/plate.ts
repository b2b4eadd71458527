/** Finds Dutch licence plates in every series the RDW has issued for cars, mopeds and trailers. */
import { findNear, type Page } from './page.ts'
import { FIGURE, sign } from './signs.ts'
import { before, type Finding, findAll, whole } from './span.ts'

const DASHED =
  /(?<![\w-])(?:[A-Za-z0-9]{1,3}([-¯¬])[A-Za-z0-9]{1,3}\1[A-Za-z0-9]{1,3}|[A-Z0-9]{1,3} - [A-Z0-9]{1,3} - [A-Z0-9]{1,3}(?! - ?[A-Z0-9]{1,3}(?!\w)))(?![\w-])/g
/** Plates of other countries, behind the word for one: "kenteken WA 12345", "kenteken KLE-AB 123". */
const FOREIGN =
  /\b[Kk]enteken(?:nummer)?:?(?: is| was|:)? ([A-ZÄÖÜ\d]{1,4}(?:[ -][A-ZÄÖÜ\d]{1,5}){1,3}(?<=\d[A-Z -]{0,4}|[A-Z]))(?![\p{L}\d])/gu
/** "w b x x 8 1": letters and figures one by one. */
const APART = /(?<![\w-])[A-Za-z\d](?: [A-Za-z\d]){5}(?![\w-]| \w(?!\w))/g
const APART_CUE = /kenteken|nummer|plaat|auto|aanhanger|scooter/
/** "1-ABC-234", as Belgium has given out since 2010. */
const BELGIAN = /(?<![\w-])[1-9]-[A-Za-z]{3}-\d{3}(?![\w-])/g
/** Looks ahead only, as the word before a plate may look like the first group of one. */
const LOOSE =
  /(?<![\w-])(?=([A-Za-z0-9]{6}(?![\w-])|[A-Za-z0-9]{1,3}[ .-]?[A-Za-z0-9]{1,3}[ .-]?[A-Za-z0-9]{1,3}(?![\w-])))/g
/** "WX 4471K", "KLE-AB 123": a plate of another country near a vehicle. */
const ABROAD =
  /(?<![\w-])(?:[A-Z]{1,3}[ -](?:[A-Z]{1,2} ?)?\d{3,5}[A-Z]{0,3}|\d[A-Z]\d ?\d{4}|[A-Z]{2,3}\d{2,5}[A-Z]{1,2}|[A-Z]{2,3} (?=[A-Z]?\d)[A-Z\d]{3,4}\d[A-Z\d]?)(?![\w-])/g
/** "ARM-22", "UK 143": what a fishing boat has on its bow, the letters of its harbour and a number. */
const BOAT =
  /(?<![\w-])(?:ARM|BR|BRU|BZ|EH|GO|HA|HD|HK|IJM|KG|KW|LE|LO|MDM|OD|OL|SCH|SL|ST|TH|TM|TS|TX|UK|UQ|VD|VL|VLI|WK|WL|WON|WR|YE|ZK|ZZ)[ -]?\d{1,3}(?![\w-]|[.,]\d)/g
const AT_SEA = sign(
  /^(?:(?:garnalen|mossel|kokkel|haring)?vissers?|(?:boomkor|garnalen|mossel)?kotters?|schip|schipper|vissersboot|vissersschip|visserij|opvarende|matroos|bemanning|vaart|voer|gevaren)$/i,
)
/** Three pairs with spaces, of letters that plates have: "XN TD 41". */
const SPACED =
  /(?<![\w-])(?:[BDF-HJ-NPR-TVXZ]{2} [BDF-HJ-NPR-TVXZ]{2} \d{2}|[BDF-HJ-NPR-TVXZ]{2} \d{2} [BDF-HJ-NPR-TVXZ]{2}|\d{2} [BDF-HJ-NPR-TVXZ]{2} [BDF-HJ-NPR-TVXZ]{2})(?![\w-]| \d)/g
const CUED = /\b(?:kenteken(?:nummer|s)?|nummerbord|nummerplaat)\b[^\n]{0,40}$/
/** The same word that somebody wrote: beside a plate that went, only what can be issued is another. */
const CUED_IN_WORDS = /(?<!\[)\b(?:kenteken(?:nummer|s)?|nummerbord|nummerplaat)\b[^\n]{0,40}$/
/** The word for a plate and nothing but what leads on from it: whatever the spaces, this is one. */
const ANNOUNCED = /\b(?:kenteken(?:nummer)?|nummerbord|nummerplaat)(?: is| was)?:? {0,2}$/
const VEHICLES =
  'auto|wagen|scooter|brommer|bus(?:je)?|camper|motor|aanhanger|caravan|bromfiets|snorfiets|trike|quad|trekker|tractor|taxi|bestel(?:auto|bus|wagen)?|vrachtwagen|truck|voertuig|bolide|brommobiel|leaseauto|golf|polo|passat|opel|astra|corsa|toyota|yaris|aygo|fiat|panda|punto|peugeot|citro[eë]n|berlingo|kia|picanto|bmw|renault|clio|twingo|kangoo|ford|fiesta|focus|transit|volkswagen|vw|audi|mercedes|volvo|seat|skoda|nissan|mazda|suzuki|honda|hyundai|dacia|mitsubishi|tesla|saab|smart|chevrolet|iveco|vespa|piaggio|yamaha|kymco|plaatje|plaat|rdw|apk|kent'
const CAR = new RegExp(`\\b\\p{L}{0,12}(?:${VEHICLES})\\b[^\\n]{0,30}$`, 'u')
/** Letters that no plate has, or that stand for a unit. */
const NO_PLATE_LETTERS = /[aeiou]|^(?:km|kg|mm|cm|jr|hr|st|pk|mb|kw|nr|jl|wk|mnd|bj)$/i

/** A text without any of these holds no undashed plate that could be told from other codes. */
const VEHICLE = sign(new RegExp(`kenteken|nummerbord|nummerplaat|(?:${VEHICLES})$`, 'iu'))
const PAIR = sign(/^\d\d$/)
const PLATE_WORD = sign(/kenteken/i)
const REACH = { behind: 14, ahead: 14 }

/** The groups of digits (9) and letters (X) of the series, without the dashes. */
const SERIES = new Set([
  'XX9999',
  '9999XX',
  '99XX99',
  'XX99XX',
  'XXXX99',
  '99XXXX',
  '99XXX9',
  '9XXX99',
  'XX999X',
  'X999XX',
  'XXX99X',
  'X99XXX',
  '9XX999',
  '999XX9',
  'XXX999',
  '999XXX',
])

function inSeries(plate: string): boolean {
  let shape = ''
  for (const sign of plate)
    if (sign >= '0' && sign <= '9') shape += '9'
    else if (/[A-Za-z]/.test(sign)) shape += 'X'
  return SERIES.has(shape)
}

/** Whether dashes and spaces stand where letters and digits change, or between pairs of the same kind. */
function groupsAreWhole(plate: string): boolean {
  const groups = plate.split(/ ?[.¯¬-] ?| /)
  return groups.every((group, i) => {
    const before = groups[i - 1] ?? ''
    const isChange = before === '' || /\d/.test(before) !== /\d/.test(group)
    return /^(?:\d+|[A-Za-z]+)$/.test(group) && (isChange || (before.length === 2 && group.length === 2))
  })
}

const plate = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'LICENSE_PLATE',
  certainty: 'probable',
  reason: 'plate',
})

const plateOf = (match: RegExpExecArray): Finding => plate(whole(match).start, whole(match).end)

/** The numbers with a dash at either side. */
const hyphened = ({ at, text, tokens }: Page): number[] =>
  at(FIGURE).filter((i) => {
    const { start = 0, end = 0 } = tokens[i] ?? {}
    return /[-¯¬]/.test(`${text.slice(start - 2, start).trim()}${text.slice(end, end + 2)}`)
  })

/** Dashed plates anywhere; undashed ones near the word kenteken, or in capitals near a vehicle. */
export function findPlate(page: Page): Finding[] {
  const dashes = hyphened(page)
  const dashed = findNear(page, DASHED, dashes, REACH, (match): Finding | undefined =>
    inSeries(match[0]) && groupsAreWhole(match[0]) ? { ...plateOf(match), certainty: 'certain' } : undefined,
  )
  const foreign = findNear(page, FOREIGN, page.at(PLATE_WORD), { behind: 4, ahead: 60 }, (match) => {
    const end = match.index + match[0].length
    return plate(end - (match[1] ?? '').length, end)
  })
  return [
    ...findNear(page, SPACED, page.at(PAIR), REACH, plateOf),
    ...dashed,
    ...findAgain(page.text, dashed),
    ...findNearVehicle(page),
    ...findNear(page, BELGIAN, dashes, REACH, plateOf),
    ...foreign,
    ...(page.at(AT_SEA).length > 0 ? findNear(page, BOAT, page.at(FIGURE), REACH, plateOf) : []),
  ]
}

/** Plates found once with their dashes, written again without: "98gzjd". */
const findAgain = (text: string, found: readonly Finding[]): Finding[] =>
  found.flatMap(({ start, end }) => {
    const signs = text.slice(start, end).replace(/[^A-Za-z\d]/g, '')
    const again = new RegExp(`(?<![\\w-])${[...signs].join('[ .-]?')}(?![\\w-])`, 'gi')
    return findAll(text, again, plateOf).filter((other) => other.start !== start)
  })

/** What is told from other codes by the vehicle before it only. */
function findNearVehicle(page: Page): Finding[] {
  if (page.at(VEHICLE).length === 0) return []
  const { text } = page
  const figures = page.at(FIGURE)
  const loose = findNear(page, LOOSE, figures, REACH, ({ index, 1: written = '' }) => {
    if (!inSeries(written)) return undefined
    const cue = before(text, index, 50)
    const issued =
      /^\w{6}$/.test(written) ||
      written.split(/\d+|[ .-]+/).every((letters) => !NO_PLATE_LETTERS.test(letters))
    const found = plate(index, index + written.length)
    // Parted by spaces or points it may still be an amount or a span of time.
    if (CUED.test(cue) && (issued || CUED_IN_WORDS.test(cue)))
      return /[ .]/.test(written) && !ANNOUNCED.test(cue) ? found : { ...found, certainty: 'certain' }
    return issued && CAR.test(cue) ? found : undefined
  })
  const abroad = findNear(page, ABROAD, figures, REACH, (match) =>
    CAR.test(before(text, match.index, 50)) ? plateOf(match) : undefined,
  )
  const apart = findNear(page, APART, figures, REACH, (match) =>
    inSeries(match[0]) && APART_CUE.test(before(text, match.index, 40)) ? plateOf(match) : undefined,
  )
  return [...loose, ...abroad, ...apart]
}
