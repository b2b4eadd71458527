/** Places in small letters that are words as well, by the words around them. */
import type { Token } from './tokens.ts'

/** Verbs and words that say where someone comes from. */
export const ORIGIN = /^(?:kom|komt|komen|kwam|kwamen|gevlucht|afkomstig|oorspronkelijk)$/
const BEHIND_ORIGIN = /^(?:en|maar|dus|want|ik|wij|in|bij|met|waar|heb|ben|woon|werk)$/

/** "ik kom uit gulpen en": whence somebody comes, and no noun behind it that the word might belong to. */
export function isOrigin(text: string, tokens: readonly Token[], i: number): boolean {
  const [from, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (from?.key !== 'uit' || !ORIGIN.test(tokens[i - 2]?.key ?? '') || !token) return false
  return !next || text.slice(token.end, next.start) !== ' ' || BEHIND_ORIGIN.test(next.key)
}

/** What is no place behind "in" where a clause ends: several of a thing, how much, how well. */
const NO_TOWN =
  /^(?:(?!houten$|haren$|laren$|leiden$|dongen$|drachten$|leunen$|rijen$|voorst$)[a-z]+en|heel|echt|best|goed|made|neer|ede|enter|baard|dorst|hank|horn|linden|monster|spijk|vries|zegge|keren|fes|asten|assen|reek|peins|grave|nes|wedde|almen)$/

/** "in horst.", "naar haren,": a listed place that is a word as well, behind a preposition, and then the clause ends. */
export const closesWithPlace = (text: string, before: Token | undefined, token: Token): boolean =>
  /^(?:in|naar|vanuit)$/.test(before?.key ?? '') &&
  !NO_TOWN.test(token.key) &&
  /^(?:[.,;:)!?\n]|$)/.test(text.slice(token.end, token.end + 1))

const QUARTER = /^[a-z]{3,}(?:wijk|buurt|kwartier)$/
/** What kind of quarter it is, by who lives there, when it was built or what people do there. */
const KIND_OF_QUARTER =
  /^(?:achterstands|woon|volks|arbeiders|nieuwbouw|vinex|villa|binnenstads|achter|probleem|kracht|pracht|aandachts|vogelaar|stads|dorps|haven|boven|beneden|kranten|folder|post|zorg|school|achterstand|ziekenhuis|buiten|krotten|sloppen|migranten|middenstands|studenten|uitgaans|winkel|kantoren|bloemkool|jaren|hoofd|eind|rand|rosse|hoeren|thuiszorg|proef|pilot|focus|actie|ontwikkel|impuls|herstructurerings|buitenlanders)-?(?:wijk|buurt|kwartier)$/

const PART = /^(?:noord|oost|zuid|west|zuid-?oost|nieuw-west)$/
const mayBeQuarter = (key: string): boolean => QUARTER.test(key) && !KIND_OF_QUARTER.test(key)
/** Whether a word may be a quarter or a part of a town, whatever its letters. */
export const mayBePart = (key: string): boolean => PART.test(key) || mayBeQuarter(key)

/** "in de vogelbuurt": a compound that no dictionary has, in which or from which somebody is. */
export const isQuarterInSmall = (tokens: readonly Token[], i: number): boolean => {
  const [preposition, article, token] = [tokens[i - 2], tokens[i - 1], tokens[i]]
  return (
    token?.shape === 'lower' &&
    !token.kinds.listed &&
    /^(?:de|het|t)$/.test(article?.key ?? '') &&
    /^(?:in|uit|vanuit|naar)$/.test(preposition?.key ?? '') &&
    mayBeQuarter(token.key)
  )
}

const REGION = /^(?:noord|oost|zuid|west|midden|noordoost|noordwest|zuidoost|zuidwest)-[a-z]+$/
const PROVINCE =
  /^(?:noord-holland|zuid-holland|noord-brabant|oost-nederland|noord-nederland|zuid-nederland|midden-nederland|west-nederland)$/

/** "regio Zuidoost-Drenthe": a part of a province, behind the word for it. */
export const isRegion = ({ key }: Token, before: Token | undefined): boolean =>
  /^(?:regio|streek)$/.test(before?.key ?? '') && REGION.test(key) && !PROVINCE.test(key)

/** "al mijn leven in noord,": a part of the town, with no article before it, and then the clause ends. */
export const isPartOfTown = (text: string, before: Token | undefined, token: Token): boolean =>
  /^(?:in|op)$/.test(before?.key ?? '') &&
  PART.test(token.key) &&
  /^(?:[.,;:)!?\n]|$)/.test(text.slice(token.end, token.end + 1))
