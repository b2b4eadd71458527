/** How far the name of an organisation reaches, before and behind the word that says what kind it is. */
import { fold } from './fold.ts'
import { DEPARTMENTS, NEEDS_KIND_OF_WORK, REGIONS, SENTENCE_OPENERS } from './lexicon/organisationWords.ts'
import { SAYS_HOW } from './officialWords.ts'
import { JOINER, joined } from './organisationJoins.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import { isFunctional, lowerNameAfter, SHOUTED_STOPS } from './organisationLower.ts'
import { isListedPlace } from './places.ts'
import { isCapital, type Token } from './tokens.ts'

/** The last word of the name that follows the kind of organisation at `i`; `i` itself when none does. */
export function nameAfter(text: string, tokens: readonly Token[], i: number): number {
  if (isTwice(text, tokens, i)) return nameFrom(text, tokens, i, i + 4, i + 3)
  const from = beyondPreposition(text, tokens, i)
  return from > i + 1 && !tokens[from]?.free ? i + 2 : nameFrom(text, tokens, i, from)
}

/** The last word of the name of the kind at `i`, read from `from` on; `known`, by itself the kind, when nothing follows. */
function nameFrom(text: string, tokens: readonly Token[], i: number, from: number, known = i): number {
  let last = known
  for (let k = from; k <= i + 7 && joined(text, tokens[k - 1], tokens[k]); k++) {
    const token = tokens[k]
    if (!token?.free) break
    if (isCapital(token)) {
      if (last > i && tokens[k - 1]?.key === 'en' && beginsAnother(tokens, k)) break
      if (last === i && opensSentence(text, tokens, k)) break
      if (token.kinds.spared && !JOINER.has(token.key) && last === i && tokens[k - 1]?.key !== 't') {
        const surname =
          token.kinds.name && token.shape === 'capital' && !NEEDS_KIND_OF_WORK.has(tokens[i]?.key ?? '')
        const title =
          isCapital(tokens[k + 1]) &&
          joined(text, token, tokens[k + 1]) &&
          token.shape === 'capital' &&
          !DEPARTMENTS.has(token.key)
        if (
          !surname &&
          !title &&
          !isDistinctive(tokens, k + 1) &&
          !(isRegion(token.key) && (isCapital(tokens[i]) || isMoreThanRegion(token.text)))
        )
          break
        last = surname || isRegion(token.key) ? k : last
      } else if (
        token.kinds.ordinary &&
        DEPARTMENTS.has(token.key) &&
        last === i &&
        !(isCapital(tokens[i]) && (isDistinctive(tokens, k + 1) || isTown(tokens[k + 1])))
      )
        break
      if (!JOINER.has(token.key) || isCapital(tokens[k + 1])) last = k
    } else if (token.shape === 'number' ? last === i || token.text.length > 4 : !JOINER.has(token.key)) {
      if (isToward(tokens, k)) continue
      if (!isWhereabouts(tokens, k)) break
      k++
    }
  }
  return last > i ? withYear(text, tokens, i, last) : lowerNameAfter(text, tokens, i)
}

/** "Respijthuis Zij aan Zij", "Stichting Stap voor Stap": the same word twice, and a preposition between. */
export const isTwice = (text: string, tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i + 1]) &&
  isCapital(tokens[i + 3]) &&
  tokens[i + 1]?.key === tokens[i + 3]?.key &&
  /^(?:aan|in|voor|om|tot|bij|na|door|op|naar|met|is|en)$/.test(tokens[i + 2]?.key ?? '') &&
  [0, 1, 2].every((k) => joined(text, tokens[i + k], tokens[i + k + 1]))

/** Whether behind "en" one more organisation is named: a body, or a kind and its name ("Pizzeria Da Gino en Slagerij Verstegen"). */
function beginsAnother(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (token?.kinds.spared && !token.kinds.listed) return true
  return isOrganisationKind(token?.key ?? '') && isCapital(tokens[k + 1])
}

/** "Wonen aan de Vliet": where it is, behind a word that alone is no name. */
const isWhereabouts = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.key === 'aan' &&
  tokens[k - 1]?.kinds.listed === true &&
  isCapital(tokens[k - 1]) &&
  /^(?:de|het|den|t)$/.test(tokens[k + 1]?.key ?? '') &&
  isCapital(tokens[k + 2]) &&
  tokens[k + 2]?.free === true

/** "Eetclub Samen aan Tafel": what is done and to what, two nouns with capitals that are nobody's name. */
const isToward = (tokens: readonly Token[], k: number): boolean =>
  /^(?:aan|naar|met|om|bij|over|onder|zonder)$/.test(tokens[k]?.key ?? '') &&
  [tokens[k - 1], tokens[k + 1]].every(
    (token) =>
      isCapital(token) && token.free && token.kinds.listed && !token.kinds.name && !isListedPlace(token.key),
  )

/** Where a name goes on that begins with a preposition: "Kerk aan de Vliet", "Fysio Op de Bies". */
function beyondPreposition(text: string, tokens: readonly Token[], i: number): number {
  const [kind, preposition, article, noun] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  const begins =
    isCapital(kind) &&
    (/^(?:Aan|Bij|In|Onder|Achter|Tussen|Op)$/.test(preposition?.text ?? '') ||
      (!kind.opens && /^(?:aan|bij|in|onder|achter|tussen)$/.test(preposition?.text ?? ''))) &&
    /^(?:de|het|den|t)$/.test(article?.key ?? '') &&
    isCapital(noun)
  return begins && joined(text, kind, preposition) && joined(text, preposition, article) ? i + 3 : i + 1
}

/** Kinds of which the name may end in the year they began: "fanfare Excelsior 1912". */
const BEGAN =
  /(?:club|vereniging|harmonie|fanfare|schutterij|gilde|koor|orkest|korps|^(?:vv|sv|fc|sc|hv|tv|rkvv|rksv))$/

/** The last word of a name with the year an association began: "volleybalclub Set '77". */
function withYear(text: string, tokens: readonly Token[], i: number, last: number): number {
  const next = tokens[last + 1]
  if (next?.shape !== 'number' || !next.free) return last
  const gap = text.slice(tokens[last]?.end, next.start)
  const year =
    gap === ' '
      ? /^(?:(?:1[6-9]|20)\d\d|[2-9]\d)$/.test(next.text) && BEGAN.test(tokens[i]?.key ?? '')
      : /^ ?'$/.test(gap) && /^\d\d$/.test(next.text)
  return year ? last + 1 : last
}

/** Whether a small word with a capital begins a sentence rather than a name: "praktijk Dit" but "praktijk De Linde". */
const opensSentence = (text: string, tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.shape === 'capital' &&
  SENTENCE_OPENERS.has(tokens[k].key) &&
  !(isCapital(tokens[k + 1]) && joined(text, tokens[k], tokens[k + 1])) &&
  !isParticled(tokens, k)

/** "Van der Knaap": a particle with a capital, one or two without, and a name. */
export function isParticled(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:Van|De)$/.test(tokens[k]?.text ?? '') || tokens[k]?.opens) return false
  let last = k + 1
  while (/^(?:de|der|den|het|t)$/.test(tokens[last]?.text ?? '') && last < k + 3) last++
  return last > k + 1 && isCapital(tokens[last]) && tokens[last]?.free === true
}

/** Whether a word is a region, by itself or with a direction: "Achterhoek-West". */
const isRegion = (key: string): boolean => REGIONS.has(key) || REGIONS.has(key.split('-')[0] ?? '')

/** Whether something else than a direction is joined to a region: "Betuwe-Kers". */
const isMoreThanRegion = (word: string): boolean =>
  /-\p{Lu}\p{Ll}+$/u.test(word) && !REGIONS.has(fold(word.slice(word.indexOf('-') + 1)))

/** Whether a word with a capital is a place of the lists. */
export const isTown = (token: Token | undefined): token is Token =>
  isCapital(token) && !token.opens && isListedPlace(token.key)

/** Whether a capital word no list spares stands within three words from `k`: "Stichting MEE op Weg Drechterland". */
function isDistinctive(tokens: readonly Token[], k: number): boolean {
  for (const token of tokens.slice(k, k + 3)) {
    if (isCapital(token) && token.free && !token.kinds.spared && !token.kinds.listed) return true
    if (!isCapital(token) && !JOINER.has(token.key)) return false
  }
  return false
}

/** Whether a well-known name is that of a small organisation after all: "huur van Delta Wonen". */
const isBrand = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.shape === 'capital' &&
  tokens[k].kinds.listed &&
  !tokens[k].opens &&
  /^(?:van|bij|via|naar|door|voor|aan|met|tegen|tot)$/.test(tokens[k - 1]?.key ?? '')

/** Whether a word opens a sentence or a line as ordinary words do; a compound that no dictionary has may be a name there. */
export const isOrdinaryOpening = ({ opens, key, kinds }: Token): boolean =>
  opens && kinds.ordinary && (kinds.listed || HEADING.test(key))
const HEADING =
  /(?:ing|overleg|gesprek|verslag|brief|lijst|nummer|wet|recht|notulen|gegevens|formulier|datum|team|dienst|beslag|baas)$/

/** The first word of the name that a legal form or trade word at `i` closes; `i` when nothing precedes it. */
export function nameBefore(text: string, tokens: readonly Token[], i: number): number {
  let first = i
  for (let k = i - 1; k >= i - 5 && joined(text, tokens[k], tokens[k + 1]); k--) {
    const token = tokens[k]
    if (!token?.free) break
    const opensOrdinary = isOrdinaryOpening(token) && !token.kinds.name
    if (
      isCapital(token) &&
      !opensOrdinary &&
      (!token.kinds.spared || isBrand(tokens, k) || (k === i - 1 && isRegion(token.key)))
    )
      first = k
    else if (token.shape === 'shouted' && !isFunctional(token) && !SHOUTED_STOPS.test(token.key)) first = k
    else if (!JOINER.has(token.key) || !(isCapital(tokens[k - 1]) || isCapital(token))) break
    else if (isCapital(token)) first = k
    if (token.opens) break
  }
  return SAYS_HOW.test(tokens[first]?.key ?? '') ? i : first
}
