// Questions that a letter asks of the collection: what is counted, over which years, narrowed by what, and their names.
import { rememberedLast } from '../remembered.ts'

/** What a count can be narrowed by. A case with several values of a facet counts for each of them. */
export type Facet =
  | 'kind'
  | 'theme'
  | 'thread'
  | 'regulation'
  | 'provision'
  | 'cause'
  | 'mainCause'
  | 'effect'
  | 'addressee'
  | 'heavy'
  | 'severity'
  | 'tailoring'
  | 'amount'
  | 'province'
  | 'bottleneck'
  | 'organisationKind'
  | 'reporterType'
  | 'stage'
  | 'status'
  | 'referral'

export type Where = readonly (readonly [facet: Facet, value: string])[]

/**
 * A question with a count for an answer: how many cases published in these years (or signals handed in), for which all
 * of `where` holds. With `sources`, how many different organisations stand behind those cases.
 */
export interface CountQuery {
  readonly of: 'cases' | 'signals' | 'sources'
  /** First and last year, both included. */
  readonly years: readonly [from: number, to: number]
  readonly where: Where
}

/**
 * A number that left the house: its question, its value as it was told unless it was hidden, whether that was rounded,
 * what a hidden one was said to lie below, and the letter that it stands in.
 */
export interface PublishedNumber {
  readonly query: CountQuery
  readonly value: number | null
  readonly rounded?: true
  readonly below?: number
  /** The year of the letter that told it; absent when no letter did. */
  readonly letter?: number
}

/** The value of a facet for cases that have none. */
export const NONE = 'geen'

export const casesIn = (year: number, ...where: Where): CountQuery => ({
  of: 'cases',
  years: [year, year],
  where,
})

export const casesUpTo = (from: number, to: number, ...where: Where): CountQuery => ({
  of: 'cases',
  years: [from, to],
  where,
})

export const signalsIn = (year: number, ...where: Where): CountQuery => ({
  of: 'signals',
  years: [year, year],
  where,
})

/** Whether the cases behind the count together tell where each of them comes from. */
export const tellsPlace = ({ where }: CountQuery): boolean => where.some(([facet]) => facet === 'province')

/** The same question narrowed further. */
export const narrowed = (query: CountQuery, ...where: Where): CountQuery => ({
  ...query,
  where: [...query.where, ...where],
})

/**
 * The name of a question, the same for the same question however it was put together, as in
 * `cases.2025.thread=kostendelersnorm`. It is the id of the number in the letter.
 */
export const keyOf = rememberedLast((query: CountQuery): string => {
  const { of, where } = query
  const from = query.years[0]
  const to = query.years[1]
  return `${of}.${from === to ? from : `${from}-${to}`}${narrowingOf(where)}`
})

/** The name of what narrows a question, the same in whatever order; questions over other years share it. */
export const narrowingOf = rememberedLast((where: Where): string => {
  const [first, second, third] = where
  if (first === undefined) return ''
  const one = `.${first[0]}=${first[1]}`
  if (second === undefined) return one
  const other = `.${second[0]}=${second[1]}`
  if (third === undefined) return one < other ? one + other : other + one
  return where
    .map((pair) => `.${pair[0]}=${pair[1]}`)
    .sort()
    .join('')
})

/** Works out the answer to a question once. */
export function answeredOnce<T>(answer: (query: CountQuery) => T): (query: CountQuery) => T {
  const answers = new Map<string, T>()
  return (query) => {
    const key = keyOf(query)
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(query)
    answers.set(key, found)
    return found
  }
}
