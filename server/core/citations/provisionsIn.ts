/** Finds the articles a text cites and settles of which act each of them is. */
import type { Act } from './acts.ts'
import { couldHave, numberedBy, PARTICIPATIEWET } from './acts.ts'
import { type Chain, type ChainLink, chainFrom } from './chain.ts'
import type { LocalCitation, ProvisionCitation } from './citation.ts'
import { actReferredTo, type Field, inferredSource, placeOf, type Source } from './context.ts'
import { jciUri } from './jci.ts'
import { levelAt, levelsFrom } from './levels.ts'
import { romanValue } from './numerals.ts'
import { type Opening, openingAt } from './opening.ts'
import type { Token } from './tokens.ts'
import { normAt } from './wording.ts'

/** The text as the finder sees it. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
  readonly sources: readonly Source[]
  readonly field: Field
  /** The ISO date on which the cited law must be read, when known. */
  readonly date: string | undefined
}

/** A citation and the tokens it took up. */
export interface Placed {
  readonly citation: ProvisionCitation | LocalCitation
  readonly first: number
  readonly next: number
}

type Settled =
  | { readonly kind: 'act'; readonly act: Act | null; readonly inferred: boolean }
  | { readonly kind: 'local' }
  | null

function settle(reading: Reading, link: ChainLink, leading: Opening['leading']): Settled {
  const { attribution } = link
  if (attribution?.kind === 'private') return null
  if (attribution?.kind === 'local') return { kind: 'local' }
  if (attribution?.kind === 'act') return { kind: 'act', act: attribution.act, inferred: false }
  if (attribution?.kind === 'sameAct') {
    const act = actReferredTo(reading.sources, link.first, attribution)
    if (act === null && attribution.noun !== 'wet') return null
    return { kind: 'act', act: act ?? PARTICIPATIEWET, inferred: true }
  }
  if (leading !== null) return { kind: 'act', act: leading.act, inferred: false }
  // Roman articles are those of an amending act, which is never the act that is amended.
  if (romanValue(link.article) !== null) return { kind: 'act', act: null, inferred: false }
  const sentence = reading.sentences[link.first] ?? 0
  const source = inferredSource(reading.field, reading.sources, {
    index: link.first,
    sentence,
    article: link.article,
    paragraphs: link.paragraphs,
    saidThere: saidThere(reading, link.first),
  })
  if (source.kind === 'private' || (source.kind === 'unknown' && reading.field.trade)) return null
  if (source.kind === 'local') return { kind: 'local' }
  return { kind: 'act', act: source.kind === 'act' ? source.act : null, inferred: source.kind === 'act' }
}

function provision(
  reading: Reading,
  act: Act | null,
  link: Omit<ChainLink, 'attribution'>,
  inferred: boolean,
): ProvisionCitation {
  const { parts } = link
  const numbered = act === null ? null : numberedBy(act, link.article)
  const article = numbered?.article ?? link.article
  const paragraphs = [...new Set([...(numbered?.paragraph ? [numbered.paragraph] : []), ...link.paragraphs])]
  const bwbId = act?.bwbId ?? null
  return {
    kind: 'provision',
    start: reading.tokens[link.first]?.start ?? 0,
    end: reading.tokens[link.next - 1]?.end ?? 0,
    law: act?.law ?? null,
    bwbId,
    article,
    paragraphs,
    parts,
    uri: bwbId === null ? null : jciUri({ bwbId, article, paragraphs, parts }, reading.date),
    inferred,
  }
}

/** What each article of a chain is of: one that nothing tells of goes with the others ("artikel 9, eerste lid, of artikel 55"). */
function settledChain(reading: Reading, links: readonly ChainLink[], opening: Opening): Settled[] {
  const settled = links.map((link, index) => {
    const named = index === 0 && opening.leading !== null && link.attribution?.kind === 'sameAct'
    return settle(reading, named ? { ...link, attribution: null } : link, opening.leading)
  })
  const shared =
    settled.flatMap((each) => (each?.kind === 'act' && each.inferred ? [each.act] : []))[0] ?? null
  return settled.map((each, index) => {
    const article = links[index]?.article ?? ''
    const open = each?.kind === 'act' && each.act === null && romanValue(article) === null
    return open && shared !== null && couldHave(shared, article)
      ? { kind: 'act', act: shared, inferred: true }
      : each
  })
}

function placedLink(
  reading: Reading,
  link: ChainLink,
  settled: Settled,
  leading: Opening['leading'],
  isFirst: boolean,
): Placed | null {
  if (settled === null) return null
  const named = link.attribution !== null && link.attribution.kind !== 'sameAct'
  const first = isFirst && leading !== null && !named ? leading.index : link.first
  const placed = { first, next: link.next }
  if (settled.kind === 'act') {
    return { ...placed, citation: provision(reading, settled.act, { ...link, first }, settled.inferred) }
  }
  const start = reading.tokens[first]?.start ?? 0
  const end = reading.tokens[link.next - 1]?.end ?? 0
  return { ...placed, citation: { kind: 'local', start, end, article: link.article, cvdrId: null } }
}

const POINTERS = new Set(
  'dat dit die deze hetzelfde dezelfde datzelfde ditzelfde genoemd voornoemd'.split(' '),
)
/** "laatstgenoemd artikel", "het zojuist genoemde artikel"; of "eerstgenoemd artikel" it is the first that is meant. */
const NAMED_BEFORE =
  /^(?:(?:eerst|laatst|eerder|boven|zojuist|voor)?(?:genoemd|vermeld)|voormeld|aangehaald)e?$/
const POINTED_AT = new Set(['artikel', 'bepaling', 'wetsartikel', 'voorschrift'])

/** Which of the articles before it the words after "het tweede lid" point back to, or null when they point at none. */
function pointedBack(tokens: readonly Token[], index: number): 'first' | 'last' | null {
  if (normAt(tokens, index) !== 'van') return null
  if (POINTERS.has(normAt(tokens, index + 1))) return 'last'
  let at = ['het', 'de'].includes(normAt(tokens, index + 1)) ? index + 2 : index + 1
  if (['eerder', 'zojuist', 'hiervoor', 'eerst', 'laatst'].includes(normAt(tokens, at))) at++
  const named = NAMED_BEFORE.test(normAt(tokens, at)) && POINTED_AT.has(normAt(tokens, at + 1))
  if (!named) return null
  return tokens.slice(index, at + 1).some(({ norm }) => norm.startsWith('eerst')) ? 'first' : 'last'
}

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

/** "Het achtste lid biedt een uitweg", "onderdeel n van dat lid": a paragraph of the article cited just before, or a part of one. */
function ellipsis(reading: Reading, index: number, placed: readonly Placed[]): Placed | null {
  const { tokens, sentences } = reading
  if (placed.length === 0 || levelAt(tokens, index) === null) return null
  const levels = levelsFrom(tokens, index)
  const pointed = pointedBack(tokens, levels.next)
  const last = articleBefore(reading, index, placed, pointed ?? 'last')
  if (last?.citation.kind !== 'provision') return null
  if ((sentences[index] ?? 0) - (sentences[last.first] ?? 0) > 1) return null
  const pointsBack = pointed !== null
  const ofThatParagraph = pointsBack && levels.parts.length > 0 && normAt(tokens, levels.next + 2) === 'lid'
  const paragraphs =
    levels.paragraphs.length === 0 && ofThatParagraph ? last.citation.paragraphs.slice(-1) : levels.paragraphs
  if (paragraphs.length === 0) return null
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
  const citation = provision(reading, last.citation.law === null ? null : act, link, true)
  return { citation, first: index, next: levels.next }
}

/** Adds the acts that articles are said to be of to what the text speaks of: "26 awir … en artikel 26a". */
function addCited(sources: Source[], { links }: Chain, sentence: number): void {
  for (const { attribution, first, next } of links) {
    if (attribution?.kind !== 'act') continue
    const { act } = attribution
    let at = placeOf(sources, first)
    for (; (sources[at]?.index ?? next) < next; at++) {
      const source = sources[at]
      if (source?.kind === 'act' && source.act === act) sources[at] = { ...source, attributed: true }
    }
    const known = sources[at - 1]
    if (known?.kind === 'act' && known.act === act && known.attributed) continue
    const place = { index: next - 1, next, sentence }
    const named = { certain: true, standsAlone: false, sameCapitals: false } as const
    sources.splice(at, 0, { kind: 'act', act, ...place, ...named })
  }
}

/** "Artikel 2. Begripsbepalingen" at the start of a line of a by-law: the heading of an article of the text itself. */
function opensOwnArticle({ tokens, field }: Reading, index: number, { links, next }: Chain): boolean {
  const [link, ...others] = links
  if (!field.ownRules || !tokens[index]?.opensLine || link === undefined || others.length > 0) return false
  const plain = link.attribution === null && link.paragraphs.length + link.parts.length === 0
  const title = ['.', ':', '-', '–'].includes(normAt(tokens, next)) ? next + 1 : next
  return plain && (tokens[title]?.opensLine === true || /^\p{Lu}/u.test(tokens[title]?.text ?? ''))
}

/** Words that open a sentence about the rules named in the one before it: "Daar staat in artikel 4". */
const THERE = new Set('daar daarin hierin daarvan hiervan'.split(' '))
const THERE_MAX = 5

function saidThere({ tokens, sentences }: Reading, index: number): boolean {
  for (let at = index - 1; at >= index - THERE_MAX && sentences[at] === sentences[index]; at--)
    if (THERE.has(normAt(tokens, at))) return sentences[at - 1] !== sentences[at]
  return false
}

/** Every article cited in the text, in order, with the tokens it takes up; private documents are left out. */
export function provisionsIn(text: Reading): readonly Placed[] {
  const placed: Placed[] = []
  const sources = [...text.sources]
  const reading = { ...text, sources }
  for (let index = 0; index < reading.tokens.length; ) {
    const opening = openingAt(reading.tokens, index, reading.sources)
    if (opening === null) {
      const short = ellipsis(reading, index, placed)
      if (short !== null) placed.push(short)
      index = short?.next ?? index + 1
      continue
    }
    const chain = chainFrom(reading.tokens, opening.reference, opening.plural)
    if (opensOwnArticle(reading, index, chain)) {
      index = Math.max(chain.next, index + 1)
      continue
    }
    addCited(sources, chain, reading.sentences[index] ?? 0)
    const settled = settledChain(reading, chain.links, opening)
    for (const [position, link] of chain.links.entries()) {
      const found = placedLink(reading, link, settled[position] ?? null, opening.leading, position === 0)
      if (found !== null) placed.push(found)
    }
    index = Math.max(chain.next, index + 1)
  }
  return placed
}
