/** Finds the articles a text cites and settles of which act each of them is. */
import type { Act } from './acts.ts'
import { couldHave, PARTICIPATIEWET } from './acts.ts'
import { type Chain, type ChainLink, chainFrom } from './chain.ts'
import { actReferredTo, inferredSource, placeOf, type Source } from './context.ts'
import { ellipsis } from './ellipsis.ts'
import { romanValue } from './numerals.ts'
import { type Opening, openingAt } from './opening.ts'
import { type Placed, provisionOf, type Reading } from './reading.ts'
import { normAt } from './wording.ts'

type Settled =
  | { readonly kind: 'act'; readonly act: Act | null; readonly inferred: boolean }
  | { readonly kind: 'local' }
  | null

/** "Toelichting op artikel 4." as a heading: of the rules that the text explains, whatever act it names further on. */
function explainsOwnArticle({ tokens, sentences }: Reading, { first, next }: ChainLink): boolean {
  const heads =
    /^Toelichting$/.test(tokens[first - 2]?.text ?? '') && sentences[first - 3] !== sentences[first - 2]
  const closed = ['.', ':'].includes(normAt(tokens, next)) || tokens[next]?.opensLine === true
  return heads && closed && ['op', 'bij'].includes(normAt(tokens, first - 1))
}

function settle(reading: Reading, link: ChainLink, leading: Opening['leading']): Settled {
  const { attribution } = link
  if (attribution?.kind === 'private') return null
  if (attribution?.kind === 'local') return { kind: 'local' }
  if (attribution?.kind === 'act') return { kind: 'act', act: attribution.act, inferred: false }
  if (attribution?.kind === 'sameAct') {
    const act = actReferredTo(reading.sources, link.first, attribution)
    if (act === null && (attribution.noun !== 'wet' || attribution.which === 'lastButOne')) return null
    return { kind: 'act', act: act ?? PARTICIPATIEWET, inferred: true }
  }
  if (leading !== null) return { kind: 'act', act: leading.act, inferred: false }
  if (explainsOwnArticle(reading, link)) return { kind: 'act', act: null, inferred: false }
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
    return { ...placed, citation: provisionOf(reading, settled.act, { ...link, first }, settled.inferred) }
  }
  const start = reading.tokens[first]?.start ?? 0
  const end = reading.tokens[link.next - 1]?.end ?? 0
  return { ...placed, citation: { kind: 'local', start, end, article: link.article, cvdrId: null } }
}

/** Adds the acts that articles are said to be of to what the text speaks of: "26 awir … en artikel 26a". */
function addCited(sources: Source[], { links }: Chain, { leading }: Opening, sentence: number): void {
  // "ioaw art. 20a": small letters, which only the article makes an act
  if (leading !== null && sources[placeOf(sources, leading.index)]?.index !== leading.index)
    sources.splice(placeOf(sources, leading.index), 0, {
      ...leading,
      sentence,
      certain: true,
      attributed: true,
    })
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

/** Keeps that an article is of a private document, for the one behind it: "Huisregels: art. 3 …, art. 4". */
function addPrivate(
  sources: Source[],
  links: readonly ChainLink[],
  settled: readonly Settled[],
  sentence: number,
): void {
  for (const [position, { attribution, next }] of links.entries()) {
    const isPrivate = attribution === null || attribution.kind === 'private'
    if (!isPrivate || settled[position] !== null) continue
    const place = { index: next - 1, next, sentence }
    sources.splice(placeOf(sources, next), 0, { kind: 'private', ...place, listed: true })
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

/** "artikel 20, tweede lid, van beide wetten": one citation for each of the two. */
const ofEach = (link: ChainLink): readonly ChainLink[] => {
  const { attribution } = link
  if (attribution?.kind !== 'sameAct' || attribution.which !== 'both') return [link]
  return (['lastButOne', 'last'] as const).map((which) => ({
    ...link,
    attribution: { ...attribution, which },
  }))
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
    const { links, next } = chainFrom(reading.tokens, opening.reference, opening.plural)
    const chain: Chain = { links: links.flatMap(ofEach), next }
    if (opensOwnArticle(reading, index, chain)) {
      index = Math.max(chain.next, index + 1)
      continue
    }
    addCited(sources, chain, opening, reading.sentences[index] ?? 0)
    const settled = settledChain(reading, chain.links, opening)
    addPrivate(sources, chain.links, settled, reading.sentences[index] ?? 0)
    for (const [position, link] of chain.links.entries()) {
      const found = placedLink(reading, link, settled[position] ?? null, opening.leading, position === 0)
      if (found !== null) placed.push(found)
    }
    index = Math.max(chain.next, index + 1)
  }
  return placed
}
