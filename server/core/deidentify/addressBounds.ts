/** Where an address stops: it never runs on into the next sentence, and the day or the year of a date is no house number. */
import { fold } from './fold.ts'
import { isNoStreet } from './lexicon/numberedThings.ts'
import { isOrdinaryWord, wordKinds } from './lexicon.ts'
import { MONTH_PATTERN } from './months.ts'
import { isListedPlace } from './places.ts'
import type { Finding } from './span.ts'

/** A dot behind these does not end a sentence: "Burg. Jansenlaan", "St. Jansplein", "J.P. Coenstraat". */
const CUT_SHORT =
  /(?<!\p{L})(?:\p{L}|burg|burgem|mr|drs?|ds|ir|ing|prof|st|prs?|gen|jhr|past|mgr|kon|adm|min|str|vd|nr|no|afd|app|apt|kmr|adr|joh|chr|jac|wilh|gebr|gr|kl|nw|zr|br)$|(?:str|ln|pl)$/iu
const NEXT_SENTENCE = /\. (?=\p{Lu})/gu
/** Words that lead up to a number in a sentence and are by themselves no street: "Op 3", "Van de 4". */
const LEADS_TO_NUMBER =
  /^(?:(?:op|in|na|van|voor|met|bij|om|tot|sinds|vanaf|over|onder|tegen|binnen|tussen|rond|rondom|per|uit|aan|door|te|de|het|een|die|dat|deze|dit|alle|elke|elk|iedere|ieder|beide|mijn|zijn|haar|onze|ons|hun|uw|jullie|alleen|al|nog|ook|toch|wel|maar|en|of|want|dus|toen|daarna|nu|pas|eerst|ruim|bijna|ongeveer|circa|meer|minder|dan|zeker|minstens|hooguit|eind|begin|half|medio|wij|we|ik|hij|zij|ze|er|daar|hier|als|omdat|ondanks|volgens|wegens|zonder) )+\d/i
const DAY = / \d{1,2}(?:e|ste)?$/u
const MONTH_NEXT = new RegExp(` (?:${MONTH_PATTERN})(?![\\p{L}])`, 'uy')
/** "ZORGTOESLAG 2023": a year, behind one word of the dictionary. */
const YEAR = /^(\p{L}+) (?:19\d|20[0-2])\d$/u
/** Behind these, or with a town or a postcode behind it, the number is that of a house. */
const LIVED_AT =
  /(?<!\p{L})(?:\p{L}*adres|woon(?:t|de|achtig)?|wonende?|(?:aan|op) (?:de|het|'t))[: ]{1,3}$/iu
const POSTCODE_NEXT = /^,? ?(?:(?:in|te) \p{Lu}[\p{L}' -]{1,24}[ ,(]{1,3})?[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u
const TOWN_NEXT = /^, (\p{Lu}[\p{L}'-]*)(?: (\p{Lu}[\p{L}'-]*))?/u
/** Words for what a woman does, which end as a street does. */
const WOMAN = /\p{Ll}{2}[ae]res, \d\d$/u
/** "Hier woont Dinie": what lives is no street. */
const LIVES_THERE = /(?<!\p{L})(?:hier|daar|er|waar|boven|beneden|ernaast) woont (?:ook |nog )?$/iu
/** "Hier woont Dinie, 57", "de oud-onderwijzeres, 77": somebody and an age, with no postcode and no town behind it. */
export function isAge(text: string, start: number, written: string): boolean {
  if (!/^[\p{L}-]+, [1-9]\d$/u.test(written)) return false
  const [head, tail] = [text.slice(Math.max(0, start - 24), start), text.slice(start + written.length)]
  if (POSTCODE_NEXT.test(tail.slice(0, 60)) || /^,? (?:te |in |\p{Lu})/u.test(tail)) return false
  return LIVES_THERE.test(head) || (WOMAN.test(written) && !LIVED_AT.test(head))
}
const ENDS_AS_STREET =
  /(?:straat|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|steeg|dijk|markt|plantsoen|boulevard|baan)$/iu

/**
 * "Jitske Hoogterp van de Pimpernelstraat 9", "Rotterdam op de Korhaanstraat": somebody or a town before the street
 * where they live; streets are called after people too, but never after where those live.
 */
const DWELLER =
  /^((?:(?:in|te) )?(?:\p{Lu}[\p{L}'-]+ ){1,2})(aan|op|in|uit|van) (de |het |'t )?(?=\p{Lu}[\p{L}'-]*?(se)?(?:straat|laan|weg|plein|gracht|kade|singel|hof|dreef|pad|steeg|dijk)(?!\p{L}))/u
const LEADS_IN =
  /^(?:in (?=\p{Lu}\p{L}+ \p{Lu})|(?:het|de) (?=\p{Lu}\p{L}*(?:straat|laan|weg|plein|gracht|kade|singel)(?!\p{L})))/u

/** How much of what was taken for an address stands before it. */
function lengthBefore(written: string): number {
  const [all = '', who = '', how, article, adjective] = DWELLER.exec(written) ?? []
  if (all === '') return LEADS_IN.exec(written)?.[0].length ?? 0
  const words = who
    .trim()
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
  const dwells =
    how === 'van'
      ? article !== undefined && (words.length > 1 || adjective !== undefined)
      : article !== undefined ||
        isListedPlace(words.join(' ')) ||
        words.every((word) => wordKinds(fold(word)).name)
  return dwells ? all.length : 0
}

/** Whether what stands around a word and a number of four figures makes them a street and a house. */
function isLivedAt(text: string, { start, end }: Finding): boolean {
  const tail = text.slice(end, end + 40)
  const [, town = '', second = ''] = TOWN_NEXT.exec(tail) ?? []
  return (
    LIVED_AT.test(text.slice(Math.max(0, start - 16), start)) ||
    POSTCODE_NEXT.test(tail) ||
    (town !== '' && (isListedPlace(town) || isListedPlace(`${town} ${second}`)))
  )
}

/** Whether a month follows at a place. */
function monthAt(text: string, at: number): boolean {
  MONTH_NEXT.lastIndex = at
  return MONTH_NEXT.test(text)
}

/** The town that closes the sentence before: "Adres: Ede. Kraaiennest 12". */
const TOWN_BEFORE = /\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*$/u

function townBefore(finding: Finding, head: string): Finding[] {
  const town = TOWN_BEFORE.exec(head)
  if (!town || !isListedPlace(town[0])) return []
  const start = finding.start + town.index
  return [{ ...finding, type: 'PLACE', start, end: start + town[0].length, reason: 'place' }]
}

/** The address within its own sentence and without the day of a date, if anything is left, and a town before it. */
export function withinSentence(text: string, finding: Finding): readonly Finding[] {
  if (finding.type !== 'ADDRESS') return [finding]
  const written = text.slice(finding.start, finding.end)
  const cut = [...written.matchAll(NEXT_SENTENCE)].findLast(
    ({ index }) => !CUT_SHORT.test(written.slice(0, index)),
  )
  const towns = cut ? townBefore(finding, written.slice(0, cut.index)) : []
  const sentence = cut ? cut.index + cut[0].length : 0
  const skipped = sentence + lengthBefore(written.slice(sentence))
  const own = written.slice(skipped)
  if (LEADS_TO_NUMBER.test(own)) return towns
  const dated = YEAR.exec(own)?.[1]
  if (dated && isOrdinaryWord(dated) && !ENDS_AS_STREET.test(dated)) {
    const lived = !wordKinds(fold(dated)).spared && isLivedAt(text, finding)
    if (!lived) return towns
  }
  const start = finding.start + skipped
  const day = monthAt(text, finding.end) ? DAY.exec(own) : null
  const street = day ? own.slice(0, day.index) : own
  if (day && !ENDS_AS_STREET.test(street)) return towns
  return [...towns, { ...finding, start, end: start + street.length }]
}

/** Years, and papers of the state with a number. */
const PAPER =
  /(?:19|20)\d{2}$|^(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel|Staat|Art|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Q|Blz|Nr)\b/i

/** Whether a word and a number are a paper of the state, a day or what else no street is called. */
export const isPaperOrThing = (street: string): boolean =>
  PAPER.test(street) || isNoStreet(fold(/^\p{L}[\p{L}-]*(?= \d)/u.exec(street)?.[0] ?? ''))

/** "op de hoofdweg 88.": a road of an ordinary word and a number that closes the clause, where one is at home. */
export const isHouseAt = (text: string, start: number, street: string): boolean =>
  /^\p{L}{3,}(?:weg|dijk|plein) \d/u.test(street) &&
  /(?<!\p{L})(?:op|aan) (?:de|het|'t) $/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^(?:[,;:)\n]|\.(?!\d)|$| (?:in|te|bij|vanaf)(?!\p{L}))/u.test(
    text.slice(start + street.length, start + street.length + 8),
  )
