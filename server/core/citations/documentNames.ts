/** The names of documents with articles of their own that are no act: by-laws and policy rules, contracts and statutes. */
import { isStopWord } from '../search/stopWords.ts'
import { actAt } from './actMatch.ts'
import type { Token } from './tokens.ts'
import { pastSubjectOfByLaw } from './unlistedActs.ts'
import { announcementAt, normAt } from './wording.ts'

const LOCAL_NOUN =
  /verordening(?:en)?$|beleidsregels?$|^apv$|^uitvoeringsregels$|^(?:onder)?mandaat(?:besluit|regeling|statuut)$|^delegatiebesluit$/
const PRIVATE_NOUN =
  /overeenkomst$|contract$|^cao|^statuten$|polis|voorwaarden$|reglement$|kerkorde$|^convenant$|^testament$|^akte$|krant$|tijdschrift$|blad$|^folder$|^brochure$|^handleiding$|^catalogus$|winkel$|supermarkt$|webshop$|kassabon$|bestelling$|assortiment$|huisregels$|spelregels$|nieuwsbrief$|^magazine$|^website$|protocol$|afspraken$/

/** True for a word that names a municipal by-law or policy rule. */
export const isLocalNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && LOCAL_NOUN.test(token.norm) && !/^ai-/.test(token.norm)

/** True for a word that names a document with articles of its own that is not law (a contract, a newspaper). */
export const isPrivateNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PRIVATE_NOUN.test(token.norm)

const LOCAL_ADJECTIVES = new Set('algemene plaatselijke gemeentelijke lokale regionale'.split(' '))

/** "Draagkrachtregels bijzondere bijstand Kleiwijk 2020": rules of any kind with the year in their title. */
const areDatedRules = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}\p{Ll}+regels$/u.test(tokens[index]?.text ?? '') &&
  !isPrivateNoun(tokens[index]) &&
  /^20\d\d$/.test(normAt(tokens, localNameEnd(tokens, index) - 1))

/** Where the noun of a by-law stands: here, or behind "algemene plaatselijke"; null when none does. */
export function localNounAt(tokens: readonly Token[], index: number): number | null {
  let at = index
  while (LOCAL_ADJECTIVES.has(normAt(tokens, at))) at++
  // "Nadere regels bijzondere bijstand Groningen"
  if (tokens[at]?.text === 'Nadere' && normAt(tokens, at + 1) === 'regels') return at + 1
  return (isLocalNoun(tokens[at]) || areDatedRules(tokens, at)) && actAt(tokens, index) === null ? at : null
}

/** So many words a by-law's name has at most: without a year, and with one at its end. */
const NAME_MAX = 9
const DATED_MAX = 15

/** "De": a small word with a capital at the start of a line, where a heading above it has ended. */
const opensSentence = ({ text, norm, opensLine }: Token): boolean =>
  opensLine && /^\p{Lu}/u.test(text) && isStopWord(norm)

/** The end of a by-law's name: through its subject, and the last act, year or capitalised word that belongs to it. */
export function localNameEnd(tokens: readonly Token[], index: number): number {
  let end = pastSubjectOfByLaw(tokens, index + 1)
  const titled = /^\p{Lu}/u.test(tokens[index]?.text ?? '')
  const dated = !titled
    ? -1
    : tokens.slice(index + 1, index + DATED_MAX).findIndex(({ norm }) => /^20\d\d$/.test(norm))
  const until = dated < 0 ? NAME_MAX : Math.max(NAME_MAX, dated + 2)
  for (let at = index + 1; at < Math.min(index + until, tokens.length); ) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'sign' && ![',', '-'].includes(token.norm))) break
    if (announcementAt(tokens, at) !== null || opensSentence(token)) break
    // "de Verordening A en de Beleidsregels B": a second by-law
    if (normAt(tokens, at - 1) === 'de' && isLocalNoun(token) && /^\p{Lu}/u.test(token.text)) break
    const act = actAt(tokens, at)
    if (act?.standsAlone) {
      end = act.next
      at = act.next
    } else {
      if (/^20\d\d$/.test(token.norm) || (token.kind === 'word' && /^\p{Lu}/u.test(token.text))) end = at + 1
      at++
    }
  }
  return end
}

/** Words between the parties to a document: "statuten van Stichting De Schakel", "contract bij Timmer BV". */
const PARTY_LINKS = new Set('de het der den en in te'.split(' '))
/** Words that lead to such a party or subject, also in small letters: "overeenkomst van geldlening met mijn zus". */
const TO_PARTY = new Set('van bij met tussen voor mijn zijn haar uw ons onze een'.split(' '))

/** The end of the name of a private document: through the last word with a capital that names a party to it. */
export function privateNameEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1
  for (let at = end; at < index + NAME_MAX; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.opensLine || actAt(tokens, at) !== null) break
    if (announcementAt(tokens, at) !== null) break
    const links = PARTY_LINKS.has(token.norm) || TO_PARTY.has(token.norm)
    if (/^\p{Lu}/u.test(token.text) || (!links && TO_PARTY.has(normAt(tokens, at - 1)))) end = at + 1
    else if (!links) break
  }
  return end
}
