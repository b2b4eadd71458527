/** Reads the name of an act that is not in our list as it is written: "Wet op de kansspelen", "Verzamelwet SZW 2024". */
import { isStopWord } from '../search/stopWords.ts'
import { actAt } from './actMatch.ts'
import type { Act } from './acts.ts'
import type { Token } from './tokens.ts'
import { announcementAt, jointAt, normAt } from './wording.ts'

const GENERIC_ACT =
  /^(?:wet|besluit|regeling|wetboek|verdrag|rijkswet|uitvoeringswet|\p{L}{3,}(?:wet|wetboek|besluit|verdrag))$/u
/** Acts that are often named without a capital, and are no document of one's own either. */
const SMALL_LETTERED = /^(?:verzamel|wijzigings|invoerings|uitvoerings|aanpassings|reparatie|veeg)wet$/u
const NAME_LINKS = new Set('op de het van en der voor tot inzake met in bij aan tegen'.split(' '))

/** What follows the word Wet in the name of an act, but seldom follows "de Wet" for an act named before. */
const NAME_OPENERS = new Set('op van tot inzake tegen houdende'.split(' '))

/** A noun that can be the subject of an act: "Wet participatiebudget"; a verb after "de Wet" is none. */
const SUBJECT =
  /^(?:onderwijs$|\p{Ll}{2,}(?:ing|ingen|heid|heden|schap|schappen|teiten|budget|recht|zorg|wezen|plicht|toeslag|onderwijs|loon|fonds|handel|verkeer|stelsel|inkomen|toezicht|personen|register|afspraak|zaken|diensten|belasting|belastingen|uitgaven|catie|inrichtingen|kosten|gemeenten|provincies|verzekering|bijstand|jongeren)$)/u
/** "verplichte", "tijdelijke": a quality before the subject; a verb in the past ends in -de or a double -tte. */
const QUALITY = /^\p{Ll}{4,}(?:[^d\P{L}]|ijk)e$/u
const YEAR = /^(?:19|20)\d\d$/

/** The subject at this token, with a quality before it, or the token itself when there is none. */
function pastSubject(tokens: readonly Token[], index: number, subject = SUBJECT): number {
  let next = index
  if (QUALITY.test(tokens[next]?.text ?? '') && subject.test(tokens[next + 1]?.text ?? '')) next++
  while (subject.test(tokens[next]?.text ?? '')) next++
  return next
}

/** What a by-law can be about as well: "beleidsregels bijzondere bijstand", "verordening tegenprestatie". */
const SUBJECT_OF_BY_LAW = new RegExp(
  String.raw`(?!\p{Ll}*gewezen$)(?:${SUBJECT.source}|^(?:bijstand|boetes?|giften|vermogen|middelen|schulden|draagkracht|minima|\p{Ll}+(?:atie|subsidie|opvang|maatregel|maatregelen))$)`,
  'u',
)

/** The same for what a by-law is about. */
export const pastSubjectOfByLaw = (tokens: readonly Token[], index: number): number =>
  pastSubject(tokens, index, SUBJECT_OF_BY_LAW)

/** "psychiatrische ziekenhuizen", "medische keuringen": a word that is never the last of a name. */
const ADJECTIVE = /^\p{Ll}{3,}(?:sche|ijke|ele|elle|ale|ieve|bare|ige)$/u

/** "op de kansspelen", "en verantwoording provincies": what a name goes on with behind a small word. */
function pastLinks(tokens: readonly Token[], index: number): number {
  let next = index
  while (NAME_LINKS.has(normAt(tokens, next)) && tokens[next + 1]?.kind === 'word') {
    let content = next + 1
    while (NAME_LINKS.has(normAt(tokens, content))) content++
    if (ADJECTIVE.test(tokens[content]?.text ?? '') && /^\p{Ll}/u.test(tokens[content + 1]?.text ?? ''))
      content++
    if (tokens[content]?.kind !== 'word' || announcementAt(tokens, content) !== null) break
    next = pastSubject(tokens, content + 1)
  }
  return next
}

/** "SZW 2024", "1994", "APK": the capitals and the year that close a name. */
function pastClosing(tokens: readonly Token[], index: number): number {
  let next = index
  while (/^\p{Lu}{2,5}$/u.test(tokens[next]?.text ?? '')) next++
  return YEAR.test(normAt(tokens, next)) && tokens[next]?.kind === 'number' ? next + 1 : next
}

const CAPITALS = /^\p{Lu}{2,7}$/u
const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u
/** What goes on after the name of an act and is no part of it. */
const GOES_ON = new Set('is was geldt gold regelt bepaalt kent'.split(' '))
const SHORT_MAX = 6

/** A word with a capital that can belong to a name: it begins no line and is no word of the grammar. */
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && CAPITALISED.test(token.text) && !token.opensLine && !isStopWord(token.norm)

/** Whether the name ends before this token: no word follows it, or one that begins something else. */
function nameEnds(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.opensLine || GOES_ON.has(token.norm)) return true
  const next = jointAt(tokens, index)?.next
  if (next === undefined) return false
  const beginsAnew = tokens[next]?.kind !== 'word' || ['de', 'het'].includes(normAt(tokens, next))
  return beginsAnew || announcementAt(tokens, next) !== null || actAt(tokens, next) !== null
}

/** The token after a name that follows "Wet" with a capital: "Wet BIG", "Wet Bopz", "Wet Zorg en Dwang", "Wet Hoger onderwijs". */
function pastCapitalised(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index]
  if (token === undefined || token.opensLine || isStopWord(token.norm)) return null
  if (CAPITALS.test(token.text)) return index + 1
  if (!isNameWord(token)) return null
  if (nameEnds(tokens, index + 1)) return token.text.length <= SHORT_MAX ? index + 1 : null
  if (['en', 'of'].includes(normAt(tokens, index + 1)) && isNameWord(tokens[index + 2])) return index + 3
  const subject = pastSubject(tokens, index + 1)
  return subject > index + 1 ? pastClosing(tokens, pastLinks(tokens, subject)) : null
}

/** The act that "Wet" and its abbreviation name together: "Wet IOAW", "Wet WWB". */
function abbreviatedAct(tokens: readonly Token[], index: number) {
  const match = tokens[index]?.opensLine ? null : actAt(tokens, index)
  return match?.sameCapitals && !match.fullName ? { act: match.act, next: match.next } : null
}

function actWritten(tokens: readonly Token[], index: number, next: number) {
  const words = tokens.slice(index, next).map((token) => token.text)
  const law = words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return { act: { law, regulationId: null, bwbId: null, style: 'any' } as const, next }
}

/** An act outside our list whose name begins at this token, and the token after it. */
export function unlistedActAt(
  tokens: readonly Token[],
  index: number,
): { readonly act: Act; readonly next: number } | null {
  const first = tokens[index]
  if (first?.kind !== 'word') return null
  const named = /^\p{Lu}/u.test(first.text) && GENERIC_ACT.test(first.norm)
  if (!named && !SMALL_LETTERED.test(first.norm)) return null
  const subject = pastSubject(tokens, index + 1)
  if (first.text === 'Wet') {
    const abbreviated = abbreviatedAct(tokens, index + 1)
    if (abbreviated !== null) return abbreviated
    const named = pastCapitalised(tokens, index + 1)
    if (named !== null) return actWritten(tokens, index, named)
  }
  if (first.norm === 'wet' && subject === index + 1 && !NAME_OPENERS.has(normAt(tokens, subject))) return null
  return actWritten(tokens, index, pastClosing(tokens, pastLinks(tokens, subject)))
}

/** The act outside our list that is spoken of with "de" or "het" at this token; a lone "Besluit" is none. */
export function unlistedActNamedAt(
  tokens: readonly Token[],
  index: number,
): { readonly act: Act; readonly next: number } | null {
  if (!['de', 'het'].includes(normAt(tokens, index - 1))) return null
  const found = unlistedActAt(tokens, index)
  return found !== null && found.next > index + 1 && /wet/i.test(found.act.law) ? found : null
}
