// The address bar holds the whole search: what is read from it, and the filter the API gets.

import { ADDRESS_SORTS, LIST_FIELDS, type ListField } from '#core/caseAddress.ts'
import type { LabelList } from '#core/labels.nl.ts'
import type { VariablesOf } from '../../graphql.ts'
import { isEnum } from '../../labels.ts'
import type { SearchDocument } from './searchDocuments.ts'

type SearchVariables = VariablesOf<typeof SearchDocument>
export type CaseFilter = NonNullable<SearchVariables['filter']>

export const SORTS = ADDRESS_SORTS
export type Sort = (typeof SORTS)[number]

/** The search as it stands in the address bar; what is not there is not asked for. */
export type SearchParams = {
  readonly [field in ListField]?: string
} & {
  readonly words?: string
  readonly sort?: Sort
  readonly severityMin?: string
  /** `ja` when each case tells why it was found. */
  readonly explain?: string
  /** Looks in rulings, reports and policy rules instead of cases: `alle`, or the kinds joined by commas. */
  readonly uitspraken?: string
  /** Cursors of the pages turned, the last one is where this page begins. */
  readonly pages?: string
}

const NAMES = [...LIST_FIELDS, 'words', 'severityMin', 'explain', 'uitspraken', 'pages'] as const

/** Reads the address bar; anything it does not know is left out. */
export function parseSearchParams(raw: Readonly<Record<string, unknown>>): SearchParams {
  const texts = NAMES.flatMap((name) => {
    const value = asText(raw[name])
    return value === '' ? [] : [[name, value] as const]
  })
  const sort = SORTS.find((name) => name === raw.sort && name !== 'RELEVANCE')
  return { ...Object.fromEntries(texts), ...(sort ? { sort } : {}) }
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

/** The chosen values of one field. */
export const valuesOf = (params: SearchParams, field: ListField): readonly string[] =>
  params[field]?.split(',') ?? []

/** The search with one value put in or taken out of a field, on its first page again. */
export function toggled(params: SearchParams, field: ListField, value: string): SearchParams {
  const values = valuesOf(params, field)
  return withValues(
    params,
    field,
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  )
}

/** The search with these values in a field and no others, on its first page again. */
export function withValues(params: SearchParams, field: ListField, values: readonly string[]): SearchParams {
  const { [field]: _old, pages: _pages, ...rest } = params
  return values.length === 0 ? rest : { ...rest, [field]: values.join(',') }
}

export const isListField = (name: string): name is ListField => LIST_FIELDS.some((field) => field === name)

/** The lists of the codebook that fields take their values from; the other fields hold ids or years. */
const ENUM_LISTS = {
  causes: 'cause',
  effects: 'effect',
  outcomes: 'outcome',
  legalGrounds: 'legalGround',
  addressees: 'addressee',
  kinds: 'caseKind',
  organisationKinds: 'organisationKind',
  statuses: 'caseStatus',
} as const satisfies { readonly [F in ListField]?: LabelList }

/** The filter as the API takes it; values that are in no list are left out. */
export function toFilter(params: SearchParams): CaseFilter {
  const chosen = <F extends keyof typeof ENUM_LISTS>(field: F) =>
    orNull(valuesOf(params, field).filter((value) => isEnum(ENUM_LISTS[field], value)))
  const severity = Number(params.severityMin ?? Number.NaN)
  return {
    threadIds: orNull(valuesOf(params, 'threadIds')),
    regulationIds: orNull(valuesOf(params, 'regulationIds')),
    provisionIds: orNull(valuesOf(params, 'provisionIds')),
    precedentIds: orNull(valuesOf(params, 'precedentIds')),
    years: numbersOf(params, 'years'),
    severities: numbersOf(params, 'severities'),
    causes: chosen('causes'),
    effects: chosen('effects'),
    outcomes: chosen('outcomes'),
    legalGrounds: chosen('legalGrounds'),
    addressees: chosen('addressees'),
    kinds: chosen('kinds'),
    organisationKinds: chosen('organisationKinds'),
    statuses: chosen('statuses'),
    severityMin: severity >= 0 && severity <= 4 ? severity : null,
  }
}

const numbersOf = (params: SearchParams, field: ListField) =>
  orNull(valuesOf(params, field).map(Number).filter(Number.isInteger))

const orNull = <Value>(values: readonly Value[]): Value[] | null => (values.length === 0 ? null : [...values])

/** A saved filter, kept as JSON, back in the form of the address bar. */
export function savedParams(words: string, filterJson: string): SearchParams {
  const stored: unknown = JSON.parse(filterJson)
  const fields = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const lists = fields.flatMap(([name, value]) => {
    if (!isListField(name) || !Array.isArray(value) || value.length === 0) return []
    const upper = name in ENUM_LISTS
    return [[name, value.map((one) => (upper ? String(one).toUpperCase() : String(one))).join(',')] as const]
  })
  const severity = fields.flatMap(([name, value]) =>
    name === 'severityMin' && value != null ? [[name, value]] : [],
  )
  return parseSearchParams(Object.fromEntries([...lists, ...severity, ['words', words]]))
}

/** The cursor where this page begins, or none for the first. */
export const cursorOf = (params: SearchParams): string | null => params.pages?.split(',').at(-1) ?? null
