/** Tells why a document was found, in parts that add up: the words asked for as they stand in it, and what it is about. */
import type { AnalysedWord } from './analysis.ts'
import type { Concept, QueryPlan } from './plan.ts'
import type { Topic } from './topics.ts'

/** One reason why a document was found. */
export interface Reason {
  /** A word of the question, an article of law in it or that it is about, a thread it is about, or its meaning as a whole. */
  readonly kind: 'word' | 'article' | 'thread' | 'meaning'
  /** The words of the question; for what it is about the id of the thread or the code of the article; else empty. */
  readonly typed: string
  /** How it stands in the document, each way once; empty for what the question is about. */
  readonly found: readonly string[]
  /** The part of the score that comes from it; the parts of a document add up to 1. */
  readonly share: number
}

/** What the score of a document is made of; all numbers add up to 1. */
export interface ScoreParts {
  /** In the order of the plan's concepts. */
  readonly concepts: readonly number[]
  readonly topics: readonly (Pick<Topic, 'kind' | 'id'> & { readonly share: number })[]
  readonly likeness: number
}

/** A reason with a smaller part than this is left out. */
const SHARE_MIN = 0.01
const WAYS_MAX = 5

/** The reasons, greatest part first; `words` are those of the document with the text they stand in. */
export function reasonsFor(
  plan: QueryPlan,
  parts: ScoreParts,
  words: readonly { readonly text: string; readonly analysed: readonly AnalysedWord[] }[],
): readonly Reason[] {
  const ofConcepts = plan.concepts.map((concept, at): Reason => {
    const share = parts.concepts[at] ?? 0
    return { kind: concept.kind, typed: concept.typed, found: waysOf(concept, words), share }
  })
  const ofTopics = parts.topics.map(({ kind, id, share }): Reason => ({ kind, typed: id, found: [], share }))
  const ofMeaning: Reason = { kind: 'meaning', typed: '', found: [], share: parts.likeness }
  return [...ofConcepts, ...ofTopics, ofMeaning]
    .filter(({ share }) => share >= SHARE_MIN)
    .sort((a, b) => b.share - a.share)
}

function waysOf(
  { variants }: Concept,
  words: readonly { readonly text: string; readonly analysed: readonly AnalysedWord[] }[],
): readonly string[] {
  const stems = new Set(variants.flatMap(({ atoms }) => atoms.map(({ stem }) => stem)))
  const holds = ({ stopWord, terms }: AnalysedWord): boolean =>
    !stopWord && [terms.stem, ...terms.parts, ...terms.joins].some((term) => stems.has(term))
  const ways = words.flatMap(({ text, analysed }) =>
    analysed.filter(holds).map(({ start, end }) => text.slice(start, end)),
  )
  return [...new Map(ways.map((way) => [way.toLowerCase(), way])).values()].slice(0, WAYS_MAX)
}
