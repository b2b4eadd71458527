// A document as it stands in Meilisearch, and the settings of the index that holds it.
import type { Settings } from 'meilisearch'
import { z } from 'zod'
import type { DutchAnalysis } from '#core/search/analysis.ts'
import {
  completenessOf,
  type DocumentRef,
  type SearchDocument,
  TAG_FIELDS,
  TEXT_FIELDS,
} from '#core/search/document.ts'
import { writeWords } from '#core/search/wordList.ts'
import { digestOf } from './digest.ts'
import { analyseDocument, indexTerms } from './texts.ts'

/** Found by `terms` and `words`, shown from `texts`; tags stand in fields of their own to filter and count on. */
export interface MeilisearchRecord extends Record<string, unknown> {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly status: string
  readonly timestamp: number
  readonly severity: number
  readonly completeness: number
  readonly texts: SearchDocument['texts']
  /** The word list that ranking goes by. */
  readonly content: string
  /** The terms of our own Dutch analysis, each once. */
  readonly terms: readonly string[]
  /** The words as they stand, folded, each once: what misspelt words are compared with. */
  readonly words: readonly string[]
  /** The same in order, for exact phrases. */
  readonly surface: string
  /** What tells whether the document is still what it was. */
  readonly digest: string
}

/**
 * Words are found by filters on `terms`, which Meilisearch does not change: so both engines find by the same analysis,
 * without the limit of ten words to a question. Only exact phrases use its own search. Synonyms and stop words are empty
 * on purpose: see decision 50.
 */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['surface'],
  filterableAttributes: [
    equality(
      ['key', 'kind', 'status', 'terms', ...TAG_FIELDS.filter((field) => field !== 'statuses')],
      false,
    ),
    equality(['words'], true),
    {
      attributePatterns: ['severity'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['timestamp', 'key'],
  displayedAttributes: ['key', 'kind', 'id', 'texts', 'content', 'timestamp', 'completeness', 'digest'],
  rankingRules: ['sort', 'words', 'exactness'],
  stopWords: [],
  synonyms: {},
  // The lengths are those of our own spelling, and another number or year is another thing.
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
  },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  separatorTokens: ['¶'],
  // Its own search only sees exact phrases, which have no beginnings of words.
  prefixSearch: 'disabled',
  faceting: { maxValuesPerFacet: 10_000 },
  pagination: { maxTotalHits: 10_000_000 },
}

function equality(attributePatterns: string[], facetSearch: boolean) {
  return { attributePatterns, features: { facetSearch, filter: { equality: true, comparison: false } } }
}

/** Keys may hold letters, digits, - and _ only, so kind and id go in as base64url. */
export const keyOf = ({ kind, id }: DocumentRef): string => Buffer.from(`${kind} ${id}`).toString('base64url')

export function recordOf(document: SearchDocument, analysis: DutchAnalysis): MeilisearchRecord {
  const fields = analyseDocument(analysis, document)
  const all = TEXT_FIELDS.flatMap((field) => fields[field])
  return {
    key: keyOf(document),
    kind: document.kind,
    id: document.id,
    status: document.status,
    timestamp: Date.parse(document.date) || 0,
    severity: document.severity ?? -1,
    completeness: completenessOf(document),
    texts: document.texts,
    content: writeWords(fields),
    terms: [...new Set(all.flatMap(indexTerms))],
    words: [...new Set(all.map(({ word }) => word))],
    surface: TEXT_FIELDS.map((field) => fields[field].map(({ word }) => word).join(' ')).join(' ¶ '),
    digest: digestOf(document),
    ...document.tags,
  }
}

/** What comes back of a document. */
export const FoundRecord = z.object({
  key: z.string(),
  id: z.string(),
  timestamp: z.number(),
  completeness: z.number(),
  content: z.string(),
  texts: z.object({ title: z.string(), summary: z.string(), narrative: z.string(), labels: z.string() }),
})
export type FoundRecord = z.infer<typeof FoundRecord>

/** What comes back when only the name is asked. */
export const FoundKey = z.object({ key: z.string(), timestamp: z.number() })
/** What comes back to compare with the collection; a document of before it had a digest has none. */
export const FoundHeld = z.object({
  kind: z.enum(['case', 'precedent']),
  id: z.string(),
  digest: z.string().default(''),
})
