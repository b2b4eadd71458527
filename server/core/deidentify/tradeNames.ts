/** Finds trade names that no kind of business announces: by their capitals, or by the words around them. */

import { remembered } from '../remembered.ts'
import { DEPARTMENTS } from './lexicon/organisationWords.ts'
import { areOffices } from './officialWords.ts'
import { type Page, withNotable } from './page.ts'
import { isListedPlace } from './places.ts'
import { keySign } from './signs.ts'
import type { Stretch } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const WITHIN = /^(?: | ?& ?| ?\+ ?| ?- ?|-)$/
const SMALL = new Set([
  'de',
  'het',
  't',
  'en',
  'op',
  'van',
  'voor',
  'der',
  'den',
  'in',
  'met',
  'aan',
  'bij',
  'and',
  'by',
  'naar',
  'zonder',
  'om',
  'over',
  'rond',
  'onder',
  'of',
  'na',
  'door',
  'oan',
  'foar',
  'fan',
  'it',
])
/** Words after which the name of a place to work, learn or live may stand. */
const BEFORE =
  /^(?:bij|via|naar|van|in|op|door|uit|met|contract|werkgever|wg|tegenover|langs|kantoor|bewindvoerder|spreekuur|kerk|school|organisatie|clubje|handelsnaam)$/
/** Marks behind which the name of what was just spoken of stands. */
const SAME_AS = /[=:] ?$/
/** What belongs to a name that says what is done for whom: "Zorg aan Huis", "Omzien naar Elkaar". */
const TOWARD = /^(?:aan|naar|op|zonder|met|om|bij|over|rond|onder)$/
/** Words of acts, schemes and offices, which people also write with capitals. */
const OFFICIAL =
  /(?:wet|wetten|besluit|regeling|regelingen|regels?|bijstand|toeslag|uitkering|verordening|voorziening|verlening|aanvraag|inkomen|minima|beleid|handreiking|circulaire|notitie|verslag|rapport|rapportage|formulier|afdeling|directie|commissie|ministerie|kamer|raad|college|protocol|richtlijn|werkwijze|toets|norm|verzekering|gemeente|hulp|recht|rechten|plicht|bestuur|overleg|beschikking|dossier|akkoord|fonds|zaken|ondersteuning|ontwikkeling|maatwerk|menselijke?|maat|burger|bewind|project|loket|agenda|ombudsman|toezicht|landelijke?|nationale?|rijks|sociale?|sociaal|wetboek|programma|participatie|centrale?|staat|autoriteit|inspectie|dienst|alliantie|algemene?|bijzondere?|individuele?|eerste|tweede|derde|mijn|onze|uw|jeugd|zorg|schulden?|armoede|overheid|bank|kas|register|portaal|digitale?|groet|bezwaar|beroep|zitting|boete|nummer|officier|justitie|politie|defensie|marechaussee)$/

const adjoins = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && WITHIN.test(text.slice(a.end, b.start))

/** Whether a folded word is of an act, a scheme or an office. */
export const isOfficial = remembered((key) => OFFICIAL.test(key) || DEPARTMENTS.has(key))

/** Whether a word with a capital may stand in a trade name. */
const mayStand = (token: Token | undefined): token is Token =>
  isCapital(token) && token.free && !isOfficial(token.key)

/** The last word of a run of words with capitals that begins at `i`, small words between them taken in. */
function runFrom(text: string, tokens: readonly Token[], i: number): { last: number; capitals: number } {
  let last = i
  let capitals = 1
  for (let k = i + 1; k < i + 6 && adjoins(text, tokens[k - 1], tokens[k]); k++) {
    const token = tokens[k]
    if (isCapital(token) && token.free && !token.opens) {
      last = k
      capitals++
    } else if (token?.shape !== 'lower' || !SMALL.has(token.key)) break
  }
  return { last, capitals }
}

/** Whether an article begins the name at `i`: "De Gulle Pollepel", "bij 't Anker". */
function isArticleName(text: string, tokens: readonly Token[], i: number): boolean {
  const [previous, article, noun] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!article || !noun || noun.kinds.spared || noun.kinds.name || !mayStand(noun)) return false
  if (article.key === 't')
    return (
      !article.opens &&
      !isCapital(tokens[i - 2]) &&
      BEFORE.test(previous?.key ?? '') &&
      text.slice(article.end, noun.start) === ' '
    )
  if (!/^(?:de|het)$/.test(article.key) || !isCapital(article)) return false
  const { last, capitals } = runFrom(text, tokens, i + 1)
  return capitals > 1 && !areOffices(tokens, i + 1, last)
}

/** "'t", which begins a name without a capital. */
const SHORT_ARTICLE = keySign((key) => key === 't')

/** Whether a word with a capital may begin a name: "Zorg aan Huis" begins with one that else is of an office. */
const mayBegin = (tokens: readonly Token[], i: number): boolean =>
  mayStand(tokens[i]) || (isCapital(tokens[i]) && TOWARD.test(tokens[i + 1]?.key ?? ''))

/** Whether the run of words from `i` to `last` is a trade name: ordinary words, behind what leads up to one. */
function isTradeName(text: string, tokens: readonly Token[], i: number, last: number): boolean {
  const start = tokens[i]?.start ?? 0
  if (!BEFORE.test(tokens[i - 1]?.key ?? '') && !SAME_AS.test(text.slice(start - 2, start))) return false
  if (areOffices(tokens, i, last)) return false
  const words = tokens.slice(i, last + 1).filter((word) => isCapital(word))
  const isPlain = (word: Token, at: number): boolean =>
    (at === 0 || mayStand(word)) &&
    (word.kinds.ordinary || word.kinds.spared || isListedPlace(word.key)) &&
    (!word.kinds.name || (at > 0 && isListedPlace(word.key)))
  const isBody = ({ kinds, shape }: Token): boolean => kinds.spared && shape === 'capitals'
  const isTelling = ({ key, kinds, text: { length } }: Token): boolean =>
    !kinds.spared && length > 2 && !isListedPlace(key)
  return words.every(isPlain) && words.some(isTelling) && !words.some(isBody)
}

/** Trade names of words with capitals, as stretches, among the free words. */
export function findTradeNames(page: Page): Stretch[] {
  const { text, tokens } = page
  const found: Stretch[] = []
  let from = 0
  for (const i of withNotable(page, page.at(SHORT_ARTICLE))) {
    const token = tokens[i]
    if (i < from || !token?.free || (!isCapital(token) && (token.shape === 'shouted' || token.key !== 't')))
      continue
    if (isArticleName(text, tokens, i)) {
      const { last } = runFrom(text, tokens, i + 1)
      const start = token.key === 't' && text[token.start - 1] === "'" ? token.start - 1 : token.start
      found.push({ start, end: tokens[last]?.stemEnd ?? token.end })
      from = last + 1
    } else if (mayBegin(tokens, i) && !token.opens && !isCapital(tokens[i - 1])) {
      const { last, capitals } = runFrom(text, tokens, i)
      if (capitals > 1 && isTradeName(text, tokens, i, last))
        found.push({ start: token.start, end: tokens[last]?.stemEnd ?? token.end })
      from = last + 1
    }
  }
  return found
}
