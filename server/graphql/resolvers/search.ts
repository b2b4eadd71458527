// Search: the index gives ids, the rows are loaded through what the viewer may see.
import type { CaseFilter } from '#core/caseFilter.ts'
import type { CaseStatus } from '#core/codes.ts'
import { may } from '#core/permissions.ts'
import { isSharedWord, SHARED_WORDS_MAX } from '#core/plainWords.ts'
import type { Reason } from '#core/search/explain.ts'
import { sealRequired } from '#core/signal.ts'
import { COMPARED_WORDS_MIN, NARRATIVE_CHARS_MAX } from '#core/textLength.ts'
import type { CaseRow } from '#db/cases.ts'
import { findPrecedents } from '#db/law.ts'
import { findSavedSearch, type SavedSearchRow } from '#db/savedSearches.ts'
import { findCaseAsked, findVisibleCasesById, isVisible, visibleStatuses } from '#db/visibleCases.ts'
import { type SearchAnswer, type Snippet, SORTS } from '#search/search.ts'
import { similarToText } from '#search/similarCases.ts'
import { authorize } from '#usecases/authorize.ts'
import { deleteSearch, markSearchSeen, saveSearch } from '#usecases/savedSearches.ts'
import { connectionOf, type Page, pageOf } from '../connection.ts'
import { actorOf, type Context } from '../context.ts'
import { FACET_FIELDS, presentFacets } from '../facets.ts'
import type { Resolvers } from '../generated.ts'
import { readable } from '../limits.ts'
import { found, problemsOf } from '../payload.ts'
import { noteCase } from '../readings.ts'
import { notesIn } from '../searchNotes.ts'
import { presentSimilar } from '../similar.ts'
import { topicReaderOf } from '../topicReader.ts'

const PRECEDENTS_SHOWN = 5
const LOOKS_LIKE_CHARS_MIN = 60
const PUBLISHED = ['published'] as const

export const searchResolvers: Pick<Resolvers, 'SavedSearch' | 'SearchHit'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'search' | 'looksLike' | 'looksLikeWords'>
  Mutation: Pick<NonNullable<Resolvers['Mutation']>, 'saveSearch' | 'deleteSavedSearch' | 'markSearchSeen'>
} = {
  SearchHit: {
    snippets: (hit, _, context) => {
      noteCase(context, hit.case)
      return hit.snippets
    },
  },
  SavedSearch: {
    newHits: async (row, _, context) => (await hitsOf(context, row)).filter(({ isNew }) => isNew).length,
    hits: async (row, { first }, context) =>
      (await hitsOf(context, row)).slice(0, pageOf({ first: first ?? null }).limit),
  },
  Query: {
    search: async (_, { words, filter, sort, first, after, explain }, context) => {
      authorize(actorOf(context), 'case.read-published')
      return searchCases(
        context,
        {
          words,
          filter: filter ?? {},
          sort: sort ?? 'RELEVANCE',
          explain: explain === true && may(context.viewer, 'bottleneck.read'),
        },
        { first, after },
      )
    },
    looksLike: async (_, { text, first }, context) => {
      authorize(actorOf(context), 'case.read-published')
      if (readable(text).trim().length < LOOKS_LIKE_CHARS_MIN) return { cases: [], problems: [] }
      const sealed = sealRequired(text, 'text', 1, NARRATIVE_CHARS_MAX)
      if (!sealed.ok) return { cases: [], problems: problemsOf(sealed) }
      return alikeTo(context, { text: sealed.value, first: first ?? 5 }, visibleStatuses(context.viewer))
    },
    looksLikeWords: async (_, { words, provisionIds, first }, context) => {
      authorize(actorOf(context), 'case.read-published')
      const plain = plainOf(words)
      if (plain.length < COMPARED_WORDS_MIN) return { cases: [], problems: [] }
      return alikeTo(context, { text: plain.join(' '), provisionIds, first: first ?? 3 }, PUBLISHED)
    },
  },
  Mutation: {
    saveSearch: (_, { input }, context) => {
      const { name, words, filter } = input
      return payload(
        context,
        saveSearch(context.deps, actorOf(context), { name, words, filter: filter ?? {} }),
      )
    },
    deleteSavedSearch: (_, input, context) => {
      const before = findSavedSearch(context.deps.db, input.id)
      const result = deleteSearch(context.deps, actorOf(context), input)
      return { savedSearch: result.ok ? (before ?? null) : null, problems: problemsOf(result) }
    },
    markSearchSeen: (_, input, context) =>
      payload(context, markSearchSeen(context.deps, actorOf(context), input)),
  },
}

/** The words that say nothing of anybody and that many stories use, each once; what else is sent is not looked at. */
const plainOf = (words: readonly string[]): readonly string[] =>
  [...new Set(words.slice(0, SHARED_WORDS_MAX))].filter(isSharedWord)

/** The cases like a text or its words. */
async function alikeTo(
  context: Context,
  {
    text,
    provisionIds,
    first,
  }: {
    readonly text: string
    readonly provisionIds?: readonly string[] | null | undefined
    readonly first: number
  },
  statuses: readonly CaseStatus[],
) {
  const { db } = context.deps
  const { threadIds } = topicReaderOf(db).ofText(text)
  const written = { text, provisionIds: provisionIds ?? [], threadIds }
  const similar = similarToText(db, written, statuses, pageOf({ first }).limit)
  return { cases: await presentSimilar(context, similar, null), problems: [] }
}

/** What was published since the search was kept, as far as it may still be seen. */
async function hitsOf({ loaders, viewer }: Context, { id, seenAt }: SavedSearchRow) {
  const found = await loaders.hitsOfSavedSearch.load(id)
  return found
    .filter((one) => one.case.status === 'published' && isVisible(viewer, one.case))
    .map(({ hit, case: row }) => ({
      case: row,
      words: hit.words,
      foundAt: hit.foundAt,
      isNew: hit.foundAt > seenAt,
    }))
}

const REASON_KINDS = { word: 'WORD', article: 'ARTICLE', thread: 'THREAD', meaning: 'MEANING' } as const

/** The reasons with threads by their name. */
const presentReasons = ({ loaders }: Context, why: readonly Reason[]) =>
  why.map(({ kind, typed, found, share }) => ({
    kind: REASON_KINDS[kind],
    asked: kind === 'thread' ? (loaders.allThreads().find(({ id }) => id === typed)?.label ?? typed) : typed,
    found,
    share,
  }))

async function searchCases(
  context: Context,
  {
    words,
    filter,
    sort,
    explain,
  }: { words: string; filter: CaseFilter; sort: keyof typeof SORTS; explain: boolean },
  range: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
) {
  const page = pageOf({ first: range.first ?? null, after: range.after ?? null })
  const asked = findCaseAsked(context.deps.db, context.viewer, words, filter)
  if (asked) return theOne(context, asked, filter, page)
  const visible = visibleStatuses(context.viewer)
  const [answer, precedents] = await Promise.all([
    context.search.search({
      words,
      kind: 'case',
      visible,
      filter,
      sort: SORTS[sort],
      limit: page.limit,
      offset: page.offset,
      facets: FACET_FIELDS,
      explain,
    }),
    words.trim() === ''
      ? null
      : context.search.search({ words, kind: 'precedent', visible, limit: PRECEDENTS_SHOWN }),
  ])
  const rows = findVisibleCasesById(
    context.deps.db,
    context.viewer,
    answer.hits.map(({ id }) => id),
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const hits = answer.hits.flatMap(({ id, score, snippets, why }) => {
    const row = rowOf.get(id)
    return row
      ? [{ case: row, score, snippets: fromItsText(snippets), why: presentReasons(context, why) }]
      : []
  })
  const precedentIds = precedents?.hits.map(({ id }) => id) ?? []
  const precedentRows = new Map(findPrecedents(context.deps.db, precedentIds).map((row) => [row.id, row]))
  const partialFrom = placeOnPage(answer, page, rowOf)
  return {
    ...connectionOf(page, hits, answer.total),
    facets: presentFacets(context, answer.facets, filter),
    notes: [...notesIn(answer, partialFrom !== null)],
    partialFrom,
    didYouMean: answer.didYouMean,
    precedents: precedentIds.flatMap((id) => precedentRows.get(id) ?? []),
  }
}

/** Where on this page the hits begin that lack words, when they begin there. */
function placeOnPage(
  { hits, partialFrom }: SearchAnswer,
  { offset }: Page,
  shown: ReadonlyMap<string, CaseRow>,
): number | null {
  const place = partialFrom === null ? -1 : partialFrom - offset
  return place < 0 || place >= hits.length
    ? null
    : hits.slice(0, place).filter(({ id }) => shown.has(id)).length
}

/** A number names one case, so that case is the whole answer. */
const theOne = (context: Context, row: CaseRow, filter: CaseFilter, page: Page) => ({
  ...connectionOf(page, page.offset === 0 ? [{ case: row, score: 1, snippets: [], why: [] }] : [], 1),
  facets: presentFacets(context, {}, filter),
  notes: [],
  partialFrom: null,
  didYouMean: null,
  precedents: [],
})

/** The labels of a case stand beside it already, so a piece of them is shown only when its own text has no word found. */
function fromItsText(snippets: readonly Snippet[]): readonly Snippet[] {
  const own = snippets.filter(({ field }) => field !== 'labels')
  return own.some(({ highlights }) => highlights.length > 0) ? own : snippets
}

const payload = ({ deps }: Context, result: ReturnType<typeof markSearchSeen>) => ({
  savedSearch: found(result, (id) => findSavedSearch(deps.db, id)),
  problems: problemsOf(result),
})
