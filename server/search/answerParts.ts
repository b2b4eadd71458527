// What every engine does alike with a plan once it has found documents: notes, the mended question, ranking, snippets.
import type { DutchAnalysis } from '#core/search/analysis.ts'
import { markedPieces } from '#core/search/highlight.ts'
import type { QueryPlan } from '#core/search/plan.ts'
import { QUERY_LENGTH_MAX } from '#core/search/queryLanguage.ts'
import { scoreCandidates, topicShares, type WeighedConcept } from '#core/search/rank.ts'
import { readWords } from '#core/search/wordList.ts'
import type { SearchAnswer, SearchHit, SearchNote } from './search.ts'
import { analyseTexts, type Texts } from './texts.ts'

/** How many of the documents that hold most of the question are ranked in full; the others follow by what they hold. */
export const RANKED_MAX = 200

/** With fewer documents than this that hold every concept, those that hold a good part of them are found as well. */
export const WHOLE_FOUND_MIN = 10

/** The share of the question's weight a document must hold to be found then. */
export const COVERAGE_MIN = 0.25

/** Below this weight a wording only hints at what was asked: it ranks, but does not make a document hold the concept. */
export const HOLDING_WEIGHT_MIN = 0.5

/** What a hint counts for beside the concept itself. */
export const HINT_SHARE = 0.4

/** What being about the same thread counts for beside holding the same words. */
export const TOPIC_SHARE = 0.4

/** A document that holds none of the words is found by its threads when these carry this much of what was asked. */
export const TOPIC_WEIGHT_MIN = 0.3

/** The share of the question's weight that a thread of this weight covers. */
export const topicCoverage = (weight: number): number => (weight / TOPIC_WEIGHT_MIN) * COVERAGE_MIN

/** The scores from 0 to 1 of documents given as their word lists, in the same order. */
export function relativeScores(
  plan: QueryPlan,
  concepts: readonly WeighedConcept[],
  documents: readonly string[],
  analysis: DutchAnalysis,
): number[] {
  const candidates = documents.map((words) => readWords(words, analysis))
  const scores = scoreCandidates(plan, concepts, candidates)
  const topics = topicShares(plan, candidates)
  const best = Math.max(...scores, Number.MIN_VALUE)
  const sums = scores.map((score, at) => score / best + TOPIC_SHARE * (topics[at] ?? 0))
  const highest = Math.max(...sums, Number.MIN_VALUE)
  return sums.map((sum) => sum / highest)
}

/** A found document with the pieces of its text that show why. */
export const hitOf = (
  plan: QueryPlan,
  found: { readonly id: string; readonly texts: Texts; readonly score: number },
  analysis: DutchAnalysis,
): SearchHit => ({
  id: found.id,
  score: found.score,
  snippets: markedPieces(plan, found.texts, analyseTexts(analysis, found.texts, plan)),
})

export function notesOf(words: string, plan: QueryPlan, partial: boolean): SearchNote[] {
  const notes: SearchNote[] = []
  if (partial) notes.push('SOME_WORDS_MISSING')
  if (plan.shortened || words.length > QUERY_LENGTH_MAX) notes.push('QUERY_SHORTENED')
  if (plan.corrections.length > 0) notes.push('SPELLING_CORRECTED')
  return notes
}

/** The question as typed with each mended word replaced, or null when none was. */
export function mendedQuestion(words: string, { corrections }: QueryPlan): string | null {
  if (corrections.length === 0) return null
  return corrections.reduce(
    (text, { typed, meant }) => text.replace(new RegExp(typed, 'iu'), () => meant),
    words,
  )
}

/** The answer when nothing can be found. */
export const NOTHING_FOUND: SearchAnswer = { hits: [], total: 0, facets: {}, notes: [], didYouMean: null }
