/** Finds small organisations between quotation marks, and behind the label of a field that is for one. */
import { allMatches, type Stretch } from './span.ts'

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

/** Names that a form or a table puts behind "Werkgever:" and the like. */
export const headed = (text: string): Stretch[] =>
  (/[:|]/.test(text) ? allMatches(text, HEADER) : []).map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match[1] ?? '').length, end }
  })
