// What every engine does alike with a plan once it has found documents: notes, the mended question, ranking, snippets.
import type { DutchAnalysis, Recall } from '#core/search/analysis.ts'
import { type FindableKind, TEXT_FIELDS } from '#core/search/document.ts'
import { reasonsFor, type ScoreParts } from '#core/search/explain.ts'
import { markedPieces } from '#core/search/highlight.ts'
import { likeness } from '#core/search/meanings.ts'
import type { Concept, QueryPlan, Variant } from '#core/search/plan.ts'
import { asMeant } from '#core/search/planQuery.ts'
import { QUERY_LENGTH_MAX } from '#core/search/queryLanguage.ts'
import { heldTopics, scoreCandidates, type WeighedConcept } from '#core/search/rank.ts'
import type { UnreadField } from '#core/search/unreadFields.ts'
import type { NumberedWords } from '#core/search/wordList.ts'
import type { SearchAnswer, SearchHit, SearchNote, SearchRequest } from './search.ts'
import { analyseTexts, type Texts } from './texts.ts'
import { topRows } from './topRows.ts'

/** How many of the documents that hold most of the question are ranked in full; the others follow by what they hold. */
export const RANKED_MAX = 200

/** With fewer documents than this that hold every concept, those that hold a good part of them are found as well. */
export const WHOLE_FOUND_MIN = 10

/** The share of the question's weight a document must hold to be found then: the best mean over six sets, all but fifth hand (docs/search.md). */
export const COVERAGE_MIN = 0.08

/** Below this weight a wording only hints at what was asked: it ranks, but does not make a document hold the concept. */
export const HOLDING_WEIGHT_MIN = 0.5

/** What a hint counts for beside the concept itself. */
export const HINT_SHARE = 0.4

/** What being about the same thread or article counts for beside holding the same words: chosen by the mean of fifteen sets. */
export const TOPIC_SHARE = 0.5

/** What saying the same in other words counts for beside holding the same words: chosen by the mean of seven sets (decision 47). */
export const LIKENESS_SHARE = 2.5

/** So many of the best by words and topics are read for what they mean: reading all that are ranked made typing too slow. */
const LIKENESS_MAX = 80

/** A document that holds none of the words is found by its topics when these carry this much of what was asked. */
export const TOPIC_WEIGHT_MIN = 0.3

/** The share of the question's weight that a topic of this weight covers. */
export const topicCoverage = (weight: number): number => (weight / TOPIC_WEIGHT_MIN) * COVERAGE_MIN

/** An article that weighs less than this is likely not meant, because a single vague word points at some article too: by the mean of six. */
const FINDING_ARTICLE_MIN = 1.5

/** The topics that documents are found by; the others only order what is found. */
export const findingTopics = ({ topics }: QueryPlan): QueryPlan['topics'] =>
  topics.filter(({ kind, weight }) => kind === 'thread' || weight >= FINDING_ARTICLE_MIN)

/** A ruling or rule must hold a word of the question, or another word for it: being about something near it is not enough. */
export const mustHoldAWord = (kind: FindableKind, { concepts }: QueryPlan): boolean =>
  kind === 'precedent' && concepts.some((concept) => concept.kind === 'word')

/** The score of a document from 0 to 1, comparable within one answer, and what it is made of. */
export interface RelativeScore {
  readonly score: number
  readonly parts: ScoreParts
}

/** Scores are told apart in steps of this. */
const SCORE_STEP = 0.001

/** What decides the order of two documents that answer a question. */
export interface Standing {
  readonly score: number
  /** See `completenessOf`. */
  readonly completeness: number
  /** Milliseconds since 1970. */
  readonly date: number
}

/** Best first; of two that answer as well the more complete one, and then the newer. */
export const byStanding = (a: Standing, b: Standing): number =>
  Math.round(b.score / SCORE_STEP) - Math.round(a.score / SCORE_STEP) ||
  b.completeness - a.completeness ||
  b.date - a.date

/** Of what was found but not ranked. */
export const UNRANKED: RelativeScore = { score: 0, parts: { concepts: [], topics: [], likeness: 0 } }

/** The scores of documents, in the order given. */
export function relativeScores(
  plan: QueryPlan,
  concepts: readonly WeighedConcept[],
  candidates: NumberedWords,
): RelativeScore[] {
  const byWords = scoreCandidates(plan, concepts, candidates)
  const byTopics = heldTopics(plan, candidates)
  const best = Math.max(...byWords.map(({ score }) => score), Number.MIN_VALUE)
  const sharedBy = byTopics.map((topics) => TOPIC_SHARE * sum(topics.map(({ weight }) => weight)))
  const byMeaning = likenessOfBest(
    plan,
    candidates,
    byWords.map(({ score }, at) => score / best + (sharedBy[at] ?? 0)),
  )
  const scored = byWords.map(({ score, parts }, at) => {
    const topics = byTopics[at] ?? []
    const words = score / best
    const shared = sharedBy[at] ?? 0
    const alike = LIKENESS_SHARE * (byMeaning.get(at) ?? 0)
    const total = Math.max(words + shared + alike, Number.MIN_VALUE)
    const perPart = words / Math.max(sum(parts), Number.MIN_VALUE) / total
    return {
      score: words + shared + alike,
      parts: {
        concepts: parts.map((part) => part * perPart),
        topics: topics.map(({ kind, id, weight }) => ({ kind, id, share: (TOPIC_SHARE * weight) / total })),
        likeness: alike / total,
      },
    }
  })
  const highest = Math.max(...scored.map(({ score }) => score), Number.MIN_VALUE)
  const literal = holdingTheWord(plan, concepts, candidates)
  if (literal === null) return scored.map(({ score, parts }) => ({ score: score / highest, parts }))
  const raised = scored.map(({ score }, at) => score / highest + (literal[at] ? 1 : 0))
  const top = Math.max(...raised)
  return scored.map(({ parts }, at) => ({ score: (raised[at] ?? 0) / top, parts }))
}

/**
 * Which candidates hold the one word that was asked for, by itself or within a compound, or cite the one article; these come
 * before what was found by other words, by a part of it or by what it means. Null when more was asked, or when no text has it.
 */
function holdingTheWord(
  plan: QueryPlan,
  concepts: readonly WeighedConcept[],
  candidates: NumberedWords,
): readonly boolean[] | null {
  const [only] = concepts
  if (only === undefined || !(isOneWord(plan) || isOneArticle(plan))) return null
  const variants = only.concept.variants.filter(({ typed, atoms }) => typed && atoms.length === 1)
  const concept = { ...only.concept, variants }
  const documents = candidates.documents.map((fields) => ({ ...fields, labels: NO_LABELS }))
  const holding = scoreCandidates({ ...plan, concepts: [concept] }, [{ concept, weight: 1 }], {
    ...candidates,
    documents,
  }).map(({ score }) => score > 0)
  return holding.some(Boolean) ? holding : null
}

const NO_LABELS = new Uint32Array(0)

/** How like the question the best candidates are by their scores so far, by place; reading all would take too long. */
function likenessOfBest(
  plan: QueryPlan,
  candidates: NumberedWords,
  scores: readonly number[],
): ReadonlyMap<number, number> {
  const best = topRows(
    Uint32Array.from(scores, (_, at) => at),
    LIKENESS_MAX,
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  )
  const found = likeness(plan.said, best.map(candidates.meaningOf))
  return new Map(best.map((at, place) => [at, found[place] ?? 0]))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** A found document with the pieces of its text that show why, and in full when that was asked. */
export function hitOf(
  plan: QueryPlan,
  found: { readonly id: string; readonly texts: Texts } & RelativeScore,
  analysis: DutchAnalysis,
  { explain = false }: Pick<SearchRequest, 'explain'>,
  recall?: Recall,
): SearchHit {
  const { id, score, texts } = found
  const fields = analyseTexts(analysis, texts, { citations: plan.citations, recall })
  const words = TEXT_FIELDS.map((field) => ({ text: texts[field], analysed: fields[field] }))
  return {
    id,
    score,
    snippets: markedPieces(plan, texts, fields),
    why: explain ? reasonsFor(plan, found.parts, words) : [],
  }
}

export function notesOf(words: string, plan: QueryPlan, partial: boolean): SearchNote[] {
  const notes: SearchNote[] = []
  if (partial) notes.push(isOneWord(plan) ? 'WORD_MISSING' : 'SOME_WORDS_MISSING')
  if (plan.leftOut.asked.length > 0) notes.push('QUERY_SHORTENED')
  if (words.length > QUERY_LENGTH_MAX) notes.push('QUERY_CUT')
  if (plan.corrections.length > 0) notes.push('SPELLING_CORRECTED')
  if (plan.leftOut.spelling.length > 0) notes.push('SPELLING_LEFT_OUT')
  if (plan.leftOut.subjects.length > 0) notes.push('SUBJECTS_LEFT_OUT')
  if (isAskedAndExcluded(plan)) notes.push('ASKED_AND_EXCLUDED')
  if (plan.concepts.some(({ cited }) => cited?.repealed)) notes.push('ACT_REPEALED')
  if (plan.onlyCommon) notes.push('ONLY_COMMON_WORDS')
  return notes
}

/** Whether what is asked for cannot be found because of what is to be left out: everything that holds it as it was typed goes. */
const isAskedAndExcluded = (plan: QueryPlan): boolean =>
  plan.concepts.some(isBarredIn(plan)) ||
  plan.phrases.some(
    (phrase) =>
      plan.excluded.some(({ typed }) => phrase.includes(typed)) ||
      plan.excludedPhrases.some((left) => ` ${phrase.join(' ')} `.includes(` ${left.join(' ')} `)),
  )

/** Whether all that is asked is left out as well: what is only like it, or said in other words, was not meant then. */
export const leavesNothing = (plan: QueryPlan): boolean =>
  plan.concepts.length > 0 && plan.phrases.length === 0 && plan.concepts.every(isBarredIn(plan))

/** Tells of a concept whether everything that holds it as it was typed is to be left out. */
function isBarredIn({ excluded }: QueryPlan): (concept: Concept) => boolean {
  const barred = excluded.flatMap(({ variants: [asTyped] }) =>
    asTyped === undefined ? [] : [stemsOf(asTyped)],
  )
  const isBarred = (stems: ReadonlySet<string>) =>
    barred.some((left) => [...left].every((stem) => stems.has(stem)))
  return ({ variants }) => {
    const asTyped = variants.filter(({ typed, weight }) => typed && weight === 1)
    return asTyped.length > 0 && asTyped.every((variant) => isBarred(stemsOf(variant)))
  }
}

const stemsOf = ({ atoms }: Variant): ReadonlySet<string> => new Set(atoms.map(({ stem }) => stem))

/** Whether one word was asked for, however many other words there are for it. */
const isOneWord = ({ concepts }: QueryPlan): boolean =>
  concepts.length === 1 && concepts[0]?.kind === 'word' && !concepts[0].typed.includes(' ')

const isOneArticle = ({ concepts }: QueryPlan): boolean =>
  concepts.length === 1 && concepts[0]?.kind === 'article'

/** The question as typed with each mended word and field replaced, or null when none was. */
export function mendedQuestion(
  words: string,
  { corrections }: Pick<QueryPlan, 'corrections'>,
  unread: readonly UnreadField[],
): string | null {
  const meant = unread
    .flatMap(({ typed, starts, meant }) =>
      meant === null ? [] : starts.map((start) => ({ typed, start, meant })),
    )
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { typed, start, meant }) => text.slice(0, start) + meant + text.slice(start + typed.length),
      words,
    )
  const mended = asMeant(meant, corrections)
  return corrections.length === 0 && mended === words ? null : mended
}

/** Where, of hits in order, those begin that do not hold everything that was asked. */
export const partialFrom = (holdsAll: readonly boolean[]): number => holdsAll.lastIndexOf(true) + 1

/** The answer to a question whose fields and filter exclude each other. */
export const excludedAnswer = (words: string, unread: readonly UnreadField[]): SearchAnswer => ({
  ...NOTHING_FOUND,
  notes: ['FILTERS_EXCLUDE'],
  unread,
  didYouMean: mendedQuestion(words, { corrections: [] }, unread),
})

/** The answer to a question that leaves out all it asks for. */
export const nothingLeft = (
  words: string,
  plan: QueryPlan,
  unread: readonly UnreadField[],
): SearchAnswer => ({
  ...NOTHING_FOUND,
  notes: notesOf(words, plan, false),
  leftOut: plan.leftOut,
  unread,
  didYouMean: mendedQuestion(words, plan, unread),
})

/** The answer when nothing can be found. */
export const NOTHING_FOUND: SearchAnswer = {
  hits: [],
  total: 0,
  facets: {},
  notes: [],
  leftOut: { asked: [], spelling: [], subjects: [] },
  unread: [],
  partialFrom: null,
  didYouMean: null,
}
