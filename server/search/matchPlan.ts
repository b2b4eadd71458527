// Finds the rows that answer a plan: a set of rows per concept, added up by how much of the question each row holds.
import type { Concept, QueryPlan, Variant } from '#core/search/plan.ts'
import { termsOf } from '#core/search/plan.ts'
import { rarity, type WeighedConcept } from '#core/search/rank.ts'
import { topicTerm } from '#core/search/topics.ts'
import {
  COVERAGE_MIN,
  HINT_SHARE,
  HOLDING_WEIGHT_MIN,
  topicCoverage,
  WHOLE_FOUND_MIN,
} from './answerParts.ts'
import { FAILS, PASSES } from './documentColumns.ts'
import { exactTerm, type SqliteStore } from './sqliteStore.ts'

/** Rows that match, those a facet must count included. */
export interface Matched {
  /** The rows that also pass the filter. */
  readonly rows: readonly number[]
  /** The rows that pass the filter but for one field. */
  readonly nearly: readonly number[]
  /** By row, the weight of the concepts it holds; null when nothing was asked in words. */
  readonly coverage: Float32Array | null
  readonly concepts: readonly WeighedConcept[]
  /** Whether rows without some of the words are among them. */
  readonly partial: boolean
}

interface ConceptRows {
  readonly weight: number
  /** Rows that hold the concept, and rows that hold a hint of it only or as well. */
  readonly holding: readonly number[]
  readonly hinting: readonly number[]
}

/** Matches a plan against the store; `test` is that of `DocumentColumns`. */
export function matchPlan(store: SqliteStore, plan: QueryPlan, test: (row: number) => number): Matched {
  const allowed = allowedRows(store, plan)
  const found = plan.concepts.map((concept) => conceptRows(store, concept))
  const concepts = plan.concepts.map((concept, at) => ({ concept, weight: found[at]?.weight ?? 0 }))
  if (found.length === 0)
    return sorted(allRows(store, allowed), test, { coverage: null, concepts, partial: false })

  const coverage = new Float32Array(store.columns.rowsEnd)
  const held = new Uint8Array(store.columns.rowsEnd)
  for (const { weight, holding, hinting } of found) {
    for (const row of holding) {
      coverage[row] = (coverage[row] ?? 0) + weight
      held[row] = (held[row] ?? 0) + 1
    }
    for (const row of hinting) coverage[row] = (coverage[row] ?? 0) + weight * HINT_SHARE
  }
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  const alike = topicRows(store, plan)
  for (const { weight, rows } of alike)
    for (const row of rows) coverage[row] = (coverage[row] ?? 0) + total * topicCoverage(weight)
  const lists = [
    ...found.flatMap(({ holding, hinting }) => [holding, hinting]),
    ...alike.map(({ rows }) => rows),
  ]
  const candidates = unionOf(lists, coverage.length).filter(allowed)
  const whole = candidates.filter((row) => held[row] === found.length)
  if (passing(whole, test) >= WHOLE_FOUND_MIN)
    return sorted(whole, test, { coverage, concepts, partial: false })
  const least = COVERAGE_MIN * total
  const partly = candidates.filter((row) => held[row] === found.length || (coverage[row] ?? 0) >= least)
  return sorted(partly, test, { coverage, concepts, partial: partly.length > whole.length })
}

/** The rows tagged with each thread the question is about. */
const topicRows = (store: SqliteStore, { topics }: QueryPlan) =>
  topics.map(({ threadId, weight }) => ({ weight, rows: store.rowsMatching(`"${topicTerm(threadId)}"`) }))

/** A concept nothing holds weighs nothing: the rest of the question then decides what is found. */
function conceptRows(store: SqliteStore, { variants, importance }: Concept): ConceptRows {
  const rowsOf = (some: readonly Variant[]) =>
    some.length === 0 ? [] : store.rowsMatching(expressionOf({ variants: some }))
  const holding = rowsOf(variants.filter(({ weight }) => weight >= HOLDING_WEIGHT_MIN))
  const hinting = rowsOf(variants.filter(({ weight }) => weight < HOLDING_WEIGHT_MIN))
  const frequency = holding.length > 0 ? holding.length : hinting.length
  return {
    holding,
    hinting,
    weight: frequency === 0 ? 0 : importance * rarity(store.columns.count, frequency),
  }
}

function sorted(
  rows: readonly number[],
  test: (row: number) => number,
  rest: Pick<Matched, 'coverage' | 'concepts' | 'partial'>,
): Matched {
  const passed: number[] = []
  const nearly: number[] = []
  for (const row of rows) {
    const verdict = test(row)
    if (verdict === PASSES) passed.push(row)
    else if (verdict !== FAILS) nearly.push(row)
  }
  return { rows: passed, nearly, ...rest }
}

const passing = (rows: readonly number[], test: (row: number) => number): number => {
  let count = 0
  for (const row of rows) if (test(row) === PASSES && ++count >= WHOLE_FOUND_MIN) break
  return count
}

/** Each row once. */
function unionOf(lists: readonly (readonly number[])[], rowsEnd: number): number[] {
  const [first, ...others] = lists
  if (first !== undefined && others.length === 0) return [...first]
  const seen = new Uint8Array(rowsEnd)
  const union: number[] = []
  for (const rows of lists)
    for (const row of rows) {
      if (seen[row] === 1) continue
      seen[row] = 1
      union.push(row)
    }
  return union
}

function allRows(store: SqliteStore, allowed: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < store.columns.rowsEnd; row++) if (allowed(row)) rows.push(row)
  return rows
}

/** Exact phrases must be there, excluded words and phrases must not. */
function allowedRows(store: SqliteStore, plan: QueryPlan): (row: number) => boolean {
  const needed = plan.phrases.map((words) => new Set(store.rowsMatching(phraseOf(words))))
  const barred = [
    ...plan.excluded.map(({ variants }) => expressionOf({ variants: variants.slice(0, 1) })),
    ...plan.excludedPhrases.map(phraseOf),
  ].map((expression) => new Set(store.rowsMatching(expression)))
  if (needed.length === 0 && barred.length === 0) return () => true
  return (row) => needed.every((rows) => rows.has(row)) && !barred.some((rows) => rows.has(row))
}

const phraseOf = (words: readonly string[]): string => `"${words.map(exactTerm).join(' ')}"`

/** A concept as an FTS5 expression: any of its wordings. Terms hold letters, digits and `_` only. */
const expressionOf = ({ variants }: Pick<Concept, 'variants'>): string =>
  [...new Set(variants.map(variantExpression))].join(' OR ')

const variantExpression = ({ atoms }: Variant): string =>
  `(${atoms
    .map(
      (atom) =>
        `(${termsOf(atom)
          .map((term) => `"${term}"`)
          .join(' OR ')})`,
    )
    .join(' AND ')})`
