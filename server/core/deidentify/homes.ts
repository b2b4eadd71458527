/** Homes that no ending of a street gives away. */
import { fold } from './fold.ts'
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { isActOrGoods, isNoStreet } from './lexicon/numberedThings.ts'
import { DEPARTMENTS } from './lexicon/organisationWords.ts'
import { MONTH_PATTERN } from './months.ts'
import { isRole } from './occupations.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { findNear, matchesNear, type Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { FIGURE, sign } from './signs.ts'
import { type Finding, whole } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

/** "woon nu bij mn vader op de hemmen 4a", "woon bijlmer kraaiennest 311": words and a number, where someone lives. */
const LIVED_AT =
  /(?<!\p{L})(?:woon\p{L}*|wonen\p{L}*|slaap\p{L}*|sliep|logeer\p{L}*|verblijf\p{L}*|trek\p{L}*|adres|huis|verhuis\p{L}*|leven)(?:,? (?:[\p{L}']+|\d{1,2} (?:jaar|jr|maanden|mnd|weken|wkn|dagen)(?!\p{L}))){0,7}?,? \(?(?:(?:aan|op|in|te|naar) )?((?:(?:de|het|'t|oude|nieuwe|eerste|tweede|derde) )?(\p{L}[\p{L}'-]{3,})(?: (?:noord|oost|zuid|west))? (?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[a-h](?!\p{L}))?(?:-(?:rood|zwart|\d{1,3}))?(?:-?hoog)?)(?=[.,;:)!?\n]|$| (?:en|in|te|bij|maar|want|waar|ik|hij|zij|we|met|samen|sinds|kamer|app)(?!\p{L}))(?![.,]\d)/giu
const HOME = sign(/^(?:woon|wonen|slaap|sliep|logeer|verblijf|trek|adres$|huis$|verhuis|leven$)/i)
const SMALL = new Set(
  "van de der den het 't t ten ter te op in aan bij achter tussen onder boven voor en la le".split(' '),
)
const WORDS_MAX = 5
/** A word for living, staying or visiting shortly before, or right before. */
const AT_HOME =
  /(?:\b(?:wo(?:on|nen|nend|nende|ning)\p{L}*|\p{L}*adres|huis|pand|perceel|flat|huur|huisbezoek|verhuis\p{L}*|vertrokken|ingeschreven|verbleef|\p{L}*verblijf\p{L}*|bezorg\p{L}*|post|sleutel|kamer|buren|verbouwing|ontruim\p{L}*|adr|ligplaats|standplaats|inschrijving|langs)\b(?: (?:op|per|vanaf|sinds) \d{1,2} \p{L}+,)?[^.\n\d]{0,24}|\b(?:aan|op) (?:de |het |'t )?|\bin (?:de |het |'t ))$/iu
const LEADS_UP = /(?:\b(?:aan|op|naar|van|bij|in|te|achter|naast|tegenover|volksmond)|[,:(|;]) $|\t$/i
/** Words for what lies beside a house. */
const AT_DOOR = /\b(?:achter|naast|tegenover|volksmond|onder|boven) $|\t$/i
const CLOSES =
  /^ ?[a-h]?(?:-\d{1,3})?(?:[ -]?(?:bis|hs|rd|zw|boven|beneden|I{1,3}))?(?:[.,;:)|\n]| \(|$| (?:in|te|is|was|en|app|t\/o|wordt|werd|staat|\d{4} ?[A-Z]{2})(?![\p{L}\d]))/u
/** A town right before, or right behind. */
const TOWN_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*), $/u
const TOWN_BEHIND =
  /^(?: ?[a-h](?!\p{L})|-\d{1,3})?,? (\p{Lu}[\p{L}'-]+(?: aan den? \p{Lu}\p{L}+)?)(?=[.,;:)(\n]|$)/u
const CLOSES_CLAUSE = /^(?: ?[a-h](?!\p{L})|-\d{1,3})?(?:[.;)\n]|, \p{Ll}|$)/u
/** What is numbered in a town and is no street. */
export const NUMBERED_THING =
  /^(?:afdeling|wijk|bus|tram|trein|metro|spoor|perron|gate|halte|zone|district|regio|rayon|cluster|punt|pag|casussen|onderdeel|spreker|optie|item|variant|scenario|les|ronde|lichting|blok|divisie|kazerne|rechtbank|gebouw|balie|top|verhuizing|vestiging|filiaal|locatie|uitspraak|besluit|bijstand|maatregel|signaal|hoofdstuk|tabel|vraag|antwoord|bericht|kolom|rij|stuk|scan|foto|document|notitie|memo|psalm|exodus|genesis|soera|hepatitis|kandidaat|ingang|verslag|uitslag)$|(?:azepam|olol|dol|cilline|azol|pril|formine|statine|fenac|profen|itis|betes)$|(?:code|nummer|blad|formulier|bijlage|regel|lid|fase|groep|klas|kamer|lokaal|zaal|team|loket|casus|zaak|lijn|versie|niveau)$/

/** Whether a town right before or behind a word and a number makes them an address: "Zoetermeer, Bordeauxrood 18.", "Schouw 14-07 Lelystad". */
function isInTown(last: Token, head: string, tail: string): boolean {
  if (last.shape !== 'capital' || last.kinds.spared || NUMBERED_THING.test(last.key)) return false
  const behind = TOWN_BEHIND.exec(tail)?.[1] ?? ''
  if (isListedPlace(behind)) return true
  const town = TOWN_BEFORE.exec(head)?.[1] ?? ''
  return CLOSES_CLAUSE.test(tail) && isListedPlace(town)
}
const COUNTED =
  /^ ?(?:euro|eur|¤|%|procent|jaar|jr|per (?:maand|week|jaar)|p\/m|maanden|weken|dagen|uur|keer|kinderen|personen|mensen|punten|plus|[.,:]\d)/
const SUFFIX =
  /^(?:-\d{1,3}| t\/o|[ -]?(?:boven|beneden|links|rechts|rood|zwart|[a-h]|bis|hs|rd|zw|I{1,3})(?![\p{L}\d]))/u

/**
 * Whether a word with a capital within a sentence and a number that nothing is counted by stand here: of 1,219 such pairs
 * in the texts of 36 authors 13 were no address, nor somebody and an age. A name alone is left to the rules for people.
 */
function isWithinSentence({ text, tokens }: Page, i: number, first: number): boolean {
  const [before, last, number] = [tokens[first - 1], tokens[i - 1], tokens[i]]
  if (!last || !number || last.opens || last.shape !== 'capital' || last.text.length < 2) return false
  if (last.kinds.spared || DEPARTMENTS.has(last.key) || COMMON_WORDS.has(last.key)) return false
  if (
    NUMBERED_THING.test(last.key) ||
    !PLACED.test(text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 40), tokens[first]?.start))
  )
    return false
  if (/^(?:via|met|voor|plus|à|totaal|circa|ruim)$/.test(before?.key ?? '')) return false
  if (
    [before, tokens[first]].some(
      (word) => word && (isOrganisationKind(word.key) || isRole(word.key) || KIN_WORDS.has(word.key)),
    )
  )
    return false
  const tail = text.slice(number.end, number.end + 16)
  return !COUNTED.test(tail) && !DATED.test(tail) && text.slice(last.end, number.start) === ' '
}
/** Where one says where something is: behind a preposition, what parts two things, or a word for living. */
const PLACED =
  /(?:(?<!\p{L})(?:op|aan|naar|van|vanaf|bij|in|uit|naast|tegenover|achter|langs|te|onder|boven|tussen|en|of|won|woont|wonende?|adres)\.? (?:(?:de|het|'t|den) )?|[,;:/|("¯¬] ?)$/iu
/** What makes the number a day, the hour, a share or the first of more figures. */
const DATED = new RegExp(
  `^(?:[-/¯:]\\d| ?(?:${MONTH_PATTERN}|u|x|mnd|wkn|mille|min|uren|kwh|m3|km|pm|pw|per|p\\/[mwju]|p\\.[mwju]|à)(?!\\p{L})| \\d)`,
  'iu',
)

/** "09.00  Kooiman   Zeelt 18   bewind", "De Winkelhaak 10" in a line of its own: nothing else stands in the cell or the line. */
const isCell = ({ text }: Page, start: number, { end }: Token): boolean =>
  OPENS_CELL.test(text.slice(Math.max(0, start - 24), start)) && CLOSES_CELL.test(text.slice(end, end + 14))
const OPENS_CELL =
  /(?:^|[\n|;\t] ?| {2}|(?:^|\n)(?:oude?|nieuwe?|huidige?|vorige?|eerst|thans|daarna|woont|woonde|thuis|vertrek|bezoek)(?:[ -]?adres)?: )(?:(?:De|Het|Den|'t) )?$/i
const CLOSES_CELL = /^ ?[a-h]?(?: (?:boven|beneden|hs|bis|rood|zwart|links|rechts))? ?(?:\n|$|[|;\t]| {2})/

/** The first word of the words with capitals, and small ones between them, that lead up to a number. */
function firstOfRun({ text, tokens }: Page, i: number): number {
  let first = i
  for (let k = i - 1; k >= i - WORDS_MAX; k--) {
    const token = tokens[k]
    if (!token?.free || text.slice(token.end, tokens[k + 1]?.start) !== ' ') break
    if (isCapital(token) && (!token.kinds.spared || (k === i - 1 && token.shape === 'capital'))) first = k
    else if (!SMALL.has(token.key) || k === i - 1) break
  }
  const opens = tokens[first]?.opens && tokens[first]?.kinds.ordinary
  const next = opens ? first + 1 + tokens.slice(first + 1, i).findIndex((token) => isCapital(token)) : first
  if (next > first && next < i) first = next
  return first === i - 1 && tokens[first]?.kinds.spared ? i : first
}

/** How surely words with capitals from `first` on and the number at `i` are a home; `sure` also where they open a sentence. */
function homeAt(
  page: Page,
  i: number,
  first: number,
  number: Token,
  last: Token,
): 'sure' | 'likely' | undefined {
  const { text, tokens } = page
  const start = tokens[first]?.start ?? number.start
  const words = tokens.slice(first, i).filter((word) => isCapital(word))
  const [head, tail] = [text.slice(Math.max(0, start - 60), start), text.slice(number.end, number.end + 16)]
  const person = words.some(({ kinds }) => kinds.name && !kinds.ordinary)
  if (!COUNTED.test(tail)) {
    if (AT_HOME.test(head) && !(person && words.length === 1)) return 'sure'
    if (isInTown(last, head, text.slice(number.end, number.end + 40))) return 'sure'
  }
  if (person) return undefined
  const isThing = COMMON_WORDS.has(last.key) || NUMBERED_THING.test(last.key) || KIN_WORDS.has(last.key)
  if (!isThing && (isCell(page, start, number) || (TO_TOWN.test(tail) && !last.kinds.spared))) return 'sure'
  const alone =
    words.length === 1 &&
    last.text.length > 6 &&
    !last.kinds.listed &&
    ((/, $/.test(head) && BEHIND_COMMA.test(tail)) || AT_DOOR.test(head) || /^ \(/.test(tail))
  if (CLOSES.test(tail) && ((LEADS_UP.test(head) && words.length > 1) || alone)) return 'likely'
  return isWithinSentence(page, i, first) ? 'likely' : undefined
}
const TO_TOWN = /^(?: ?[a-h])? (?:te|in) \p{Lu}/u
const BEHIND_COMMA =
  /^ ?[a-h]?(?:[,.]| app| (?:boven|beneden|achter|voor|bis|hs)(?!\p{L})| (?:in|te) \p{Lu})/u

/** "de huur van Kromme Elleboog 40 is", "huisbezoek Schoolland 31": words with capitals and a number where a home is meant. */
export const findNumbered = (page: Page): Finding[] =>
  page.at(FIGURE).flatMap((i) => {
    const { text, tokens } = page
    const [last, number] = [tokens[i - 1], tokens[i]]
    if (!number || !isCapital(last) || !/^(?!(?:19|20)\d\d$)[1-9]\d{0,3}$/.test(number.text)) return []
    if (isNoStreet(last.key)) return []
    const first = firstOfRun(page, i)
    if (first === i - 1 && last.kinds.ordinary && isActOrGoods(last.key)) return []
    const home = first < i ? homeAt(page, i, first, number, last) : undefined
    const words = tokens.slice(first, i).filter((word) => isCapital(word))
    if (!home || words.some(({ shape, opens }) => shape === 'capitals' || (opens && home !== 'sure')))
      return []
    const start = tokens[first]?.start ?? number.start
    const end = number.end + (SUFFIX.exec(text.slice(number.end, number.end + 8))?.[0].length ?? 0)
    const article = /(?<![\p{L}\d])'t $/iu.test(text.slice(Math.max(0, start - 4), start)) ? 3 : 0
    return [{ start: start - article, end, type: 'ADDRESS', certainty: 'probable', reason: 'street' }]
  })

/** "3512 JK 14", "3512JK14": the house that a postcode leads to; "opgang C", "pb 512", "nr 7" by themselves. */
const BY_ITSELF =
  /(?=[\dpaoikd])(?:(?<=(?<![\p{L}\d.,¤/-])(?!19|20)[1-9]\d{3}(?:[a-z]{2}|[A-Z]{2}))\d{1,3}(?![\p{L}\d/-]|[.,]\d)|(?<=[1-9]\d{3} ?[A-Z]{2},? )\d{1,4}(?: ?[a-h](?!\p{L}))?(?=[.,;)\n]|$| (?:te|in) )|(?<!\p{L})(?:pb|postbus|antwoordnummer) \d{2,6}(?!\d)|(?<!\p{L})(?:opgang|portiek|ingang) (?:[A-Z]|\d{1,3})(?![\p{L}\d])|(?<=\b(?:opgang|portiek|ingang) (?:[A-Z]|\d{1,3}),? )(?:kamer|deur|app\.?) \d{1,4})/gu

/** Numbers of homes that need no street. */
export const findHouseNumbers = (page: Page): Finding[] =>
  findNear(page, BY_ITSELF, page.at(FIGURE), { behind: 40, ahead: 20 }, (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'ADDRESS',
    certainty: 'probable',
    reason: 'street',
  }))

/** "Kanaal A NZ 44", "hoofdvaart oz 12", "Zijtak OZ 9b": a waterway, its side and a number. */
const ALONG_WATER =
  /(?<![\p{L}\d-])(?:(?:\p{Lu}[\p{L}'-]+|verlengde|oude|nieuwe|eerste|tweede) ){0,2}[\p{L}'-]*(?:kanaal|vaart|diep|wijk|gracht|haven|wetering|mond|vliet|tocht|dijk|kade|Kanaal|Vaart|Diep|Wijk|Haven|(?<= |^)\p{Lu}\p{Ll}{3,}(?= [NZOWnzow]\.?[Zz]))(?: [A-Da-d]| \d{1,2}(?:e)?)? (?:[NZOW]\.?Z\.?|[nzow]\.?z\.?|(?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est)(?:zijde|kant)) (?:nr\.? )?\d{1,4}(?: ?[a-h](?!\p{L}))?(?![\p{L}\d]|[.,]\d)/gu
const SIDE = sign(/^(?:[nzow]z|z|(?:noord|zuid|oost|west)(?:zijde|kant))$/i)
/** "OUDE STEEG 6", "het hoge pad 12": a street of an adjective and no more than the ending of a street. */
const PLAIN_STREET =
  /(?<![\p{L}\d-])(?:oude?|nieuwe?|grote|kleine|lange|korte|hoge|lage|kromme|rechte|smalle|brede|verlengde|achterste|voorste|diepe|groene|stille|donkere) (?:straat|steeg|gang|weg|pad|laan|dijk|kade|gracht|singel|plein|hof|markt|haven|vaart|wal|brink|poort|dreef|baan) (?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[a-h](?!\p{L}))?(?![\p{L}\d]|[.,]\d| ?(?:euro|keer|jaar|meter|km|dagen|uur|¤|%))/giu
const PLAIN = sign(
  /^(?:straat|steeg|gang|weg|pad|laan|dijk|kade|gracht|singel|plein|hof|markt|haven|vaart|wal|brink|poort|dreef|baan)$/i,
)

/** "Oosterend 12" alone above "Formerum, 7 september": who writes puts the street above the town and the day. */
const ABOVE_TOWN =
  /(?<=^|\n)[ \t>]{0,8}((?:(?:De|Het|'t|Oude?|Nieuwe?) )?\p{Lu}[\p{L}'-]{3,24}(?: \p{Lu}[\p{L}'-]{2,24})? \d{1,4}(?: ?[a-h])?)[ \t]*\n[ \t>]{0,8}(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?),? (?=\d)/gu

/** The numbers that end a line. */
const closingLine = ({ at, text, tokens }: Page): number[] =>
  at(FIGURE).filter((i) => /^ ?[a-h]?[ \t]*\n/.test(text.slice(tokens[i]?.end, (tokens[i]?.end ?? 0) + 5)))

/** The streets that stand above a town. */
export const findAboveTown = (page: Page): Finding[] =>
  findNear(page, ABOVE_TOWN, closingLine(page), { behind: 60, ahead: 40 }, (match) => {
    const [all, street = '', town = ''] = match
    if (isNoStreet(fold(/[\p{L}'-]+(?= \d)/u.exec(street)?.[0] ?? '')) || !isListedPlace(town))
      return undefined
    const start = match.index + all.indexOf(street)
    return { start, end: start + street.length, type: 'ADDRESS', certainty: 'probable', reason: 'street' }
  })

/** "Wijk 5 nr 12": a row of houses by its number, and the number in it. */
const ROW =
  /(?<![\p{L}\d-])(?:wijk|veld|blok|kamp|rij|laan|weg|straat|dijk|gang) \d{1,3},? (?:nr|no|nummer|huisnr|huisnummer)\.? ?\d{1,4}(?: ?[a-h](?!\p{L}))?(?![\p{L}\d]|[.,]\d)/giu
const ROWS = sign(/^(?:wijk|veld|blok|kamp|rij|laan|weg|straat|dijk|gang)$/i)
const rows = ({ at, tokens }: Page): number[] => at(ROWS).filter((i) => tokens[i + 1]?.shape === 'number')

/** "Kempenaar 02-19": a house by its block, in two figures that are no day of a month. */
const BLOCK =
  /(?<=(?:[,;(|]|\b(?:op|aan|van|naar|woont?|wonen|adres)) (?:de |het )?)\p{Lu}\p{Ll}{3,} (?:\d{2}-(?:1[3-9]|[2-9]\d)|(?:3[2-9]|[4-9]\d)-\d{2})(?![\p{L}\d]|[-/.,]\d| ?(?:uur|jaar|%))/gu

/** "op brink 12a in rolde", "aan de wieken 140 te dronten": a word and a number where something is, and a town, in small letters too. */
const IN_TOWN =
  /(?<=(?<!\p{L})(?:op|aan|naar|van|bij) )(?:(?:de|het|'t) )?((\p{L}[\p{L}'-]{3,}) (?!(?:19|20)\d\d )\d{1,4}(?: ?[a-h])?) (?:in|te) ([\p{L}-]+)/giu

/** The numbers, with a letter behind them or not, that "in" or "te" and a town follow. */
const beforeTown = ({ at, tokens }: Page): number[] =>
  at(FIGURE).filter((i) => {
    const next = /^[a-h]$/i.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    const town = tokens[next + 1]
    return /^(?:in|te)$/.test(tokens[next]?.key ?? '') && town !== undefined && isListedPlace(town.key)
  })

/** "Plein '44 nr. 6", "Plein 1945 12": a square that is called after a year. */
const SQUARE =
  /(?<![\p{L}\d])Plein (?:'\d{2}|19\d{2})(?:[-¯/] ?'?(?:19)?\d{2})?,? (?:nr\.? ?|nummer )?\d{1,4}(?: ?[a-h](?!\p{L}))?(?![\p{L}\d]|[.,]\d)/gu

/** Two figures, a dash and two figures, behind a capital. */
const inBlocks = ({ at, text, tokens }: Page): number[] =>
  at(FIGURE).filter(
    (i) => tokens[i]?.text.length === 2 && text[tokens[i].end] === '-' && isCapital(tokens[i - 1]),
  )

/** Homes along a water, in a row that has a number, or in a street that is called no more than old or long. */
export const findPlainStreets = (page: Page): Finding[] =>
  [
    ...matchesNear(page, ALONG_WATER, page.at(SIDE), { behind: 60, ahead: 12 }),
    ...matchesNear(page, PLAIN_STREET, page.at(PLAIN), { behind: 20, ahead: 16 }),
    ...matchesNear(page, BLOCK, inBlocks(page), { behind: 30, ahead: 6 }).filter(
      ({ 0: written }) => !NUMBERED_THING.test(fold(/^\p{L}+/u.exec(written)?.[0] ?? '')),
    ),
    ...matchesNear(page, ROW, rows(page), { behind: 1, ahead: 32 }),
    ...matchesNear(page, SQUARE, page.at(PLAIN), { behind: 2, ahead: 24 }),
  ].map((match) => ({ ...whole(match), type: 'ADDRESS', certainty: 'probable', reason: 'street' }))

/** Streets and numbers before a town, and the town. */
export const findBeforeTown = (page: Page): Finding[] =>
  matchesNear(page, IN_TOWN, beforeTown(page), { behind: 40, ahead: 8 }).flatMap(
    ({ 0: all, 1: street = '', 2: word = '', 3: town = '', index }): Finding[] => {
      const key = fold(word)
      if (isNoStreet(key) || NUMBERED_THING.test(key) || KIN_WORDS.has(key) || !isListedPlace(town)) return []
      const start = index + all.indexOf(street)
      const end = index + all.length
      const next = /^ ([\p{L}-]+)/u.exec(page.text.slice(end, end + 24))?.[1] ?? ''
      const longer = isListedPlace(`${town} ${next}`) || isListedPlace(`${town}-${next}`)
      const home: Finding = {
        start,
        end: start + street.length,
        type: 'ADDRESS',
        certainty: 'probable',
        reason: 'street',
      }
      return longer
        ? [home]
        : [home, { start: end - town.length, end, type: 'PLACE', certainty: 'probable', reason: 'place' }]
    },
  )

/** Homes by a word and a number that close a clause, behind a word for living. */
export const findHomes = (page: Page): Finding[] =>
  findNear(page, LIVED_AT, page.at(HOME), { behind: 1, ahead: 110 }, (match) => {
    const [all, street = '', word = ''] = match
    if (isNoStreet(fold(word))) return undefined
    const end = match.index + all.length
    return { start: end - street.length, end, type: 'ADDRESS', certainty: 'probable', reason: 'street' }
  })
