/** Finds places: by the lists, and by the words that stand before a place. */

import { isDateline } from './datelines.ts'
import { fold } from './fold.ts'
import { FOREIGN_PLACES } from './lexicon/foreignPlaces.ts'
import { MUNICIPALITIES, SIZE_CLASSES } from './lexicon/municipalities.ts'
import { PLACES, TOWNS_ABROAD } from './lexicon/places.ts'
import { QUARTERS } from './lexicon/quarters.ts'
import { isDeterminer } from './lexicon.ts'
import { type Page, withNotable } from './page.ts'
import { isInstitution } from './placesAsBodies.ts'
import {
  closesWithPlace,
  isArticleAndNoun,
  isOrigin,
  isPartOfTown,
  isQuarterInSmall,
  isRegion,
  mayBePart,
  ON_HOME_GROUND,
  ORIGIN,
  withoutHyphen,
} from './placesInSmall.ts'
import { keySign } from './signs.ts'
import { before, type Finding } from './span.ts'
import { isSurnameWithVan } from './surnamesWithVan.ts'
import { isCell } from './tables.ts'
import { isCapital, type Token } from './tokens.ts'

const DIRECTION =
  /^(?:noord|zuid|oost|west|centrum|midden|zuidoost|zuidwest|noordoost|noordwest|zuid-oost|zuid-west|noord-oost|noord-west|nieuw-west|binnenstad|stad|dorp|buiten|haven|poort|hout|oud)$/
/** What without a capital is no more than a part of a town either. */
const TWOFOLD_DIRECTION = /^(?:zuid|noord)-?(?:oost|west)?$|^nieuw-west$|^(?:oost|west|centrum)$/
const BEFORE_PLACE = new Set(
  'te in uit naar vanuit nabij richting omgeving regio gemeente stad dorp rondom rond tussen'.split(' '),
)
const BEFORE_QUARTER = new Set(
  'wijk buurt buurtschap woonplaats geboorteplaats plaats stadsdeel deelgemeente dorpje gehucht volkswijk vinexwijk woonwijk'.split(
    ' ',
  ),
)
const SUFFIX =
  /(?:dam|veen|kerk|drecht|zijl|hoven|dorp|broek|wijk|horst|loo|oord|meer|burg|stad|ingen|ouwe|heim|haven|lo|um|sum|gem|beek|rode|recht|zand|mond)$/
/** Endings of the names of neighbourhoods. */
const QUARTER = /^.{4,}(?:kwartier|wijk|buurt|polder|eiland)$/
/** Initials or a form of address, after which a place name is a surname. */
const PERSON_BEFORE =
  /(?:(?:^|[\s(])(?:\p{Lu}\.){1,5} ?|\b(?:mevrouw|mevr\.?|mw\.?|mvr\.?|meneer|dhr\.?|heer|familie|fam\.?) (?:\p{Lu}[\p{L}-]+ )?)(?:(?:van|de|der|den|ten|ter|te|in|op|'t) ){0,3}$/iu
/** "L. te Riele": initials, after which "te" and "in" are part of a surname. */
const INITIALS_BEFORE = /(?:^|[\s(])(?:\p{Lu}\.){1,4} ?(?:te|in|op) $/u
/** Municipalities whose name is a common word, so that "in huizen" is no place. */
const ALSO_WORDS = new Set(
  'best huizen houten haren sluis bergen beek grave leek buren hoorn made hoeven'.split(' '),
)
/** More of them, which "in" or "naar" before them tells apart; right behind another noun they are the word. */
const ALSO_SAID = new Set('duiven putten echt hulst weert'.split(' '))
const PARTICLES = new Set('van de der den het ter ten te'.split(' '))

interface PlaceList {
  /** Every place as folded words with single spaces. */
  readonly names: ReadonlySet<string>
  /** How many words the longest name has that begins with a word. */
  readonly lengths: ReadonlyMap<string, number>
  readonly sizes: ReadonlyMap<string, string>
}

let list: PlaceList | undefined

/** The words of a place as the tokeniser cuts them. */
const placeKey = (name: string): string =>
  fold(name)
    .replace(/\(.*\)/, '')
    .replace(/(?<=^| )'/g, '')
    .trim()

function open(): PlaceList {
  if (list) return list
  const sizes = new Map<string, string>()
  MUNICIPALITIES.forEach((names, index) => {
    for (const name of names.split('|')) sizes.set(placeKey(name), SIZE_CLASSES[index] ?? '')
  })
  const names = new Set([
    ...`${PLACES}|${TOWNS_ABROAD}|${FOREIGN_PLACES}|${QUARTERS}`
      .split('|')
      .map(placeKey)
      .flatMap(withoutHyphen),
    ...[...sizes.keys()].flatMap(withoutHyphen),
  ])
  const lengths = new Map<string, number>()
  for (const name of names) {
    const words = name.split(' ')
    const first = words[0] ?? name
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length))
  }
  list = { names, sizes, lengths }
  return list
}

/** The size class of a municipality in words, when the place is one that is known. */
export const sizeOfPlace = (name: string): string | undefined => open().sizes.get(placeKey(name))

/** Whether the lists know the word as a place. */
export const isListedPlace = (name: string): boolean =>
  open().names.has(/^[a-z-]+$/.test(name) ? name : placeKey(name))

/** "uit Den Haag", "in De Lier": whether a preposition, what follows it and a word say where, and are no surname. */
export function isWhereabouts(particles: readonly string[], key: string): boolean {
  const [preposition = '', ...articles] = particles
  if (!/^(?:in|uit|te)$/.test(preposition)) return false
  return isListedPlace([...articles, key].join(' ')) || (preposition === 'uit' && isListedPlace(key))
}

/** A word with which a place may begin. */
const BEGINS_PLACE = keySign((key) => key.includes('-') || open().lengths.has(key) || mayBePart(key))

/** "Capelle a/d IJssel", "nieuwerkerk ad ijssel". */
const CUT_SHORT = / a(?: d|d) /

/** How many words from `i` on make the longest listed place; 0 when none. */
function placeLength(tokens: readonly Token[], i: number): number {
  const { names, lengths } = open()
  const { key: first = '', signs = [] } = tokens[i] ?? {}
  if (!signs.includes(BEGINS_PLACE)) return 0
  const longestFrom = lengths.get(first)
  if (longestFrom === undefined) {
    if (!first.includes('-')) return 0
    const [town = '', ...rest] = first.split('-')
    return rest.length > 0 && names.has(town) && DIRECTION.test(rest.join('-')) ? 1 : 0
  }
  let key = first
  let longest = names.has(key) ? 1 : 0
  for (let length = 2; length <= longestFrom; length++) {
    key += ` ${tokens[i + length - 1]?.key ?? '\n'}`
    if (names.has(key) || (CUT_SHORT.test(key) && names.has(key.replace(CUT_SHORT, ' aan den '))))
      longest = length
  }
  return longest
}

/** Whether only a space parts a word from the one before it. */
const follows = (text: string, tokens: readonly Token[], i: number): boolean =>
  text.slice(tokens[i - 1]?.end, tokens[i]?.start) === ' '

/** What stands before a town in an address or a form. */
const BEFORE_TOWN =
  /(?:\b[1-9]\d{3} ?[a-z]{2},? {1,2}|\b(?:woon|geboorte|vestigings)?pl(?:aats)?(?:\.*:| ?\.{2,}) ?|\bgemeente: ?|\bwoont in: ?|(?:straat|laan|weg|plein|gracht|singel|kade|dijk|hof|dreef|steeg|pad) \d{1,4} ?[a-z]?,? )$/i

/** "Bergen (L)": the province behind a town of which there are more. */
const IN_PROVINCE = /^ \((?:L|Lb|NB|NH|ZH|Fr|G|Gld|Gr|Ov|O|U|Z|Zld|Dr|Fl)\.?\)/
/** "Alphen a/d Rijn", "2e Exloermond": what belongs to the name of a town. */
const RIVER = /^ ?(?:a\/d|a\.d\.|a\/den|aan den) \p{Lu}\p{L}+/u
const NUMBERED = /(?<![\p{L}\d])[1-4](?:e|de|ste) $/u

/** "BIJSTAND GOUDA.": in a line of capitals, a municipality behind a noun that closes what is said. */
const closesShout = (text: string, { end, shape, key }: Token, previous: Token | undefined): boolean =>
  shape === 'shouted' &&
  previous?.kinds.ordinary === true &&
  !isDeterminer(previous.key) &&
  !ALSO_WORDS.has(key) &&
  !ALSO_SAID.has(key) &&
  open().sizes.has(key) &&
  /^[.,;)\n]|^$/.test(text.slice(end, end + 1))

/** Whether the word, a listed place, is used as one here. */
function isUsedAsPlace(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const previous = tokens[i - 1]
  if (!token) return false
  if (isDateline(text, tokens, i, true)) return true
  if (BEFORE_TOWN.test(text.slice(Math.max(0, token.start - 24), token.start))) return true
  if (isCapital(token) && IN_PROVINCE.test(text.slice(token.end, token.end + 8))) return true
  if (previous?.key === 'te' && isCapital(token) && !token.opens) return true
  if (token.kinds.spared && !token.key.includes('-')) return false
  if (isCapital(token)) {
    if (isSurnameWithVan(text, tokens, i)) return false
    if (PERSON_BEFORE.test(text.slice(Math.max(0, token.start - 30), token.start))) return false
    if (/(?:v\/d|v\.d\.|v\.? ?d) $/.test(before(text, token.start, 5))) return false
    const adjoins = previous !== undefined && token.start - previous.end === 1 && !token.opens
    const beforeParticle = tokens[i - 2]
    if (adjoins && PARTICLES.has(previous.key) && isCapital(previous)) return false
    if (adjoins && previous.text === 'de' && token.kinds.name) return false
    if (
      adjoins &&
      PARTICLES.has(previous.key) &&
      isCapital(beforeParticle) &&
      (!beforeParticle.kinds.ordinary || beforeParticle.text.length === 1 || beforeParticle.key === 'van')
    )
      return false
    if (adjoins && isCapital(previous) && previous.kinds.name && !previous.opens) return false
    return (
      !(token.kinds.listed && token.opens && !isCell(text, token)) &&
      !(token.shape === 'capitals' && token.kinds.listed)
    )
  }
  const head = before(text, token.start, 48)
  if (token.kinds.listed)
    return (
      ON_HOME_GROUND.test(head) ||
      closesShout(text, token, previous) ||
      isOrigin(text, tokens, i) ||
      closesWithPlace(text, previous, token) ||
      (BEFORE_PLACE.has(previous?.key ?? '') && !ALSO_WORDS.has(token.key) && open().sizes.has(token.key))
    )
  return !token.kinds.name || BEFORE_PLACE.has(previous?.key ?? '')
}

/** A capitalised word no list knows, where a place is to be expected. */
function isUnlistedPlace(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const previous = tokens[i - 1]
  if (isDateline(text, tokens, i, false) || isQuarterInSmall(tokens, i)) return true
  if (token && (isRegion(token, previous) || isPartOfTown(text, previous, token))) return true
  if (
    !token ||
    !previous ||
    token.shape === 'number' ||
    token.kinds.spared ||
    token.start - previous.end > 2 ||
    token.opens ||
    (token.shape !== 'capital' && token.kinds.ordinary) ||
    (/^(?:te|in|op)$/.test(previous.key) &&
      INITIALS_BEFORE.test(text.slice(Math.max(0, token.start - 16), token.start)))
  )
    return false
  if (token.shape === 'lower' || token.shape === 'shouted')
    return (
      BEFORE_PLACE.has(previous.key) &&
      !token.kinds.ordinary &&
      (token.kinds.proper ||
        (previous.key === 'uit' && ORIGIN.test(tokens[i - 2]?.key ?? '')) ||
        (token.key.length > 6 && SUFFIX.test(token.key)))
    )
  if (token.shape !== 'capital') return false
  if (!token.kinds.listed && !token.kinds.name && QUARTER.test(token.key)) return true
  if (BEFORE_QUARTER.has(previous.key)) return !isDeterminer(token.key)
  if (token.kinds.ordinary)
    return (
      (!token.kinds.listed || token.kinds.proper) && SUFFIX.test(token.key) && BEFORE_PLACE.has(previous.key)
    )
  return BEFORE_PLACE.has(previous.key) && (!token.kinds.name || SUFFIX.test(token.key))
}

const MATTER = /^(?:zaak|kwestie|dossier|casus|geval)-(?=\p{Lu})/iu

/** "de zaak-Rotterdam": the place after which a matter is called. */
function matterPlace({ start, stemEnd, text }: Token): Finding | undefined {
  const matter = text.includes('-') ? MATTER.exec(text)?.[0].length : undefined
  if (matter === undefined || !isListedPlace(text.slice(matter, stemEnd - start))) return undefined
  return { start: start + matter, end: stemEnd, type: 'PLACE', certainty: 'probable', reason: 'place' }
}

/** The places among the free words. */
export function findPlaces(page: Page): Finding[] {
  const { text, tokens } = page
  const found: Finding[] = []
  let from = 0
  for (const i of withNotable(page, page.at(BEGINS_PLACE))) {
    const token = tokens[i]
    if (i < from || !token?.free || (token.plain && !token.signs.includes(BEGINS_PLACE))) continue
    const matter = matterPlace(token)
    if (matter) {
      found.push(matter)
      continue
    }
    let length = placeLength(tokens, i)
    const common = length === 2 && isArticleAndNoun(text, token, tokens[i + 1])
    const listed = length > 0 && !common && (length > 1 || isUsedAsPlace(text, tokens, i))
    if (!listed && !isUnlistedPlace(text, tokens, i)) continue
    length = Math.max(1, length)
    const next = tokens[i + length]
    if (
      listed &&
      next &&
      (((isCapital(next) || token.shape === next.shape) && DIRECTION.test(next.key)) ||
        TWOFOLD_DIRECTION.test(next.key)) &&
      follows(text, tokens, i + length)
    )
      length++
    const last = tokens[i + length - 1]?.stemEnd ?? token.end
    const end = last + (RIVER.exec(text.slice(last, last + 30))?.[0].length ?? 0)
    if (isInstitution(text, tokens, i, end))
      for (let k = i; k < i + length; k++) Object.assign(tokens[k] ?? {}, { free: false })
    else {
      const apostrophe = /^s-/.test(token.key) && text[token.start - 1] === "'" ? 1 : 0
      const ordinal = NUMBERED.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[0].length ?? 0
      const start = token.start - Math.max(apostrophe, ordinal)
      found.push({ start, end, type: 'PLACE', certainty: 'probable', reason: listed ? 'place' : 'placeCue' })
    }
    from = i + length
  }
  return found
}
