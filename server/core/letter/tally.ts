// Counts over the facts of a letter.
import { type CountQuery, type Facet, keyOf, NONE } from './countQuery.ts'
import type { CaseFact, LetterFacts, SignalFact } from './facts.ts'

/** Answers count questions over the facts of a letter. */
export interface Tally {
  count(query: CountQuery): number
  /** The cases (or signals) behind a count, year by year in the order of the facts; at most `max`. */
  idsOf(query: CountQuery, max?: number): readonly string[]
  /** For each different organisation behind the cases (or signals), the number of them it had a hand in. */
  contributions(query: CountQuery): readonly number[]
}

/** From this severity on a case weighs heavy: months of hardship or thousands of euros (codeboek, ernst). */
export const HEAVY_FROM = 3

/** In which of the four groups a signal of each status is. */
export const STAGES = {
  received: 'open',
  returned: 'open',
  checked: 'open',
  questioned: 'open',
  linked: 'linked',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const

/** Sorts the facts by year and facet as questions come, so that each answer is an intersection of short lists. */
export function tallyOf(facts: Pick<LetterFacts, 'cases' | 'signals' | 'provisions' | 'threads'>): Tally {
  const regulationOf = new Map(facts.provisions.map(({ id, regulationId }) => [id, regulationId]))
  const themeOf = new Map(facts.threads.map(({ id, parentId }) => [id, parentId ?? id]))
  const cases = shelve(
    facts.cases,
    ({ publishedYear }) => publishedYear,
    (fact, facet) => {
      if (facet === 'regulation') return distinct(fact.provisions.map((id) => regulationOf.get(id) ?? id))
      if (facet === 'theme') return distinct(fact.threads.map((id) => themeOf.get(id) ?? id))
      return caseValues[facet]?.(fact) ?? []
    },
  )
  const signals = shelve(
    facts.signals,
    ({ year }) => year,
    (fact, facet) => signalValues[facet]?.(fact) ?? [],
  )
  const memo = new Map<string, readonly number[]>()
  const positionsOf = (query: CountQuery): readonly number[] => {
    if (query.of === 'sources') return positionsOf(casesOf(query))
    const key = keyOf(query)
    const known = memo.get(key)
    if (known) return known
    const found = (query.of === 'signals' ? signals : cases)(query)
    memo.set(key, found)
    return found
  }
  const contributions = (query: CountQuery): readonly number[] => {
    const bySource = new Map<number, number>()
    const sourcesOf = (position: number): readonly number[] =>
      query.of === 'signals'
        ? facts.signals[position]
          ? [facts.signals[position].source]
          : []
        : (facts.cases[position]?.sources ?? [])
    for (const position of positionsOf(query))
      for (const source of sourcesOf(position)) bySource.set(source, (bySource.get(source) ?? 0) + 1)
    return [...bySource.values()]
  }
  return {
    count: (query) => (query.of === 'sources' ? contributions(query) : positionsOf(query)).length,
    idsOf: (query, max) => {
      const rows = query.of === 'signals' ? facts.signals : facts.cases
      return positionsOf(query)
        .slice(0, max)
        .flatMap((position) => rows[position]?.id ?? [])
    },
    contributions,
  }
}

const casesOf = (query: CountQuery): CountQuery => ({ ...query, of: 'cases' })

const distinct = (values: readonly string[]): readonly string[] =>
  values.length > 1 ? [...new Set(values)] : values

type ValuesOf<T> = Partial<Record<Facet, (fact: T) => readonly string[]>>

const caseValues: ValuesOf<CaseFact> = {
  kind: ({ kind }) => [kind],
  heavy: ({ severity }) => [(severity ?? 0) >= HEAVY_FROM ? 'ja' : 'nee'],
  severity: ({ severity }) => (severity === null ? [] : [String(severity)]),
  tailoring: ({ tailoring }) => [tailoring ?? 'onbekend'],
  province: ({ province }) => (province === null ? [] : [province]),
  mainCause: ({ mainCause }) => [mainCause ?? 'nog_te_duiden'],
  thread: ({ threads }) => threads,
  provision: ({ provisions }) => provisions,
  cause: ({ causes }) => causes,
  effect: ({ effects }) => effects,
  addressee: ({ addressees }) => addressees,
  bottleneck: ({ bottlenecks }) => bottlenecks,
  organisationKind: ({ organisationKinds }) => organisationKinds,
}

const signalValues: ValuesOf<SignalFact> = {
  stage: ({ status }) => [STAGES[status]],
  status: ({ status }) => [status],
  referral: ({ referral }) => (referral === null ? [] : [referral]),
  organisationKind: ({ organisationKind }) => [organisationKind],
  reporterType: ({ reporterType }) => [reporterType],
}

/** Positions of rows, in rising order. */
type Positions = readonly number[]

/** How to find the rows that fit a question. Rows without a value of a facet stand under `NONE`. */
function shelve<T>(
  rows: readonly T[],
  yearOf: (row: T) => number,
  valuesOf: (row: T, facet: Facet) => readonly string[],
): (query: CountQuery) => Positions {
  const years = new Map<number, number[]>()
  for (const [position, row] of rows.entries()) put(years, yearOf(row), position)
  const shelves = new Map<string, Map<string, number[]>>()
  const shelfOf = (year: number, facet: Facet): ReadonlyMap<string, Positions> => {
    const key = `${year} ${facet}`
    const known = shelves.get(key)
    if (known) return known
    const shelf = new Map<string, number[]>()
    for (const position of years.get(year) ?? []) {
      const row = rows[position]
      const values = row === undefined ? [] : valuesOf(row, facet)
      for (const value of values.length > 0 ? values : [NONE]) put(shelf, value, position)
    }
    shelves.set(key, shelf)
    return shelf
  }
  return ({ years: [from, to], where }) => {
    const found: number[] = []
    for (let year = from; year <= to; year++) {
      const lists = where.map(([facet, value]) => shelfOf(year, facet).get(value) ?? [])
      const [first = years.get(year) ?? [], ...others] = lists.toSorted((a, b) => a.length - b.length)
      for (const position of others.reduce(intersection, first)) found.push(position)
    }
    return found
  }
}

function put<K>(shelf: Map<K, number[]>, key: K, position: number): void {
  const positions = shelf.get(key)
  if (positions) positions.push(position)
  else shelf.set(key, [position])
}

/** What two rising lists have in common. */
function intersection(a: Positions, b: Positions): Positions {
  const common: number[] = []
  let other = 0
  for (const position of a) {
    while ((b[other] ?? Number.POSITIVE_INFINITY) < position) other += 1
    if (b[other] === position) common.push(position)
  }
  return common
}
