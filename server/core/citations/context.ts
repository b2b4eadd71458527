/** Finds the act of an article that names none: from the acts, by-laws and contracts the text speaks of. */
import { provisionsOfArticle, regulationById } from '#core/law/reference.ts'
import { type ActMatch, actAt, isSpelledOutOtherwise, misspeltNameAt } from './actMatch.ts'
import { ACT_NAMES, type Act, couldHave, numberedBy, PARTICIPATIEWET, styleOfArticle } from './acts.ts'
import { type Attribution, europeanAct } from './attribution.ts'
import { isPrivateNoun, localNameEnd, localNounAt, privateNameEnd } from './documentNames.ts'
import type { Field } from './field.ts'
import type { Token } from './tokens.ts'
import { unlistedActNamedAt } from './unlistedActs.ts'
import { normAt } from './wording.ts'

/** Something the text speaks of that has articles, and the sentence it stands in. */
export type Source = { readonly index: number; readonly next: number; readonly sentence: number } & (
  | {
      readonly kind: 'act'
      readonly act: Act
      readonly certain: boolean
      readonly standsAlone: boolean
      /** The name is written as the reference data writes it, capitals included. */
      readonly sameCapitals: boolean
      /** An article is said to be of it: "van de WW". */
      readonly attributed?: boolean
    }
  | {
      readonly kind: 'local' | 'private'
      /** An article of it stands here: "Huisregels: art. 3 …, art. 4". */
      readonly listed?: boolean
    }
)

const ABBREVIATIONS = new Set(
  'art artt artn nr nrs jo stb stcrt blz p mr dr drs mevr mw dhr ca resp cf vgl'.split(' '),
)

/** For each token the number of its sentence; a full stop after an abbreviation or inside a number ends none. */
export function sentencesOf(tokens: readonly Token[]): readonly number[] {
  let sentence = 0
  return tokens.map((token, index) => {
    const previous = tokens[index - 1]
    const ended = previous !== undefined && ['.', '!', '?'].includes(previous.text)
    const abbreviated = previous?.text === '.' && ABBREVIATIONS.has(normAt(tokens, index - 2))
    if (ended && !abbreviated && !token.glued && !/^\p{Ll}/u.test(token.text)) sentence++
    return sentence
  })
}

/** The act of "WW-uitkering" or "Wajong-uitkering". */
function benefitAt(token: Token | undefined): Act | null {
  const prefix = /^(\p{L}+)-/u.exec(token?.text ?? '')?.[1]
  if (prefix === undefined) return null
  return ACT_NAMES.find((name) => name.spelling === prefix && !name.standsAlone)?.act ?? null
}

const SMALL_LENGTH = 3

/** "de awb", "de wmo 2015": an abbreviation in small letters, also with its year, that is no word and no benefit. */
function isSmallAct(tokens: readonly Token[], index: number, { next, standsAlone }: ActMatch): boolean {
  const short = next === index + 1 || (next === index + 2 && /^\d{4}$/.test(normAt(tokens, index + 1)))
  const spoken = ['de', 'het'].includes(normAt(tokens, index - 1)) && short
  return spoken && standsAlone && (tokens[index]?.norm.length ?? 0) >= SMALL_LENGTH
}

function sourceAt(tokens: readonly Token[], index: number, sentence: number): Source | null {
  const match = actAt(tokens, index) ?? misspeltNameAt(tokens, index)
  const asAct = match !== null && (match.sameCapitals || match.fullName || isSmallAct(tokens, index, match))
  if (asAct && !isSpelledOutOtherwise(tokens, index, match.act)) {
    const { act, next, standsAlone } = match
    const certain = standsAlone || match.fullName
    const attributed =
      normAt(tokens, index - 2) === 'van' && ['de', 'het'].includes(normAt(tokens, index - 1))
    return {
      kind: 'act',
      act,
      index,
      next,
      sentence,
      certain,
      standsAlone: certain && standsAlone,
      sameCapitals: match.sameCapitals,
      attributed,
    }
  }
  const benefit = benefitAt(tokens[index])
  if (benefit !== null) {
    return {
      kind: 'act',
      act: benefit,
      index,
      next: index + 1,
      sentence,
      certain: false,
      standsAlone: false,
      sameCapitals: false,
    }
  }
  const byName = europeanAct(tokens, index) ?? unlistedActNamedAt(tokens, index)
  if (byName !== null) {
    const { act, next } = byName
    return { kind: 'act', act, index, next, sentence, certain: true, standsAlone: false, sameCapitals: false }
  }
  const local = localNounAt(tokens, index)
  if (local !== null) return { kind: 'local', index, next: localNameEnd(tokens, local), sentence }
  if (!isPrivateNoun(tokens[index])) return null
  return { kind: 'private', index, next: privateNameEnd(tokens, index), sentence }
}

/** Every act, by-law and private document named in the text, in order. */
export function sourcesOf(tokens: readonly Token[], sentences: readonly number[]): readonly Source[] {
  const sources: Source[] = []
  for (let index = 0; index < tokens.length; ) {
    const source = sourceAt(tokens, index, sentences[index] ?? 0)
    if (source !== null) sources.push(source)
    index = source?.next ?? index + 1
  }
  return sources
}

/** Where the first source at or behind a token stands among the sources. */
export function placeOf(sources: readonly Source[], token: number): number {
  let [low, high] = [0, sources.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sources[middle]?.index ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The Participatiewet has no article above this number. */
const PW_LAST_ARTICLE = 90

const AWB = ACT_NAMES.find((name) => name.act.regulationId === 'awb')?.act ?? null
const WMO = ACT_NAMES.find((name) => name.act.regulationId === 'wmo2015')?.act ?? null

/** Whether we know a paragraph of the article in that act that is cited here. */
const isWellKnown = ({ regulationId }: Act, { article, paragraphs }: ArticlePlace): boolean =>
  provisionsOfArticle(regulationId ?? '', article).some(
    ({ paragraph }) => paragraph !== null && paragraphs.includes(paragraph),
  )

/**
 * The act a case text means when nothing in it names one: the Participatiewet for a paragraph we know of it, or for an
 * article we know when the text is about assistance; null when nothing tells.
 */
function actOfTheField(field: Field, place: ArticlePlace): Act | null {
  const { article, sentence } = place
  if (field.asked || field.press.has(sentence)) return null
  const style = styleOfArticle(article)
  if (style === 'colon')
    return AWB !== null && couldHave(AWB, article) && Number.parseInt(article, 10) <= 11 ? AWB : null
  if (style === 'dot') return field.care ? WMO : null
  const known = provisionsOfArticle('pw', article).length > 0
  return isWellKnown(PARTICIPATIEWET, place) || (known && field.assistance) ? PARTICIPATIEWET : null
}

/** "31.2" of an act that numbers plainly: an article with a paragraph that we know of it. */
function hasParagraph(act: Act, written: string): boolean {
  const { article, paragraph } = numberedBy(act, written)
  return (
    paragraph !== null &&
    provisionsOfArticle(act.regulationId ?? '', article).some((known) => known.paragraph === paragraph)
  )
}

function plausible(act: Act, article: string): boolean {
  if (!couldHave(act, article)) return act.style === 'plain' && hasParagraph(act, article)
  return act !== PARTICIPATIEWET || Number.parseInt(article, 10) <= PW_LAST_ARTICLE
}

/**
 * The act that an article is of when this act was named for it: an act that amends has articles of its own by roman
 * numbers, so that "de Fraudewet heeft artikel 18a ingevoerd" is of the Participatiewet, when that has such an article.
 */
function actMeant(act: Act, article: string): Act {
  const amends = regulationById(act.regulationId ?? '')?.kind.startsWith('amending')
  const own = provisionsOfArticle(act.regulationId ?? '', article).length > 0
  return amends && !own && provisionsOfArticle('pw', article).length > 0 ? PARTICIPATIEWET : act
}

/** Within how many tokens a by-law or contract named before an article is taken to be what the article is of. */
const NEAR = { local: 8, private: 5 }
/** The same, behind another article of it. */
const LISTED_WITHIN = 20

/** A benefit named in another sentence says which act is meant only when we know that article of it. */
function holds(source: Extract<Source, { kind: 'act' }>, at: ArticlePlace): boolean {
  if (source.certain || source.sentence === at.sentence) return true
  return (
    provisionsOfArticle(source.act.regulationId ?? '', at.article).length > 0 &&
    source.act !== PARTICIPATIEWET
  )
}

interface ArticlePlace {
  /** The sentence begins with "Daar" or "Daarin", so that it is about what the one before it named. */
  readonly saidThere: boolean
  readonly index: number
  readonly sentence: number
  readonly article: string
  readonly paragraphs: readonly string[]
}

/** So many things named behind the first act are looked at for a better one. */
const KNOWN_MAX = 4

/** The act named after an article that it can be of: one whose article we know before one that only could have it. */
function actAfter(sources: readonly Source[], at: ArticlePlace): Act | null {
  let first: Act | null = null
  let until = sources.length
  for (let index = placeOf(sources, at.index); index < until; index++) {
    const source = sources[index]
    if (source?.kind !== 'act' || !plausible(source.act, at.article) || !holds(source, at)) continue
    if (isWellKnown(source.act, at)) return source.act
    if (first === null) until = Math.min(until, index + KNOWN_MAX)
    first ??= source.act
  }
  return first
}

/** What an article without a named act is of: an act, a by-law, a private document, or nothing we can tell. */
export type Inference =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'local' | 'private' | 'unknown' }

/** The nearest source before the article that can have it; else one after it; else the act of the field. */
export function inferredSource(field: Field, sources: readonly Source[], at: ArticlePlace): Inference {
  for (let index = placeOf(sources, at.index) - 1; index >= 0; index--) {
    const source = sources[index]
    if (source === undefined) break
    if (source.kind !== 'act') {
      const there = at.saidThere && source.sentence === at.sentence - 1
      const within = source.listed === true ? LISTED_WITHIN : NEAR[source.kind]
      const near = source.sentence === at.sentence && at.index - source.next <= within
      if (near || there) return { kind: source.kind }
    } else if (plausible(source.act, at.article) && holds(source, at)) {
      return { kind: 'act', act: actMeant(source.act, at.article) }
    }
  }
  const after = actAfter(sources, at)
  if (after !== null) return { kind: 'act', act: actMeant(after, at.article) }
  const act = actOfTheField(field, at)
  if (act !== null && field.assistance) return { kind: 'act', act }
  // an act that an article was said to be of, though we have no record of this one in it
  const cited = sources.findLast((each) => each.kind === 'act' && each.index < at.index && each.attributed)
  if (cited?.kind === 'act' && plausible(cited.act, at.article)) return { kind: 'act', act: cited.act }
  if (act !== null) return { kind: 'act', act }
  // "artikel 7 van het huurcontract … Artikel 8 gaat over de tuin"
  const last = sources[placeOf(sources, at.index) - 1]
  const goesOn = last?.kind === 'private' && last.listed && last.sentence >= at.sentence - 1
  return { kind: goesOn ? 'private' : 'unknown' }
}

/** The names of acts outside the reference data, which say whether they are a treaty or a decree. */
const OTHER_NAMES = new Map<string, string>()
for (const { act, spelling } of ACT_NAMES)
  if (act.regulationId === null)
    OTHER_NAMES.set(act.law, `${OTHER_NAMES.get(act.law) ?? ''} ${spelling.toLowerCase()}`)

/** Whether an act is a thing of this name: any is a "wet", the others by their own name. */
const isA = (act: Act, noun: string): boolean => {
  if (noun === 'wet') return true
  const name = regulationById(act.regulationId ?? '')?.name ?? OTHER_NAMES.get(act.law) ?? act.law
  return name.toLowerCase().includes(noun)
}

/** "Die wet" is looked for among so many things named before it, or from the start of the text. */
const REFERRED_MAX = 200

/** The act that "die wet", "de wet" or "dat besluit" points back to, or null when none was named before. */
export function actReferredTo(
  sources: readonly Source[],
  index: number,
  { which, noun }: Pick<Extract<Attribution, { kind: 'sameAct' }>, 'which' | 'noun'>,
): Act | null {
  const place = placeOf(sources, index)
  if (which === 'lastButOne') {
    const last = actReferredTo(sources, index, { which: 'last', noun })
    const before = sources.slice(Math.max(0, place - REFERRED_MAX), place)
    const other = before.findLast((source) => source.kind === 'act' && source.act !== last)
    return other?.kind === 'act' ? other.act : null
  }
  let benefit: Act | null = null
  for (let step = 0; step < Math.min(place, REFERRED_MAX); step++) {
    const source = sources[which === 'first' ? step : place - 1 - step]
    if (source?.kind !== 'act' || !isA(source.act, noun)) continue
    if (source.certain || source.attributed === true) return source.act
    benefit ??= source.act
  }
  // "op de IOAW-uitkering is artikel 6 van die wet": a benefit, when nothing else is named
  return benefit
}
