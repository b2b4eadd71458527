/**
 * Words of other languages, cars, languages and brands that people are called as well: spared where nothing announces a
 * name, and where a list has them as a name only beside a sign of their kind ("een Clio", "thank you").
 */
import { THANKS } from './lexicon/foreignWords.ts'
import {
  GREETINGS,
  INITIAL,
  INTRODUCTIONS,
  OWN_NAME,
  PERSONAL_VERBS,
  STRONG_PARTICLES,
  TITLES,
} from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { isRole } from './occupations.ts'
import { isCapital, type Token, tokenise } from './tokens.ts'

/** Initials right before, with particles behind them. */
const INITIALS = new RegExp(
  String.raw`(?:^|[\s(:,/"'|>-])(?:${INITIAL}[ -]?){1,6}(?:(?:van|de|der|den|ten|ter|te|el|al) ){0,2}$`,
  'u',
)
/** What may stand between a word that announces a name and the name. */
const AFTER_CUE = /^(?: {1,2}|[.:] ?)$/
/** English has these as well, so that no person need stand before them. */
const ENGLISH_TOO = /^(?:is|was|had)$/
const LABEL = /naam$|^(?:van|aan|cc|from|to)$/

/** Whether the word before word `i` leads up to a name: a title, a role, kin, the label of a field, a first name. */
function isLedUpTo(text: string, tokens: readonly Token[], i: number): boolean {
  const [own, before, earlier] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (!own || !before) return false
  const gap = text.slice(before.end, own.start)
  const cue = TITLES.has(before.key) || isRole(before.key) || INTRODUCTIONS.has(before.key)
  if (own.kinds.guest === 'tongue' && OF_TONGUE.test(before.key)) return false
  if (cue && !isSameTongue(own, earlier) && AFTER_CUE.test(gap)) return true
  if (gap === ': ' && LABEL.test(before.key)) return true
  if (gap !== ' ' || !isCapital(own)) return false
  return STRONG_PARTICLES.has(before.key) || isFirstName(before)
}

/** Who speaks or teaches a language: "de tolk Darija". */
const OF_TONGUE = /(?:tolk|vertaler|vertaalster|docente?|lerar?es|leraar)$/

const isFirstName = (token: Token): boolean =>
  isCapital(token) && token.kinds.name && !token.kinds.ordinary && !token.kinds.spared && !token.kinds.guest

/** Whether a person does something behind word `i`. */
function acts(text: string, tokens: readonly Token[], i: number): boolean {
  const [own, next] = [tokens[i], tokens[i + 1]]
  if (!isCapital(own) || next?.shape !== 'lower' || text.slice(own.end, next.start) !== ' ') return false
  return PERSONAL_VERBS.has(next.key) && !ENGLISH_TOO.test(next.key)
}

const MAKE =
  /^(?:auto|opel|ford|fiat|renault|peugeot|citroen|seat|dacia|suzuki|nissan|toyota|daewoo|chevrolet|volkswagen|vw)$/
const ARTICLE = /^(?:de|een|deze|die|geen)$/
const YEAR = /^,? ?\(?(?:(?:van|uit) )?(?:19|20)\d\d(?!\d)/
const SPEAKING = /^(?:spre(?:ek|ekt|ken)|sprak(?:en)?|pra(?:at|ten)|.*taal|talen|.*tolk|alleen|in|het)$/
const OF_SOMEONE = /^(?:met|van|voor|aan|door|bij)$/
const MEDIUM = /^(?:via|op|in)$/

/** Whether a determiner stands before word `i`, or before an adjective there; whose car it is says less than "een". */
function isThing(tokens: readonly Token[], i: number): boolean {
  const [before, earlier] = [tokens[i - 1], tokens[i - 2]]
  const bare = before?.shape === 'lower' && before.kinds.ordinary && before.key.endsWith('e')
  const determiner = bare && !isDeterminer(before.key) ? earlier : before
  if (!determiner || !isDeterminer(determiner.key)) return false
  return ARTICLE.test(determiner.key) || !PERSONAL_VERBS.has(tokens[i + 1]?.key ?? '')
}

/** Whether two words are of one foreign language, or of one kind of thing. */
const isSameTongue = ({ kinds }: Token, beside: Token | undefined): boolean =>
  kinds.guest !== undefined && beside?.kinds.guest === kinds.guest

/** Whether a word of the language stands within two words, or "God" right before; in small letters, two in the sentence. */
function isAmidForeign(tokens: readonly Token[], i: number): boolean {
  const own = tokens[i]
  if (!own || tokens[i - 1]?.key === 'god') return true
  if ([i - 2, i - 1, i + 1, i + 2].some((k) => isSameTongue(own, tokens[k]) && !arePeople(tokens, i, k)))
    return true
  if (own.shape !== 'lower') return false
  const around = tokens.slice(Math.max(0, i - SENTENCE), i + SENTENCE)
  return around.filter((token) => token !== own && isSameTongue(own, token)).length > 1
}
/** "Mien en Joe", "Doan Bist": two words with capitals are people where "en" parts them, or where the tongue has none. */
const arePeople = (tokens: readonly Token[], i: number, k: number): boolean =>
  isCapital(tokens[i]) &&
  isCapital(tokens[k]) &&
  (tokens[i].kinds.guest === 'saxon' || /^(?:en|of)$/.test(tokens[(i + k) / 2]?.key ?? ''))
/** About as many words as a sentence has on either side of one. */
const SENTENCE = 12

const THANKING: ReadonlySet<string> = new Set(Object.values(THANKS).flatMap((words) => words.split(' ')))
/** "Salaam, ik ben", "Danke, tot morgen": a greeting or thanks that opens a sentence and does nothing. */
const isGreeting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.opens === true &&
  (GREETINGS.has(tokens[i]?.key ?? '') || THANKING.has(tokens[i]?.key ?? '')) &&
  !PERSONAL_VERBS.has(tokens[i + 1]?.key ?? '')

/** The signs that a word is of its kind; those of a language are the words around it. */
function isSigned(text: string, tokens: readonly Token[], i: number): boolean {
  const [own, before, earlier] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  const cue = before?.key ?? ''
  switch (own?.kinds.guest) {
    case 'car':
      return isThing(tokens, i) || MAKE.test(cue) || YEAR.test(text.slice(own.end, own.end + 12))
    case 'tongue':
      if (OF_SOMEONE.test(cue)) return false
      if (text[own.start - 1] === '/') return true
      if (/^(?:en|of)$/.test(cue) && earlier?.kinds.spared) return true
      return tokens.slice(Math.max(0, i - 3), i).some(({ key }) => SPEAKING.test(key))
    case 'brand':
      return MEDIUM.test(cue) || isThing(tokens, i)
    default:
      return isAmidForeign(tokens, i) || isGreeting(tokens, i)
  }
}

/** Whether a list has the word as a name; any model of a car may be one, and any short word of a dialect. */
const mayBeName = ({ kinds }: Token): boolean =>
  kinds.name || kinds.maybeName || kinds.guest === 'car' || kinds.guest === 'saxon'

/** The words of a text, the guests among them spared; a word behind a guest that is somebody's name may be of the name too. */
export function readTokens(text: string): readonly Token[] {
  const tokens = tokenise(text)
  let name = -1
  tokens.forEach((token, i) => {
    const { guest } = token.kinds
    if (!guest) return
    const goesOn = name === i - 1 && isCapital(token) && text[token.start - 1] === ' '
    const head = text.slice(Math.max(0, token.start - 30), token.start)
    const announced = INITIALS.test(head) || (isCapital(token) && !token.opens && OWN_NAME.test(head))
    if (goesOn || announced || isLedUpTo(text, tokens, i)) {
      name = i
      return
    }
    const spared = mayBeName(token) ? isSigned(text, tokens, i) : !acts(text, tokens, i)
    if (spared) tokens[i] = { ...token, kinds: { ...token.kinds, spared } }
  })
  return tokens
}
