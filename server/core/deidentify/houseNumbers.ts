/**
 * Homes by their number alone: "huisnr. 12", "de buren van nr 14", "wij wonen op 114", a room in a shelter, a berth, a floor
 * with its side ("3 hoog achter"), and what people live in that has a number ("standplaats 14").
 */
import { matchesNear, type Page, type Reach } from './page.ts'
import { FIGURE, type Sign, sign } from './signs.ts'
import { type Finding, whole } from './span.ts'

const SIDE = '(?: (?:rd|zw|hs|bis|rood|zwart|boven|beneden))?'
const NUMBER = `\\d{1,4}(?: ?-?[a-h](?!\\p{L}))?${SIDE}(?![\\p{L}\\d]|[.,]\\d)`
const CALLED = new RegExp(
  `(?=\\d)(?:(?<=(?<!\\p{L})[Hh](?:uis|UIS) ?-?(?:nummer|nr|no|NUMMER|NR)\\.?:?(?: is)?(?: ?[|\\t] ?| {0,4}))|(?<=(?<![\\p{L}\\d])[1-9]\\d{3}(?: ?[A-Z]{2}|[a-z]{2})[ ,(]{1,3}(?:en |met |op )?(?:het )?(?:[Nn]ummer|[Nn]r|[Nn]o)\\.?:? ?))${NUMBER}`,
  'gu',
)
/** Who lives somewhere, or what hangs at a door. */
const WHO =
  '(?:(?:boven|onder|over|achter)?bu(?:ur\\p{L}*|ren)|mevrouw|mevr\\.?|mw\\.?|meneer|heer|vrouw(?:tje)?|man(?:netje)?|dame|mensen|familie|gezin|bewo(?:ners?|onsters?)|huurders?|student(?:e|en)?|oudjes|sleutels?|brievenbus|voordeur)'
const IN_A_ROW = '(?! (?:op|van|in) (?:de|het|die|mijn) (?:lijst|rij|wachtrij|wachtlijst|agenda))'
/** "op nummer 11", "de mevrouw van nr. 83": a house, wherever its street stands. */
const AT_NUMBER = new RegExp(
  `(?<=\\b(?:op|naast|tegenover) (?:huis)?(?:nummer|nr\\.?) )\\d{1,4}(?: ?[a-h](?!\\p{L}))?(?![\\d%])|(?<=(?<!\\p{L})${WHO} (?:van|op|uit|naast) (?:huis)?(?:nummer|nr)\\.? )${NUMBER}${IN_A_ROW}|(?<=\\b(?:woont?|wonen|woonde)(?!\\p{L})[^.\\n\\d]{0,40}, (?:huis)?(?:nummer|nr)\\.? )${NUMBER}(?=[,.;)\\n]|$)|(?<=\\b(?:woont?|wonen|adres)(?!\\p{L})[^\\n]{0,30}\\n(?:\\p{L}{1,12}: )?(?:op )?(?:nummer|nr)\\.? )${NUMBER}(?=[.,;]?(?:\\n|$))`,
  'giu',
)
const CALLS = sign(/^(?:huis)?-?(?:nummer|nr|no)$/i)

/** "wij wonen op 114", "terwijl zij op 116 woont", "mijn zoon ernaast op 5": a number where somebody lives. */
const LIVES_ON = new RegExp(
  `(?<=(?<!\\p{L})wo(?:ont?|nen)(?: (?:nu|al|jaren|daar|hier|zelf|nog|samen|dan|ook|hiernaast|ernaast|alleen|tijdelijk|altijd|wij|we|ik|zij|hij|toch)){0,3} op )${NUMBER}(?=[.,;:)!?\\n]|$| (?:en(?! \\d)|zij|hij|ik|we|wij|maar|want|samen|bij)(?!\\p{L}))|(?<= op )${NUMBER}(?= wo(?:ont|nen)(?!\\p{L}))|(?<=(?<!\\p{L})(?:er|hier|daar)naast op )${NUMBER}(?=[.,;:)!?\\n]|$| (?:en|woont?|wonen)(?!\\p{L}))`,
  'giu',
)
const LIVES = sign(/^(?:woont?|wonen|(?:er|hier|daar)naast)$/i)

/** "standplaats 14", "appartement 2.08", "plek 61 van camping": a place to live by its number. */
const LODGING =
  /(?<![\p{L}\d])(?:standplaats|ligplaats|chalet|vakantiehuisje|huisje|bungalow|appartement|appnr|flat|unit|stacaravan|kavel|woonwagen|woonboot)(?: nr\.?| nummer)? (?:\d{1,2}\.\d{2}|\d{1,4}) ?[a-z]?(?![\p{L}\d%])|(?<=\b(?:camping|\p{L}{0,12}park|\p{L}{0,12}terrein)\b[^\n.\d]{0,30}, |\b(?:sta|staat|staan|stond|woont?|wonen|slaapt?|slapen|verblijft?|verblijven) (?:nu )?(?:op|in) )(?:plek|plaats|veld|vak|tent|barak) \d{1,4}[a-z]?(?![\p{L}\d])(?! (?:van|op) (?!(?:de |het )?(?:camping|\p{L}*park|\p{L}*terrein|\p{L}*haven)))/giu
const LODGINGS = sign(
  /(?:^|[-'])(?:standplaats|ligplaats|chalet|vakantiehuisje|huisje|bungalow|appartement|appnr|flat|unit|stacaravan|kavel|woonwagen|woonboot|plek$|plaats$|veld$|vak$|tent$|barak$)/i,
)

const ROOM_NUMBER = '(?:\\d{1,2}\\.\\d{2}|\\d{1,4}[a-z]?|[A-Z]\\d{1,3})(?![\\p{L}\\d%]|[.,]\\d)'
/** "woont op kamer 14", "opvang De Haven, kamer 3", "in het ziekenhuis, afd. B4, bed 9": where somebody sleeps. */
const ROOM = new RegExp(
  `(?<=\\b(?:[Ww]oont?|[Ww]onen|[Ww]oonde|[Vv]erblijft?|[Vv]erblijven|[Vv]erbleef|[Ss]laapt?|[Ss]lapen|[Ss]liep|[Ll]ogeert?)(?: \\p{L}+){0,3} (?:op|in) |(?<!\\p{L})${WHO} (?:van|op|uit) |(?<!\\p{L})(?:\\p{L}*[Oo]pvang|[Hh]ostel|[Pp]ension|[HhMm]otel|azc|AZC|\\p{L}*[Tt]ehuis|[Vv]erzorgingshuis|[Vv]erpleeghuis|[Zz]iekenhuis|[Kk]liniek|[Hh]ospice|[Ii]nternaat)(?: (?:\\p{Lu}[\\p{L}'-]*|de|het|van|aan|in)){0,5},? (?:op )?)(?:[Kk]amer|kmr\\.?|bed|slaapzaal|studio|[Aa]fd\\.|[Aa]fdeling) ${ROOM_NUMBER}(?:,? (?:kamer|bed) ${ROOM_NUMBER})?(?! (?:van|bij|in|op) (?:de |het )?(?:gemeente|stadhuis|gemeentehuis|stadskantoor|rechtbank|gerechtshof|hof|uwv|UWV|wijkteam)(?!\\p{L}))`,
  'gu',
)
const ROOMS = sign(/^(?:kamer|kmr|bed|slaapzaal|studio|afd|afdeling)$/i)

/** "steiger C, box 17", "de boot ligt aan steiger 2": a berth. */
const BERTH =
  /(?<![\p{L}\d])(?:(?:steiger|pier|kade|bassin) (?:[A-Z]|\d{1,2}),? (?:box|ligplaats|ligpl\.|plaats|plek) \d{1,3}[a-z]?|(?<=\b(?:ligt|liggen|ligplaats|\p{L}*boot|schip|\p{L}*ark|wo(?:ont?|nen))(?!\p{L})[^.\n]{0,40})steiger (?:[A-Z]|\d{1,2}))(?![\p{L}\d])/giu
const BERTHS = sign(/^(?:steiger|pier|kade|bassin)$/i)

/** "3 hoog achter", "de buurman van driehoog", "6e etage links": a floor and its side, or the floor somebody is called by. */
const FEW = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d{1,2})'
const FLOOR = new RegExp(
  `(?<![\\p{L}\\d.,-])${FEW}[ -]?hoog[ -](?:(?:achter|voor)(?=[.,;:)"!?\\n]|$)|(?:links|rechts)(?!\\p{L})|achter(?= (?:en|in|woont?|is|de)(?!\\p{L})))|(?<=(?<!\\p{L})${WHO} (?:van|op) )${FEW}[ -]?hoog(?!\\p{L})|(?<![\\p{L}\\d])\\d{1,2}(?:e|de|ste) (?:etage|verdieping|woonlaag) (?:links|rechts)(?!\\p{L})`,
  'giu',
)
const FLOORS = sign(/hoog$|^(?:etage|verdieping|woonlaag)$/i)

const FORMS: readonly (readonly [RegExp, Sign, Reach])[] = [
  [CALLED, CALLS, { behind: 30, ahead: 24 }],
  [AT_NUMBER, CALLS, { behind: 70, ahead: 40 }],
  [LIVES_ON, LIVES, { behind: 16, ahead: 60 }],
  [LODGING, LODGINGS, { behind: 60, ahead: 40 }],
  [ROOM, ROOMS, { behind: 60, ahead: 50 }],
  [BERTH, BERTHS, { behind: 60, ahead: 24 }],
  [FLOOR, FLOORS, { behind: 34, ahead: 12 }],
]

/** Homes by a number that no street stands before. */
export const findNumbersOfHouses = (page: Page): Finding[] =>
  page.at(FIGURE).length === 0 && page.at(FLOORS).length === 0
    ? []
    : FORMS.flatMap(([pattern, places, reach]) =>
        matchesNear(page, pattern, page.at(places), reach).map(
          (match): Finding => ({
            ...whole(match),
            type: 'ADDRESS',
            certainty: 'probable',
            reason: 'street',
          }),
        ),
      )
