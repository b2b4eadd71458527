/** Recognises the places where a citation of an article begins. */
import { provisionsOfArticle } from '#core/law/reference.ts'
import { actAt, misspeltActAt } from './actMatch.ts'
import { type Act, couldHave, numberedBy, styleOfArticle } from './acts.ts'
import { type ArticleReference, articleAt } from './article.ts'
import { attributionAt } from './attribution.ts'
import { actJustBefore, type Source } from './context.ts'
import { levelAt, levelsFrom } from './levels.ts'
import type { Token } from './tokens.ts'
import { announcementAt, isUnit, normAt } from './wording.ts'

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
  const reference = announcement === null ? null : articleAt(tokens, announcement.next, true)
  if (announcement === null || reference === null || isUnit(tokens, reference.next)) return null
  return { reference: { ...reference, first: index }, plural: announcement.plural }
}

/** "het achtste lid van artikel 58", "onderdeel m van het tweede lid van artikel 31". */
function reversed(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (levelAt(tokens, index) === null) return null
  const levels = levelsFrom(tokens, index, true)
  if (levels.paragraphs.length + levels.parts.length === 0) return null
  let next = normAt(tokens, levels.next) === ',' ? levels.next + 1 : levels.next
  if (!['van', 'in', 'uit', 'bij'].includes(normAt(tokens, next))) return null
  next++
  if (['het', 'de'].includes(normAt(tokens, next))) next++
  const found = announced(tokens, next) ?? bareNamed(tokens, next)
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

const NOT_BEFORE_ARTICLE = new Set(
  'lid leden onder sub onderdeel letter nr nummer punt paragraaf hoofdstuk afdeling titel bijlage stap boek pagina blz p versie fase € § - – / + . regel nummers no'.split(
    ' ',
  ),
)

/** A number after one of these is no article, save in "3:2/3:4". */
function isPartOfSomethingElse(tokens: readonly Token[], index: number): boolean {
  const before = normAt(tokens, index - 1)
  if (before === '/' && styleOfArticle(normAt(tokens, index - 2)) === 'colon') return false
  return NOT_BEFORE_ARTICLE.has(before)
}

/** Signs of a real article in a number that nothing announces: its shape, its levels, or that we know it. */
function looksLikeArticle(reference: ArticleReference, act: Act): boolean {
  if (!couldHave(act, numberedBy(act, reference.article).article)) return false
  const shaped = styleOfArticle(reference.article) !== 'plain' || /[a-z]$/.test(reference.article)
  const levelled = reference.paragraphs.length + reference.parts.length > 0
  const known =
    act.regulationId !== null && provisionsOfArticle(act.regulationId, reference.article).length > 0
  return shaped || levelled || known
}

/** "58 lid 8 Pw", "4:84 van de Awb": a number that only its act makes an article. */
function bareNamed(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || isPartOfSomethingElse(tokens, index)) return null
  const reference = articleAt(tokens, index, false)
  if (reference === null) return null
  const attribution = attributionAt(tokens, reference.next)
  const levelled = reference.paragraphs.length + reference.parts.length > 0
  if (attribution?.kind === 'sameAct' && levelled) return { reference, plural: false }
  if (attribution?.kind !== 'act' || !attribution.exact) return null
  return looksLikeArticle(reference, attribution.act) ? { reference, plural: false } : null
}

/** Several bare numbers before their act: "17 en 54 Pw"; the chain finds the act. */
function bareList(tokens: readonly Token[], index: number): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || isPartOfSomethingElse(tokens, index)) return null
  const reference = articleAt(tokens, index, false)
  const joined = ['en', 'jo', 'juncto', 'of', ',', '/', '&']
  if (reference === null || !joined.includes(normAt(tokens, reference.next))) return null
  const levelled = reference.paragraphs.length > 0 || styleOfArticle(reference.article) === 'colon'
  const following = normAt(tokens, reference.next + 1) === '.' ? reference.next + 2 : reference.next + 1
  if (!levelled && !/[a-z]$/.test(reference.article)) return null
  const second = announced(tokens, following) ?? bareNamed(tokens, following)
  return second === null ? null : { reference, plural: false }
}

/** "PW 58 lid 8", "Awb 4:5": a number right after its act. */
function afterAct(tokens: readonly Token[], index: number, act: Act): Omit<Opening, 'leading'> | null {
  if (tokens[index]?.kind !== 'number' || tokens[index]?.opensLine) return null
  const reference = articleAt(tokens, index, false)
  if (reference === null || isUnit(tokens, reference.next)) return null
  if (!looksLikeArticle(reference, act)) return null
  const { article, paragraph } = numberedBy(act, reference.article)
  const paragraphs = paragraph === null ? reference.paragraphs : union([paragraph], reference.paragraphs)
  return { reference: { ...reference, article, paragraphs }, plural: false }
}

/** "pw art. 18", "partisipatiewet artikel 9": small letters or a misspelling, which only the word after it makes an act. */
function abbreviationBefore(tokens: readonly Token[], index: number): Opening['leading'] {
  const at = [',', ':'].includes(normAt(tokens, index - 1)) ? index - 2 : index - 1
  const match = actAt(tokens, at) ?? misspeltActAt(tokens, at)
  if (match === null || match.next !== at + 1) return null
  return {
    kind: 'act',
    act: match.act,
    index: at,
    next: at + 1,
    sentence: 0,
    certain: false,
    standsAlone: false,
  }
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
  const found =
    named ??
    reversed(tokens, index) ??
    bareNamed(tokens, index) ??
    (leading === null ? bareList(tokens, index) : afterAct(tokens, index, leading.act))
  return found === null ? null : { ...found, leading }
}
