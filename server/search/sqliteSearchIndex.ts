/** The embedded index: FTS5 in the collection's own file finds, the core ranks. It is always kept, whatever else runs. */
import type { Database as Connection } from 'better-sqlite3'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import type { QueryPlan } from '#core/search/plan.ts'
import type { Vocabulary } from '#core/search/planContext.ts'
import { planQuery } from '#core/search/planQuery.ts'
import { readFields } from '#core/search/queryFilter.ts'
import { parseQuery } from '#core/search/queryLanguage.ts'
import { mayBeBeginning } from '#core/search/spelling.ts'
import { unreadFields } from '#core/search/unreadFields.ts'
import {
  byStanding,
  excludedAnswer,
  hitOf,
  leavesNothing,
  mendedQuestion,
  notesOf,
  nothingLeft,
  partialFrom,
  RANKED_MAX,
  type RelativeScore,
  relativeScores,
  UNRANKED,
} from './answerParts.ts'
import { type Matched, matchPlan } from './matchPlan.ts'
import { rebuildIndex } from './rebuild.ts'
import type { SearchAnswer, SearchEverything, SearchHit, SearchIndex, SearchRequest } from './search.ts'
import { type SearchKnowledge, type SearchWords, searchWords } from './searchWords.ts'
import { type SqliteStore, storeOf } from './sqliteStore.ts'
import { topRows } from './topRows.ts'

/** Opens the embedded index in a database that has its tables. */
export function openSqliteSearchIndex(connection: Connection, knowledge: SearchKnowledge): SearchIndex {
  const { analysis } = knowledge
  const store = storeOf(connection, analysis)
  const words = searchWords(knowledge)

  return {
    put: async (documents) => store.put(documents),
    remove: async (refs) => store.remove(refs),
    search: async (request) => answer(store, analysis, words(), request),
    ids: async (request) => idsFound(store, analysis, words(), request),
    held: async () => store.held(),
    rebuild: (documents) => rebuildIndex(connection, analysis, documents),
  }
}

interface Understood {
  readonly plan: QueryPlan
  readonly matched: Matched
  readonly test: (row: number) => number
}

/** Reads a question and finds its rows; null when its fields exclude each other. */
function understand(
  store: SqliteStore,
  analysis: DutchAnalysis,
  words: SearchWords,
  request: SearchEverything,
): Understood | null {
  store.refresh()
  const question = readFields(parseQuery(request.words), request.filter ?? {}, words.threads)
  if (question.impossible) return null
  const { filter, without } = question
  const selection = { kind: request.kind, visible: request.visible, filter, without }
  const sight = store.columns.sight(selection)
  const vocabulary = vocabularyOf(store, sight.has)
  const plan = planQuery(question.pieces, { analysis, ...words, vocabulary })
  const test = store.columns.test(selection)
  return { plan, matched: matchPlan(store, plan, sight, test, request.kind), test }
}

function answer(
  store: SqliteStore,
  analysis: DutchAnalysis,
  words: SearchWords,
  request: SearchRequest,
): SearchAnswer {
  const understood = understand(store, analysis, words, request)
  const unread = unreadFields(request.words, words.threads)
  if (understood === null) return excludedAnswer(request.words, unread)
  const { plan, matched, test } = understood
  if (leavesNothing(plan)) return nothingLeft(request.words, plan, unread)
  const { rows, partialFrom } = pageRows(store, plan, matched, request)
  const counted = request.facets ?? []
  return {
    hits: hitsOf(store, analysis, plan, rows, request),
    total: matched.rows.length,
    facets:
      counted.length === 0 ? {} : store.columns.countFacets(matched.rows, matched.nearly, test, counted),
    notes: notesOf(request.words, plan, matched.whole !== null),
    leftOut: plan.leftOut,
    unread,
    partialFrom,
    didYouMean: mendedQuestion(request.words, plan, unread),
  }
}

function idsFound(
  store: SqliteStore,
  analysis: DutchAnalysis,
  words: SearchWords,
  request: SearchEverything,
): readonly string[] {
  const understood = understand(store, analysis, words, request)
  if (understood === null || leavesNothing(understood.plan)) return []
  const { plan, matched } = understood
  return pageRows(store, plan, matched, { ...request, limit: matched.rows.length }).rows.flatMap(
    ({ row }) => store.idOf(row) ?? [],
  )
}

/** What the viewer's part of the index knows; words that stand only in what he may not see stay unknown. */
function vocabularyOf(store: SqliteStore, inSight: (row: number) => boolean): Vocabulary {
  const knows = (stem: string) => stem !== '' && store.rowsOfStem(stem).some(inSight)
  const shows = (word: string) => store.anyWithWord(word, inSight)
  return {
    knows,
    hasWord: (word) => store.words.spoken.has(word) && shows(word),
    startingWith: (typed) => (mayBeBeginning(typed) ? store.words.spoken.startingWith(typed, shows) : []),
    similarTo: (word) => store.words.spoken.nearest(word, shows).slice(0, 3),
  }
}

/** As a whole number: a broken one that a comparison hands back takes room of its own, tens of thousands of times a question. */
const signOf = (difference: number): number => (difference > 0 ? 1 : difference < 0 ? -1 : 0)

interface ScoredRow extends RelativeScore {
  readonly row: number
}

/** The rows of the page asked for, each with its score from 0 to 1, and from where on none holds everything. */
function pageRows(
  store: SqliteStore,
  plan: QueryPlan,
  { rows, coverage, concepts, whole }: Matched,
  { sort, limit, offset = 0 }: SearchRequest,
): { readonly rows: readonly ScoredRow[]; readonly partialFrom: number | null } {
  const end = offset + limit
  const { columns } = store
  const byDate = (a: number, b: number) => signOf(columns.dateOf(b) - columns.dateOf(a)) || a - b
  if (coverage === null || sort === 'newest' || sort === 'oldest') {
    const inOrder = sort === 'oldest' ? (a: number, b: number) => byDate(b, a) : byDate
    const page = topRows(rows, end, inOrder).slice(offset)
    return { rows: page.map((row) => ({ row, ...UNRANKED })), partialFrom: null }
  }
  const byCoverage = (a: number, b: number) => signOf((coverage[b] ?? 0) - (coverage[a] ?? 0)) || byDate(a, b)
  const best = topRows(rows, Math.max(RANKED_MAX, end), byCoverage)
  const ranked = best.slice(0, RANKED_MAX)
  const scores = relativeScores(plan, concepts, store.documentsIn(ranked))
  const scored = ranked
    .map((row, at) => ({
      row,
      completeness: columns.completenessOf(row),
      date: columns.dateOf(row),
      ...(scores[at] ?? UNRANKED),
    }))
    .sort((a, b) => byStanding(a, b) || a.row - b.row)
  const all = [...scored, ...best.slice(RANKED_MAX).map((row) => ({ row, ...UNRANKED }))]
  // So few hold everything that all of them are among the ranked.
  return {
    rows: all.slice(offset, end),
    partialFrom: whole === null ? null : partialFrom(scored.map(({ row }) => whole.includes(row))),
  }
}

/** What a page shows of its rows. */
function hitsOf(
  store: SqliteStore,
  analysis: DutchAnalysis,
  plan: QueryPlan,
  rows: readonly ScoredRow[],
  request: SearchRequest,
): SearchHit[] {
  return rows.flatMap(({ row, score, parts }) => {
    const stored = store.idAndTexts(row)
    return stored === undefined
      ? []
      : [hitOf(plan, { ...stored, score, parts }, analysis, request, store.words.recall)]
  })
}
