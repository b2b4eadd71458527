// A reader who wants to know a hidden count: takes every number that letters over several years show and every sum that
// must hold between them, and finds by linear programming the least and most that each hidden one can be. Written apart from
// the way the letters hide them.
import type { CountQuery } from '#core/letter/countQuery.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import { tallyOf } from '#core/letter/tally.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import { maxima } from '../../support/simplex.ts'
import { type Known, readRows } from './attackRows.ts'
import { nameOf, partsOf, type Row, rowsOf } from './attackSums.ts'

/** A hidden count with the least and most it can be. */
export interface Solved {
  readonly name: string
  readonly query: CountQuery
  /** Some letter keeps it back. */
  readonly hidden: boolean
  readonly low: number
  readonly high: number
}

/** What the reader is after, and the open data that lie beside the letters. */
interface Aims {
  readonly isWanted?: (query: CountQuery) => boolean
  readonly openData?: readonly OpenEdition[]
}

/** Every count that none of the letters shows exactly, with its range. `facts` are those of the last letter. */
export function attack(
  letters: readonly Pick<LetterDraft, 'numbers'>[],
  facts: LetterFacts,
  { isWanted = () => true, openData = [] }: Aims = {},
): readonly Solved[] {
  const known = withRests(gather(letters), facts)
  for (const entry of known.values()) readRows(entry, openData)
  const rows = rowsOf(known, facts)
  return islands(known, rows).flatMap((island) => solve(island, known, isWanted))
}

/** Adds what nobody asked but anyone can subtract: the other values of a facet, and the years between two spans. */
function withRests(told: ReadonlyMap<string, Known>, facts: LetterFacts): ReadonlyMap<string, Known> {
  const tally = tallyOf(facts)
  const known = new Map(told)
  const add = (query: CountQuery) => {
    const name = nameOf(query)
    if (!known.has(name) && tally.count(query) > 0)
      known.set(name, { name, query, shown: null, least: 1, below: Number.POSITIVE_INFINITY, hidden: false })
  }
  for (const { query } of told.values()) {
    for (const parts of partsOf(query))
      if (parts.some((part) => part.where.length > query.where.length && told.has(nameOf(part))))
        for (const part of parts) add(part)
    for (const { query: other } of told.values()) {
      const [from, to] = query.years
      const [first, last] = other.years
      if (nameOf({ ...other, years: query.years }) !== nameOf(query)) continue
      if (first === from && last < to) add({ ...query, years: [last + 1, to] })
      if (last === to && first > from) add({ ...query, years: [from, first - 1] })
    }
  }
  return known
}

/** Hidden counts that hang together by the rows on them, and by no other row with other hidden counts. */
interface Island {
  readonly names: readonly string[]
  readonly rows: readonly Row[]
}

function islands(known: ReadonlyMap<string, Known>, rows: readonly Row[]): readonly Island[] {
  const rootOf = new Map<string, string>()
  const root = (name: string): string => {
    const above = rootOf.get(name) ?? name
    return above === name ? name : root(above)
  }
  const hidden = (row: Row) => [...row.keys()].filter((name) => known.get(name)?.shown === null)
  for (const row of rows) {
    const [first, ...others] = hidden(row)
    for (const other of others) if (first) rootOf.set(root(other), root(first))
  }
  const names = [...known.values()].flatMap(({ name, shown }) => (shown === null ? [name] : []))
  return [...new Set(names.map(root))].map((top) => ({
    names: names.filter((name) => root(name) === top),
    rows: rows.filter((row) => hidden(row).some((name) => root(name) === top)),
  }))
}

/** Each hidden count has a least: what is solved for is how far it lies above that. */
function solve(
  { names, rows }: Island,
  known: ReadonlyMap<string, Known>,
  isWanted: (query: CountQuery) => boolean,
): readonly Solved[] {
  const leastOf = (name: string) => known.get(name)?.least ?? 1
  const factors: number[][] = []
  const bounds: number[] = []
  for (const row of rows) {
    factors.push(names.map((name) => -(row.get(name) ?? 0)))
    bounds.push(
      [...row].reduce((sum, [name, factor]) => sum + factor * (known.get(name)?.shown ?? leastOf(name)), 0),
    )
  }
  for (const [place, name] of names.entries()) {
    const below = known.get(name)?.below ?? Number.POSITIVE_INFINITY
    if (!Number.isFinite(below)) continue
    factors.push(names.map((_, at) => Number(at === place)))
    bounds.push(below - 1 - leastOf(name))
  }
  const most = maxima({ rows: factors, bounds }, names.length)
  const furthest = (place: number, way: 1 | -1): number =>
    most(names.map((_, at) => (at === place ? way : 0)))
  return names.flatMap((name, place) => {
    const { query, hidden = false } = known.get(name) ?? {}
    if (query === undefined || !isWanted(query)) return []
    const least = leastOf(name)
    const low = Math.ceil(least - furthest(place, -1) - ROUNDING)
    const high = Math.floor(least + furthest(place, 1) + ROUNDING)
    return [{ name, query, hidden, low, high }]
  })
}

const ROUNDING = 1e-6

function gather(letters: readonly Pick<LetterDraft, 'numbers'>[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const { query, value, shown } of letters.flatMap(({ numbers }) => numbers)) {
    if (query.kind !== 'count' || query.count.of === 'sources') continue
    const name = nameOf(query.count)
    const entry = known.get(name) ?? {
      name,
      query: query.count,
      shown: null,
      least: 1,
      below: Number.POSITIVE_INFINITY,
      hidden: false,
    }
    const says = /^minder dan (\d+)$/.exec(shown)
    const about = /^ongeveer ([\d.]+)/.exec(shown)?.[1]?.replaceAll('.', '')
    if (about !== undefined) {
      // The reading guide tells that one to seven become five.
      entry.least = Math.max(entry.least, about === '5' ? 1 : Number(about) - 2)
      entry.below = Math.min(entry.below, Number(about) + 3)
    } else if (/^\d/.test(shown)) entry.shown = value
    else {
      entry.hidden = true
      if (says) entry.below = Math.min(entry.below, Number(says[1]))
    }
    known.set(name, entry)
  }
  return known
}
