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
import type { SqliteStore } from './sqliteStore.ts'

/** Rows that match, those a facet must count included. */
export interface Matched {
  /** The rows that also pass the filter. */
  readonly rows: Uint32Array
  /** The rows that pass the filter but for one field. */
  readonly nearly: Uint32Array
  /** By row, the weight of the concepts it holds; null when nothing was asked in words. */
  readonly coverage: Float32Array | null
  readonly concepts: readonly WeighedConcept[]
  /** Whether rows without some of the words are among them. */
  readonly partial: boolean
}

const NO_ROWS = new Uint32Array(0)

interface ConceptRows {
  readonly weight: number
  /** Rows that hold the concept, and rows that hold a hint of it only or as well. */
  readonly holding: Uint32Array
  readonly hinting: Uint32Array
}

/** Matches a plan against the store; `test` is that of `DocumentColumns`. */
export function matchPlan(store: SqliteStore, plan: QueryPlan, test: (row: number) => number): Matched {
  const allowed = allowedRows(store, plan)
  const found = plan.concepts.map((concept) => conceptRows(store, concept))
  const concepts = plan.concepts.map((concept, at) => ({ concept, weight: found[at]?.weight ?? 0 }))
  if (found.length === 0)
    return sorted(rowsWhere(store.columns.rowsEnd, allowed), test, {
      coverage: null,
      concepts,
      partial: false,
    })

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
  const touched = new Uint8Array(coverage.length)
  for (const { holding, hinting } of found)
    for (const rows of [holding, hinting]) for (const row of rows) touched[row] = 1
  for (const { rows } of alike) for (const row of rows) touched[row] = 1
  const candidates = rowsWhere(coverage.length, (row) => touched[row] === 1 && allowed(row))
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
    some.length === 0 ? NO_ROWS : store.rowsMatching(expressionOf({ variants: some }))
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
  rows: Uint32Array,
  test: (row: number) => number,
  rest: Pick<Matched, 'coverage' | 'concepts' | 'partial'>,
): Matched {
  const passed = new Uint32Array(rows.length)
  const nearly = new Uint32Array(rows.length)
  let [passedEnd, nearlyEnd] = [0, 0]
  for (const row of rows) {
    const verdict = test(row)
    if (verdict === PASSES) passed[passedEnd++] = row
    else if (verdict !== FAILS) nearly[nearlyEnd++] = row
  }
  return { rows: passed.subarray(0, passedEnd), nearly: nearly.subarray(0, nearlyEnd), ...rest }
}

const passing = (rows: Uint32Array, test: (row: number) => number): number => {
  let count = 0
  for (const row of rows) if (test(row) === PASSES && ++count >= WHOLE_FOUND_MIN) break
  return count
}

/** The rows that fit, in order. */
function rowsWhere(end: number, fits: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(end)
  let count = 0
  for (let row = 0; row < end; row++) if (fits(row)) rows[count++] = row
  return rows.subarray(0, count)
}

/** Exact phrases must be there, excluded words and phrases must not. */
function allowedRows(store: SqliteStore, plan: QueryPlan): (row: number) => boolean {
  const needed = plan.phrases.map((words) => new Set(store.rowsWithPhrase(words)))
  const barred = [
    ...plan.excluded.map(({ variants }) =>
      store.rowsMatching(expressionOf({ variants: variants.slice(0, 1) })),
    ),
    ...plan.excludedPhrases.map(store.rowsWithPhrase),
  ].map((rows) => new Set(rows))
  if (needed.length === 0 && barred.length === 0) return () => true
  return (row) => needed.every((rows) => rows.has(row)) && !barred.some((rows) => rows.has(row))
}

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
