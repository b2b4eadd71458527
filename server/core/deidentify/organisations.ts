/** Finds small organisations: a kind of business or institution followed by its name, or a legal form after it. */
import { COMMON, PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { CLOSING_WORDS, DEPARTMENTS, NAMED_WITH_ARTICLE, REGIONS } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isInstitutionByItself, isOrganisationKind } from './organisationKinds.ts'
import { allMatches, type Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'
import { findTradeNames } from './tradeNames.ts'

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
      if (token.kinds.spared && !JOINER.has(token.key) && last === i) {
        if (!isDistinctive(tokens, k + 1) && !(REGIONS.has(token.key) && isCapital(tokens[i]))) break
        last = REGIONS.has(token.key) ? k : last
      } else if (token.kinds.ordinary && DEPARTMENTS.has(token.key) && last === i) break
      if (!JOINER.has(token.key) || isCapital(tokens[k + 1])) last = k
    } else if (token.shape === 'number' ? last === i || token.text.length > 4 : !JOINER.has(token.key)) break
  }
  return last > i ? last : lowerNameAfter(text, tokens, i)
}

/** Whether a capital word no list spares stands within three words from `k`: "Stichting MEE op Weg Drechterland". */
function isDistinctive(tokens: readonly Token[], k: number): boolean {
  for (const token of tokens.slice(k, k + 3)) {
    if (isCapital(token) && token.free && !token.kinds.spared && !token.kinds.listed) return true
    if (!isCapital(token) && !JOINER.has(token.key)) return false
  }
  return false
}

/** Whether a word without a capital may be (a part of) a trade name. */
const isPlainWord = (token: Token | undefined): token is Token =>
  token?.free === true && (token.shape === 'lower' || token.shape === 'shouted')

/** The last word of a name in lower case: "vishandel waasdorp", "pension de witte schelp". */
function lowerNameAfter(text: string, tokens: readonly Token[], i: number): number {
  const [kind, next, noun, second] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (!kind || !isPlainWord(next) || !joined(text, kind, next)) return i
  const bare = !isDeterminer(tokens[i - 1]?.key ?? '')
  const unknown = bare && !next.kinds.spared && next.key.length > 3 && !NEEDS_KIND_OF_WORK.has(kind.key)
  if (!next.kinds.ordinary && (next.kinds.name || next.kinds.maybeName || unknown))
    return isPlainWord(noun) && joined(text, next, noun) && CLOSING_WORDS.has(noun.key) && bare
      ? i + 2
      : i + 1
  if (
    next.kinds.spared &&
    bare &&
    isPlainWord(noun) &&
    joined(text, next, noun) &&
    CLOSING_WORDS.has(noun.key)
  )
    return i + 2
  if (!/^(?:de|het|t|la|el|al)$/.test(next.key) || !isPlainWord(noun) || !joined(text, next, noun)) return i
  const named = NAMED_WITH_ARTICLE.has(kind.key) || kind.shape === 'shouted'
  if (!(named || (bare && !NEEDS_KIND_OF_WORK.has(kind.key) && !noun.kinds.ordinary))) return i
  const adjective = noun.kinds.ordinary && /e$/.test(noun.key) && noun.shape === next.shape
  const goesOn =
    adjective &&
    bare &&
    isPlainWord(second) &&
    second.key.length > 2 &&
    joined(text, noun, second) &&
    !isFunctional(second)
  return goesOn ? i + 3 : i + 2
}

/** Words that go on with the sentence rather than with a name. */
const isFunctional = ({ key }: Token): boolean =>
  JOINER.has(key) || PERSONAL_VERBS.has(key) || isDeterminer(key) || (COMMON.has(key) && key.length < 4)

/** The first word of the name that a legal form or trade word at `i` closes; `i` when nothing precedes it. */
function nameBefore(text: string, tokens: readonly Token[], i: number): number {
  let first = i
  for (let k = i - 1; k >= i - 5 && joined(text, tokens[k], tokens[k + 1]); k--) {
    const token = tokens[k]
    if (!token?.free) break
    const opensOrdinary = token.opens && token.kinds.ordinary && !token.kinds.name
    if (isCapital(token) && !token.kinds.spared && !opensOrdinary) first = k
    else if (!JOINER.has(token.key) || !(isCapital(tokens[k - 1]) || isCapital(token))) break
    else if (isCapital(token)) first = k
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

/** Adjectives that belong to a kind of institution: "sociaal team", "Medisch Centrum". */
const ADJECTIVE =
  /^(?:sociaal|sociale|medisch|openbare?|brede|christelijke?|katholieke|protestantse|islamitische|vrije|speciaal|penitentiaire|intercommunale|algemene|koninklijke|gereformeerde|hervormde|regionaal|integraal)$/
const PARTNERS =
  /^(?: ?(?:&|en|\+) ?(?:zn\.?|zonen|zoon|dochters?|co\.?|partners|zussen|broers|gebroeders)(?!\p{L})| c\.s\.|(?<=\p{L})\d\p{L}+)/iu

/** Where an organisation begins, with the adjective before its kind. */
function startWithAdjective(text: string, tokens: readonly Token[], i: number): number {
  const [previous, kind] = [tokens[i - 1], tokens[i]]
  const joins = previous?.free && ADJECTIVE.test(previous.key) && joined(text, previous, kind)
  return (joins ? previous.start : kind?.start) ?? 0
}

/** Where an organisation ends, with "& zn" and the like behind its name. */
const endWithPartners = (text: string, last: Token): number =>
  last.stemEnd + (PARTNERS.exec(text.slice(last.stemEnd, last.stemEnd + 16))?.[0].length ?? 0)

/** The small organisations among the free words. */
export function findOrganisations(text: string, tokens: readonly Token[]): Finding[] {
  const found = quotedNames(text)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.free) continue
    const isKind =
      isOrganisationKind(token.key) ||
      (token.key === 'dienst' && /^sociale$/.test(tokens[i - 1]?.key ?? '')) ||
      (token.key === 'team' && /^sociaal$/.test(tokens[i - 1]?.key ?? ''))
    const last = isKind ? nameAfter(text, tokens, i) : i
    if (last > i && !(NEEDS_KIND_OF_WORK.has(token.key) && token.opens && token.kinds.name)) {
      found.push(
        organisation(startWithAdjective(text, tokens, i), endWithPartners(text, tokens[last] ?? token)),
      )
      i = last
      continue
    }
    const form = token.shape !== 'lower' || token.key === 'bv' || token.key === 'vof'
    if (form && !token.opens && CLOSING_WORDS.has(token.key)) {
      const first = nameBefore(text, tokens, i)
      if (first < i) found.push(organisation(tokens[first]?.start ?? token.start, token.end))
    } else if (
      token.shape === 'capital' &&
      (CAMEL.test(token.text) || (!token.opens && !token.kinds.listed && isInstitutionByItself(token.key))) &&
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
  return [...found, ...tradeNames(text, tokens, found), ...dottedForms(text), ...headed(text)]
}

/** Names without a kind, away from the organisations already found. */
function tradeNames(text: string, tokens: readonly Token[], found: readonly Finding[]): Finding[] {
  const starts = new Set(found.map(({ start }) => start))
  return findTradeNames(text, tokens)
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end }) => organisation(start, end))
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
