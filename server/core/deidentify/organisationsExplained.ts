/**
 * Finds small organisations of which the words behind the name say what they are: "De Heerlijkheid (zo'n eetcafé)", "de Moriaan,
 * dat is een verzorgingshuis", "Prutsers is een winkel", "Vlot heet de taalschool".
 */
import { isDeterminer } from './lexicon.ts'
import { isOfficeWord } from './officialWords.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { isTrade } from './organisationsByTrade.ts'
import type { Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { keySign } from './signs.ts'
import type { Stretch } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const NAME_MAX = 4
/** Kinds and trades, and what only says the kind behind a name. */
const ALSO =
  /^(?:reintegratie|stg|woonzorg|dagbesteding|bejaardenhuis|bewind|incasso|taarten|kringloop|tent|zaak|winkeltje)$/
const KIND = keySign((key) => key.length > 2 && (ALSO.test(key) || isOrganisationKind(key) || isTrade(key)))
/** What leads from the name to the word for its kind. */
const EXPLAINS =
  /^(?: ?\((?:(?:een|de|het|dat is (?:een|de|het)|zo'n|onze|ons|die) )?(?:\p{Ll}{3,10}e )?|,? (?:dat|die|en dat) is (?:een|zo'n|de|het|onze|ons) (?:\p{Ll}{3,10}e )?| is (?:een|zo'n) (?:\p{Ll}{3,10}e )?)$/u

const SMALL = /^(?:de|het|t|van|en|op|in|aan|voor|der|den)$/
/** Bodies that everybody shares and people, of which one says what they are as well. */
const mayName = (token: Token): boolean =>
  isCapital(token) &&
  token.free &&
  !(token.kinds.spared && !token.kinds.ordinary) &&
  !isOfficeWord(token.key) &&
  !isListedPlace(token.key) &&
  !isOrganisationKind(token.key)

/** The words with capitals that end right before word `i`, with small words between and the article before them. */
function nameBefore(text: string, tokens: readonly Token[], i: number): Stretch | undefined {
  let first = i
  for (let k = i - 1; k > i - 1 - NAME_MAX; k--) {
    const token = tokens[k]
    if (!token?.free || (k < i - 1 && text.slice(token.end, tokens[k + 1]?.start) !== ' ')) break
    if (mayName(token)) first = k
    else if (!SMALL.test(token.key) || k === i - 1) break
    if (token.opens) break
  }
  const [own, last] = [tokens[first], tokens[i - 1]]
  if (first === i || !own || !last) return undefined
  const words = tokens.slice(first, i).filter((word) => isCapital(word) && !isDeterminer(word.key))
  if (words.length === 0 || words.every(({ kinds, shape }) => kinds.spared || shape === 'capitals'))
    return undefined
  const person = words.every(({ kinds }) => !kinds.ordinary)
  const led = isDeterminer(tokens[first - 1]?.key ?? '') || isDeterminer(own.key)
  return person && !led ? undefined : { start: own.start, end: last.stemEnd }
}

/** The names right before what they are, as stretches. */
export function findExplained({ at, text, tokens }: Page): Stretch[] {
  return at(KIND).flatMap((i) => {
    if (isCapital(tokens[i]) || isCapital(tokens[i + 1])) return []
    for (let k = i - 1; k >= i - NAME_MAX && k >= 0; k--) {
      const [last, kind] = [tokens[k], tokens[i]]
      if (!last || !kind) return []
      if (isCapital(last) && EXPLAINS.test(text.slice(last.end, kind.start)))
        return nameBefore(text, tokens, k + 1) ?? []
    }
    return []
  })
}
