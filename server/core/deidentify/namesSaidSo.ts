/**
 * Names of which the text says that they are one, whatever the word: what everyone calls someone, a surname before the
 * first name in a field or quotation marks, who speaks before what is said.
 */
import { COMMON, PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { matchesNear, matchesWith } from './page.ts'
import { sign } from './signs.ts'
import { allMatches, whole } from './span.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

/** "iedereen zegt momo", "ze noemen mij ROOIE TOON", "Hoi, met Bolle", "roepnaam op straat 'de Fries',": one or two words that close. */
const CALLED =
  /\b(?:mijn naam is|iedereen zegt|iedereen noemt (?:me|mij|hem|haar)|(?<=(?:^|[.!?¦\n"'])[ \t>-]{0,8})(?:hoi|hallo|hai|hey|dag|goe(?:de|ie)\p{L}*)[,!]? met|noem(?:t|en)? (?:me|mij|hem|haar|ons|zich(?:zelf)?) (?:altijd |gewoon |ook |hier |dus |nu |voortaan )?|(?:roep|bij|koos)naam(?: is| op straat| thuis| in de wijk)?:?|luistert naar|zo heet (?:ze|hij|zij|ie)(?: echt)?,) ?(?:maar )?["']?((?:de |het |'t )?\p{L}[\p{L}'-]+(?: (?:(?:van|de|der|den|el|ten|ter) ){0,2}\p{L}[\p{L}'-]+)?)["']?(?=[.,;:)!?\n"']|$| en (?:ik|hij|zij)(?!\p{L})| (?:in (?:de|onze) (?:buurt|straat|wijk)|in het dorp|op straat|thuis)(?!\p{L}))/giu
/** "ik ben ketel ja zo heet ik": whatever the word. */
const SO_CALLED =
  /(?<!\p{L})ik ben (\p{L}[\p{L}'-]+)(?=[.,!]? (?:(?:ja|jawel|nee|serieus|echt(?: waar)?),? ){0,2}zo heet ik(?!\p{L}))/giu
/** "en dan pa, zo heet ie echt", "Schuld (inderdaad z'n achternaam)": a word, and that somebody is called so. */
const NAMED_SO =
  /(?<![\p{L}'-])(\p{L}[\p{L}'-]+)(?:,? (?:ja |jawel |nee )?(?:zo heet(?:te)? (?:ie|hij|zij|ze)|zo noem(?:t|en|de|den)? (?:ik|we|wij|iedereen|ze) (?:hem|haar|mij|me)|(?:dat|zo) is (?:echt )?(?:haar|zijn|z'n|d'r|hun) (?:echte |eigen )?(?:achter|voor|roep)?naam)|,? \((?:inderdaad |echt |ja,? )?(?:haar|zijn|z'n|d'r) (?:echte |eigen )?(?:achter|voor|roep)?naam\))(?!\p{L})/giu
const CALLING = sign(/naam|iedereen|noem|luistert|heet|^(?:hoi|hallo|hai|hey|dag|goede|goeie)/i)
/** "MO HEET IK", "die man, van Heukelom heet ie, zei": a name before the verb. */
const INVERTED =
  /(?<=(?:^|[.!?,\n] ?))((?:(?:van|de|der|den) ){0,2}\p{L}[\p{L}'-]{1,15}) (?:heet (ik)|heet(?:te)? (?:hij|ie|zij|ze))(?=[.,!?;\n]|$)/giu
const HEET = sign(/heet(?:te)?$/i)
const SO_CALLING = sign(/naam$|^heet(?:te)?$|^noem/i)
/** "ja, Kind is haar naam": whatever the word. */
const IS_NAME =
  /(?<!\p{L})((?:(?<=(?:^|[.!?\n] ?))\p{Ll}|\p{Lu})[\p{L}'-]{1,40}) is (?:(?:mijn|haar|zijn|hun|m'n|d'r|z'n) (?:echte |eigen )?(?:achter|voor|roep)?naam|hoe (?:ik|zij|ze|hij) heet)(?!\p{L})|(?<!\p{L})(\p{Lu}{2,40}) IS (?:MIJN|HAAR|ZIJN) (?:ECHTE )?(?:ACHTER|VOOR)?NAAM(?!\p{L})/gu
const NAME = sign(/naam$|^heet$/i)
/** What people say, listen to or greet with is a name only when it is no ordinary word without a capital: "luistert naar Bram", not "naar muziek". */
const MAY_BE_SAID =
  /^(?:iedereen zegt|zo heet (?:ze|hij|zij|ie),|luistert|hoi|hallo|hai|hey|dag|goe(?:de|ie))/i
const isWordAsSaid = ({ kinds, shape }: Token): boolean =>
  kinds.ordinary && !kinds.name && (shape !== 'capital' || kinds.spared)
export const NOT_CALLED =
  /^(?:ja|nee|welkom|eigenlijk|voluit|toch|nou|jawel|eerst|later|echt|officieel|allebei|hetzelfde|zoals|geloof|voortaan|samen|dat|dit|wat|niks|niets|niet|zo|gewoon|altijd|hoe|anders|maar|onbekend|geen|idem|een|weer|ook|mevrouw|meneer|papa|mama|oma|opa|gek|lui|dom|fraudeur|lastig|profiteur|bekend|verkeerd|fout|veranderd|vergeten|genoteerd|doorgegeven|misbruikt|gewijzigd|al|nu|daar|hier|nergens|overal|op|in|bij|door|met|van|voor|uit|zwart|mij|ons|wie|alle|alles)(?: |$)/i
/** "Vlinder, Anita" in quotation marks, a cell or a field, "ZONDAG, PETRUS" with a role in brackets behind it. */
const TURNED =
  /(?:^|["\t|;:)]|, |\d\.?) ?((?:(?:van|de|der|den|da|el|al|v\.d\.|Van|De) ){0,2}\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}'-]+)(?="|\t| ?[|;<(]| {2}|\n|$)/gmu
/** "Mo: 'computer zegt nee'": a short label before what is said. */
const SAYS = /(?<=^|[.!?] |\n)(\p{L}[\p{L}'-]{1,11}): (?=["'“‘])/gmu
/** "Rijk, T. de" or "A.M." in a cell of its own: a surname, whatever the word, before initials, or those alone. */
const SURNAME_CELL =
  /(?<=[;|\t] ?)(?:\p{Lu}\.){1,4}(?= ?[;|\t])|(?<=(?:^|[;|\t]) ?)(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?),? ?(?:\p{Lu}\.){1,4}(?: (?:van|de|der|den|het|ten|ter)){0,3}(?= ?(?:[;|\t]|$))/gmu
const INITIAL = sign(/^[A-Z]$/)
const NO_SPEAKER =
  /^(?:vraag|antwoord|antw|brief|mail|tekst|reden|conclusie|advies|citaat|quote|gemeente|uwv|svb|kop|titel|onderwerp|betreft|bericht|reactie|samenvatting|kern|let|noot|nb|ps|besluit|uitspraak|motivering|toelichting|verslag|balie|telefoon|site|app|sms|chat|status|notitie|opmerking|rechter|klant|client|cliënt|burger|inwoner|beller|bewoner|wet|tip|slogan|motto|kort|dus|toen|later|ik|hij|zij|wij|jij|u|mijn|alleen|gister|gisteren|vandaag|mei|april|juni|juli|augustus|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/i

/** A word for a body or a counter, which stands before a comma as well. */
const isBody = ({ kinds, shape, text }: Token): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) ||
  (kinds.spared && (shape === 'lower' || (shape === 'capitals' && text.length < 6)))

/** "Groet, Henk": an ordinary word that opens a line, where no field or quotation mark says that it is a surname. */
const isFarewell = (text: string, { start, kinds, shape }: Token): boolean =>
  shape === 'capital' &&
  (kinds.ordinary || kinds.spared) &&
  !/["\t|;] ?$/.test(text.slice(Math.max(0, start - 2), start))

/** "NAAM: GULDENMOND", "VOORL.: K . J .": what fills the field for a name, whatever the word. */
const FIELD =
  /(?:^|\t|\|| {3})[ >*-]{0,20}(?:(?:achter|voor|familie|meisjes|geboorte|roep)?naam|(?:achter|voor)n\.?|voorl(?:etters|\.)?|(?:portefeuille|kaart|budget|pas)houder|\p{L}{0,12}handelaar|(?:op)?steller|\p{L}{2,14}kundige) ?(?:\.? {0,4}:|\.{3,}) {0,2}((?:(?:van|de|der|den|ter|ten|el|al|v\.?d\.?) {1,2}){0,3}(?:\p{Lu}[\p{L}'-]*(?: ?\.)?|\p{Lu} ?\.)(?: (?:(?:van|de|der|den|v\.?d\.?) )?\p{Lu}[\p{L}'-]*(?: ?\.)?){0,3})(?= {3,}|[ ]*(?:[\t|;,(\n]|$))/gimu
const LABEL = sign(/naam|(?:achter|voor)n$|voorl|houder|handelaar|steller|kundige/i)
const STARTS_AS_NAME = /^(?:(?:van|de|der|den|ter|ten|el|al|v\.?d\.?) {1,2})*\p{Lu}/u
const EMPTY =
  /^(?:onbekend|geen|nvt|idem|zelfde|zie|anoniem|volgt|gemeente|team|afdeling|dienst|uwv|svb|college)/i

/** "naam: de wilde, voornaam angelique": a field with a particle and a word in small letters. */
const LOW_FIELD =
  /(?<!\p{L})(?:achter|familie|meisjes)?naam ?: {0,2}((?:(?:van|de|den|der|ter|ten|el|al|v\.?d\.?) ){1,3}\p{Ll}[\p{L}'-]{2,})(?= ?[,.;|\n]|$)/gimu
const OF_BODY = /(?:heer|familie|gemeente|school|club|zaak|winkel|kerk)$/i
/** "Van: Zwaantje Huizing <": what stands before the address in the header of a message. */
const SENDER =
  /^[ \t>*]{0,20}(?:van|aan|cc|from|to) ?: {1,2}((?:\p{Lu}[\p{L}'-]+ ){1,3}\p{Lu}[\p{L}'-]+) ?(?=<)/gimu
const HEADS = sign(/^(?:van|aan|cc|from|to)$/i)

/** Marks the words that fill a field or a header, whatever they mean. */
function markFilled(sheet: NameSheet): void {
  const { tokens } = sheet
  for (const match of matchesWith(sheet, LOW_FIELD, LABEL)) {
    const name = match[1] ?? ''
    if (!OF_BODY.test(name)) markAll(sheet, whole(match).end - name.length, whole(match).end)
  }
  for (const match of sheet.text.includes('<') ? matchesWith(sheet, SENDER, HEADS) : []) {
    const name = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(name)
    const words = name.split(' ').map((_, k) => tokens[firstEndingAfter(tokens, start) + k])
    const person = words.some((word) => word?.kinds.name) && !words.some((word) => word?.kinds.spared)
    if (person && words.every((word) => isCapital(word))) markAll(sheet, start, start + name.length)
  }
}

/** Marks the words of a stretch. */
export function markAll(sheet: NameSheet, start: number, end: number): void {
  for (let i = firstEndingAfter(sheet.tokens, start); (sheet.tokens[i]?.start ?? end) < end; i++)
    markName(sheet, i, 'probable', 'nameCue')
}

/** Marks what the text itself calls a name. */
export function markSaidSo(sheet: NameSheet): void {
  markFilled(sheet)
  const { text, tokens } = sheet
  for (const match of [...matchesWith(sheet, CALLED, CALLING), ...matchesWith(sheet, SO_CALLED, HEET)]) {
    const name = match[1] ?? ''
    const words = name
      .toLowerCase()
      .replace(/^(?:de|het|'t) /, '')
      .split(' ')
    const [first = '', second] = [words[0], words.length > 1 ? words.at(-1) : undefined]
    if (NOT_CALLED.test(name) || PERSONAL_VERBS.has(first) || isDeterminer(first)) continue
    if (second && (PERSONAL_VERBS.has(second) || isDeterminer(second) || COMMON.has(second))) continue
    const start = match.index + match[0].lastIndexOf(name)
    const said = tokens[firstEndingAfter(tokens, start)]
    if (MAY_BE_SAID.test(match[0]) && said && isWordAsSaid(said)) continue
    markAll(sheet, start, start + name.length)
  }
  for (const match of matchesWith(sheet, INVERTED, HEET)) {
    const [, name = '', self] = match
    const end = match.index + name.length
    const last = tokens[firstEndingAfter(tokens, end - 1)]
    if (!last || COMMON.has(last.key) || isDeterminer(last.key) || NOT_CALLED.test(last.key)) continue
    if (self || last.kinds.name || (isCapital(last) && name.includes(' '))) markAll(sheet, match.index, end)
  }
  for (const { index, 1: name = '' } of matchesWith(sheet, NAMED_SO, SO_CALLING)) {
    const token = tokens[firstEndingAfter(tokens, index)]
    if (!token || NOT_CALLED.test(name) || PERSONAL_VERBS.has(token.key) || isDeterminer(token.key)) continue
    if (isCapital(token) || (!isRole(token.key) && (token.kinds.name || !COMMON.has(token.key))))
      markAll(sheet, index, index + name.length)
  }
  for (const match of matchesWith(sheet, IS_NAME, NAME)) {
    const i = firstEndingAfter(tokens, match.index)
    if (!isDeterminer(tokens[i]?.key ?? '') && !NOT_CALLED.test(match[1] ?? ''))
      markName(sheet, i, 'certain', 'nameCue')
  }
  for (const match of matchesWith(sheet, FIELD, LABEL)) {
    const name = match[1] ?? ''
    if (EMPTY.test(name) || !STARTS_AS_NAME.test(name)) continue
    const start = match.index + match[0].lastIndexOf(name)
    markAll(sheet, start, start + name.length)
  }
  markCells(sheet)
  markTurned(sheet)
  for (const match of /: ["']/.test(text) ? allMatches(text, SAYS) : []) {
    const word = match[1] ?? ''
    const token = tokens[firstEndingAfter(tokens, match.index)]
    if (!token || (token.kinds.spared && !token.kinds.name) || isRole(token.key) || NO_SPEAKER.test(word))
      continue
    if (token.kinds.name || !token.kinds.ordinary) markAll(sheet, match.index, match.index + word.length)
  }
}

/** Marks surnames with initials in a cell of their own. */
function markCells(sheet: NameSheet): void {
  if (!/[;|\t]/.test(sheet.text)) return
  const around = { behind: 60, ahead: 24 }
  for (const { index, 0: written } of matchesNear(sheet, SURNAME_CELL, sheet.at(INITIAL), around))
    markAll(sheet, index, index + written.length)
}

/** Marks surnames that stand before their first name, with a comma between them. */
function markTurned(sheet: NameSheet): void {
  const { text, tokens } = sheet
  for (const match of allMatches(text, TURNED)) {
    const [all, surname = '', first = ''] = match
    const start = match.index + all.lastIndexOf(`${surname}, ${first}`)
    const given = tokens[firstEndingAfter(tokens, start + surname.length + 2)]
    const family = tokens[firstEndingAfter(tokens, start + surname.length - 1)]
    if (!given?.kinds.name || given.kinds.ordinary || !family || isBody(family)) continue
    if (isFarewell(text, family)) continue
    markAll(sheet, start, start + surname.length)
    markAll(sheet, start + surname.length + 2, match.index + all.length)
  }
}
