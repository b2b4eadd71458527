/** Places in small letters that are words as well, by the words around them. */
import { before } from './span.ts'
import type { Token } from './tokens.ts'

/** Before these words a place where somebody lives or from where is meant. */
export const ON_HOME_GROUND =
  /\b(?:gemeente|wonende te|woon(?:de|t|achtig)? (?:\p{L}+ ){0,5}(?:in|te)|gewoond in|verhuisd naar|verhuisde naar|geboren (?:in|te)|stad|dorp) $/u

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
  /^(?:(?!houten$|haren$|laren$|leiden$|dongen$|drachten$|leunen$|rijen$)[a-z]+en|goed|linden|reek|peins)$/

/** "in horst.", "naar haren,": a listed place that is a word as well, behind a preposition, and then the clause ends. */
export const closesWithPlace = (text: string, previous: Token | undefined, token: Token): boolean =>
  /^(?:in|naar|vanuit)$/.test(previous?.key ?? '') &&
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
export const isRegion = ({ key }: Token, previous: Token | undefined): boolean =>
  /^(?:regio|streek)$/.test(previous?.key ?? '') && REGION.test(key) && !PROVINCE.test(key)

/** "al mijn leven in noord,": a part of the town, with no article before it, and then the clause ends. */
export const isPartOfTown = (text: string, previous: Token | undefined, token: Token): boolean =>
  /^(?:in|op)$/.test(previous?.key ?? '') &&
  PART.test(token.key) &&
  /^(?:[.,;:)!?\n]|$)/.test(text.slice(token.end, token.end + 1))

/** "slaapt bij de haven": two words of the list that without a capital are nouns as any other, unless somebody lives there. */
export const isArticleAndNoun = (text: string, article: Token, noun: Token | undefined): boolean =>
  article.text === 'de' &&
  /^(?:haven|wijk|hoek|heide|weide|dijk|brug|bocht)$/.test(noun?.text ?? '') &&
  !ON_HOME_GROUND.test(before(text, article.start, 48))

/** "Etten-Leur" and, as people write it, "etten leur". */
export const withoutHyphen = (name: string): readonly string[] =>
  /^(?:oud|[a-z]{4,})-[a-z]{4,}$/.test(name) ? [name, name.replace('-', ' ')] : [name]
