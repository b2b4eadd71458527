/**
 * The port to search: plain data in, ids out. Rows are loaded afterwards through what the viewer may see, so that a
 * stale index may hide a case for a moment but can never show one.
 */
import type { CaseFilter } from '#core/caseFilter.ts'
import type { CaseStatus } from '#core/codes.ts'
import type { DocumentRef, FindableKind, SearchDocument, TagField, TextField } from '#core/search/document.ts'
import type { Reason } from '#core/search/explain.ts'
import type { LeftOut } from '#core/search/plan.ts'
import type { UnreadField } from '#core/search/unreadFields.ts'

/** The orders in which hits can be given, by their names in the API; equal hits follow in the order of their date and then their id. */
export const SORTS = { RELEVANCE: 'relevance', NEWEST: 'newest', OLDEST: 'oldest' } as const
type SearchSort = (typeof SORTS)[keyof typeof SORTS]

/** One question to the index. */
export interface SearchRequest {
  /** As typed; anything is allowed, nothing is a syntax error. Empty finds everything the filter allows. */
  readonly words: string
  readonly kind: FindableKind
  /** The states the viewer may see. Hits, totals and facets know of nothing else; an empty list finds nothing. */
  readonly visible: readonly CaseStatus[]
  readonly filter?: CaseFilter | null
  /** What has any of these values is left out. */
  readonly without?: CaseFilter
  readonly sort?: SearchSort
  readonly limit: number
  readonly offset?: number
  /** The fields to count the values of; none when left out. */
  readonly facets?: readonly TagField[]
  /** Whether each hit tells why it was found. */
  readonly explain?: boolean
}

/** A question of which everything found is wanted. */
export type SearchEverything = Pick<SearchRequest, 'words' | 'kind' | 'visible' | 'filter' | 'sort'>

/** A found word as a place in the snippet's text, in UTF-16 code units, `end` exclusive. */
export interface Highlight {
  readonly start: number
  readonly end: number
}

/** A piece of the original text around the words that were found. */
export interface Snippet {
  readonly field: TextField
  readonly text: string
  readonly highlights: readonly Highlight[]
}

/** A document that was found. */
export interface SearchHit {
  readonly id: string
  /** 0 to 1, comparable within one answer only; 0 when nothing was asked in words. */
  readonly score: number
  readonly snippets: readonly Snippet[]
  /** The reasons, greatest part first; empty unless asked for, and for what was found but not ranked. */
  readonly why: readonly Reason[]
}

/** How many of the documents found have a value. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** What the user should know of an answer; the screen has the sentence. */
export type SearchNote =
  /** The search server is away or still lacks something, so the embedded index answered. */
  | 'ENGINE_AWAY'
  /** Few documents hold every word, so documents that hold a good part of them follow. */
  | 'SOME_WORDS_MISSING'
  /** Few documents hold the one word that was asked for, so documents that are about it follow. */
  | 'WORD_MISSING'
  /** More was asked for than is looked for: `CONCEPTS_MAX` things, of which `ARTICLES_MAX` articles. */
  | 'QUERY_SHORTENED'
  /** The question was longer than `QUERY_LENGTH_MAX`, at which it was cut off. */
  | 'QUERY_CUT'
  /** A word was read as the word meant. */
  | 'SPELLING_CORRECTED'
  /** The fields in the question and the filter beside it have nothing in common, so nothing can be found. */
  | 'FILTERS_EXCLUDE'
  /** More words were unknown than are looked at for their spelling; `MENDED_MAX` were. */
  | 'SPELLING_LEFT_OUT'
  /** More articles were named that stand in no case than are looked at for what they are about; `HINTED_ARTICLES_MAX` were. */
  | 'SUBJECTS_LEFT_OUT'
  /** A word or phrase is both asked for and to be left out, so that nothing holds it. */
  | 'ASKED_AND_EXCLUDED'
  /** An article of an act was named that is no longer in force; which article took its place is not known. */
  | 'ACT_REPEALED'
  /** Every word is so common that nothing was looked for. */
  | 'ONLY_COMMON_WORDS'

/** An answer of the index. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  readonly total: number
  /** Per field asked for, the values by count and then by name; a filter on the field itself does not lower its counts. */
  readonly facets: Readonly<Partial<Record<TagField, readonly FacetCount[]>>>
  readonly notes: readonly SearchNote[]
  /** The parts of the question that the notes say were not looked at. */
  readonly leftOut: LeftOut
  /** The fields of the question that filter nothing, as there is no such field or value. */
  readonly unread: readonly UnreadField[]
  /**
   * The place in the whole answer from which on no hit holds everything that was asked; the total when the last one does. Null
   * when every hit does, and when hits are not in order of relevance.
   */
  readonly partialFrom: number | null
  /** The question with the words and fields that were probably meant, or null. */
  readonly didYouMean: string | null
}

/** A document as an index holds it. */
export interface HeldDocument extends DocumentRef {
  /** `digestOf` the document when it was put; anything else when the index no longer holds it as it was. */
  readonly digest: string
}

/** An index that can be filled and asked; every method rejects when the engine fails, none hides a failure. */
export interface SearchIndex {
  /** Adds or replaces documents; they can be found when the promise resolves. */
  put(documents: readonly SearchDocument[]): Promise<void>
  /** Forgets documents; unknown ones are no error. */
  remove(refs: readonly DocumentRef[]): Promise<void>
  search(request: SearchRequest): Promise<SearchAnswer>
  /** The ids of everything a search finds, in its order, in one pass. */
  ids(request: SearchEverything): Promise<readonly string[]>
  /**
   * Replaces the whole content, batch by batch: until it is done, the old content answers. What is put meanwhile is
   * lost, so compare afterwards. The batches may be gone through more than once.
   */
  rebuild(documents: Iterable<readonly SearchDocument[]>): Promise<void>
  /** Everything in the index, to compare with the database. */
  held(): Promise<readonly HeldDocument[]>
}
