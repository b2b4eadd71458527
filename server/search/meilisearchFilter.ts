// Questions as filter expressions of Meilisearch. Every value is quoted, so that none can be read as an expression.

import type { CaseFilter } from '#core/caseFilter.ts'
import { TAG_FIELDS, type TagField } from '#core/search/document.ts'
import { type Concept, termsOf, type Variant } from '#core/search/plan.ts'
import type { SearchRequest } from './search.ts'

const quoted = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`

/** Any of the values; none of them when there are no values. */
const among = (attribute: string, values: readonly (string | number)[]): string =>
  `${attribute} IN [${values.map((value) => quoted(String(value))).join(', ')}]`

/** All that must hold, as one expression. */
export const allOf = (expressions: readonly string[]): string =>
  expressions.map((expression) => `(${expression})`).join(' AND ')

export const anyOf = (expressions: readonly string[]): string =>
  expressions.map((expression) => `(${expression})`).join(' OR ')

export const not = (expression: string): string => `NOT (${expression})`

/** The keys of the documents that hold an exact phrase, by the phrase. */
export type PhraseKeys = ReadonlyMap<string, readonly string[]>

/** Any wording of a concept. */
export const wordings = (variants: readonly Variant[], phrases: PhraseKeys = new Map()): string =>
  anyOf([
    ...new Set(
      variants.map(({ atoms, exact }) =>
        exact === undefined
          ? allOf(atoms.map(({ stem }) => among('terms', termsOf(stem))))
          : keyFilter(phrases.get(exact.join(' ')) ?? []),
      ),
    ),
  ])

export const termFilter = (terms: readonly string[]): string => among('terms', terms)
export const wordFilter = (word: string): string => among('words', [word])
export const keyFilter = (keys: readonly string[]): string => among('key', keys)
export const excluding = ({ variants }: Concept): string => not(wordings(variants.slice(0, 1)))

/** The attribute a field is kept in; every document has one status. */
export const attributeOf = (field: TagField): string => (field === 'statuses' ? 'status' : field)

/** What the viewer may see of this kind: part of every question. */
export const inSight = ({ kind, visible }: SearchRequest): string =>
  allOf([among('kind', [kind]), among('status', visible)])

/** The request's filter, leaving out one field where its own values are counted. */
export function filters({ filter, without = {} }: SearchRequest, except?: TagField): string[] {
  const barred = withValues(without).map(not)
  if (filter === null || filter === undefined) return barred
  const expressions = [...withValues(filter, except), ...barred]
  return filter.severityMin == null
    ? expressions
    : [...expressions, `severity >= ${Number(filter.severityMin)}`]
}

const withValues = (filter: CaseFilter, except?: TagField): string[] =>
  TAG_FIELDS.filter((field) => field !== except && filter[field]?.length).map((field) =>
    among(attributeOf(field), filter[field] ?? []),
  )
