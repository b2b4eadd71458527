import { type CountQuery, type Facet, keyOf, NONE } from './countQuery.ts'
import type { CaseFact, LetterFacts, SignalFact } from './facts.ts'

/** Answers count questions over the facts of a letter. */
export interface Tally {
  count(query: CountQuery): number
  /** The cases (or signals) behind a count, in the order of the facts. */
  idsOf(query: CountQuery): readonly string[]
  /** For each different organisation behind the cases, the number of cases it had a hand in. */
  contributions(query: CountQuery): readonly number[]
}

/** From this severity on a case weighs heavy: months of hardship or thousands of euros (codeboek, ernst). */
const HEAVY_FROM = 3

const STAGES = {
  received: 'open',
  returned: 'open',
  checked: 'open',
  questioned: 'open',
  linked: 'linked',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const

/** Sorts the facts by year and facet once, so that each question is an intersection of short lists. */
export function tallyOf(facts: LetterFacts): Tally {
  const regulationOf = new Map(facts.provisions.map(({ id, regulationId }) => [id, regulationId]))
  const themeOf = new Map(facts.threads.map(({ id, parentId }) => [id, parentId ?? id]))
  const cases = shelve(
    facts.cases,
    ({ publishedYear }) => publishedYear,
    (fact) => [
      ...caseFacets(fact),
      ...valuesOf('regulation', distinct(fact.provisions.map((id) => regulationOf.get(id) ?? id))),
      ...valuesOf('theme', distinct(fact.threads.map((id) => themeOf.get(id) ?? id))),
    ],
  )
  const signals = shelve(facts.signals, ({ year }) => year, signalFacets)
  const memo = new Map<string, readonly number[]>()
  const positionsOf = (query: CountQuery): readonly number[] => {
    const key = keyOf(query)
    const known = memo.get(key)
    if (known) return known
    const found = (query.of === 'signals' ? signals : cases)(query)
    memo.set(key, found)
    return found
  }
  const contributions = (query: CountQuery): readonly number[] => {
    const bySource = new Map<number, number>()
    for (const position of positionsOf(query))
      for (const source of facts.cases[position]?.sources ?? [])
        bySource.set(source, (bySource.get(source) ?? 0) + 1)
    return [...bySource.values()]
  }
  return {
    count: (query) => (query.of === 'sources' ? contributions(query) : positionsOf(query)).length,
    idsOf: (query) => {
      const rows = query.of === 'signals' ? facts.signals : facts.cases
      return positionsOf(query).flatMap((position) => rows[position]?.id ?? [])
    },
    contributions,
  }
}

type FacetValue = readonly [Facet, string]

const valuesOf = (facet: Facet, values: readonly string[]): readonly FacetValue[] =>
  (values.length > 0 ? values : [NONE]).map((value) => [facet, value])

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

const caseFacets = (fact: CaseFact): readonly FacetValue[] => [
  ['kind', fact.kind],
  ['heavy', (fact.severity ?? 0) >= HEAVY_FROM ? 'ja' : 'nee'],
  ['severity', fact.severity === null ? NONE : String(fact.severity)],
  ['tailoring', fact.tailoring ?? 'onbekend'],
  ['province', fact.province ?? NONE],
  ['mainCause', fact.mainCause ?? 'nog_te_duiden'],
  ...valuesOf('thread', fact.threads),
  ...valuesOf('provision', fact.provisions),
  ...valuesOf('cause', fact.causes),
  ...valuesOf('effect', fact.effects),
  ...valuesOf('addressee', fact.addressees),
  ...valuesOf('bottleneck', fact.bottlenecks),
  ...valuesOf('organisationKind', fact.organisationKinds),
]

const signalFacets = (fact: SignalFact): readonly FacetValue[] => [
  ['stage', STAGES[fact.status]],
  ['organisationKind', fact.organisationKind],
  ['reporterType', fact.reporterType],
]

/** Positions of the rows per year and per facet value, and how to find those that fit a question. */
function shelve<T>(
  rows: readonly T[],
  yearOf: (row: T) => number,
  facetsOf: (row: T) => readonly FacetValue[],
): (query: CountQuery) => readonly number[] {
  const shelves = new Map<string, number[]>()
  const years = new Map<number, number[]>()
  const put = <K>(map: Map<K, number[]>, key: K, position: number) => {
    const shelf = map.get(key)
    if (shelf) shelf.push(position)
    else map.set(key, [position])
  }
  rows.forEach((row, position) => {
    put(years, yearOf(row), position)
    for (const [facet, value] of facetsOf(row)) put(shelves, `${yearOf(row)} ${facet} ${value}`, position)
  })
  return ({ years: [from, to], where }) => {
    const found: number[] = []
    for (let year = from; year <= to; year++) {
      const shelf = where.map(([facet, value]) => shelves.get(`${year} ${facet} ${value}`) ?? [])
      const [first = years.get(year) ?? [], ...others] = shelf.sort((a, b) => a.length - b.length)
      const sets = others.map((other) => new Set(other))
      for (const position of first) if (sets.every((set) => set.has(position))) found.push(position)
    }
    return found.sort((a, b) => a - b)
  }
}
