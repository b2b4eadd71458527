/** Finds streets with or without a house number, by the way Dutch street names end. */
import { isAge, isHouseAt, isPaperOrThing } from './addressBounds.ts'
import { STREET_TITLES } from './addressParts.ts'
import { fold } from './fold.ts'
import { findNumbersOfHouses } from './houseNumbers.ts'
import { isActOrGoods } from './lexicon/numberedThings.ts'
import { ORGANISATION_KINDS } from './lexicon/organisationWords.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { findNear, matchesNear, type Page, type Reach } from './page.ts'
import { isListedPlace } from './places.ts'
import { FIGURE, sign } from './signs.ts'
import { type Finding, findAll, whole } from './span.ts'
import { ENDING, LEAD, NUMBER, PARTICLE, WEAK_ENDING } from './streetForms.ts'
import { isCapital } from './tokens.ts'

const CAPITAL_STREET = new RegExp(
  `(?<![\\p{L}\\d])${LEAD}(?:\\p{Lu}[\\p{L}'-]*${ENDING}(?![\\p{L}]|-\\p{Lu}\\p{L}+'s)${NUMBER}?|\\p{Lu}[\\p{L}'-]* (?:Straat|Laan|Weg|Plein|Kade|Gracht|Hof|Singel|Dreef|Pad|Steeg|Dijk|Markt|Dwarsstraat|Boulevard|Plantsoen|Brink|Wal|Vest|Haven|Kamp|Berg|Burg)${NUMBER}|(?:Singel|Markt|Plein|Dijk|Kade|Gracht|Dreef|Laan|Hof|Brink|Haven|Wal|Dam|Achterom|Voorstraat|Hoogstraat)${NUMBER})`,
  'gu',
)
const WEAK_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?=\\p{Lu}[^\\n\\d]{2,50}\\d)${LEAD}\\p{Lu}[\\p{L}'’-]*${WEAK_ENDING}(?![\\p{L}])${NUMBER}`,
  'gu',
)
/** "OUDE VEERDIJK 144" and "VOLTASTRAAT 61-2", in capitals throughout. */
const SHOUTED_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:ST\\.|SINT|[A-Z]{3,}E|OUDE|NIEUWE|GROTE|KLEINE|LANGE|KORTE|HOGE|LAGE|PRINS|PRINSES|KONINGIN|BURG\\.|DR\\.|MR\\.|PROF\\.|${STREET_TITLES.toUpperCase()}|VAN|DE|DER|DEN|HET|[1-3]E|JAN|[A-Z]\\.) ){0,4}\\p{Lu}[\\p{Lu}'-]*(?:${[
    ENDING,
    WEAK_ENDING,
  ]
    .join('|')
    .replace(/\\p\{L\}/g, '')
    .toUpperCase()
    .replace('\\D', '\\d')})(?![\\p{L}])${NUMBER}`,
  'gu',
)
/** "straat: Binnenweg huisnr: 204 toev: A": an address cut into fields. */
const FIELDS =
  /\b(?:straat(?:naam)?|huisn(?:umme)?r|huisnr|toev(?:oeging)?)\.? ?: ?((?:\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*(?! ?:)){0,2}|\d{1,5} ?[a-z]?)(?!\p{L}))/giu
/** "woont te Huissen, 't Zand 15": after a town where someone lives, words and a number. */
const AFTER_TOWN =
  /(?<!\p{L})(?:[Ww]oon\p{L}*|[Ww]onende?|[Aa]dres|[Ii]ngeschreven|[Gg]evestigd|[Vv]erblijft)(?:[^\n.\d]|(?:19|20)\d\d){0,44}, ((?:'t |de |het )?\p{L}[\p{L}'-]{2,24}(?: \p{L}[\p{L}'-]{2,24})? \d{1,4}(?: ?[a-z](?!\p{L}))?(?: (?:rd|zw|hs|bis) ?\d{0,3}| \d{1,3})?)(?=[.,;:)(\n]|$)/gu
const LOWER_LEAD = `(?:(?:dr |mr |ds |prof |sint-|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|zwarte?|witte?|rode|groene|oud|nieuw|klein|groot|lang|kort|eerste|tweede|derde|1e|2e|3e|pr\\.|prins|prinses|koningin|kon\\.|burg\\.|jan|johan|willem|sint|st\\.?|mr\\.|dr\\.|prof\\.|jacob|karel|${STREET_TITLES}) (?:van |de |der |den ){0,2}|van (?:de |der |den )?)`
const LOWER_LEAD_BEFORE = new RegExp(`(?<![\\p{L}.])${LOWER_LEAD}$`, 'u')
const LOWER_STREET = new RegExp(
  `(?<![\\p{L}\\d.'-])(?=[\\p{Ll}'-]{4,32},? (?:nr|no|nummer|huisnummer|noord|oost|zuid|west|boven|beneden|\\d))[\\p{Ll}'-]{2,}(?:${ENDING}|${WEAK_ENDING})(?: (?:noord|oost|zuid|west|boven|beneden)(?= \\d))?${NUMBER}`,
  'gu',
)
const LOWER_CUED =
  /\b(?:[Ww]oon(?:t|de|achtig)?|[Ww]onen|[Ww]onende|[Aa]dres(?: is)?|[Hh]uis)(?: nu| nog| al)? (?:aan|op)(?: de| het| 't)? ((?:[\p{L}'.-]+ ){1,4}?\d{1,5} ?(?:[a-h](?!\p{L})|bis|hs)?)(?! ?(?:euro|jaar|maanden|weken|dagen|uur|kamers|hoog))/gu
/** "aan de Achterom 3," and "op Oude Delft 140 in": a capital and a number where a house is to be expected. */
const AT_NUMBER = new RegExp(
  `\\b(?:[Aa]an|[Oo]p|[Nn]aar) (?:de |het |'t )?(\\p{Lu}[\\p{L}'-]{2,}(?: (?:(?:van|de|der|den|het|'t|la) ){0,2}\\p{Lu}[\\p{L}'-]*){0,3}${NUMBER})(?=[,.;)\\n]| (?:in|te|\\d{4} ?[A-Z]{2}|\\p{Lu})|$)`,
  'gu',
)
const LAAN_VAN = new RegExp(
  `(?<![\\p{L}])(?:[Ll]aan|[Pp]lein|[Hh]of(?:je)?|[Ww]eg|[Pp]ad|[Kk]ade|[Mm]arkt|[Bb]oulevard) (?:van |v\\.? ?|der |de |het |naar |te |op |achter )+\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*(?: en \\p{Lu}[\\p{L}'’-]*(?= \\d))?${NUMBER}?`,
  'gu',
)
/** "laan van de iemenhees 88", in small letters. */
const LOWER_LAAN_VAN = new RegExp(
  `(?<![\\p{L}])(?:laan|plein|hof(?:je)?|weg|pad|kade|markt|boulevard) (?:van |der |de |het |naar |te |op |achter ){1,3}\\p{Ll}[\\p{L}'’-]{2,}(?: \\p{Ll}{3,})?${NUMBER}`,
  'gu',
)
const CUED = new RegExp(
  `\\b(?:[Aa]dres|[Aa]dr\\.|[Ww]oonadres|[Bb]riefadres|[Pp]ostadres|[Ww]onende(?: aan| op)?|[Ww]oon(?:t|achtig)?(?: aan| op)?|[Vv]erhuisd naar|[Ww]oonachtig(?: aan| op)?)(?: de| het)?[: ]+((?:${PARTICLE} |\\p{Lu}[\\p{L}'’.-]* ?){1,5}${NUMBER})`,
  'gu',
)
const POSTCODE = /[1-9]\d{3} {0,2}[A-Z]{2}(?![A-Za-z])/g
/** How far before a postcode its street may begin. */
const STREET_REACH = 90
const BEFORE_POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'’.-]* (?:(?:${PARTICLE}|\\p{Lu}[\\p{L}'’.-]*) ){0,4})\\d{1,5}(?: \\d)? ?-?[A-Za-z]?(?:-\\d{1,3})?(?=[,;|]?(?: {0,2}| ?\\n[ \\t>]{0,20})(?:\\(?|\\| ?)[1-9]\\d{3} {0,2}[A-Z]{2}(?![A-Za-z]))`,
  'gu',
)
/** "hoofdweg 88 9697 rn": even an ordinary word is a street before a postcode. */
const BEFORE_ANY_POSTCODE = /^[\p{Ll}'-]+ \d{1,4}[a-z]?,? {1,2}[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u
const BARE_LOWER =
  /(?<![\p{L}\d])[\p{Ll}]{3,}(?:straat|laan|plein|gracht|singel|kade|dreef|plantsoen)(?![\p{L}])/gu
/** "ik woon aan de dorpsstraat": a street of ordinary words, where someone lives. */
const LIVED_IN =
  /\b[Ww]o(?:on|nen|onde|nend)\p{L}*(?: [\p{L}]+){0,3} (?:aan|in|op) (?:de|het) ((?:\p{Ll}+ )?\p{Ll}{3,}(?:straat|laan|plein|gracht|singel|kade|dreef|steeg|weg|dijk)(?!\p{L})(?:,? (?:nr\.? |nummer )?\d{1,4}(?: ?[a-h](?!\p{L}))?)?)/gu
/** "bij de kerk, Gooise Kant 305": two words with capitals and a house number that closes a clause. */
const TWO_CAPITALS =
  /(?<![\p{L}\d.-] ?)(?:[Bb]ij|[Ii]n|[Oo]p|[Aa]an|[Ww]oont|[Aa]dres|[Kk]erk|[Hh]uis|,|:|\(|\|) ?(\p{Lu}\p{Ll}{3,}(?:s|se|e|er) \p{Lu}\p{Ll}{2,} \d{1,3}(?: ?[a-h](?!\p{L}))?)(?=[,.;)|\n]|$)/gu
/** "bij oma, Tichelwerk 9 in Alphen": words with capitals and a number before a town. */
const BEFORE_TOWN =
  /(?<=[,:(;] )((?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}{3,} \d{1,4}(?: ?[a-h](?!\p{L}))?)(?= (?:in|te) \p{Lu})/gu
/** "ADRES<tab>LAAN V MALKENSCHOTEN 4", "Adr.: Kruittoren 103": what fills the field for an address. */
const IN_FIELD =
  /(?:^|[\t;|])[ *-]*(?:woon|post|brief)?(?:adres|adr\.?|straat)[ ]*[\t:|][ \t]*([\p{L}'][\p{L}\d'. -]{2,40}?[ ]\d{1,5}(?: \d{1,2})?(?: ?[a-z]{1,2})?)(?=[\t\n;|,]| {2}|$)/gimu
const PO_BOX = /\bpostbus \d{1,6}\b/gi

/** Words that end as a street does and are none. */
const ORDINARY =
  /^(?:op|in|aan|over|uit|af|onder|tus+en|snel|auto|hoofd|spoor|water|lucht|toegangs|om|door|voet|fiets|zand|winkel|buiten|binnen|rond|arbeids|huizen|woning|vak|rommel|vlooien|kerst|ruim|bij|om|heen|uit|terug|half|rechts|leer|school|speel|markt|dorps|zij|een|wandel|kruis|baan|bowling|loop|start|lands|vis|groente|snelweg|ring|voor|achter|levens|mid|onder|sta|ver|werk|bank|ge|be|zij|tijd|levensloop|stadion|vakantie)?(?:weg|baan|markt|plein|straat|pad|hof|poort|berg|bos|tuin|park|kant|hoek|land|plaats|dam|wal|veld|haven|kamp|ring|wijk|slag|loop|rust|spoor|gaarde|dijk|gebied|zicht|mark|brug|kwartier|rijk|es|terras|dal|meer)$/

const STREET_WORD = /\p{L}{3,}(?:straat|laan|plein|gracht|singel|kade|dreef|plantsoen|weg|steeg)(?!\p{L})/iu
const LONG_WORD =
  /(?<![\p{L}\d])\p{L}{3,}(?:straat|laan|plein|gracht|singel|kade|dreef|plantsoen|weg|steeg)(?![\p{L}\d])/giu
/** Endings that make a word with a number behind it a street, also when the dictionary has the word. */
const SURE_STREET =
  /(?:straat|laan|weg|wetering|plein|gracht|kade|singel|hof|dreef|pad|steeg|dijk|plantsoen)$/
/** Endings that make even a common word a street when a number follows: "schoolstraat 3". */
const STREET_IN_ANY_CASE =
  /^(?!\p{L}*(?:winkel|hoofd|voet|een)).*(?:straat|laan|gracht|singel|steeg|kade|dreef)$/u

/** What belongs to a street before its last word: a title, or a first name that no dictionary has. */
function lowerLead(head: string, isOrdinary: (word: string) => boolean): string {
  const titled = LOWER_LEAD_BEFORE.exec(head)?.[0]
  if (titled) return titled
  const word = /(?<![\p{L}.'-])(?:(?:eerste|tweede|derde) )?(\p{Ll}{3,}) (?:(?:van|de|der|den) ){0,2}$/u.exec(
    head,
  )
  return word?.[1] && !isOrdinary(word[1]) ? word[0] : ''
}
/** A capital word before a street that is no part of it. */
const NO_LEAD =
  /^(?:(?:Adres|Woonadres|Briefadres|Postadres|Nieuw|Oud|Op|In|Aan|Naar|Uit|Zij|Hij|Mw|Dhr|En|Bij|Dit|Client|Cliënt|Klant|Woont|Tel|Gr) )+/

/** "weg naar Engeland", "op weg van Rotterdam": a way to go, and no street of that name. */
const IS_WAY = /^weg (?!.*\d)/
/** "bij bakkerij Stellendam, 12 uren": a town that ends as a street does, and behind the comma a number of something. */
const isTownAlone = (written: string, behind: string): boolean =>
  OF_SOMETHING.test(behind) && isListedPlace(/^(\p{Lu}[\p{L}'-]+), ?\d+$/u.exec(written.trimEnd())?.[1] ?? '')
const OF_SOMETHING = /^ ?(?:uur|uren|jaar|maand|week|weken|dag|minuten|keer|km|kilometer|euro)/

function address(start: number, text: string): Finding {
  const lead = NO_LEAD.exec(text)?.[0].length ?? 0
  return {
    start: start + lead,
    end: start + text.trimEnd().length,
    type: 'ADDRESS',
    certainty: 'probable',
    reason: 'street',
  }
}

/** The word that carries the ending, in lower case. */
const lastWord = (match: string): string =>
  /([\p{L}'’.-]+)(?:[ ,][^\p{L}]*.{0,8})?$/u
    .exec(match.replace(/[, ]+(?:nr\.? |nummer )?\d.*$/u, ''))?.[1]
    ?.toLowerCase() ?? ''

/** Whether a kind of business or institution stands right before: "praktijk Coolpoort". */
const isNameOfKind = (text: string, start: number): boolean =>
  isOrganisationKind(
    /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? '',
  )

/** Whether a word that ends as a street does is a place or a kind of business ("Supermarkt"). */
const isOtherwiseKnown = (word: string): boolean => ORGANISATION_KINDS.has(word) || isListedPlace(word)

const NUMBER_ALONE =
  /\b(?:op|naar|van|naast|bij|hij|zij|ik|wij|en) (?:(?:nummer|nr\.?|huisnummer) )?(\d{1,4} ?(?:[a-h](?!\p{L})|bis|hs)?)(?=[.,;:)!?\n]|$| (?:en|woont|wonen|staat|is|heb|want|in|te|bij|wij|ik|hij|zij)(?!\p{L}))/gu
/** How far a house number may stand behind the street that it belongs to. */
const NUMBER_REACH = 120

/** Streets found with a number, mentioned again without it, and house numbers without their street. */
function findAgain(page: Page, found: readonly Finding[]): Finding[] {
  const { text } = page
  const names = new Set(
    found.flatMap(({ start, end }) => STREET_WORD.exec(text.slice(start, end))?.[0].toLowerCase() ?? []),
  )
  const again = findNear(page, LONG_WORD, page.at(ROAD), SHORT_REACH, (match) =>
    names.has(match[0].toLowerCase()) ? address(match.index, match[0]) : undefined,
  )
  const numbers = findNear(page, NUMBER_ALONE, page.at(FIGURE), SHORT_REACH, (match) => {
    const said = /nummer|nr|huisnummer/.test(match[0])
    const near = found.some(({ end }) => end <= match.index && match.index - end < NUMBER_REACH)
    const digits = match[1] ?? ''
    if (!near || (!said && (!/^op\b/.test(match[0]) || /^(?:19|20)\d{2}$/.test(digits) || digits.length < 2)))
      return undefined
    return address(match.index + match[0].length - digits.length, digits)
  })
  return [...again, ...numbers]
}

/** Capitals and a number right before a postcode. */
const beforePostcodes = (page: Page): Finding[] =>
  matchesNear(page, POSTCODE, page.at(FOUR), { behind: 1, ahead: 6 }).flatMap((postcode) => {
    const { text } = page
    const from = Math.max(0, postcode.index - STREET_REACH)
    const stretch = text.slice(from, whole(postcode).end + 1)
    return findAll(stretch, BEFORE_POSTCODE, (match) => address(from + match.index, match[0]))
  })

/** Words that no address of a kind goes without. */
const ROAD = sign(/(?:straat|laan|plein|gracht|singel|kade|dreef|plantsoen|weg|steeg)(?!\p{L})/iu)
const ENDS = new RegExp(`(?:${ENDING}|str|haven|kamp|berg|burg|achterom|dam)(?!\\p{L})`, 'iu')
const STREET = sign((word) => /\p{Lu}/u.test(word) && ENDS.test(word))
const ANY_STREET = sign(new RegExp(`(?:${ENDING}|str|${WEAK_ENDING})(?!\\p{L})`, 'iu'))
const LAAN = sign(/(?:^|[-'])(?:laan|plein|hof|hofje|weg|pad|kade|markt|boulevard)$/i)
const LIVING = sign(
  /\b(?:(?:woon|brief|post)?adres|woon|wone|verhuisd|huis$|ingeschreven|gevestigd|verblijft)/i,
)
const FIELD = sign(/straat|huisn|toev/i)
const IN_FORM = sign(/adres$|^adr$|straat$/i)
const PO = sign(/ostbus/i)
const TOWARD = sign(/^(?:aan|op|naar)$/i)
const FOUR = sign(/^\d{4}$/)
/** How far an address stretches from the word that it does not go without. */
const REACH: Reach = { behind: 110, ahead: 110 }
const SHORT_REACH: Reach = { behind: 80, ahead: 60 }

/** The words of these that a number follows within the length of "Noord, t/o huisnummer 12". */
const numbered = ({ tokens }: Page, places: readonly number[]): number[] =>
  places.filter((i) => {
    const end = tokens[i]?.end ?? 0
    for (let k = i + 1; (tokens[k]?.start ?? Number.POSITIVE_INFINITY) < end + 30; k++)
      if (tokens[k]?.shape === 'number') return true
    return false
  })

/** The numbers with a capital on the word before them. */
const afterCapitals = ({ at, tokens }: Page): number[] => at(FIGURE).filter((i) => isCapital(tokens[i - 1]))

/** The words "aan", "op" and "naar" before a capital, an article apart. */
const towardCapitals = ({ at, tokens }: Page): number[] =>
  at(TOWARD).filter((i) => isCapital(tokens[i + 1]) || isCapital(tokens[i + 2]))

type Places = (page: Page) => readonly number[]
const NUMBERED: readonly (readonly [RegExp, Places])[] = [
  [WEAK_STREET, (page) => numbered(page, page.at(ANY_STREET))],
  [SHOUTED_STREET, (page) => numbered(page, page.at(ANY_STREET))],
  [LAAN_VAN, ({ at }) => at(LAAN)],
  [LOWER_LAAN_VAN, (page) => numbered(page, page.at(LAAN))],
  [PO_BOX, ({ at }) => at(PO)],
]
const ANNOUNCED: readonly (readonly [RegExp, Places])[] = [
  [CUED, ({ at }) => at(LIVING)],
  [LOWER_CUED, ({ at }) => at(LIVING)],
  [AT_NUMBER, towardCapitals],
  [LIVED_IN, ({ at }) => at(LIVING)],
  [TWO_CAPITALS, afterCapitals],
  [FIELDS, ({ at }) => at(FIELD)],
  [BEFORE_TOWN, afterCapitals],
  [IN_FIELD, ({ at }) => at(IN_FORM)],
  [AFTER_TOWN, ({ at }) => at(LIVING)],
]

/** Streets; `isOrdinary` says whether a lower-case word is in the dictionary. */
export function findAddress(page: Page, isOrdinary: (word: string) => boolean): Finding[] {
  const { text } = page
  const isNone = ({ 0: street, index }: RegExpExecArray): boolean => {
    const [, word = ''] = /^(\p{Lu}\p{Ll}+) \d/u.exec(street) ?? []
    const isThing = isActOrGoods(fold(word)) && isOrdinary(word.toLowerCase())
    return isThing || IS_WAY.test(street) || isTownAlone(street, text.slice(index + street.length))
  }
  const withNumber = NUMBERED.flatMap(([pattern, places]) =>
    findNear(page, pattern, places(page), REACH, (match) =>
      isNone(match) ? undefined : address(match.index, match[0]),
    ),
  )
  const streets = findNear(page, CAPITAL_STREET, page.at(STREET), REACH, (match) => {
    const word = lastWord(match[0])
    const opens = /(?:^|[.!?\n:] ?)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    if (!/\d/.test(match[0]) && (isOtherwiseKnown(word) || isNameOfKind(text, match.index))) return undefined
    if (ORDINARY.test(word) && !/\d/.test(match[0]) && (opens || word.length < 8)) return undefined
    return address(match.index, match[0])
  })
  const lower = findNear(page, LOWER_STREET, numbered(page, page.at(ANY_STREET)), SHORT_REACH, (match) => {
    const word = lastWord(match[0])
    const known = BEFORE_ANY_POSTCODE.test(text.slice(match.index, match.index + 60))
    if (isAge(text, match.index, match[0])) return undefined
    const home = known || isHouseAt(text, match.index, match[0])
    if (!home && ORDINARY.test(word) && !STREET_IN_ANY_CASE.test(word)) return undefined
    if (!known && isOrdinary(word) && !SURE_STREET.test(word)) return undefined
    const lead = lowerLead(text.slice(Math.max(0, match.index - 30), match.index), isOrdinary)
    return address(match.index - lead.length, lead + match[0])
  })
  const bare = findNear(page, BARE_LOWER, page.at(ROAD), SHORT_REACH, (match) => {
    if (ORDINARY.test(match[0]) || isOrdinary(match[0])) return undefined
    const lead = LOWER_LEAD_BEFORE.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? ''
    return address(match.index - lead.length, lead + match[0])
  })
  const cued = ANNOUNCED.flatMap(([pattern, places]) =>
    findNear(page, pattern, places(page), REACH, (match) => {
      const street = match[1] ?? ''
      const start = match.index + match[0].length - street.length
      return isPaperOrThing(street) || isAge(text, start, street) ? undefined : address(start, street)
    }),
  )
  const numbers = findNumbersOfHouses(page)
  const found = [...withNumber, ...numbers, ...beforePostcodes(page), ...streets, ...lower, ...bare, ...cued]
  return found.length > 0 ? [...found, ...findAgain(page, found)] : found
}
