/** Finds small organisations: a kind of business or institution followed by its name, or a legal form after it. */
import { CLOSING_WORDS, NAMED_WITH_ARTICLE, ORGANISATION_KINDS } from './lexicon/organisationWords.ts'
import { allMatches, type Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const KIND_ENDING =
  /.{3,}(?:bedrijf|praktijk|school|winkel|kantoor|bureau|stichting|vereniging|handel|salon|kliniek|centrum|zaak|opvang|kwekerij|makelij|corporatie|groothandel|instelling)$/
const JOINER = new Set([
  'de',
  'het',
  't',
  'van',
  'der',
  'den',
  'en',
  'op',
  'voor',
  'la',
  'le',
  'el',
  'al',
  'and',
  'the',
  'of',
])
const WITHIN = /^[ '’‘"“”&.,+-]{1,4}$/
const NEEDS_KIND_OF_WORK = new Set([
  'bakker',
  'slager',
  'kapper',
  'school',
  'kerk',
  'zaak',
  'bar',
  'club',
  'taxi',
  'winkel',
  'bedrijf',
  'praktijk',
  'college',
  'brede',
  'opvang',
  'transport',
  'harmonie',
  'tandarts',
  'notaris',
  'aannemer',
  'makelaar',
  'opticien',
  'juwelier',
  'hovenier',
  'bloemist',
  'verhuurder',
  'thuiszorg',
])
const QUOTED = /["“„‘']((?:De |Het |'t )?\p{Lu}[\p{L}\d'’&. -]{1,40}?)["”’']/gu
const NAMED_SO =
  /(?:stichting|winkel|zaak|bedrijf|school|café|cafe|restaurant|salon|club|vereniging|centrum|praktijk|opvang|genaamd|heet|naam|bij|voor|van)\s*:?\s*$/i
/** Two to four words that all carry a capital, save for the particles between them. */
const TITLE_CASE =
  /^\p{Lu}[\p{L}\d'-]*(?: (?:van|de|der|den|het|en|&|in|op|y|la) | )(?:\p{Lu}[\p{L}\d'-]*)(?: \p{Lu}[\p{L}\d'-]*){0,2}$/u
const HEADER =
  /^[ \t>*|-]*(?:werkgever|school|bedrijf|organisatie|instelling|vereniging|kinderopvang|praktijk|opvang|verhuurder|opdrachtgever|onderneming|handelsnaam|stichting|bewindvoerderskantoor|sportclub)[ \t]*[:|][ \t]*(\p{Lu}[^\n|;(,.]{1,50})/gimu
const CAMEL = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u

const organisation = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'ORG_SMALL',
  certainty: 'probable',
  reason: 'organisation',
})

const joined = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  WITHIN.test(text.slice(left.end, right.start)) &&
  (left.key === 'stg' || !/\.\s|,/.test(text.slice(left.end, right.start)))

/** The last word of the name that follows the kind of organisation at `i`; `i` itself when none does. */
function nameAfter(text: string, tokens: readonly Token[], i: number): number {
  let last = i
  for (let k = i + 1; k <= i + 7 && joined(text, tokens[k - 1], tokens[k]); k++) {
    const token = tokens[k]
    if (!token?.free) break
    if (isCapital(token)) {
      if (token.kinds.spared && !JOINER.has(token.key) && last === i) break
      if (!JOINER.has(token.key) || isCapital(tokens[k + 1])) last = k
    } else if (token.shape === 'number' ? last === i || token.text.length > 4 : !JOINER.has(token.key)) break
  }
  if (last > i) return last
  const next = tokens[i + 1]
  const lowerName =
    next?.free && next.shape === 'lower' && !next.kinds.ordinary && (next.kinds.name || next.kinds.maybeName)
  if (lowerName && joined(text, tokens[i], next)) return i + 1
  return lowerNameWithParticle(text, tokens, i)
}

/** "stichting de brug": the word after the article, when nothing carries a capital that means something. */
function lowerNameWithParticle(text: string, tokens: readonly Token[], i: number): number {
  const [kind, article, noun] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (
    !kind ||
    !article ||
    !noun?.free ||
    !(NAMED_WITH_ARTICLE.has(kind.key) || kind.shape === 'shouted') ||
    !/^(?:de|het|t|la|el|al)$/.test(article.key)
  )
    return i
  const plain = (noun.shape === 'lower' || noun.shape === 'shouted') && noun.shape === article.shape
  return plain && joined(text, kind, article) && joined(text, article, noun) ? i + 2 : i
}

/** The first word of the name that a legal form or trade word at `i` closes; `i` when nothing precedes it. */
function nameBefore(text: string, tokens: readonly Token[], i: number): number {
  let first = i
  for (let k = i - 1; k >= i - 5 && joined(text, tokens[k], tokens[k + 1]); k--) {
    const token = tokens[k]
    if (!token?.free) break
    const opensOrdinary = token.opens && token.kinds.ordinary && !token.kinds.name
    if (isCapital(token) && !token.kinds.spared && !opensOrdinary) first = k
    else if (!JOINER.has(token.key) || !isCapital(tokens[k - 1])) break
    if (token.opens) break
  }
  return first
}

function quotedNames(text: string): Finding[] {
  return allMatches(text, QUOTED)
    .filter(
      (match) =>
        NAMED_SO.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
        TITLE_CASE.test(match[1] ?? ''),
    )
    .map((match) => organisation(match.index + 1, match.index + match[0].length - 1))
}

/** The small organisations among the free words. */
export function findOrganisations(text: string, tokens: readonly Token[]): Finding[] {
  const found = quotedNames(text)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.free) continue
    const isKind = ORGANISATION_KINDS.has(token.key) || (token.key.length > 8 && KIND_ENDING.test(token.key))
    const last = isKind ? nameAfter(text, tokens, i) : i
    if (last > i && !(NEEDS_KIND_OF_WORK.has(token.key) && token.opens && token.kinds.name)) {
      found.push(organisation(token.start, tokens[last]?.stemEnd ?? token.end))
      i = last
      continue
    }
    const form = token.shape !== 'lower' || token.key === 'bv' || token.key === 'vof'
    if (form && !token.opens && CLOSING_WORDS.has(token.key)) {
      const first = nameBefore(text, tokens, i)
      if (first < i) found.push(organisation(tokens[first]?.start ?? token.start, token.end))
    } else if (
      token.shape === 'capital' &&
      CAMEL.test(token.text) &&
      !token.kinds.spared &&
      !token.kinds.name
    )
      found.push(organisation(token.start, token.stemEnd))
    else if (
      isCapital(token) &&
      !token.opens &&
      /^(?:de|het|t|van)$/.test(token.key) &&
      isTradeName(tokens, i)
    ) {
      const end = nameAfter(text, tokens, i)
      if (end > i) found.push(organisation(token.start, tokens[end]?.stemEnd ?? token.end))
    }
  }
  return [...found, ...dottedForms(text), ...headed(text)]
}

/** Whether "De" with a capital within a sentence begins a trade name rather than a surname. */
function isTradeName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const previous = tokens[i - 1]
  return (
    isCapital(next) &&
    next.free &&
    !next.kinds.spared &&
    !isCapital(previous) &&
    /^(?:bij|van|in|op|via|naar|voor|door|tot|met|aan)$/.test(previous?.key ?? '')
  )
}

const DOTTED =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d'’&-]*|&)(?: (?:\p{Lu}[\p{L}\d'’&.-]*|&|en|van|de|der|den)){0,5},? (?:B\.V\.?|N\.V\.?|V\.O\.F\.?|v\.o\.f\.?|b\.v\.?|C\.V\.?)(?![\p{L}])/gu

/** Names closed by a legal form written with dots. */
const dottedForms = (text: string): Finding[] =>
  allMatches(text, DOTTED).map((match) => organisation(match.index, match.index + match[0].length))

/** Names that a form or a table puts behind "Werkgever:" and the like. */
const headed = (text: string): Finding[] =>
  allMatches(text, HEADER).map((match) => {
    const end = match.index + match[0].length
    return organisation(end - (match[1] ?? '').length, end)
  })
