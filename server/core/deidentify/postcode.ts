/** Finds postcodes; four digits and two letters also occur as a year with an act or a unit, which are spared. */

import { findNear, type Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { sign } from './signs.ts'
import { after, before, type Finding, whole } from './span.ts'

const SHAPE =
  /(?:(?<![\d.,¤A-Za-z-])|(?<=\b(?:pc|postc)\.))([1-9]\d{3})( {0,2}| ?- ?)([A-Za-z]{2})(?![A-Za-z\d]|['’]\w)/g
const NOT_ISSUED = new Set(['SA', 'SD', 'SS'])
const AFTER_A_NUMBER = new Set(
  'KM KG MG CM MM ML GB MB KB EU WW ZW PW BV NV VN AD NC JR MN HR EN OF IN IS OP TE ER ZE WE HE JE IK U AL DE EX NU ZO AF OM TO ST BP PP'.split(
    ' ',
  ),
)
/** What else two small letters behind four figures stand for. */
const UNITS = new Set(
  'pm pj pw pu br nt st nl px hz kw mw gb tb cm mm ml mg kc rd bc vc ac hp pk cc ha fl eu kg km jr hr mn vd vh vs nr bv mv aj zz'.split(
    ' ',
  ),
)
/** Of the above, those that are no word and no unit, in small letters at once behind the figures: "3083bp". */
const NO_WORD = /^(?:bp|ad|nc|vn)$/
/** What follows the figures of a house number: "a", "-a", "bis", "hs", "-2", "/3", "II". */
const ADDITION = /(?: ?[-/]? ?(?:[a-z]|bis|hs|i{2,3}|\d{1,3}))?/.source
const BEHIND_HOUSE_NUMBER = new RegExp(`\\d${ADDITION},? $`)
/** A street and a house number, behind which even "1900 VN" is a postcode. */
const BEHIND_STREET = new RegExp(
  `[a-z](?:straat|laan|weg|plein|kade|gracht|hof|singel|dreef|pad|dijk|steeg|markt) \\d{1,4}${ADDITION},? $`,
)
/** "Kerkstraat 62 (", "Kerkstr 4-zwart, ": a word, a house number and what opens or parts, behind which few units stand. */
const BEHIND_HOUSE = new RegExp(`[a-z]{4} \\d{1,4}(?:${ADDITION}|-(?:zwart|rood)),? ?[,(] ?$`)
/** "is van 450, 1200 pm geworden": an amount before the amount, with no word before it that has the number of a house. */
const PRICED = /(?<!\p{L}{4} )(?<!\d)\d{2,4},? $/u
const OF_MONEY = /^(?:pm|pj|pw|pu|br|nt)$/
/** The end of a line with a house number right above. */
const BELOW_STREET = /\d ?[a-z]{0,3}[ ,]*\n[ \t>|]*$/i
/** The word for one, right before it. */
const CALLED = /postc(?:ode)?[^\n]{0,6}$/
const ADDRESS_CUE =
  /(?:\d ?[a-z]?[,|;]?|postcode ?:?|\bpc ?:?|adres:?|[a-z](?:straat|laan|weg|plein|kade|gracht|hof|singel|dreef|pad)[^\n]{0,12}|te|in|,|\||^) ?$/

const FOUR = sign(/^\d{4}$/)
const REACH = { behind: 6, ahead: 14 }

/** Postcodes, in capitals or not, glued or spaced. */
export function findPostcode(page: Page): Finding[] {
  const { text } = page
  return findNear(page, SHAPE, page.at(FOUR), REACH, (match) => {
    const [, digits = '', space = '', letters = ''] = match
    const upper = letters.toUpperCase()
    const head = before(text, match.index, 30)
    const below = BELOW_STREET.test(text.slice(Math.max(0, match.index - 24), match.index))
    const announced = below || BEHIND_STREET.test(head) || CALLED.test(head)
    if ((NOT_ISSUED.has(upper) && !announced) || /postbus ?$/i.test(head)) return undefined
    const isYear = /^(?:19|20)\d{2}$/.test(digits)
    if (space.includes('-') && (isYear || letters !== upper) && !CALLED.test(head)) return undefined
    if (
      /^ *$/.test(before(text, match.index, 20)) &&
      /^ *$/.test(after(text, whole(match).end, 20)) &&
      !isYear
    )
      return { ...whole(match), type: 'POSTCODE', certainty: 'certain', reason: 'postcode' }
    if (space === '' && !isYear && NO_WORD.test(letters))
      return { ...whole(match), type: 'POSTCODE', certainty: 'probable', reason: 'postcode' }
    if (AFTER_A_NUMBER.has(upper)) {
      const place = /^,? {1,2}[A-Z]/.test(text.slice(whole(match).end, whole(match).end + 4))
      const cued = /(?:postc(?:ode)?|\bpc)[^\n]{0,6}$/.test(head) || BEHIND_HOUSE_NUMBER.test(head)
      const none = letters !== upper || isYear || (space !== '' && !cued && !place) || !(cued || place)
      if (none && !(letters === upper && BEHIND_STREET.test(head))) return undefined
    } else if (letters !== upper && space !== '' && below) {
      return { ...whole(match), type: 'POSTCODE', certainty: 'certain', reason: 'postcode' }
    } else if (letters !== upper && space !== '') {
      const tail = after(text, whole(match).end, 30)
      const named = /^,? (?:te |in )?[a-z]/.test(tail)
      if (!isYear && !UNITS.has(letters) && !/(?:¤|eur|euro|ruim|circa|ca\.?) ?$/.test(head))
        return { ...whole(match), type: 'POSTCODE', certainty: 'probable', reason: 'postcode' }
      if (
        !isYear &&
        BEHIND_HOUSE.test(head) &&
        !OF_MONEY.test(letters) &&
        !/^ \p{Ll}/u.test(text.slice(whole(match).end))
      )
        return { ...whole(match), type: 'POSTCODE', certainty: 'probable', reason: 'postcode' }
      if (OF_MONEY.test(letters) && PRICED.test(head) && !BEHIND_STREET.test(head)) return undefined
      const town = isListedPlace(/^,? (?:te |in )?([\p{L}-]+)/u.exec(tail)?.[1] ?? '')
      if (
        isYear ||
        /^[A-Z][a-z]$/.test(letters) ||
        (!town && !(ADDRESS_CUE.test(head) && named) && !CALLED.test(head))
      )
        return undefined
    } else if (letters !== upper && !/^[a-z]{2}$/.test(letters)) return undefined
    return { ...whole(match), type: 'POSTCODE', certainty: 'certain', reason: 'postcode' }
  }).concat(findCuedPostcode(page), findSpread(page))
}

/** Four digits right after the word postcode, without letters. */
function findCuedPostcode(page: Page): Finding[] {
  return findNear(page, CUED, page.at(FOUR), { behind: 24, ahead: 6 }, (match) => {
    const end = match.index + match[0].length
    return { start: end - 4, end, type: 'POSTCODE', certainty: 'probable', reason: 'postcode' }
  })
}

/** "2 6 2 3 TV", and "7601 x b" after the word for a postcode: figures or letters one by one. */
const SPREAD =
  /(?=[1-9N])(?:(?<![\d¤-] ?)(?<![A-Za-z.,])[1-9] \d \d \d {0,3}[A-Z] ?[A-Z](?![A-Za-z\d])|(?<=\b(?:pc|postcode):? )[1-9]\d{3} [A-Za-z] [A-Za-z](?![A-Za-z\d])|(?<=\b(?:pc|postc(?:ode)?|postkode)\.?:?(?: is)? )[1-9] ?\d ?\d ?\d ?-? ?[A-Za-z] ?[A-Za-z](?![A-Za-z\d])|(?<![\p{L}\d-])NL-?[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z\d])|(?<=[(,;|] ?)[1-9]\d{3}-[A-Za-z]{2}(?=[),.;| ])|(?<![\p{L}\d.,¤/-])(?!19|20)[1-9]\d{3}(?:[a-z]{2}|[A-Z]{2})(?=\d{1,3}(?![\p{L}\d/-]|[.,]\d)))/gu
/** "9401 A B Assen", "94 01 AB": figures and letters apart, where an address ends. */
const APART =
  /(?<=(?:\d ?[A-Za-z]?,?|,|[()]|\n|^)[ \n]{1,2})(?:[1-9]\d{3} {1,2}[A-Z] [A-Z]|[1-9]\d \d\d ?[A-Z]{2}|[1-9](?: \d){3}(?: ?[A-Z]){2})(?=[,.;)]|\n|$| {1,2}(?:te |in )?\p{Lu}\p{L})/gu
const ONE = sign(/^[1-9](?:\d|\d{3})?$/)

const findSpread = (page: Page): Finding[] =>
  [SPREAD, APART].flatMap((pattern) =>
    findNear(page, pattern, page.at(ONE), { behind: 14, ahead: 14 }, (match) => ({
      ...whole(match),
      type: 'POSTCODE',
      certainty: 'certain',
      reason: 'postcode',
    })),
  )

const CUED =
  /\b(?:postcode(?:gebied)?|postc\.?|pc):? (?:is |cijfers )?([1-9]\d{3})(?![\d])(?! ?[A-Za-z]{2}(?![A-Za-z]))/gi
