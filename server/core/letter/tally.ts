// Counts over the facts of a letter.
import { rounded } from '../disclosure/rounding.ts'
import type { CountedRows, Lists } from './countedRows.ts'
import { answeredOnce, type CountQuery, type Facet, NONE } from './countQuery.ts'
import type { LetterFacts } from './facts.ts'
import { CASE_IDS_MAX } from './richText.ts'
import {
  commonRows,
  countCommon,
  hasRow,
  noRows,
  others,
  type RowSet,
  type Stretch,
  union,
  visitCommon,
} from './rowSet.ts'

/** Answers count questions over the facts of a letter. */
export interface Tally {
  count(query: CountQuery): number
  /** The places of the cases (or signals) behind a count, in the order of the facts; at most `max`. */
  rowsOf(query: CountQuery, max?: number): readonly number[]
  /** The same by their ids: the first of them, as many as are kept with a number. */
  idsOf(query: CountQuery): readonly string[]
  /** Whether the case or signal at this place is behind a count. */
  hasRow(query: CountQuery): (row: number) => boolean
  /** For each different organisation behind the cases (or signals), by its number, how many of them it had a hand in. */
  senders(query: CountQuery): ReadonlyMap<number, number>
  /** The same without whose they are. */
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

/** Answers from the rows as they are laid out: each answer is what a few sets of rows have in common. */
export function tallyOf(facts: Pick<LetterFacts, 'cases' | 'signals' | 'provisions' | 'threads'>): Tally {
  const regulationOf = new Map(facts.provisions.map(({ id, regulationId }) => [id, regulationId]))
  const themeOf = new Map(facts.threads.map(({ id, parentId }) => [id, parentId ?? id]))
  const cases = shelve(facts.cases, {
    regulation: gathered(facts.cases, 'provision', (id) => regulationOf.get(id) ?? id),
    theme: gathered(facts.cases, 'thread', (id) => themeOf.get(id) ?? id),
  })
  const signals = shelve(facts.signals, {})
  const shelvesOf = ({ of }: CountQuery) => (of === 'signals' ? signals : cases)
  const rowsOf = (query: CountQuery, max?: number): readonly number[] => {
    const { sets, stretch } = shelvesOf(query)(query)
    return commonRows(sets, stretch, max)
  }
  const senders = answeredOnce((query) =>
    timesEach((query.of === 'signals' ? facts.signals : facts.cases).senders, shelvesOf(query)(query)),
  )
  const count = answeredOnce((query) => {
    if (query.of === 'sources') return senders(query).size
    const { sets, stretch } = shelvesOf(query)(query)
    return countCommon(sets, stretch)
  })
  return {
    count,
    rowsOf,
    hasRow: (query) => {
      const { sets, stretch } = shelvesOf(query)(query)
      return (row) => row >= stretch.from && row < stretch.to && sets.every((set) => hasRow(set, row))
    },
    idsOf: answeredOnce((query) => {
      const { ids } = query.of === 'signals' ? facts.signals : facts.cases
      return rowsOf(query, CASE_IDS_MAX).map((row) => ids[row] ?? '')
    }),
    senders,
    contributions: answeredOnce((query) => [...senders(query).values()]),
  }
}

/** The same answers as they are told where counts are rounded; how many organisations there are is told as it is. */
export const roundedTally = (tally: Tally): Tally => ({
  ...tally,
  count: (query) => (query.of === 'sources' ? tally.count(query) : rounded(tally.count(query))),
})

/** How often each number stands in the lists of the rows that the sets have in common, of those that do. */
function timesEach({ starts, numbers, most }: Lists, { sets, stretch }: Found): ReadonlyMap<number, number> {
  const times = new Int32Array(most + 1)
  visitCommon(sets, stretch, (row) => {
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0
      times[number] = (times[number] ?? 0) + 1
    }
    return true
  })
  const each = new Map<number, number>()
  for (let number = 0; number <= most; number++) {
    const count = times[number] ?? 0
    if (count > 0) each.set(number, count)
  }
  return each
}

type Values = ReadonlyMap<string, RowSet>

/** The rows of each theme or regulation: those of all its threads or provisions together. */
function gathered({ ids, values }: CountedRows, facet: Facet, groupOf: (value: string) => string): Values {
  const groups = new Map<string, RowSet[]>()
  for (const [value, rows] of values.get(facet) ?? []) {
    const group = groupOf(value)
    groups.set(group, [...(groups.get(group) ?? []), rows])
  }
  return new Map([...groups].map(([group, sets]) => [group, union(ids.length, sets)]))
}

/** The sets that a question asks the common rows of, within one stretch of rows. */
interface Found {
  readonly sets: readonly RowSet[]
  readonly stretch: Stretch
}

/** Finds the sets of a question. Rows without a value of a facet stand under `NONE`. */
function shelve(rows: CountedRows, gathers: Partial<Record<Facet, Values>>): (query: CountQuery) => Found {
  const size = rows.ids.length
  const nothing = noRows(size)
  const without = new Map<Facet, RowSet>()
  const valuesOf = (facet: Facet): Values => gathers[facet] ?? rows.values.get(facet) ?? new Map()
  const rowsWithout = (facet: Facet): RowSet => {
    const known = without.get(facet) ?? others(union(size, valuesOf(facet).values()))
    without.set(facet, known)
    return known
  }
  return ({ years: [first, last], where }) => ({
    sets: where.map(([facet, value]) =>
      value === NONE ? rowsWithout(facet) : (valuesOf(facet).get(value) ?? nothing),
    ),
    stretch: within(rows.years, first, last),
  })
}

/** Where the rows of these years stand: years rise, so that they stand together. */
export function within(years: CountedRows['years'], first: number, last: number): Stretch {
  let from: number | undefined
  let to = 0
  for (const [year, stretch] of years) {
    if (year < first || year > last) continue
    from ??= stretch.from
    to = stretch.to
  }
  return { from: from ?? 0, to }
}
