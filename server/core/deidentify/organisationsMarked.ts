/** Finds small organisations between quotation marks, and behind the label of a field that is for one. */
import { isOfficeWord } from './officialWords.ts'
import { JOINER } from './organisationJoins.ts'
import type { Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { allMatches, type Stretch } from './span.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

const QUOTED = /["“„‘']((?:De |Het |'t )?\p{Lu}[\p{L}\d'’&. -]{1,40}?)["”’']/gu
const NAMED_SO =
  /(?:stichting|winkel|zaak|bedrijf|school|café|cafe|restaurant|salon|club|vereniging|centrum|praktijk|opvang|genaamd|heet|naam|bij|voor|van)\s*:?\s*$/i
/** Two to four words that all carry a capital, save for the particles between them. */
const TITLE_CASE =
  /^\p{Lu}[\p{L}\d'-]*(?: (?:van|de|der|den|het|en|&|in|op|y|la) | )(?:\p{Lu}[\p{L}\d'-]*)(?: \p{Lu}[\p{L}\d'-]*){0,2}$/u
const HEADER =
  /^[ \t>*|-]*(?:werkgever|school|bedrijf|organisatie|instelling|vereniging|kinderopvang|praktijk|opvang|verhuurder|opdrachtgever|onderneming|handelsnaam|stichting|bewindvoerderskantoor|sportclub)[ \t]*[:|][ \t]*(\p{Lu}[^\n|;(,.]{1,50})/gimu

/** Names between quotation marks: behind what leads up to one, or of words that all carry a capital. */
export function quotedNames(text: string): Stretch[] {
  if (!/["“„‘']/.test(text)) return []
  return allMatches(text, QUOTED)
    .filter(
      (match) =>
        NAMED_SO.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
        TITLE_CASE.test(match[1] ?? ''),
    )
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
}

/** Labels behind which a person or nobody may stand as well. */
const SOFT_HEADER =
  /^[ \t>*|-]*(?:leverancier|kantoor|zorgverlener|(?:zorg|thuiszorg)?aanbieder|stage(?:bedrijf|plek|plaats|adres)|leerbedrijf|werkplek|boekhouder|bewind|uitvoerder|instituut|instantie|tandarts|huisarts|apotheek|crediteur|schuldeiser|uitzendbureau|inlener|dagbesteding|begeleiding|kliniek|kerk|moskee|afz(?:ender)?|hulp van|naam (?:org(?:anisatie)?|school|bedrijf|instelling|werkgever|verhuurder|opvang|club|praktijk))\.?[ \t]*[:|][ \t]*([+\p{Lu}][^\n|;(,.:]{2,50}?)[ \t]*(?=$|[\n|;(,.])/gimu

/** A word of a name rather than of a sentence: with a capital, small within names, or a number. */
const mayStand = (token: Token): boolean =>
  token.free &&
  (isCapital(token) || token.shape === 'shouted' || token.shape === 'number' || JOINER.has(token.key))
/** Whether a word tells one organisation from another. */
const tells = ({ key, kinds, shape }: Token): boolean =>
  shape !== 'number' && !JOINER.has(key) && !kinds.spared && !isOfficeWord(key) && !isListedPlace(key)

/** Whether the words of a field are the name of an organisation: no sentence, nobody, and no town or office alone. */
function isName(words: readonly Token[]): boolean {
  const [first] = words
  if (!first || /^(?:geen|nee|ja|onbekend|zie|niet|nog|wordt|is|idem|zelf|eigen)$/.test(first.key))
    return false
  const telling = words.filter(tells)
  if (!words.every(mayStand) || telling.some(({ kinds }) => kinds.name && !kinds.ordinary)) return false
  return (
    telling.length > 0 &&
    (words.length > 1 ? telling.some(({ kinds }) => kinds.ordinary) : !first.kinds.listed)
  )
}

/** Names that a form or a table puts behind "Werkgever:" and the like. */
export function headed({ text, tokens }: Page): Stretch[] {
  if (!/[:|]/.test(text)) return []
  const plain = allMatches(text, HEADER).filter(
    ({ 0: whole, 1: name = '' }) => !whole.includes('|') || /^\p{Lu}/u.test(name),
  )
  const soft = allMatches(text, SOFT_HEADER)
  return [...plain, ...soft].flatMap((match) => {
    const end = match.index + match[0].trimEnd().length
    const start = end - (match[1] ?? '').trimEnd().length
    const words = tokens.slice(firstEndingAfter(tokens, start), firstEndingAfter(tokens, end))
    return plain.includes(match) || isName(words) ? [{ start, end }] : []
  })
}
