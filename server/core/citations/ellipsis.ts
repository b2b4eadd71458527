/** Finds paragraphs and parts that stand on their own and are of an article cited before them. */
import type { ProvisionCitation } from './citation.ts'
import { levelAt, levelsFrom } from './levels.ts'
import type { Levels } from './parts.ts'
import { isOfThatArticle, pointedBack } from './pointedBack.ts'
import { type Placed, provisionOf, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { normAt } from './wording.ts'

/** The article that a paragraph or part on its own is of: the last one cited, or the first of the sentences near it. */
function articleBefore(
  { sentences }: Reading,
  index: number,
  placed: readonly Placed[],
  which: 'first' | 'last',
): Placed | undefined {
  const near = (each: Placed) => (sentences[index] ?? 0) - (sentences[each.first] ?? 0) <= 1
  if (which === 'last') return placed.at(-1)
  let at = placed.length
  for (let before = placed[at - 1]; before !== undefined && near(before); before = placed[at - 1]) at--
  return placed[at]
}

/** Words between two parts of one article: "te combineren met die van sub r", "niet onderdeel m". */
const BESIDE = new Set(
  'van niet ook maar noch of en dan via naar op over volgens zowel eveneens wel juist tevens'.split(' '),
)

/** "(onder 3)": in brackets of its own. */
const isBracketed = (tokens: readonly Token[], index: number, next: number): boolean =>
  normAt(tokens, index - 1) === '(' && [next, next - 1].some((at) => normAt(tokens, at) === ')')

/** Whether a part on its own stands beside the part cited before it. */
const standsBeside = (
  tokens: readonly Token[],
  index: number,
  levels: Levels,
  { parts }: ProvisionCitation,
) =>
  parts.length > 0 &&
  levels.paragraphs.length === 0 &&
  levels.parts.some((part) => /^[a-z]/.test(part)) &&
  (BESIDE.has(normAt(tokens, index - 1)) || isBracketed(tokens, index, levels.next))

/** Words of a note that point at the source before them; "id." and "t.a.p." are cut at their full stops. */
const SAME = new Set(['idem', 'ibidem', 'ibid', 'aldaar'])

/** A note and its number are so many sentences: "9. Idem, lid 3." */
const NOTE = 3

/** Whether "Idem, lid 3" stands here: then the article cited last is meant, also some notes back. */
function saysSame(tokens: readonly Token[], index: number): boolean {
  let before = index - 1
  while ([',', '.', ':'].includes(normAt(tokens, before))) before--
  return SAME.has(normAt(tokens, before))
}

/** "Het achtste lid biedt een uitweg", "onderdeel n van dat lid": a paragraph of the article cited just before, or a part of one. */
export function ellipsis(reading: Reading, index: number, placed: readonly Placed[]): Placed | null {
  const { tokens, sentences } = reading
  if (placed.length === 0 || levelAt(tokens, index) === null) return null
  const levels = levelsFrom(tokens, index)
  const pointed = pointedBack(tokens, levels.next)
  const last = articleBefore(reading, index, placed, pointed ?? 'last')
  if (last?.citation.kind !== 'provision') return null
  const pointsBack = pointed !== null
  const reach = saysSame(tokens, index) || isOfThatArticle(tokens, levels.next) ? NOTE : 1
  if ((sentences[index] ?? 0) - (sentences[last.first] ?? 0) > reach) return null
  const onlyPart = levels.paragraphs.length === 0 && levels.parts.length > 0
  const of = normAt(tokens, levels.next) === ',' ? levels.next + 1 : levels.next
  const ofThatParagraph = pointsBack && onlyPart && normAt(tokens, of + 2) === 'lid'
  const beside = standsBeside(tokens, index, levels, last.citation)
  const paragraphs = ofThatParagraph || beside ? last.citation.paragraphs.slice(-1) : levels.paragraphs
  if (paragraphs.length === 0 && !beside) return null
  if (normAt(tokens, levels.next) === 'van' && !pointsBack) return null
  const act = {
    law: last.citation.law ?? '',
    regulationId: null,
    bwbId: last.citation.bwbId,
    style: 'any',
  } as const
  const { article } = last.citation
  const link = {
    article,
    paragraphs,
    parts: levels.parts,
    first: index,
    next: levels.next,
  }
  const citation = provisionOf(reading, last.citation.law === null ? null : act, link, true)
  return { citation, first: index, next: levels.next }
}
