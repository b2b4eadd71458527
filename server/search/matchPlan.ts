// Finds the rows that answer a plan: a list of rows per concept, added up by how much of the question each row holds.
import type { FindableKind } from '#core/search/document.ts'
import type { Concept, QueryPlan, Variant } from '#core/search/plan.ts'
import { rarity, type WeighedConcept } from '#core/search/rank.ts'
import { topicTerm } from '#core/search/topics.ts'
import {
  COVERAGE_MIN,
  findingTopics,
  HINT_SHARE,
  HOLDING_WEIGHT_MIN,
  mustHoldAWord,
  topicCoverage,
  WHOLE_FOUND_MIN,
} from './answerParts.ts'
import { FAILS, PASSES } from './documentColumns.ts'
import {
  everyRow,
  intersection,
  roomFor,
  rowsOfSum,
  sums,
  union,
  type WeighedRows,
  without,
} from './rowLists.ts'
import type { Sight } from './sight.ts'
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
  /** The rows that hold every concept, when rows that do not are among them; null otherwise. */
  readonly whole: Uint32Array | null
}

interface ConceptRows {
  readonly weight: number
  /** Rows that hold the concept, and rows that hold a hint of it only or as well. */
  readonly holding: Uint32Array
  readonly hinting: Uint32Array
}

/** Matches a plan against the store; `sight` and `test` are those of `DocumentColumns` for who asks. */
export function matchPlan(
  store: SqliteStore,
  plan: QueryPlan,
  sight: Sight,
  test: (row: number) => number,
  kind: FindableKind,
): Matched {
  const end = store.columns.rowsEnd
  const found = plan.concepts.map((concept) => conceptRows(store, concept, sight))
  const required = found.flatMap(({ holding }, at) => (plan.concepts[at]?.required ? [holding] : []))
  const allowed = (rows: Uint32Array) =>
    withoutBarred(store, plan, withPhrases(store, plan, intersection([rows, ...required])))
  const concepts = plan.concepts.map((concept, at) => ({ concept, weight: found[at]?.weight ?? 0 }))
  if (found.length === 0)
    return { ...tested(allowed(everyRow(end)), test), coverage: null, concepts, whole: null }
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  const coverage = sums([...found.flatMap(weighed), ...topicRows(store, plan, total)], end)
  const whole = tested(allowed(intersection(found.map(({ holding }) => holding))), test)
  if (whole.rows.length >= WHOLE_FOUND_MIN) return { ...whole, coverage, concepts, whole: null }
  const part = rowsOfSum(coverage, COVERAGE_MIN * total)
  const holdingAny = () =>
    union(
      found.map(({ holding }) => holding),
      end,
    )
  const partly = tested(allowed(mustHoldAWord(kind, plan) ? intersection([part, holdingAny()]) : part), test)
  const partial = partly.rows.length + partly.nearly.length > whole.rows.length + whole.nearly.length
  return { ...partly, coverage, concepts, whole: partial ? whole.rows : null }
}

const weighed = ({ weight, holding, hinting }: ConceptRows): WeighedRows[] => [
  { rows: holding, weight },
  { rows: hinting, weight: weight * HINT_SHARE },
]

/** The rows tagged with each thread and article the question is about; when nothing holds its words, these are all there is. */
const topicRows = (store: SqliteStore, plan: QueryPlan, total: number): WeighedRows[] =>
  findingTopics(plan).map((topic) => ({
    rows: store.rowsOfStem(topicTerm(topic)),
    weight: (total || 1) * topicCoverage(topic.weight),
  }))

/**
 * A concept that nothing in sight holds weighs nothing: the rest of the question then decides what is found. What is out of sight
 * counts for nothing, or the answer would tell which words stand there.
 */
function conceptRows(store: SqliteStore, { variants, importance }: Concept, sight: Sight): ConceptRows {
  const holding = rowsOfAny(
    store,
    variants.filter(({ weight }) => weight >= HOLDING_WEIGHT_MIN),
  )
  const hinting = rowsOfAny(
    store,
    variants.filter(({ weight }) => weight < HOLDING_WEIGHT_MIN),
  )
  const frequency = sight.countOf(holding) || sight.countOf(hinting)
  return {
    holding,
    hinting,
    weight: frequency === 0 ? 0 : importance * rarity(sight.count, frequency),
  }
}

const rowsOfAny = (store: SqliteStore, variants: readonly Variant[]): Uint32Array =>
  union(
    variants.map(({ atoms, exact }) =>
      exact === undefined
        ? intersection(atoms.map(({ stem }) => store.rowsOfStem(stem)))
        : store.rowsWithPhrase(exact),
    ),
    store.columns.rowsEnd,
  )

/** Exact phrases must be there. */
const withPhrases = (store: SqliteStore, { phrases }: QueryPlan, rows: Uint32Array): Uint32Array =>
  phrases.length === 0 || rows.length === 0
    ? rows
    : intersection([rows, store.rowsWithPhrases(phrases, 'AND')])

/** Excluded words and phrases must not. */
function withoutBarred(store: SqliteStore, plan: QueryPlan, rows: Uint32Array): Uint32Array {
  const barred = [
    ...plan.excluded.map(
      ({ variants }) =>
        () =>
          rowsOfAny(store, variants.slice(0, 1)),
    ),
    ...(plan.excludedPhrases.length === 0 ? [] : [() => store.rowsWithPhrases(plan.excludedPhrases, 'OR')]),
  ]
  return barred.reduce((left, rowsOf) => (left.length === 0 ? left : without(left, rowsOf())), rows)
}

function tested(rows: Uint32Array, test: (row: number) => number): Pick<Matched, 'rows' | 'nearly'> {
  // Those that pass from the front on, those that nearly do from the back.
  const room = roomFor(rows.length)
  let [passedEnd, nearlyFrom] = [0, rows.length]
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const verdict = test(row)
    if (verdict === PASSES) room[passedEnd++] = row
    else if (verdict !== FAILS) room[--nearlyFrom] = row
  }
  return { rows: room.slice(0, passedEnd), nearly: room.slice(nearlyFrom, rows.length).reverse() }
}
