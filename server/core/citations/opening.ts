/** Recognises the places where a citation of an article begins. */
import { provisionsOfArticle } from '#core/law/reference.ts'
import { actAt, isOrdinaryWord, misspeltActAt } from './actMatch.ts'
import { type Act, couldHave, numberedBy, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt, numberedIn } from './article.ts'
import { type Attribution, attributionAt } from './attribution.ts'
import { placeOf, type Source } from './context.ts'
import { impliedAt } from './implied.ts'
import { levelAt, levelsFrom, PARAGRAPH_MAX } from './levels.ts'
import type { Token } from './tokens.ts'
import {
  announcementAt,
  isLabelled,
  isPartOfSomethingElse,
  isUnit,
  type Joint,
  jointAt,
  LISTED_MAX,
  normAt,
} from './wording.ts'

/** The first article of a citation, whether more are promised, and the act named right before it. */
export interface Opening {
  readonly reference: ArticleReference
  readonly plural: boolean
  readonly leading: Extract<Source, { kind: 'act' }> | null
}

const union = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...new Set([...left, ...right]),
]

function announced(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  const announcement = announcementAt(tokens, index)
  const reference =
    announcement === null
      ? null
      : articleAt(tokens, announcement.next, announcement.plural ? 'plural' : 'announced')
  if (announcement === null || reference === null || isUnit(tokens, reference.next)) return null
  if (announcement.ofProduct && actOfLast(tokens, reference) === null) return null
  return { reference: { ...reference, first: index }, plural: announcement.plural }
}

/** "het achtste lid van artikel 58", "onderdeel m van het tweede lid van artikel 31". */
function reversed(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (levelAt(tokens, index) === null) return null
  const levels = levelsFrom(tokens, index, true)
  if (levels.paragraphs.length + levels.parts.length === 0) return null
  let next = normAt(tokens, levels.next) === ',' ? levels.next + 1 : levels.next
  // "Onderdeel F\nIn artikel 31": a capital begins something else
  if (!/^(?:van|in|uit|bij)$/.test(tokens[next]?.text ?? '')) return null
  next++
  if (['het', 'de'].includes(normAt(tokens, next))) next++
  const found = announced(tokens, next) ?? bareNamed(tokens, next) ?? bareList(tokens, next)
  if (found === null) return null
  const { reference, plural } = found
  return {
    plural,
    reference: {
      ...reference,
      first: index,
      paragraphs: union(levels.paragraphs, reference.paragraphs),
      parts: union(levels.parts, reference.parts),
    },
  }
}

/** Signs of a real article in a number that nothing announces: its shape, its levels, or that we know it. */
function looksLikeArticle(reference: ArticleReference, act: Act): boolean {
  const numbered = numberedBy(act, reference.article)
  if (!couldHave(numbered.act, numbered.article) || Number(numbered.paragraph) > PARAGRAPH_MAX) return false
  const shaped = styleOfArticle(reference.article) !== 'plain' || /[a-z]$/.test(reference.article)
  const levelled = reference.paragraphs.length + reference.parts.length > 0
  const known =
    act.regulationId !== null && provisionsOfArticle(act.regulationId, reference.article).length > 0
  return shaped || levelled || known
}

/** What goes on after a citation; another word behind "8 Pw" may be what there are eight of. */
const GOES_ON = new Set(
  'en of jo juncto is zijn geldt gelden bij voor op in niet ook dan wel zegt bepaalt staat kan moet wordt biedt'.split(
    ' ',
  ),
)

/** Codes whose abbreviation nothing is counted in: "475 Rv". */
const CODES = /^(?:Rv|Fw|Sr|Sv|Gw|Vw|BW\d?|Woo|Wob|Wgr)$/

/** "27 IVRK": an article we do not know right before the abbreviation of an act that is no benefit. */
function closedByAct(
  tokens: readonly Token[],
  { article, first, next }: ArticleReference,
  attribution: Extract<Attribution, { kind: 'act' }>,
): boolean {
  const name = actAt(tokens, next)
  if (name === null || !couldHave(attribution.act, article)) return false
  if (!name.standsAlone && !CODES.test(tokens[next]?.text ?? '')) return false
  if (normAt(tokens, first - 1) === '(' && normAt(tokens, name.next) === ')') return true
  if (!name.sameCapitals) return false
  return tokens[name.next]?.kind !== 'word' || GOES_ON.has(normAt(tokens, name.next))
}

/** "58 lid 8 Pw", "4:84 van de Awb": a number that only its act makes an article. */
function bareNamed(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || isPartOfSomethingElse(tokens, index)) return null
  const reference = articleAt(tokens, index, 'bare')
  if (reference === null) return null
  const attribution = attributionAt(tokens, reference.next)
  const levelled = reference.paragraphs.length + reference.parts.length > 0
  if ((attribution?.kind === 'sameAct' || attribution?.kind === 'local') && levelled)
    return { reference, plural: false }
  if (attribution?.kind !== 'act') return null
  // "6:11 algemene wet bestuursregt": a misspelt act takes a number that can be nothing but an article
  if (!attribution.exact && !levelled && styleOfArticle(reference.article) !== 'colon') return null
  const found = looksLikeArticle(reference, attribution.act) || closedByAct(tokens, reference, attribution)
  return found ? { reference, plural: false } : null
}

const LIST_SIGNS = new Set(['en', 'jo', 'juncto', 'of', ',', '/', '&', '+', 'resp', 't/m', 'tot'])

/** "475b–475g": a dash between articles of a shape that no amount or date has. */
const isShapedRange = ({ article }: ArticleReference, { kind }: Joint): boolean =>
  kind === 'range' && /[a-z:]/.test(article)

/** Several bare numbers before their act: "3:2, 3:4 lid 2 en 3:46 Awb"; the chain finds the act. */
function bareList(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || isPartOfSomethingElse(tokens, index)) return null
  const first = articleAt(tokens, index, 'bare')
  const plain: string[] = []
  let reference = first
  for (let listed = 0; reference !== null && listed < LISTED_MAX; listed++) {
    const levelled = reference.paragraphs.length > 0 || styleOfArticle(reference.article) === 'colon'
    if (!levelled && !/[a-z]$/.test(reference.article)) plain.push(reference.article)
    const joint = jointAt(tokens, reference.next)
    if (
      joint === null ||
      !(LIST_SIGNS.has(normAt(tokens, reference.next)) || isShapedRange(reference, joint))
    )
      return null
    const last = announced(tokens, joint.next) ?? bareNamed(tokens, joint.next)
    if (last !== null) {
      const act = actOfLast(tokens, last.reference)
      const known = plain.every((article) => provisionsOfArticle(act?.regulationId ?? '', article).length > 0)
      return first !== null && known ? { reference: first, plural: listed > 0 } : null
    }
    reference = tokens[joint.next]?.kind === 'number' ? articleAt(tokens, joint.next, 'bare') : null
  }
  return null
}

/** The act that the last of a list is said to be of. */
function actOfLast(tokens: readonly Token[], reference: ArticleReference): Act | null {
  const attribution = attributionAt(tokens, reference.next)
  return attribution?.kind === 'act' ? attribution.act : null
}

/** "2024-PW18-00317": an act and its number with more glued to them on both sides. */
const isInCode = (tokens: readonly Token[], index: number, next: number): boolean =>
  ['-', '/'].includes(normAt(tokens, index - 1)) &&
  tokens[index]?.glued === true &&
  ['-', '/'].includes(normAt(tokens, next)) &&
  tokens[next]?.glued === true

/** "PW 58 lid 8", "Awb 4:5": a number right after its act. */
function afterAct(tokens: readonly Token[], index: number, act: Act): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || tokens[index]?.opensLine) return null
  const reference = articleAt(tokens, index, 'bare', act)
  if (reference === null || isUnit(tokens, reference.next)) return null
  if (
    !looksLikeArticle(reference, act) ||
    isLabelled(tokens, index - 1) ||
    isInCode(tokens, index - 1, reference.next)
  )
    return null
  return { reference: numberedIn(act, reference), plural: false }
}

const smallAct = (act: Act, index: number, next: number): Opening['leading'] => ({
  kind: 'act',
  act,
  index,
  next,
  sentence: 0,
  certain: false,
  standsAlone: false,
  sameCapitals: false,
})

/** "pw art. 18", "wet Suwi (art. 62)", "partisipatiewet artikel 9": small letters or a misspelling, which only the word after it makes an act. */
function abbreviationBefore(tokens: readonly Token[], index: number): Opening['leading'] {
  const last = [',', ':', '('].includes(normAt(tokens, index - 1)) ? index - 2 : index - 1
  const at = actAt(tokens, last - 1)?.next === last + 1 ? last - 1 : last
  const match = actAt(tokens, at) ?? misspeltActAt(tokens, at)
  if (match === null) return misspeltTitleBefore(tokens, last)
  if (match.next !== last + 1 || isOrdinaryWord(tokens, at)) return null
  return smallAct(match.act, at, last + 1)
}

/** A title has so many words at most. */
const TITLE_MAX = 7

/** "wet gemeentelijke schuldhulpverleening artikel 4": the title of an act in several words, with an error in it, that ends at this token. */
function misspeltTitleBefore(tokens: readonly Token[], last: number): Opening['leading'] {
  for (let index = last - 1; index > last - TITLE_MAX && tokens[index]?.kind === 'word'; index--) {
    if (!['wet', 'besluit'].includes(normAt(tokens, index))) continue
    const match = misspeltActAt(tokens, index)
    return match?.next === last + 1 ? smallAct(match.act, index, match.next) : null
  }
  return null
}

/** The act in small letters right before a number: "ioaw 20a lid 1", "awb 4:84". */
function smallActBefore(tokens: readonly Token[], index: number): Opening['leading'] {
  return tokens[index]?.kind === 'number' && tokens[index - 1]?.kind === 'word'
    ? abbreviationBefore(tokens, index)
    : null
}

/** A number after an act in small letters is an article when its shape or its levels say so, or when the act is no benefit. */
function afterSmallAct(
  tokens: readonly Token[],
  index: number,
  small: Opening['leading'],
): Omit<Opening, 'leading'> | null {
  const found = small === null ? null : afterAct(tokens, index, small.act)
  if (found === null) return null
  const { article, paragraphs, parts } = found.reference
  const shaped = /[:.]/.test(article) || paragraphs.length + parts.length > 0
  const known = provisionsOfArticle(small?.act.regulationId ?? '', article).length > 0
  const lettered = /[a-z]$/.test(article)
  return shaped || (known && (lettered || actAt(tokens, index - 1)?.standsAlone)) ? found : null
}

/** Words between an act and the articles of it that it is named for: "de Awb (met name de artikelen 3:2 en 3:4)". */
const NAMELY = new Set(
  'met name vooral oa mn ihb bv bijvoorbeeld zoals onder meer andere in het bijzonder de'.split(' '),
)
const NAMELY_MAX = 5

/** The bracket that opens before "met name de", or this token when none does. */
function pastNamely(tokens: readonly Token[], index: number): number {
  let at = index
  while (index - at < NAMELY_MAX && NAMELY.has(normAt(tokens, at - 1))) at--
  return normAt(tokens, at - 1) === '(' ? at : index
}

/** The name of an act stands right before this token, as in "Pw art. 58"; the act and where its name begins. */
function actJustBefore(sources: readonly Source[], tokens: readonly Token[], index: number): Source | null {
  const begun = pastNamely(tokens, index)
  const before = [',', ':', '('].includes(normAt(tokens, begun - 1)) ? begun - 1 : begun
  let found: Source | null = null
  for (let at = placeOf(sources, before) - 1; at >= 0; at--) {
    const source = sources[at]
    if (source === undefined || source.next < before) break
    if (source.kind === 'act' && source.next === before) found = source
  }
  return found
}

/** The citation that begins at this token, or null. */
export function openingAt(
  tokens: readonly Token[],
  index: number,
  sources: readonly Source[],
): Opening | null {
  const named = announced(tokens, index)
  const before = actJustBefore(sources, tokens, index) ?? (named && abbreviationBefore(tokens, index))
  const leading = before?.kind === 'act' ? before : null
  const small = leading === null ? smallActBefore(tokens, index) : null
  const found =
    named ??
    reversed(tokens, index) ??
    bareNamed(tokens, index) ??
    (leading === null
      ? (afterSmallAct(tokens, index, small) ?? bareList(tokens, index) ?? impliedAt(tokens, index, sources))
      : afterAct(tokens, index, leading.act))
  return found === null ? null : { ...found, leading: leading ?? small }
}
