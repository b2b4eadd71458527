/** What belongs to an address besides its street and number: the room, the floor, the side, the house across. */
import { isOrdinaryWord } from './lexicon.ts'
import { MONTH_PATTERN } from './months.ts'
import { isListedPlace } from './places.ts'
import type { Finding } from './span.ts'

/** Offices after whose holders streets are called. */
export const STREET_TITLES =
  'burgemeester|dokter|doctor|dominee|pastoor|kapelaan|pater|zuster|bisschop|kardinaal|monseigneur|professor|meester|notaris|wethouder|minister|generaal|admiraal|kapitein|kolonel|graaf|gravin|hertog|koning|keizer|jonkheer|baron|rector|deken|kanunnik'

const ROOM =
  '(?:kamer|kmr|k|app|appartement|deur|unit|bus|flat|nr|verdieping|etage|ligplaats|standplaats|huisnummer|caravan|woonwagen|chalet|kavel|box|kelderbox|garagebox|loods|opgang|portiek|hok|barak|berging|hut|vak|plek|plaats|blok|toren|gebouw|studio|stal|tuin|kas|hal|pand|huisje|winkel|lokaal|zaal|poort|trap|stoep|steiger|tent|stand|apt|appt|st|grp|wagen|keet|(?:woon)?ark|woonschip|woonboot|schip|boot)'
const SIDE =
  '(?:rood|zwart|wit|blauw|geel|groen|paars|bis|hs|zw|rd|boven|bov\\.?|beneden|bened\\.?|sous(?:terrain)?|achter(?:huis|om)?|voor(?:huis)?|midden|schuur|zolder|zij-?ing(?:ang|\\.)?|zij|stal|(?:koets|tuin|poort|portiers|bak|zomer|dienst|jacht)(?:huis|woning)|kelder(?:box)?|I{1,3}|IV|VI{1,3})'
const DOOR =
  '(?:voordeur|achterdeur|zijdeur|deur|ingang|achteringang|zijingang|hoofdingang|trap|bel|brievenbus|kelder|zolder|tuinhuis(?:je)?|schuur(?:tje)?|garage|bovenwoning|benedenwoning|achterhuis|voorhuis|souterrain)'
const NEIGHBOUR = '(?:naast|tegenover|achter|boven|onder|bij|via|tussen|voorbij|hoek)'
/** What may stand behind a house number, in any order and as often as it comes. */
const PARTS: readonly string[] = [
  `,? {0,2}${ROOM}\\.? ?(?:\\d(?:[\\d.]{0,3}\\d)?[a-z]?|[A-Z]\\d{0,3})(?![\\p{L}\\d])(?: van \\d{1,3}(?!\\d))?`,
  ` (?:groep|grp) (?:\\d{1,2}|rood|oranje|geel|groen|blauw|paars|wit)(?![\\p{L}\\d])`,
  ` ?[-/¯ ] ?${SIDE}(?!\\p{L})`,
  ` ?[-/] ?(?:\\d{1,2}(?:e|de|ste)?[ -]?hoog|\\d{1,2}e|${ROOM})(?!\\p{L})`,
  `,? (?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)[ -]?hoog(?:-\\d{1,2})?(?: (?:voor|achter|links|rechts))?(?!\\p{L})`,
  `,? ?\\d{1,2}(?:e|de|ste)? (?:verdieping|etage|woonlaag)(?!\\p{L})`,
  `, \\de(?=[ ,.;)\\n]|$)`,
  ` (?:hoog|laag)-\\d{1,2}(?!\\d)`,
  ` (?:bv|bg)(?!\\p{L})`,
  `,? t\\.?/?o\\.?(?!\\p{L})(?: (?:nr\\.? )?\\d{1,4}[a-z]?(?![\\p{L}\\d])| (?:de |het )?\\p{Ll}{4,}(?=[,.;)\\n]|$))?`,
  ` ?[-¯] ?\\d{1,4}[a-z]?(?![\\d./-]|\\p{L})`,
  ` [A-E] \\d{1,3}(?![\\d.,])`,
  ` [a-z]\\d{1,3}(?![\\p{L}\\d])`,
  `(?<=\\d ?[a-z])\\d{1,3}(?!\\d)`,
  ` (?:en|\\+|&) \\d{1,4} ?[a-h](?![\\p{L}\\d])`,
  ` (?:en|&) \\d{1,4}(?=[.;)]| (?:in|te) \\p{L}{3})(?![.,]\\d)`,
  `(?<=\\d[a-z]?)[-/][\\p{L}\\d]{1,5}(?![\\p{L}\\d/-])`,
  `(?<=\\d ?[a-h])[/+][a-h](?![\\p{L}\\d])`,
  `(?<=\\d)\\p{L}{2,8}(?![\\p{L}\\d])`,
  ` (?:tot|t\\/m) (?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}[a-z]?(?![\\p{L}\\d]|[.,]\\d)`,
  `, (?:(?:de|het|een|op|in|aan) ){0,2}(?:\\p{Ll}{3,} )?${DOOR}(?: (?:links|rechts|achter|op|boven|beneden)| ${NEIGHBOUR}(?: de| het)? \\p{Ll}{3,})?(?=[,.;)\\n"]|$)`,
  `, (?:linksboven|rechtsboven|linksachter|rechtsachter|links|rechts|achterin|voorin)(?=[,.;)\\n"]|$)`,
  ` ?\\((?=[^()¤]{0,36}\\))(?![^()]*(?:19|20)\\d\\d)(?:(?:de|het) )?(?:${NEIGHBOUR}|${DOOR}|${ROOM}|${SIDE}|oude?|nieuwe?|links|rechts|parterre|\\p{L}{2,}(?:keet|huis|huisje|wagen|woning|boot|hut|schuur|loods))(?!\\p{L})[^()¤\\n]{0,24}\\)`,
]
const PART_AFTER = new RegExp(`(?:${PARTS.join('|')})+`, 'iuy')

/** A number in words that is no single small one: "zevenentwintig", "honderdvijf", "vierhonderd zes". */
export const ONES = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
export const TO_TWENTY =
  '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)'
const TENS = `(?:${ONES}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)`
export const LARGE = `(?:${ONES}|${TO_TWENTY})?honderd(?: ?(?:en ?)?(?:${TENS}|${TO_TWENTY}|${ONES}))?|${TENS}`
export const NO_UNIT =
  '(?! ?(?:euro|keer|jaar|maanden|weken|dagen|uur|mensen|kinderen|procent|meter|km)(?!\\p{L}))'
/** A house number as a scanner or a speaker leaves it, behind a street without one: "  228", " l4", " vier", " zz 71". */
const NUMBER_AFTER = new RegExp(
  `[ ]{1,3}(?:(?=[\\dlIO]{0,3}\\d|[lI]\\d)[\\dlIO]{1,4}(?![\\p{L}\\d]|[.,]\\d|[-/.]\\d| ?(?:euro|keer|jaar|maanden|weken|dagen|uur))|(?:[nzow]\\.? ?z\\.?|t\\.?/?o\\.?|nr\\.?|nummer) ?(?:nr\\.? |nummer )?\\d{1,4}[a-z]?(?![\\p{L}\\d]|[.,]\\d)|(?:${LARGE})(?!\\p{L})${NO_UNIT}|(?:${ONES}|${TO_TWENTY})(?= (?:in|te|komma)(?!\\p{L})|[.,;\\n]|$)|ong(?:enummerd|\\.)|z\\.? ?nr\\.?(?!\\p{L})|zonder (?:huis)?nummer)|, ?(?:(?:nr\\.? |nummer )?(?:${LARGE}|${ONES}|${TO_TWENTY})(?:-en-een-half)?(?!\\p{L})${NO_UNIT}(?= ?[,.;\\n]| (?:in|te) \\p{Lu}|$)|nr\\.? \\d{1,4}(?![\\d.,]\\d))`,
  'uy',
)
/** "kamer 2.17, Strandweg 60": the room before the street. */
const PART_BEFORE =
  /(?<![\p{L}\d])(?:kamer|app\.?|appartement|deur|unit|flat|nr\.?|nummer) \d{1,4}(?:\.\d{1,3})?[a-z]?,? $/iu

/** "de Wieken 44", "'t Hool 6": an article belongs to a name that has no ending of a street. */
const ARTICLE_BEFORE =
  /(?<=[\p{Ll},:] )(?:Aan|Op|Achter|Bij|In|Onder|Over)(?: (?:de|het|'t|den))? $|(?<![\p{L}\d])(?:'t|[Dd]e|[Hh]et) $/u
const STREET_ENDING =
  /(?:straat|str\.?|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|steeg|dijk|markt)(?!\p{L})|^\D{0,3}\d/iu

/** ", 48455 Bad Bentheim": the postcode of another country between the house number and the town. */
const ABROAD =
  /(,? (?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\b)\d{4,5})(?= (\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?))/uy
const COUNTED = new RegExp(
  `^(?:euro|eur|cent|gulden|dollar|pond|frank|mark|${MONTH_PATTERN})(?!\\p{L})`,
  'iu',
)

/** How much of the text from a place on is such a postcode; a town has a word in its name that is no ordinary one. */
function lengthAbroad(text: string, at: number): number {
  ABROAD.lastIndex = at
  const [, postcode = '', town = ''] = ABROAD.exec(text) ?? []
  const named = isListedPlace(town) || town.split(' ').some((word) => !isOrdinaryWord(word))
  return named && !COUNTED.test(town) ? postcode.length : 0
}

/** How much of the text a sticky pattern matches from a place on. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** The address with the room, the floor or the berth that stands beside it. */
export function wholeAddress(text: string, finding: Finding): Finding {
  if (finding.type !== 'ADDRESS') return finding
  const { start, end } = finding
  const bare = /\p{L}\.?$/u.test(text.slice(start, end)) && !/\d/.test(text.slice(start, end))
  const number = bare ? lengthAt(NUMBER_AFTER, text, end) : 0
  const numbered = number > 0 || /\d[ a-z]*$/i.test(text.slice(start, end))
  const after = numbered ? number + lengthAt(PART_AFTER, text, end + number) : 0
  const abroad = numbered ? lengthAbroad(text, end + after) : 0
  const head = text.slice(Math.max(0, start - 24), start)
  const article = numbered && !STREET_ENDING.test(text.slice(start, end)) ? ARTICLE_BEFORE.exec(head) : null
  const before = (PART_BEFORE.exec(head) ?? article)?.[0].length ?? 0
  return { ...finding, start: start - before, end: end + after + abroad }
}
